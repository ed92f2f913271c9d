import Markup
import PracticeLearning
import ReviewActs

/// Closes an escalation, with a reason; everything of it is kept.
struct CloseEscalationPage: Page {
  let address: Address = "/escalations/{review}/close"
  let acts = true

  static func path(_ review: String) -> String { CloseEscalationPage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let shown = try visit.council.escalation(of: visit.place("review"), by: visit.hand).get()
    let id = shown.escalation.review
    return .view(
      View(
        title: "Close the escalation of \(id)",
        content: """
          <h1>Close the escalation of \(id)</h1>
          <p class="subtitle">It stands at: \(shown.state). Everything of it is kept.</p>
          \(visit.form(
            button: "Close it",
            """
            \(visit.area("words", "Why it is closed", rows: 3))
            \(EscalationParts.reason(visit))
            """))
          """, back: EscalationPage.path(id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let id = visit.place("review")
    _ = try visit.council.answer(
      id,
      EscalationAnswer(
        .closed, words: typed.written("words"), because: typed.written("because")),
      by: visit.hand
    ).get()
    return Done(EscalationPage.path(id), .closed)
  }
}

/// Draws who reviews the case again, or says that it is not reviewed again.
struct DrawReReviewPage: Page {
  let address: Address = "/escalations/{review}/re-review"
  let acts = true

  static func path(_ review: String) -> String { DrawReReviewPage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.drawCases)
    let shown = try visit.council.escalation(of: visit.place("review"), by: visit.hand).get()
    let id = shown.escalation.review
    let drawn = shown.escalation.reReview
    var ways = ReReview.Ending.allCases.map {
      ending -> (value: String, label: String, hint: String?) in
      (ending.rawValue, "Not again: \(ending.rawValue)", nil)
    }
    ways.insert(("draw", "Draw who reviews it again", nil), at: 0)
    return .view(
      View(
        title: "The re-review of \(id)",
        content: """
          <h1>The re-review of \(id)</h1>
          <p class="subtitle">\(drawn.map { "\($0.auditor) is drawn, by \($0.due.words)." } ?? "Nobody is drawn yet.")</p>
          <p>Another auditor is drawn among those between whom and the case nothing stands. The re-review counts
          neither among grades nor as a review that was expected.</p>
          \(visit.form(
            button: "Record it",
            """
            \(visit.radios("what", "Is the case reviewed again?", ways))
            \(visit.line("seed", "A number that nobody could choose for its result", hint: "leave it empty and the program makes one"))
            \(visit.line("because", "Why it is drawn once more, or not reviewed again", hint: drawn == nil ? "needed where it is not reviewed again" : nil))
            """))
          """, back: EscalationPage.path(id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let id = visit.place("review")
    let because = typed.written("because")
    if let ending = typed["what"].flatMap(ReReview.Ending.init) {
      _ = try visit.council.answer(
        id, EscalationAnswer(.reReviewEnded, words: ending.rawValue, because: because),
        by: visit.hand
      ).get()
      return Done(EscalationPage.path(id), .recorded)
    }
    var wanted = Wanted(typed)
    if typed["what"] != "draw" {
      wanted.complain("what", "nothing says whether it is reviewed again", "choose one")
    }
    let seed = typed.written("seed")
    if let seed, UInt64(seed) == nil {
      wanted.complain("seed", "\"\(seed)\" is no seed", "write a whole number, or leave it empty")
    }
    try wanted.check()
    _ = try visit.council.drawReReview(
      of: id, seed: seed.flatMap { UInt64($0) } ?? UInt64.random(in: 0...999_999_999),
      because: because, by: visit.hand
    ).get()
    return Done(EscalationPage.path(id), .drawn)
  }
}

/// Starts the re-review, for who was drawn: nothing of what was found is shown.
struct StartReReviewPage: Page {
  let address: Address = "/escalations/{review}/start"
  let acts = true

  static func path(_ review: String) -> String { StartReReviewPage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let id = visit.place("review")
    let listed = try visit.council.escalations(openOnly: true, by: visit.hand).get().escalations
    guard let escalation = listed.map(\.escalation).first(where: { isSameID($0.review, id) }),
      let drawn = escalation.reReview, isSameID(drawn.auditor, visit.person),
      escalation.reReviewedBy == nil
    else { throw NoSuchPage() }
    return .view(
      View(
        title: "Review the case of \(id) again",
        content: """
          <h1>Review the case of \(escalation.review) again</h1>
          <p class="subtitle">Case \(escalation.caseReference), team \(escalation.team), by \(drawn.due.words)</p>
          <p>Read the child's record afresh. You can stop at any time: everything you write is kept.</p>
          \(visit.form(button: "Start", ""))
          """, back: EscalationsPage.path))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var new = NewReview(caseReference: "", team: "")
    new.reReviewOf = visit.place("review")
    let started = try visit.council.startReview(new, by: visit.hand).get()
    return Done(DraftPage.path(started.id))
  }
}
