import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// The first page of everybody: what waits, by its last day.
struct WaitingPage: Page {
  let address: Address = "/"
  let link: PageLink? = PageLink(words: "What waits for you") { _ in true }

  func see(_ visit: Visit) throws -> Reply {
    let items = try visit.council.waiting(by: visit.hand).get()
    let today = visit.hand.today
    let day = "\(today.weekday.name) \(today.words)"
    let list: Markup =
      items.isEmpty
      ? "<p>Nothing waits for you today.</p>"
      : "<ol class=\"waiting\">\(items.map { item($0, today) }.joined())</ol>"
    let board: Markup =
      visit.viewer.person.holds(anyOf: [.director, .headOfService, .boardViewer])
      ? "<p><a href=\"\(ReportPage.path(.board))\">The board page, as things stand now</a></p>" : ""
    return .view(
      View(
        title: "What waits for you",
        content: """
          <h1>What waits for you</h1>
          <p class="subtitle">\(day)</p>
          \(board)\(list)
          """, back: nil))
  }

  private func item(_ item: WaitingItem, _ today: CalendarDate) -> Markup {
    let when = item.when(on: today)
    let isLate = item.lastDay.map { $0 < today } ?? false
    let words: Markup = "\(item.words)"
    let what: Markup =
      item.remedy.path.map { "<a href=\"\($0)\">\(words)</a>" } ?? words
    return """
      <li><span class="when\(isLate ? " late" : "")">\(when)</span> <span class="what">\(what)
      <span class="hint">\(item.subject)</span></span></li>

      """
  }
}
