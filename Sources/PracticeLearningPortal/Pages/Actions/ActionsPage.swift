import Markup
import PracticeLearning
import ReviewActs

/// The learning actions somebody may read.
struct ActionsPage: Page {
  static let path = "/actions"
  let address: Address = "/actions"
  let link: PageLink? = PageLink(words: "Actions") { viewer in
    !viewer.person.holds(onlyAnyOf: [.administrator, .analyst, .boardViewer])
  }

  func see(_ visit: Visit) throws -> Reply {
    let selection = try Filters.selection(visit)
    let today = visit.hand.today
    // As in the figures: of a period the status is that of its end.
    let day = selection.period.map { selection.statusDay(in: $0, visit.hand) } ?? today
    var listing = ActionListing(selection, on: day, raisedBy: max(today, day))
    let which = visit.query["which"]
    listing.overdue = which == "late"
    listing.open = which == "open"
    if which == "mine" { listing.owner = visit.person }
    if which == "verify" { listing.verifier = visit.person }
    let view = try visit.council.actions(listing, by: visit.hand).get()
    let table = PageTable(
      caption: "Learning actions",
      columns: [
        .init(name: "action", title: "Action"), .init(name: "what", title: "What"),
        .init(name: "lead", title: "Lead"), .init(name: "due", title: "Due"),
        .init(name: "now", title: "Now due"), .init(name: "state", title: "How it stands"),
      ],
      of: view.actions, empty: "No learning actions."
    ) { action in
      let lead = action.plan.owner ?? ""
      return [
        .init(action.id, to: ActionPage.path(action.id)), .init(action.plan.what ?? ""),
        .init(view.inCharge[action.id].map { "\(lead), now \($0)" } ?? lead),
        .init(action.plan.due?.description ?? ""),
        .init(action.newDays.isEmpty ? "" : action.dueNow?.description ?? ""),
        .init("\(action.rag(on: day).rawValue): \(action.position(on: day))"),
      ]
    }
    let links = [
      ("", "All"), ("?which=open", "Open"), ("?which=late", "Past their day"),
      ("?which=mine", "Mine"), ("?which=verify", "Those I verify"),
    ].map { "<a href=\"\(Self.path)\($0.0)\">\($0.1)</a>" as Markup }
    return .view(
      View(
        title: "Learning actions",
        content: """
          <h1>Learning actions</h1>
          <p>\(links.joined(by: " &middot; "))\(visit.viewer.may(.raiseAction) ? " &middot; <a href=\"\(RaiseActionPage.path)\">Raise one</a>" : "" as Markup)</p>
          \(Filters.form(visit))
          \(table.markup(visit))
          \(view.blind > 0 ? "<p class=\"hint\">Of \(view.blind) reviews you are asked to grade the words are left out.</p>" as Markup : "")
          """))
  }
}
