import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// Draws the reviews that are graded a second time: looked at first, and nothing is stored before it is confirmed.
struct DrawModerationPage: Page {
  static let path = "/moderations/draw"
  let address: Address = "/moderations/draw"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.drawModeration)
    if visit.typed == nil, let plan = try Self.asked(visit) { return try preview(visit, plan) }
    return .view(ask(visit))
  }

  private func ask(_ visit: Visit) -> View {
    let programmes = visit.council.workspace.programmes
    let today = visit.hand.today
    let period = programmes.first?.moderation.period(of: today.month.adding(-1))
    return View(
      title: "Draw reviews to moderate",
      content: """
        <h1>Draw reviews to moderate</h1>
        <p>What the programme always takes comes first; a random sample brings the months to the target. It is looked
        at first; nothing is drawn before you confirm.</p>
        \(visit.form(
          button: "Look at it",
          """
          \(programmes.count > 1 ? visit.select("programme", "The programme", value: programmes.first?.id, programmes.map { ($0.id, $0.name) }) : "")
          \(visit.line("period", "The month or the quarter", hint: "such as 2026-02 or 2025-Q3", value: period?.description))
          \(visit.line("at_least", "How many to draw at random at the least", hint: "leave it empty for what the target needs"))
          \(visit.line("seed", "A number that nobody could choose for its result", hint: "such as one from a public lottery; leave it empty and the program makes one when you draw"))
          """))
        <p><a href="\(AskForModerationPage.path)">Ask for the moderation of one review</a></p>
        """, back: "/moderations?whose=all")
  }

  private func preview(_ visit: Visit, _ plan: ModerationDrawPlan) throws -> Reply {
    let preview = try visit.council.previewModerationDraw(plan, by: visit.hand).get()
    let people = ReportTable(
      "Who would be asked", columns: ["moderator", .number("to do already")],
      rows: preview.moderators.map { [$0.id, String($0.open)] })
    let seed =
      plan.seed.map { "\($0), which you chose: the certificate says so" }
      ?? "made by the program when you draw, so that nobody can look at the result first"
    return .view(
      View(
        title: "Draw the moderation of \(preview.period.words)?",
        content: """
          <h1>Draw the moderation of \(preview.period.words)?</h1>
          <p>Nothing is drawn yet. Which reviews are taken, and why, is not told before.</p>
          <dl class="answers">
          <div><dt>Programme</dt><dd>\(preview.programme)</dd></div>
          <div><dt>Reviews</dt><dd>\(preview.reviews)</dd></div>
          <div><dt>To be taken</dt><dd>\(preview.taken)</dd></div>
          <div><dt>To be graded by</dt><dd>\(preview.dueDay.words)</dd></div>
          <div><dt>Seed</dt><dd>\(seed)</dd></div>
          \(preview.leftOut.isEmpty ? "" : "<div><dt>Left out, since nobody may grade them</dt><dd>\(preview.leftOut.joined(separator: ", "))</dd></div>" as Markup)
          </dl>
          \(ReportMarkup.table(people, people.title))
          \(visit.form(
            button: "Draw now",
            """
            \(visit.kept("confirmed", "yes"))\(visit.kept("period", plan.period.description))
            \(visit.kept("programme", plan.programme ?? ""))\(visit.kept("at_least", String(plan.atLeast)))
            \(visit.kept("seed", plan.seed.map { String($0) } ?? ""))
            """))
          <p><a href="\(Self.path)">Do something else first</a></p>
          """, back: Self.path))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    try visit.viewer.require(.drawModeration)
    let plan = try Self.plan(typed, visit)
    guard typed["confirmed"] == "yes" else {
      // What stands against the draw is said beside what was typed.
      _ = try visit.council.previewModerationDraw(plan, by: visit.hand).get()
      let query = ["programme", "period", "at_least", "seed"].compactMap { name in
        typed.written(name).map { "\(name)=\(percentEncoded($0))" }
      }
      return Done(Self.path + "?" + query.joined(separator: "&"))
    }
    _ = try visit.council.drawModeration(
      plan, orSeed: UInt64.random(in: 0 ... .max), by: visit.hand
    ).get()
    return Done("/moderations?whose=all", .drawn)
  }

  private static func asked(_ visit: Visit) throws -> ModerationDrawPlan? {
    guard visit.query["period"] != nil else { return nil }
    return try plan(Typed(visit.query), visit)
  }

  private static func plan(_ typed: Typed, _ visit: Visit) throws -> ModerationDrawPlan {
    var wanted = Wanted(typed)
    let text = wanted.text("period", "there is no month", "write it, such as 2026-02 or 2025-Q3")
    let period = Period(text) ?? Month(asWritten: text).map { Period($0) }
    if period == nil, !text.isEmpty {
      wanted.complain(
        "period", "\"\(text)\" is no month and no quarter", "write it, such as 2026-02 or 2025-Q3")
    }
    let atLeast = wanted.number("at_least") ?? 0
    let seed = typed.written("seed")
    if let seed, UInt64(seed) == nil {
      wanted.complain("seed", "\"\(seed)\" is no seed", "write a whole number, or leave it empty")
    }
    try wanted.check()
    let today = visit.hand.today
    return ModerationDrawPlan(
      programme: typed.written("programme"), period: period ?? Period(today.month), day: today,
      seed: seed.flatMap { UInt64($0) }, atLeast: min(atLeast, 1_000_000))
  }
}

/// Asks for the moderation of one review.
struct AskForModerationPage: Page {
  static let path = "/moderations/ask"
  let address: Address = "/moderations/ask"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.drawModeration)
    return .view(
      View(
        title: "Ask for a moderation",
        content: """
          <h1>Ask for the moderation of one review</h1>
          <p>It counts as requested and stands for itself alone.</p>
          \(visit.form(
            button: "Ask for it",
            """
            \(visit.line("review", "The review, by id", hint: "such as 2026-02-CIC-0187"))
            \(visit.select("to", "Who is to grade it", [("", "Whoever is free and has least to do")] + Moderators.of(visit).map { ($0, $0) }))
            \(visit.line("because", "Why it is asked for"))
            """))
          """, back: DrawModerationPage.path))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let review = wanted.text("review", "no review is named", "write its id")
    let reason = wanted.text("because", "there is no reason", "say why it is asked for")
    try wanted.check()
    _ = try visit.council.askForModeration(
      of: review, by: typed.written("to"), because: reason, on: visit.hand.today, by: visit.hand
    ).get()
    return Done("/moderations?whose=all", .sent)
  }
}

/// Who may be asked to moderate.
enum Moderators {
  /// Their role codes.
  static func of(_ visit: Visit) -> [String] {
    visit.council.workspace.people.filter {
      $0.holds(anyOf: [.moderator, .qaLead]) && !$0.hasLeft(by: visit.hand.today)
    }.map(\.id)
  }
}
