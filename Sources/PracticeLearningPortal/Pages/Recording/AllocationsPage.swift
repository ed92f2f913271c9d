import Markup
import PracticeLearning
import ReviewActs

/// Who is to review which case, and by when.
struct AllocationsPage: Page {
  let address: Address = "/allocations"
  let link: PageLink? = PageLink(words: "Allocated cases") { viewer in
    viewer.person.holds(anyOf: [
      .qaLead, .teamManager, .auditor, .serviceManager, .moderator, .headOfService,
    ])
  }

  func see(_ visit: Visit) throws -> Reply {
    var listing = AllocationListing(
      period: try Filters.selection(visit).period, programme: try Filters.selection(visit).programme
    )
    if visit.query["which"] == "unallocated" {
      return try UnallocatedCases.view(visit, listing)
    }
    listing.isOverdue = visit.query["which"] == "overdue"
    let list = try visit.council.allocations(listing, by: visit.hand).get()
    let table = PageTable(
      caption: "Allocated cases",
      columns: [
        .init(name: "allocation", title: "Allocation"), .init(name: "month", title: "Month"),
        .init(name: "auditor", title: "Auditor"), .init(name: "case", title: "Case"),
        .init(name: "team", title: "Team"), .init(name: "due", title: "Due"),
        .init(name: "state", title: "State"),
      ] + (visit.viewer.may(.swapCases) ? [.init(name: "change", title: "Change")] : []),
      rows: list.allocations.map { row in
        let allocation = row.allocation
        let isOwn = isSameID(allocation.auditor, visit.person)
        let path: String? =
          if let review = row.review {
            ReviewPage.path(review)
          } else {
            isOwn && allocation.caseReference != nil ? AllocatedPage.path(allocation.id) : nil
          }
        return [
          .init(allocation.id, to: path), .init(allocation.month.description),
          .init(allocation.auditor), .init(allocation.caseReference ?? ""),
          .init(row.work?.team ?? ""), .init(allocation.due?.description ?? ""),
          .init(row.state.rawValue),
        ] + AllocationParts.change(row, visit)
      }, empty: "No cases are allocated.")
    return .view(
      View(
        title: "Allocated cases",
        content: """
          <h1>Allocated cases</h1>
          \(AllocationParts.links(visit))
          \(table.markup(visit))
          \(AllocationParts.beside(list, visit))
          """))
  }
}

/// Starts the review of an allocated case.
struct AllocatedPage: Page {
  let address: Address = "/allocations/{allocation}/start"
  let acts = true

  static func path(_ allocation: String) -> String { AllocatedPage().address.path(allocation) }

  func see(_ visit: Visit) throws -> Reply {
    let id = visit.place("allocation")
    let team = visit.typed?.written("team")
    let new: NewReview?
    do {
      new = try visit.council.newReview(allocated: id, team: team, by: visit.hand)
    } catch let refusal as Refusal
      where refusal.diagnostics.first?.summary.hasPrefix("nothing says") == true
    {
      new = nil
    }
    let known: Markup =
      new.map {
        "<p class=\"subtitle\">Case \($0.caseReference), team \($0.team)\($0.month.map { ", \($0.words)" } ?? "")</p>"
      } ?? ""
    let ask: Markup =
      new == nil
      ? visit.select(
        "team", "Which team works with the child?",
        [("", "Choose a team")] + visit.council.workspace.teams.map { ($0.id, $0.id) }) : ""
    return .view(
      View(
        title: "Start the review of \(id)",
        content: """
          <h1>Start the review of \(id)</h1>
          \(known)
          <p>Read the child's record first. You can stop at any time: everything you write is kept.</p>
          \(visit.form(button: "Start", ask))
          """, back: "/allocations"))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let new = try visit.council.newReview(
      allocated: visit.place("allocation"), team: typed.written("team"), by: visit.hand)
    let started = try visit.council.startReview(new, by: visit.hand).get()
    return Done(DraftPage.path(started.id))
  }
}
