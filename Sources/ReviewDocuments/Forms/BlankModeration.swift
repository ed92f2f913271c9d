package import PracticeLearning

/// The form a moderator fills in blind: the case, what to judge and the words a grade takes; nothing of
/// what the auditor wrote.
package struct BlankModeration {
  private let template: ReviewTemplate?
  private var lines = FormLines()

  /// The first part of the form, for the moderator's own grades.
  ///
  /// - Parameters:
  ///   - heading: the review; its id, case, service, team, month and template are read, nothing else.
  ///   - template: its template; nothing where it is lost.
  ///   - own: whose form it is and of which day, with the person's own earlier grades where the review was
  ///     amended since.
  package static func text(
    of heading: Review, _ template: ReviewTemplate?, own: Moderation
  ) -> String {
    var form = BlankModeration(template: template)
    form.writeHead(heading, own)
    form.writeDomains(own, service: heading.service)
    form.writeJudgements(own)
    return form.lines.text
  }

  /// The second part, for how well the review is written; to be read once own grades are saved.
  ///
  /// - Parameter saved: the moderation as it is stored.
  package static func secondPart(of saved: Moderation) -> String {
    var form = BlankModeration(template: nil)
    form.lines.note(
      "Your grades are saved and stand above. How well is the review itself written and evidenced? "
        + "This is fed back apart from the grades of practice and changes none of them.")
    form.lines.line("form_quality:")
    form.lines.line("grade:", level: 1, comment: Grade.list.words.joined(separator: " | "))
    form.lines.textToWrite("because", level: 1)
    return Document.moderation(saved).yaml + "\n" + form.lines.text
  }

  private init(template: ReviewTemplate?) { self.template = template }

  private mutating func writeHead(_ heading: Review, _ own: Moderation) {
    lines.note(
      "Grade this case as you find it in the child's record, before looking at anyone else's view. "
        + "The auditor's grades are shown beside yours as soon as yours are saved.")
    if !own.domains.isEmpty {
      lines.note(
        "The review was amended after you graded it. These are your own earlier grades: keep what "
          + "still holds, and change what does not.")
    }
    lines.note(
      "Write long text on the lines below its \">\", indented a little further than its key. Lines "
        + "that begin with # are notes for you and are not read.")
    lines.gap()
    lines.note(
      "case \(heading.caseReference), \(heading.service), team \(heading.team), "
        + heading.month.words)
    if let template { lines.note("\(template.title) (\(template.reference))") }
    lines.line("plr: 1", comment: "form version")
    lines.line("moderation: \(heading.id)")
    lines.line("moderator: \(own.moderator)")
    if let day = own.gradedOn { lines.line("graded_on: \(day)") }
  }

  private mutating func writeDomains(_ own: Moderation, service: String) {
    lines.gap()
    lines.line("domains:")
    for domain in PracticeDomain.allCases {
      if domain != .caseRecording { lines.gap() }
      writeWhatToJudge(domain, service)
      let judged = own.domains.first { $0.domain == domain }
      lines.line(domain.key + ":", level: 1)
      write(judged?.grade?.node, judged?.because, of: DomainGrade.list, level: 2)
    }
  }

  private mutating func writeWhatToJudge(_ domain: PracticeDomain, _ service: String) {
    guard let form = template?.form(of: domain) else { return }
    if !form.prompt.isEmpty { lines.note(form.prompt, level: 1) }
    for question in form.questions where question.isAsked(ageBand: nil, service: service) {
      lines.note("- \(question.ask)", level: 1, hanging: 2)
    }
    for grade in Grade.bestFirst {
      guard let descriptor = form.descriptors[grade] else { continue }
      lines.note("  \(grade.word): \(descriptor)", level: 1, hanging: 4)
    }
  }

  private mutating func writeJudgements(_ own: Moderation) {
    let judgements: [(key: String, judgement: Judgement?, presence: ReviewTemplate.Presence?)] = [
      ("impact", own.impact, template?.impact), ("overall", own.overall, template?.overall),
    ]
    for (key, judgement, presence) in judgements where presence != .absent {
      lines.gap()
      lines.line(
        key + ":",
        comment: key == "impact"
          ? "the difference made for the child (if you can)" : "the whole; no average")
      write(judgement?.grade?.node, judgement?.because, of: Grade.list, level: 1)
    }
  }

  private mutating func write(
    _ grade: DocumentNode?, _ because: String?, of list: WordList, level: Int
  ) {
    let words = list.words.joined(separator: " | ")
    if let grade {
      lines.filled(.init("grade", grade), level: level, comment: words)
    } else {
      lines.line("grade:", level: level, comment: words)
    }
    if let because {
      lines.filled(.init("because", because.node), level: level)
    } else {
      lines.textToWrite("because", level: level)
    }
  }
}
