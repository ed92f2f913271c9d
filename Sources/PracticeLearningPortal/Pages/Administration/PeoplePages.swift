import Markup
import PracticeLearning
import ReviewActs

/// Who there is, and for those who look after it who may come in.
struct PeoplePage: Page {
  static let path = "/people"
  let address: Address = "/people"
  let link: PageLink? = PageLink(words: "People") { $0.may(.changePeople) }

  func see(_ visit: Visit) throws -> Reply {
    let people = try visit.council.people(by: visit.hand).get()
    let readsAll = visit.viewer.may(.changePeople)
    let runs = visit.viewer.may(.runAccounts)
    let accounts = runs ? try visit.council.portalAccounts(by: visit.hand).get() : []
    func state(_ id: String) -> String {
      accounts.first { isSameID($0.person, id) }
        .map { $0.isOff ? "switched off" : $0.isActive ? "active" : "invited" } ?? ""
    }
    var columns: [PageTable.Column] = [
      .init(name: "person", title: "Person"), .init(name: "roles", title: "Does"),
    ]
    if readsAll {
      columns.append(.init(name: "team", title: "Team"))
      columns.append(.init(name: "until", title: "Last day"))
    }
    if runs { columns.append(.init(name: "account", title: "Account")) }
    let rows = people.map { view in
      var cells: [PageTable.Cell] = [
        .init(view.id, to: runs ? PersonPage().address.path(view.id) : nil),
        .init(view.roles.map(\.rawValue).joined(separator: ", ")),
      ]
      if readsAll {
        cells.append(.init(view.person?.team ?? ""))
        cells.append(.init(view.person?.until?.description ?? ""))
      }
      if runs { cells.append(.init(state(view.id))) }
      return cells
    }
    let table = PageTable(
      caption: "People", columns: columns, rows: rows, empty: "The settings name nobody.")
    let links: Markup =
      readsAll
      ? "<p><a href=\"\(PeopleImportPage.path)\">Take in a table of people</a> &middot; <a href=\"\(LeaverPage.path)\">Somebody leaves</a></p>"
      : ""
    return .view(
      View(
        title: "People",
        content: """
          <h1>People</h1>
          \(links)
          \(table.markup(visit))
          """))
  }
}

/// Gives somebody their last day: nobody is ever removed, since what they did names them.
struct LeaverPage: Page {
  static let path = "/people/leave"
  let address: Address = "/people/leave"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.changePeople)
    let here = visit.council.workspace.people.filter { !$0.hasLeft(by: visit.hand.today) }
    return .view(
      View(
        title: "Somebody leaves",
        content: """
          <h1>Somebody leaves</h1>
          <p>After the last day the person cannot come in; what waits for them waits for whoever stands next in their line.
          Their reviews and actions keep their name.</p>
          \(visit.form(button: "Write it into the settings", """
            \(visit.select("person", "Who", [("", "Choose somebody")] + here.map { ($0.id, "\($0.id), \($0.rolesInWords)") }))
            \(visit.line("until", "The last day", hint: "such as 31 March 2026"))
            """))
          """, back: PeoplePage.path))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let person = wanted.text("person", "nobody was chosen", "choose who leaves")
    let until = wanted.day("until", "there is no last day")
    try wanted.check()
    guard let known = visit.council.workspace.person(person) else { throw NoSuchPage() }
    var papers = PortalDesk.Papers()
    papers.files["file"] = Upload(
      name: "people.csv", bytes: Array("id,until\n\(known.id),\(until)\n".utf8))
    try papers.onDisk { paths in
      _ = try visit.council.takeInPeople(paths["file"] ?? "", by: visit.hand).get()
    }
    return Done(PeoplePage.path, .changed)
  }
}
