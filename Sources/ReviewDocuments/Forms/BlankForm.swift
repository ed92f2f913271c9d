package import PracticeLearning

/// The form a reviewer fills in: what is known already, the questions beside their answers, the
/// descriptors of the grades where they are needed, and the words a field takes.
package struct BlankForm {
  let template: ReviewTemplate
  let review: Review
  let node: DocumentNode
  let wording: Remedy.Wording
  let detail: Detail
  var lines = FormLines()

  /// How much a form says beside what is to be filled in.
  package enum Detail: Sendable {
    /// Nothing: for whoever knows it by heart.
    case brief
    /// The words each field takes.
    case usual
    /// The questions in full and the descriptors of the grades as well, each answer on a line.
    case full
  }

  /// The form of a template.
  ///
  /// - Parameters:
  ///   - template: the template.
  ///   - review: what is known already: at least the fields of its head; the part of the record to
  ///     read follows from the month and the template where it is left out.
  ///   - wording: how the door says what to do.
  ///   - detail: how much it says beside what is to be filled in.
  package static func text(
    _ template: ReviewTemplate, prefilled review: Review, wording: Remedy.Wording = .plain,
    detail: Detail = .usual
  ) -> String {
    var review = review
    if review.recordRead == nil { review.recordRead = template.rules.recordRead(for: review.month) }
    return BlankForm(
      template: template, review: review, node: review.node, wording: wording, detail: detail
    ).written
  }

  /// A form with what was written in it, as it was written, right or wrong.
  ///
  /// - Parameters:
  ///   - template: the template.
  ///   - node: what was written.
  ///   - review: the same as a value.
  static func text(
    _ template: ReviewTemplate, carrying node: DocumentNode, of review: Review
  ) -> String {
    BlankForm(template: template, review: review, node: node, wording: .plain, detail: .usual)
      .written
  }

  private var written: String {
    var form = self
    form.lines.hasComments = detail != .brief
    form.writeIntroduction()
    form.writeHead()
    form.writeConversation()
    form.writeDomains()
    form.writeJudgements()
    form.writeFeedback()
    form.writeActions()
    if detail == .full { form.lines.gap() }
    form.lines.note(FormNote.end.rawValue)
    return form.lines.text
  }

  private mutating func writeIntroduction() {
    lines.note(template.title)
    guard detail != .brief else { return lines.note(FormNote.promise) }
    if detail == .full, !template.introduction.isEmpty { lines.note(template.introduction) }
    lines.note(
      "Write long text on the lines below its \">\". Lines that begin with # are not read. "
        + FormNote.promise)
  }

  private mutating func writeHead() {
    lines.gap()
    field("plr", comment: "form version")
    for key in ["id", "programme", "template", "month"] { field(key) }
    field("case", comment: FormNote.caseReference.rawValue)
    for key in ["service", "team"] { field(key) }
    field("practitioner", comment: FormNote.roleCode.rawValue)
    field("auditor", comment: FormNote.roleCode.rawValue)
    if template.sections.ageBand != .absent {
      field("age_band", comment: words(AgeBand.list) + optional(template.sections.ageBand))
    }
    if node["cohort"] != nil { field("cohort") }
    if node["re_review_of"] != nil { field("re_review_of") }
    if node["repeated_because"] != nil { field("repeated_because") }
    let rules = template.rules
    field(
      "record_read",
      comment: "read \(rules.monthsRead) months, judge the last \(rules.monthsJudged)")
  }

  private mutating func writeConversation() {
    let sections = template.sections
    if sections.conversation != .absent {
      lines.gap()
      lines.line(
        "conversation:",
        comment: "with the practitioner, before grading"
          + optional(sections.conversation))
      field("held_on", in: ["conversation"], level: 1, comment: "year-month-day")
      shortText("reflection", in: ["conversation"], level: 1, comment: FormNote.ownWords.rawValue)
    }
    if sections.safety != .absent {
      if detail == .full { lines.gap() }
      guard detail == .full || node["safety"] != nil else {
        return lines.line(
          "safety: { immediate_concern: }",
          comment: "yes | no; if yes add concern, done and told" + optional(sections.safety))
      }
      lines.line("safety:", comment: "could anything not wait?" + optional(sections.safety))
      field("immediate_concern", in: ["safety"], level: 1, comment: "yes | no")
      field("concern", in: ["safety"], level: 1, comment: FormNote.concern.rawValue)
      field("done", in: ["safety"], level: 1, comment: FormNote.done.rawValue)
      field("told", in: ["safety"], level: 1, comment: FormNote.told.rawValue)
    }
  }

  private mutating func writeJudgements() {
    for (key, presence) in [("impact", template.impact), ("overall", template.overall)]
    where presence != .absent {
      if key == "impact" || detail == .full { lines.gap() }
      var about = key == "impact" ? "the difference made for the child" : "the whole; no average"
      if key == "overall", detail != .full, template.rules.capsOverall { about += FormNote.capped }
      lines.line(key + ":", comment: about + optional(presence))
      field("grade", in: [.key(key)], level: 1, comment: words(Grade.list))
      shortText("because", in: [.key(key)], level: 1)
      guard key == "overall", template.rules.capsOverall else { continue }
      let isAsked = isAboveCap || node[["overall", "cap_override"]] != nil
      if detail != .full, !isAsked { continue }
      if isAsked {
        text("cap_override", in: ["overall"], level: 1)
      } else {
        lines.note(
          "if a domain is inadequate and the whole is not, say why: cap_override: >", level: 1)
      }
    }
  }

  /// Whether a domain is inadequate and the whole is not.
  private var isAboveCap: Bool {
    (review.grade(.overall) ?? .inadequate) > .inadequate
      && review.domains.contains { $0.grade == .graded(.inadequate) }
  }

  private mutating func writeFeedback() {
    if template.sections.feedback != .absent {
      if detail == .full { lines.gap() }
      lines.line(
        "feedback:", comment: "asked for this review" + optional(template.sections.feedback))
      for source in Feedback.Source.allCases {
        guard detail == .full || node[["feedback", .key(source.rawValue)]] != nil else {
          lines.line(
            source.rawValue + ": { asked: , said: , why: , reason: }", level: 1,
            comment: shortNote(source))
          continue
        }
        lines.line(source.rawValue + ":", level: 1)
        let path: FieldPath = ["feedback", .key(source.rawValue)]
        field("asked", in: path, level: 2, comment: words(FeedbackEntry.Asked.list))
        text("said", in: path, level: 2, comment: FormNote.said.rawValue)
        field("why", in: path, level: 2, comment: FormNote.whyNotAsked.rawValue)
        field("reason", in: path, level: 2, comment: FormNote.reasonNotAsked.rawValue)
      }
    }
    if template.sections.identity != .absent {
      if detail == .full { lines.gap() }
      shortText(
        "identity", in: [], level: 0,
        comment: FormNote.identity.rawValue
          + optional(template.sections.identity))
    }
    if !template.identityGroups.isEmpty {
      field(
        "identity_group",
        comment: template.identityGroups.joined(separator: " | ") + FormNote.optional)
    }
  }

  /// What the words of feedback on one line are, a part of it beside each source.
  private func shortNote(_ source: Feedback.Source) -> String {
    let reasons = FeedbackEntry.Reason.list.words
    return switch source {
    case .child: words(FeedbackEntry.Asked.list)
    case .parentOrCarer: "reason if not: " + reasons.prefix(4).joined(separator: " | ")
    case .partners: "or: " + reasons.dropFirst(4).joined(separator: " | ")
    }
  }

  private mutating func writeActions() {
    lines.gap()
    if let actions = node["actions"] {
      lines.filled(.init("actions", actions), level: 0)
    } else {
      lines.line("actions:", comment: "repeat for each; delete what is not needed")
      lines.line("- what:", level: 1, comment: FormNote.actionToDo.rawValue)
      lines.line("level:", level: 2, comment: words(ActionLevel.list))
      lines.line("owner:", level: 2, comment: FormNote.roleCode.rawValue)
      lines.line("verifier:", level: 2, comment: FormNote.verifier.rawValue)
      lines.line("due:", level: 2, comment: "year-month-day")
      lines.line("difference:", level: 2, comment: FormNote.intendedDifference.rawValue)
    }
    if node["confirmed"] != nil { field("confirmed") }
  }

  /// A key with its value, or to be filled in.
  mutating func field(
    _ key: String, in path: FieldPath = [], level: Int = 0, comment: String = ""
  ) {
    if let value = node[path.appending(key)], !value.isBlank {
      lines.filled(.init(key, value), level: level, comment: comment)
    } else {
      lines.line(key + ":", level: level, comment: comment)
    }
  }

  /// A key for long text with its value, or to be filled in.
  mutating func text(_ key: String, in path: FieldPath, level: Int, comment: String = "") {
    if let value = node[path.appending(key)], !value.isBlank {
      lines.filled(.init(key, value), level: level, comment: comment)
    } else {
      lines.textToWrite(key, level: level, comment: comment)
    }
  }

  /// A key for a text that is often short: on its own line where the form says all, else on the line of its
  /// key, below which it may go on as well.
  mutating func shortText(_ key: String, in path: FieldPath, level: Int, comment: String = "") {
    if detail == .full {
      text(key, in: path, level: level, comment: comment)
    } else {
      field(key, in: path, level: level, comment: comment)
    }
  }

  func words(_ list: WordList) -> String { list.words.joined(separator: " | ") }

  private func optional(_ presence: ReviewTemplate.Presence) -> String {
    presence == .optional ? FormNote.optional : ""
  }
}

extension EntryRules {
  /// The part of the record that is read for a month: up to the last day of the month before.
  fileprivate func recordRead(for month: Month) -> RecordRead {
    RecordRead(
      from: month.adding(-monthsRead).firstDay, to: month.adding(-1).lastDay,
      judgedFrom: month.adding(-monthsJudged).firstDay)
  }
}
