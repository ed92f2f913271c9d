import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// Whether practice changed since an action was completed, and what is decided on it.
struct ImpactPage: Page {
  let address: Address = "/actions/{action}/impact"

  static func path(_ action: String) -> String { ImpactPage().address.path(action) }

  func see(_ visit: Visit) throws -> Reply {
    let action = try ActionPage.shown(visit).action
    let shown: Markup
    do {
      let chosen = visit.query["measure"].flatMap { ActionMeasure($0) }
      let impact = try visit.council.actionImpact(action.id, countedBy: chosen, by: visit.hand)
        .get()
      shown = Self.markup(impact, visit)
    } catch let refusal as Refusal
      where refusal.diagnostics.allSatisfy({ $0.code == .unclearMeasure })
    {
      shown =
        "<p>\(refusal.diagnostics.first?.summary ?? ""). Choose a theme to count below; next time name it when the action is raised.</p>"
    }
    let themes = try visit.council.library.themes().themes
    let options = themes.map { theme -> Markup in
      "<option value=\"theme:\(theme.id)\">\(theme.name)</option>"
    }
    let domains = PracticeDomain.allCases.map { domain -> Markup in
      "<option value=\"domain:\(domain.key)\">good or outstanding in \(domain.name)</option>"
    }
    let decide: Markup =
      visit.viewer.may(.decideOnImpact)
      ? """
      <p><a href="\(DecideImpactPage.path(action.id))">Adapt, adopt or abandon it</a> &middot;
      <a href="\(RebasePage.path(action.id))">Compare it anew from a month on</a></p>
      """ : ""
    return .view(
      View(
        title: "Did practice change? \(action.id)",
        content: """
          <h1>Did practice change?</h1>
          <p class="subtitle">\(action.id): \(action.plan.what ?? "")</p>
          \(shown)
          \(decide)
          <form method="get" action="\(visit.path)" class="filters" novalidate>
          <div class="field"><label for="f-measure">Count something else</label>
          <select id="f-measure" name="measure">\(options.joined())\(domains.joined())</select></div>
          <button class="quiet">Count it</button></form>
          """, back: ActionPage.path(action.id)))
  }

  private static func markup(_ impact: ActionImpact, _ visit: Visit) -> Markup {
    var table = impact.table
    table.title = "Before and after"
    table.columns = ["what", "when", .number("reviews"), .number("share"), "95% interval"]
    let rebase: Markup =
      impact.action.rebase.map {
        "<p>Compared anew, as \($0.by) decided on \($0.on.words): \($0.because ?? "")</p>"
      } ?? ""
    let others: Markup =
      impact.others.isEmpty || impact.windows.after == nil
      ? "" : PageTable(impact.othersTable).markup(visit)
    let decided: Markup =
      impact.action.decision.map { decision in
        "<p>\(decision.by) decided on \(decision.on.words): \(decision.what.rawValue)\(decision.day.map { ", next look \($0.words)" } ?? "")\(decision.because.map { ". \($0)" } ?? ".")</p>"
      } ?? ""
    return """
      <p>Counted are \(impact.measure.words); \(impact.naming.rawValue).</p>
      \(PageTable(table).markup(visit))
      <p>\(impact.sentence) The comparison does not tell what changed it.\(impact.picked)</p>
      \(rebase)\(others)\(decided)
      \(impact.leftOut > 0 ? "<p class=\"hint\">Without \(impact.leftOut) reviews you are asked to grade.</p>" as Markup : "")
      """
  }
}

/// Says of a completed action whether to adapt, adopt or abandon it.
struct DecideImpactPage: Page {
  let address: Address = "/actions/{action}/decide"
  let acts = true

  static func path(_ action: String) -> String { DecideImpactPage().address.path(action) }

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.decideOnImpact)
    let action = try ActionPage.shown(visit).action
    return .view(
      View(
        title: "Decide on \(action.id)",
        content: """
          <h1>Did \(action.id) work?</h1>
          <p class="subtitle">\(action.plan.what ?? "")</p>
          \(visit.form(
            button: "Decide",
            """
            \(visit.radios("decision", "What follows?", [("adopt", "Adopt it", "it works: it becomes usual"), ("adapt", "Adapt it", "it works in part: change it"), ("abandon", "Abandon it", "it does not work")]))
            \(visit.line("day", "The day of the next look", hint: "such as 30 June 2026"))
            \(visit.area("because", "What it rests on", rows: 3))
            """))
          """, back: ImpactPage.path(action.id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let decision = ActionStep.What.decisions.first { $0.rawValue == typed["decision"] }
    if decision == nil { wanted.complain("decision", "nothing was decided", "choose one") }
    let day = wanted.day("day", "there is no day of the next look")
    try wanted.check()
    let id = visit.place("action")
    _ = try visit.council.decideOnAction(
      id, decision ?? .adapted, next: day, because: typed.written("because"), by: visit.hand
    ).onPage().get()
    return Done(ImpactPage.path(id), .saved)
  }
}

/// Compares an action anew from a month on, for a known cause.
struct RebasePage: Page {
  let address: Address = "/actions/{action}/rebase"
  let acts = true

  static func path(_ action: String) -> String { RebasePage().address.path(action) }

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.decideOnImpact)
    let action = try ActionPage.shown(visit).action
    return .view(
      View(
        title: "Compare \(action.id) anew",
        content: """
          <h1>Compare \(action.id) anew</h1>
          <p>For a known cause alone. Every report says so.</p>
          \(visit.form(
            button: "Compare anew",
            """
            \(visit.line("day", "The first month of what it is compared with", hint: "before the quarter it was noticed in, such as October 2025"))
            \(visit.line("because", "What changed then"))
            """))
          """, back: ImpactPage.path(action.id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let month = wanted.month("day")
    if typed.written("day") == nil {
      wanted.complain("day", "there is no month", "write it with month and year: October 2025")
    }
    try wanted.check()
    let id = visit.place("action")
    _ = try visit.council.rebaseAction(
      id, from: month ?? visit.hand.today.month, because: typed.written("because"), by: visit.hand
    ).onPage().get()
    return Done(ImpactPage.path(id), .saved)
  }
}
