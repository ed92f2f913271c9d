import Markup
import PracticeLearning
import ReviewActs

/// Finding a review or a case by its reference: what is typed stands in no address.
struct SearchPage: Page {
  let address: Address = "/search"
  let mostAMinute: Int? = 60
  let acts = true
  let isOnce = false

  func see(_ visit: Visit) throws -> Reply {
    .view(
      View(
        title: "Find by reference",
        content: """
          <h1>Find by reference</h1>
          <p>The id of a review, a draft or an action, or the local reference of a case. Never a name.</p>
          \(visit.form(button: "Find", visit.line("reference", "Reference")))
          """))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    guard let text = typed.written("reference") else {
      throw Refusal(
        .fieldOfPage, at: ["reference"], "there is no reference",
        advice: "write one, such as C-0412 or 2026-02-CIC-0187")
    }
    let id = try visit.council.keepSearch(
      String(text.prefix(200)), of: visit.person, at: visit.hand.at)
    return Done(FoundPage().address.path(id))
  }
}

/// What was found of what the person may know of.
struct FoundPage: Page {
  let address: Address = "/search/{search}"

  func see(_ visit: Visit) throws -> Reply {
    guard let text = try visit.council.search(visit.place("search"), of: visit.person) else {
      throw NoSuchPage()
    }
    let list = try visit.council.reviews(ReviewListing(), by: visit.hand).get()
    let drafts = list.drafts.filter { isSameID($0.id, text) || isSameID($0.caseReference, text) }
    let reviews = list.reviews.filter { view in
      isSameID(view.heading.id, text)
        || view.heading.caseReference.map { isSameID($0, text) } ?? false
    }
    let rows =
      drafts.map { draft -> [PageTable.Cell] in
        [
          .init(
            draft.id, to: isSameID(draft.auditor, visit.person) ? DraftPage.path(draft.id) : nil),
          .init(draft.month.description), .init("draft"),
        ]
      }
      + reviews.map { view -> [PageTable.Cell] in
        let isBlind = if case .blind = view { true } else { false }
        return [
          .init(
            view.heading.id,
            to: isBlind ? GradePage.path(view.heading.id) : ReviewPage.path(view.heading.id)),
          .init(view.heading.month.description), .init(view.heading.state),
        ]
      }
    let table = PageTable(
      caption: "Found",
      columns: [
        .init(name: "review", title: "Review"), .init(name: "month", title: "Month"),
        .init(name: "state", title: "State"),
      ], rows: rows,
      empty:
        "Nothing you may know of has this reference. Look at how it is written, or ask the QA lead."
    )
    return .view(
      View(
        title: "Found",
        content: "<h1>What was found</h1>\(table.markup(visit))",
        back: SearchPage().address.description))
  }
}
