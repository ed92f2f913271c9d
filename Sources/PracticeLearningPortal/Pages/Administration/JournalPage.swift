import Markup
import PracticeLearning
import ReviewActs

/// Who did what and when, as far as somebody reads it.
struct JournalPage: Page {
  static let path = "/journal"
  let address: Address = "/journal"
  let link: PageLink? = PageLink(words: "Journal") { $0.journal != .nothing }

  func see(_ visit: Visit) throws -> Reply {
    func asked(_ name: String) -> String? {
      visit.query[name].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
    var question = JournalQuestion()
    (question.person, question.act) = (asked("person"), asked("act"))
    question.period = try Filters.selection(visit).period
    let list = try visit.council.journal(question, by: visit.hand).get()
    let hasTrials = list.lines.contains { $0.triedOn != nil }
    var columns: [PageTable.Column] = [
      .init(name: "entry", title: "Entry", isNumber: true), .init(name: "at", title: "When, UTC"),
      .init(name: "person", title: "Who"), .init(name: "act", title: "What"),
      .init(name: "subject", title: "To what"),
    ]
    if hasTrials { columns.append(.init(name: "tried", title: "As if on")) }
    let rows = list.lines.map { line in
      [String(line.number), line.at, line.person, line.act, line.subject]
        + (hasTrials ? [line.triedOn ?? ""] : [])
    }
    let table = PageTable(
      caption: "Entries of the journal, the latest first", columns: columns,
      rows: rows.map { $0.map { PageTable.Cell($0) } },
      empty: "The journal has no such entries.")
    let people: [(value: String, label: String)] = visit.council.workspace.people.map {
      ($0.id, $0.id)
    }
    let acts: [(value: String, label: String)] = Council.journalActs.sorted().map { ($0, $0) }
    return .view(
      View(
        title: "Journal",
        content: """
          <h1>Journal</h1>
          <form method="get" action="\(visit.path)" class="filters" novalidate>
          <div class="field"><label for="f-period">Period</label>
          <input type="text" id="f-period" name="period" value="\(visit.query["period"] ?? "")" placeholder="2025/26"></div>
          \(Filters.choice(visit, "person", "Who", people, none: "Everybody"))
          \(Filters.choice(visit, "act", "What", acts, none: "Everything"))
          <button class="quiet">Show</button>
          </form>
          \(list.leftOut.map { "<p class=\"note\">\($0)</p>" as Markup } ?? "")
          \(table.markup(visit))
          """))
  }
}
