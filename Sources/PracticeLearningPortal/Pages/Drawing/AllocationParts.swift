import Markup
import PracticeLearning
import ReviewActs

/// What stands around the list of allocated cases: where to go, and what was decided or waits to be decided.
enum AllocationParts {
  /// The links above the list: each for those who may do what is behind it.
  static func links(_ visit: Visit) -> Markup {
    var links: [(String, String)] = [
      ("/allocations", "All"), ("/allocations?which=overdue", "Past their day"),
      ("/allocations?which=unallocated", "Cases without a worker"),
    ]
    if visit.viewer.may(.drawCases) { links.append((DrawPage.path, "Draw cases")) }
    if visit.viewer.may(.exempt) { links.append((ExemptPage.path, "Exempt somebody")) }
    if visit.viewer.may(.setConflictAside) {
      links.append((SetAsidePage.path, "Set a conflict aside"))
    }
    if visit.viewer.reads(.allocations) { links.append((CertificatesPage.path, "Draws")) }
    return """
      <p>\(links.map { "<a href=\"\($0.0)\">\($0.1)</a>" as Markup }.joined(by: " &middot; "))</p>
      """
  }

  /// The last cell of an allocation: giving the case back, for whoever may.
  static func change(_ row: StandingAllocation, _ visit: Visit) -> [PageTable.Cell] {
    guard visit.viewer.may(.swapCases) else { return [] }
    guard row.state == .due || row.state == .overdue else { return [.init("")] }
    let id = row.allocation.id
    return [.init("Swap or exempt", to: SwapPage.path(id), about: id)]
  }

  /// What waits for a second person, what was set aside, who is exempt, what is reviewed again.
  static func beside(_ list: AllocationList, _ visit: Visit) -> Markup {
    let mayDecide = visit.viewer.may(.approveExemption)
    func proposals(_ title: String, _ proposals: [Proposal]) -> Markup {
      guard !proposals.isEmpty else { return "" }
      let items = proposals.map { proposal -> Markup in
        let id: Markup =
          mayDecide && proposal.decision == nil
          ? "<a href=\"\(ProposalPage.path(proposal.id))\">\(proposal.id)</a>" : "\(proposal.id)"
        return
          "<li>\(id): \(proposal.words), because: \(proposal.because) (\(proposal.enteredBy), \(proposal.enteredOn.words))</li>\n"
      }
      return "<h2>\(title)</h2><ul>\(items.joined())</ul>\n"
    }
    let exempt = list.exemptions.map { exemption -> Markup in
      "<li>\(exemption.auditor), \(exemption.from.words) to \(exemption.until.words): \(exemption.because) (approved by \(exemption.approvedBy))</li>\n"
    }
    let again = list.reReviews.map { again -> Markup in
      "<li>\(again.escalation.review), by \(again.auditor), due \(again.due.words): \(again.state.rawValue)</li>\n"
    }
    return proposals("Waiting for a second person", list.waiting)
      + proposals("Conflicts set aside", list.setAside)
      + (exempt.isEmpty ? "" : "<h2>Exempt auditors</h2><ul>\(exempt.joined())</ul>\n")
      + (again.isEmpty
        ? ""
        : "<h2>Reviewed again after an escalation</h2><ul>\(again.joined())</ul>\n")
  }
}

/// The cases that had no worker when their month was drawn.
enum UnallocatedCases {
  static func view(_ visit: Visit, _ listing: AllocationListing) throws -> Reply {
    let cases = try visit.council.unallocatedCases(listing, by: visit.hand).get()
    let table = PageTable(
      caption: "Cases without a worker",
      columns: [
        .init(name: "case", title: "Case"), .init(name: "team", title: "Team"),
        .init(name: "service", title: "Service"), .init(name: "month", title: "Month"),
        .init(name: "drawn", title: "Drawn on"),
      ],
      rows: cases.map {
        [
          .init($0.caseReference), .init($0.team), .init($0.service), .init($0.month.words),
          .init($0.drawnOn.words),
        ]
      }, empty: "Every case of the last draws had a worker.")
    return .view(
      View(
        title: "Cases without a worker",
        content: """
          <h1>Cases without a worker</h1>
          \(AllocationParts.links(visit))
          <p>As they stood in the frame of the last draw of each month.</p>
          \(table.markup(visit))
          """))
  }
}
