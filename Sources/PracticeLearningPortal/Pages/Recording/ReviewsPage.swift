import Markup
import PracticeLearning
import ReviewActs

/// The reviews somebody may know of, and the drafts of their own.
struct ReviewsPage: Page {
  let address: Address = "/reviews"
  let link: PageLink? = PageLink(words: "Reviews") { viewer in
    !viewer.person.holds(onlyAnyOf: [.administrator, .analyst, .boardViewer])
  }

  func see(_ visit: Visit) throws -> Reply {
    var listing = ReviewListing(try Filters.selection(visit))
    listing.state = visit.query["state"].flatMap { $0.isEmpty ? nil : $0 }
    let list = try visit.council.reviews(listing, by: visit.hand).get()
    let drafts = PageTable(
      caption: "Drafts",
      columns: [
        // Other names than those of the table below: each is sorted by itself.
        .init(name: "draft", title: "Review"), .init(name: "draft-month", title: "Month"),
        .init(name: "draft-case", title: "Case"), .init(name: "draft-by", title: "Auditor"),
      ],
      rows: list.drafts.map { draft in
        let isOwn = isSameID(draft.auditor, visit.person)
        return [
          .init(draft.id, to: isOwn ? DraftPage.path(draft.id) : nil),
          .init(draft.month.description),
          .init(draft.caseReference), .init(draft.auditor),
        ]
      }, empty: "No drafts.")
    let table = PageTable(
      caption: "Reviews",
      columns: [
        .init(name: "review", title: "Review"), .init(name: "month", title: "Month"),
        .init(name: "service", title: "Service"), .init(name: "team", title: "Team"),
        .init(name: "auditor", title: "Auditor"), .init(name: "state", title: "State"),
      ],
      of: list.reviews, empty: "No reviews."
    ) { view in
      let heading = view.heading
      let path: String? =
        if case .blind = view {
          Remedy.gradeBlind(heading.id).path ?? "/moderations"
        } else {
          heading.mayBeOpened ? ReviewPage.path(heading.id) : nil
        }
      return [
        .init(heading.id, to: path), .init(heading.month.description), .init(heading.service),
        .init(heading.team), .init(heading.auditor ?? ""), .init(heading.state),
      ]
    }
    return .view(
      View(
        title: "Reviews",
        content: """
          <h1>Reviews</h1>
          <p><a href="/reviews/start">Start a review</a> &middot; <a href="/search">Find one by its reference</a></p>
          \(list.drafts.isEmpty ? "" : drafts.markup(visit))
          \(Filters.form(visit, withState: true))
          \(table.markup(visit))
          """))
  }
}

extension Workspace.Person {
  /// Whether the person holds no other role than some.
  func holds(onlyAnyOf roles: Set<Workspace.Role>) -> Bool {
    !self.roles.isEmpty && self.roles.allSatisfy(roles.contains)
  }
}
