import Markup
import PracticeLearning
import ReviewActs

/// What somebody is asked to grade a second time, and what waits to be settled.
struct ModerationsPage: Page {
  let address: Address = "/moderations"
  let link: PageLink? = PageLink(words: "Moderation") { viewer in
    viewer.person.holds(anyOf: [.moderator, .qaLead, .teamManager, .auditor])
  }

  func see(_ visit: Visit) throws -> Reply {
    let everybody = visit.query["whose"] == "all" && visit.viewer.reads(.requests)
    let work = try visit.council.moderationsToDo(
      everybody: everybody, on: visit.hand.today, by: visit.hand
    ).get()
    let table = PageTable(
      caption: everybody ? "What everybody is asked for" : "What you are asked for",
      columns: [
        .init(name: "review", title: "Review"), .init(name: "case", title: "Case"),
        .init(name: "team", title: "Team"), .init(name: "month", title: "Month"),
        .init(name: "moderator", title: "Moderator"), .init(name: "what", title: "To do"),
        .init(name: "by", title: "By"), .init(name: "clock", title: "Clock"),
      ],
      rows: work.rows.map { row in
        let isOwn = isSameID(row.moderator, visit.person)
        let path: String? =
          row.what.hasPrefix("grade")
          ? (isOwn ? GradePage.path(row.review) : nil) : ModerationPage.path(row.review)
        return [
          .init(row.review, to: path), .init(row.caseReference), .init(row.team),
          .init(row.month.description), .init(row.moderator), .init(row.what),
          .init(row.dueOn?.description ?? ""), .init(row.clock),
        ]
      }, empty: "Nothing waits here. Thank you for what you have done.")
    let lead: Markup =
      visit.viewer.reads(.requests)
      ? "<p><a href=\"/moderations?whose=all\">Everybody's</a> &middot; <a href=\"/moderations\">Yours</a></p>"
      : ""
    return .view(
      View(
        title: "Moderation",
        content: """
          <h1>Moderation</h1>
          <p>Grade from the child's record alone. The auditor's grades and words are shown once yours are saved.</p>
          \(lead)\(table.markup(visit))
          """))
  }
}
