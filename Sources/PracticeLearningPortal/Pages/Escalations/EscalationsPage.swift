import Markup
import PracticeLearning
import ReviewActs

/// What follows where something inadequate was found: what is to be done next, by whom and by when.
struct EscalationsPage: Page {
  static let path = "/escalations"
  let address: Address = "/escalations"
  let link: PageLink? = PageLink(words: "Escalations") { viewer in
    viewer.person.holds(anyOf: [
      .qaLead, .serviceManager, .headOfService, .director, .teamManager, .auditor,
    ])
  }

  func see(_ visit: Visit) throws -> Reply {
    let isAll = visit.query["which"] == "all"
    let list = try visit.council.escalations(openOnly: !isAll, by: visit.hand).get()
    let today = visit.hand.today
    let table = PageTable(
      caption: isAll ? "All escalations" : "Open escalations",
      columns: [
        .init(name: "review", title: "Review"), .init(name: "service", title: "Service"),
        .init(name: "team", title: "Team"), .init(name: "raised", title: "Raised"),
        .init(name: "state", title: "State"), .init(name: "by", title: "By"),
        .init(name: "clock", title: "Clock"), .init(name: "waits", title: "Waits for"),
      ],
      rows: list.escalations.map { shown in
        let escalation = shown.escalation
        return [
          .init(escalation.review, to: Self.path(to: shown, visit)), .init(escalation.service),
          .init(escalation.team), .init(escalation.raisedOn?.description ?? ""),
          .init(shown.state), .init(shown.lastDay?.description ?? "without a day"),
          .init(Self.clock(shown, on: today)), .init(shown.waitsFor.joined(separator: ", ")),
        ]
      }, empty: "No escalation waits here.")
    let other: Markup =
      isAll
      ? "<a href=\"/escalations\">Only those that are open</a>"
      : "<a href=\"/escalations?which=all\">Those that are closed, too</a>"
    return .view(
      View(
        title: "Escalations",
        content: """
          <h1>Escalations</h1>
          <p>\(other)</p>
          \(list.note.map { "<p>\($0)</p>" as Markup } ?? "")
          \(table.markup(visit))
          """))
  }

  /// Whoever was drawn to review the case again starts from here; they are shown nothing of what was found.
  private static func path(to shown: ShownEscalation, _ visit: Visit) -> String {
    let escalation = shown.escalation
    let isToReviewAgain =
      escalation.reReview.map { isSameID($0.auditor, visit.person) } ?? false
    return isToReviewAgain && escalation.reReviewedBy == nil
      ? StartReReviewPage.path(escalation.review) : EscalationPage.path(escalation.review)
  }

  /// How many working days are left, in words.
  static func clock(_ shown: ShownEscalation, on today: CalendarDate) -> String {
    guard !shown.escalation.isClosed, let last = shown.lastDay else { return "" }
    let days = today.workingDays(until: last)
    if last < today { return "late" }
    return days == 0 ? "today" : days == 1 ? "1 working day" : "\(days) working days"
  }
}
