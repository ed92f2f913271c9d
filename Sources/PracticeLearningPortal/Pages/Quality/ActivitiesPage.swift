import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// The register of other quality activity.
struct ActivitiesPage: Page {
  static let path = "/activities"
  let address: Address = "/activities"

  func see(_ visit: Visit) throws -> Reply {
    let selection = try Filters.selection(visit)
    var listing = ActivityListing(period: selection.period)
    listing.service = selection.service
    let found = try visit.council.activities(listing, by: visit.hand).get()
    let table = PageTable(
      caption: "Register of other quality activity",
      columns: [
        .init(name: "activity", title: "Activity"), .init(name: "type", title: "Type"),
        .init(name: "title", title: "What it was"), .init(name: "ended", title: "Ended on"),
        .init(name: "develop", title: "To develop"), .init(name: "action", title: "Action"),
      ],
      rows: found.map {
        [
          .init($0.id), .init($0.kind.rawValue), .init($0.title), .init($0.endedOn.description),
          .init($0.development.joined(separator: " ")), .init($0.action ?? ""),
        ]
      }, empty: "Nothing in the register.")
    return .view(
      View(
        title: "Register of other activity",
        content: """
          <h1>Register of other activity</h1>
          <p>\(visit.viewer.may(.recordWeek) ? "<a href=\"\(AddActivityPage.path)\">Add to it</a> &middot; " as Markup : "")<a href="\(StocktakePage.path)">The quarter's stocktake</a></p>
          \(Filters.form(visit))
          \(table.markup(visit))
          """, back: WeeksPage.path))
  }
}

/// Adds to the register what was done beside reviews.
struct AddActivityPage: Page {
  static let path = "/activities/add"
  let address: Address = "/activities/add"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.recordWeek)
    let themes = try visit.council.library.themes().inUse(in: visit.hand.today.month).themes
    let kinds = QualityActivity.Kind.allCases.map { ($0.rawValue, $0.rawValue) }
    return .view(
      View(
        title: "Add to the register",
        content: """
          <h1>Add to the register</h1>
          <p>A peer review, a survey, learning from complaints. No worker and no child is named in it; everybody in the
          settings reads it.</p>
          \(visit.form(
            button: "Add it",
            """
            \(visit.select("type", "What type it was", [("", "Choose a type")] + kinds))
            \(visit.line("title", "What it was, in a line"))
            \(visit.line("source", "Who did it", hint: "such as another council; never a name"))
            \(visit.line("cases", "How many were looked at"))
            \(visit.line("counted", "What those are", hint: "such as questionnaire answers; cases where it is empty"))
            \(visit.line("from", "The first day", hint: "such as 8 June 2026"))
            \(visit.line("to", "The last day", hint: "the first where it is empty"))
            \(visit.boxes("service", "Services it looked at", visit.council.workspace.services.map { ($0, $0) }))
            <details><summary>Themes it speaks of</summary>\(visit.boxes("theme", "Themes", themes.map { ($0.id, $0.name) }))</details>
            \(visit.area("strengths", "What was strong, one thing on each line", rows: 3))
            \(visit.area("development", "What has to be developed, one thing on each line", rows: 3))
            \(visit.line("action", "What is done about it"))
            """))
          """, back: ActivitiesPage.path))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let kind = wanted.one("type", of: QualityActivity.Kind.self, "no type was chosen")
    let title = wanted.text("title", "there is no title", "say in a line what it was")
    let cases = wanted.number("cases")
    let from = wanted.day("from", "there is no first day")
    let to = wanted.day("to")
    try wanted.check()
    let draft = QualityActivity(
      id: "", kind: kind ?? .other, title: title, source: typed.written("source"), cases: cases,
      counted: typed.written("counted"), from: from, to: to, services: typed.ticked("service"),
      themes: typed.ticked("theme"), strengths: wanted.lines("strengths"),
      development: wanted.lines("development"), action: typed.written("action"))
    _ = try visit.council.addActivity(draft, by: visit.hand).get()
    return Done(ActivitiesPage.path, .added)
  }
}

/// Everything that was done beside reviews in a quarter.
struct StocktakePage: Page {
  static let path = "/activities/stocktake"
  let address: Address = "/activities/stocktake"

  func see(_ visit: Visit) throws -> Reply {
    let selection = try Filters.selection(visit)
    let stocktake = try visit.council.stocktake(of: selection.period, by: visit.hand).get()
    return .view(
      View(
        title: "Stocktake",
        content: """
          \(stocktake.report.content)\(stocktake.report.figureContent)
          <form method="get" action="\(visit.path)" class="filters" novalidate>
          <div class="field"><label for="f-period">Another period</label>
          <input type="text" id="f-period" name="period" value="\(visit.query["period"] ?? "")"></div>
          <button class="quiet">Show</button></form>
          """, back: ActivitiesPage.path, isReport: true))
  }
}
