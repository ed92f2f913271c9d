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
          ? (isOwn ? GradePage.path(row.review) : reassign(row.review, visit))
          : ModerationPage.path(row.review)
        return [
          .init(
            row.review, to: path,
            about: row.what.hasPrefix("grade") && !isOwn ? "give it to somebody else" : nil),
          .init(row.caseReference), .init(row.team),
          .init(row.month.description), .init(row.moderator), .init(row.what),
          .init(row.dueOn?.description ?? ""), .init(row.clock),
        ]
      }, empty: "Nothing waits here. Thank you for what you have done.")
    var links: [Markup] = []
    if visit.viewer.reads(.requests) {
      links += [
        "<a href=\"/moderations?whose=all\">Everybody's</a>", "<a href=\"/moderations\">Yours</a>",
      ]
    }
    if visit.viewer.may(.drawModeration) {
      links.append("<a href=\"\(DrawModerationPage.path)\">Draw reviews to moderate</a>")
    }
    links += [
      "<a href=\"/moderations/target\">Against the target</a>",
      "<a href=\"/moderations/compare\">Auditor and moderator compared</a>",
    ]
    return .view(
      View(
        title: "Moderation",
        content: """
          <h1>Moderation</h1>
          <p>Grade from the child's record alone. The auditor's grades and words are shown once yours are saved.</p>
          <p>\(links.joined(by: " &middot; "))</p>
          \(table.markup(visit))
          """))
  }

  private func reassign(_ review: String, _ visit: Visit) -> String? {
    visit.viewer.may(.reassignModeration) ? ReassignPage.path(review) : nil
  }
}
