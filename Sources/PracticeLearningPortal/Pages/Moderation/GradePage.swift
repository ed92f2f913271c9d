import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// Grading a review a second time, blind: the case and what to judge, nothing of how it was graded.
struct GradePage: Page {
  let address: Address = "/moderations/{review}/grade"
  let acts = true

  static func path(_ review: String) -> String { GradePage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let id = visit.place("review")
    let work = try visit.council.caseToModerate(id, by: visit.hand).get()
    guard let blind = work.blind else { return .go(to: ModerationPage.path(id)) }
    let parts = PracticeDomain.allCases.map { domain in part(of: domain, blind, visit) }
    return .view(
      View(
        title: "Grade \(blind.review)",
        content: """
          <h1>Grade \(blind.review)</h1>
          <p class="subtitle">Case \(blind.caseReference): \(blind.service), team \(blind.team), \(blind.month.words)</p>
          <p>Read the child's record first. Your grades are yours: nothing of the auditor's is shown before they are
          saved, and what you keep here is seen by nobody else.</p>
          <form method="post" action="\(GradePage.path(blind.review))" novalidate>
          \(visit.hidden)
          \(parts.joined())
          \(impact(blind, visit))
          <h2>The whole</h2>
          \(grade("overall.grade", "The overall grade", blind.own.overall?.grade?.word, nil, visit))
          \(visit.area("overall.because", "Why, for the whole", value: blind.own.overall?.because, rows: 3))
          \(visit.area("overall.cap_override", "Beside an inadequate domain: why the whole is not inadequate", value: blind.own.overall?.capOverride, rows: 2))
          <button name="button" value="save">Save my grades and show both</button>
          <button class="quiet" name="button" value="later">Keep and come back later</button>
          </form>
          """, back: "/moderations"))
  }

  private func part(of domain: PracticeDomain, _ blind: BlindCase, _ visit: Visit) -> Markup {
    let form = blind.template?.form(of: domain)
    let own = blind.own.domains.first { $0.domain == domain }
    let questions = (form?.questions ?? []).filter { !$0.isLeftOut }
    return """
      <h2>\(domain.name.prefix(1).uppercased() + domain.name.dropFirst())</h2>
      \(form.map { "<p>\($0.prompt)</p>" as Markup } ?? "")
      \(questions.isEmpty ? "" : "<details><summary>What to look at</summary><ul>\(questions.map { "<li>\($0.ask)</li>" as Markup }.joined())</ul></details>" as Markup)
      \(grade("domains.\(domain.key).grade", "Your grade for \(domain.name)", own?.grade?.word, form, visit))
      \(visit.area("domains.\(domain.key).because", "Why, for \(domain.name)", value: own?.because, rows: 3))

      """
  }

  private func impact(_ blind: BlindCase, _ visit: Visit) -> Markup {
    guard let template = blind.template, template.impact != .absent else { return "" }
    return """
      <h2>The difference made for the child</h2>
      \(grade("impact.grade", "Your grade for the difference made", blind.own.impact?.grade?.word, nil, visit))
      \(visit.area("impact.because", "Why, for the difference made", value: blind.own.impact?.because, rows: 3))
      """
  }

  private func grade(
    _ name: String, _ label: String, _ own: String?, _ form: DomainForm?, _ visit: Visit
  ) -> Markup {
    var options = Grade.bestFirst.map { grade in
      (
        value: grade.word, label: grade.word.prefix(1).uppercased() + grade.word.dropFirst(),
        hint: form?.descriptors[grade]
      )
    }
    if form != nil || name.hasPrefix("domains") {
      options.append((value: "not applicable", label: "Not applicable", hint: nil))
    }
    return visit.radios(name, label, value: own, options)
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let id = visit.place("review")
    let work = try visit.council.caseToModerate(id, by: visit.hand).get()
    guard let blind = work.blind else { return Done(ModerationPage.path(id)) }
    let moderation = GradePage.moderation(typed, blind, on: visit.hand.today)
    if typed["button"] == "later" {
      _ = try visit.council.keepModeration(moderation, by: visit.hand).get()
      return Done("/moderations", .saved)
    }
    let recorded = try visit.council.recordModeration(moderation, by: visit.hand).get()
    return Done(ModerationPage.path(recorded.id), .recorded)
  }

  /// The grades that were typed.
  static func moderation(_ typed: Typed, _ blind: BlindCase, on day: CalendarDate) -> Moderation {
    var moderation = blind.own
    moderation.gradedOn = day
    moderation.domains = PracticeDomain.allCases.compactMap { domain in
      let grade = typed.written("domains.\(domain.key).grade").flatMap { DomainGrade($0) }
      let because = typed.written("domains.\(domain.key).because")
      guard grade != nil || because != nil else { return nil }
      return Moderation.ModeratedDomain(domain, grade: grade, because: because)
    }
    moderation.overall = judgement("overall", typed)
    moderation.impact = judgement("impact", typed)
    return moderation
  }

  private static func judgement(_ name: String, _ typed: Typed) -> Judgement? {
    let grade = typed.written(name + ".grade").flatMap { Grade($0) }
    let because = typed.written(name + ".because")
    let cap = typed.written(name + ".cap_override")
    guard grade != nil || because != nil || cap != nil else { return nil }
    return Judgement(grade: grade, because: because, capOverride: cap)
  }
}
