public import PracticeLearning
import ReviewStore

/// Which allocations a list is of.
public struct AllocationListing: Hashable, Sendable {
  /// The months; nothing for all.
  public var period: Period?
  /// Only this programme's, by id.
  public var programme: String?
  /// Only this auditor's, by role code.
  public var auditor: String?
  /// Only reviews that are past their day.
  public var isOverdue = false

  /// Makes a listing.
  public init(period: Period? = nil, programme: String? = nil, auditor: String? = nil) {
    self.period = period
    self.programme = programme
    self.auditor = auditor
  }
}

/// An allocation and how it stands.
public struct StandingAllocation: Hashable, Sendable {
  /// The allocation.
  public var allocation: Allocation
  /// The review that fulfils it, by id.
  public var review: String?
  /// Whose work the case was when it was drawn; nothing where it was not drawn here.
  public var work: DrawnWork?
  /// How it stands on the day of the list.
  public var state: State
  /// The cases given back for it, in their order.
  public var swaps: [AllocationSwap]

  /// How an allocation stands.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Its review was submitted.
    case done
    /// It is expected by a day to come.
    case due
    /// It was expected by a day that is over.
    case overdue
    /// It is not expected.
    case exempt
  }
}

/// A case that is reviewed again after an escalation, and how that stands: an allocation of its own kind, which
/// counts neither as expected nor as done.
public struct StandingReReview: Hashable, Sendable {
  /// The escalation, with who was drawn and by when.
  public var escalation: Escalation
  /// The auditor, by role code.
  public var auditor: String
  /// The day by which it is to be submitted.
  public var due: CalendarDate
  /// How it stands on the day of the list.
  public var state: StandingAllocation.State
}

/// Allocations, and what was decided and waits to be decided about them, as somebody may see them.
public struct AllocationList: Hashable, Sendable {
  /// How all that are meant stand, but for whether they are overdue.
  public var counts: [StandingAllocation.State: Int] = [:]
  /// The allocations.
  public var allocations: [StandingAllocation] = []
  /// The cases that are reviewed again; they are in none of the counts.
  public var reReviews: [StandingReReview] = []
  /// What waits for a second person.
  public var waiting: [Proposal] = []
  /// The conflicts of interest that were set aside.
  public var setAside: [Proposal] = []
  /// The auditors who are exempt on the day or later.
  public var exemptions: [Workspace.AuditorExemption] = []
}

extension Council {
  /// Who is to review which case, as far as the person may know: the auditors their own, the line theirs, the
  /// QA lead all.
  ///
  /// - Parameters:
  ///   - listing: which allocations.
  ///   - hand: who looks, and on which day.
  public func allocations(_ listing: AllocationListing, by hand: Hand) -> Outcome<AllocationList> {
    Outcome {
      try check(Selection(programme: listing.programme))
      let sight = AllocationSight(try viewer(hand))
      let reReviews = try reReviews(listing, by: hand)
      return try read { reading in
        let rows = try reading.allocations(
          period: listing.period, programme: listing.programme, auditor: listing.auditor)
        let works = try reading.drawnWork(of: rows)
        let swaps = Dictionary(grouping: try reading.swaps().map(\.swap), by: \.allocation)
        var list = AllocationList(reReviews: reReviews)
        for row in rows {
          let work = works[row.allocation.id]
          guard sight.shows(row.allocation, work) else { continue }
          let state = row.state(on: hand.today)
          list.counts[state, default: 0] += 1
          guard !listing.isOverdue || state == .overdue else { continue }
          list.allocations.append(
            StandingAllocation(
              allocation: row.allocation, review: row.review, work: work, state: state,
              swaps: swaps[row.allocation.id] ?? []))
        }
        let proposals = try reading.proposals().filter(sight.shows)
        list.waiting = proposals.filter {
          $0.decision == nil && listing.auditor.map($0.isAbout) ?? true
        }
        list.setAside = proposals.filter { $0.setAside != nil && $0.decision?.isApproved == true }
        list.exemptions = try reading.auditorExemptions().filter {
          $0.until >= hand.today && sight.shows(exemptionOf: $0.auditor)
            && isSameID(listing.auditor ?? $0.auditor, $0.auditor)
        }
        return list
      }
    }
  }
}

extension Proposal {
  fileprivate func isAbout(_ code: String) -> Bool { isSameID(person, code) }
}

extension AllocationRow {
  func state(on day: CalendarDate) -> StandingAllocation.State {
    if review != nil { return .done }
    if allocation.isExempt { return .exempt }
    return allocation.dueDay < day ? .overdue : .due
  }
}

/// What of allocations and exemptions a person may see.
struct AllocationSight {
  private let viewer: Viewer
  private let lines = Lines()

  /// Whose line the viewer is in, found once for each auditor: a year of allocations names the same few.
  private final class Lines {
    var known: [String: Bool] = [:]
  }

  init(_ viewer: Viewer) { self.viewer = viewer }

  /// An allocation: to its auditor, and to the line of the case; where the case is not known, to that of
  /// the auditor.
  func shows(_ allocation: Allocation, _ work: DrawnWork?) -> Bool {
    guard let work, !isWhole, !isSameID(allocation.auditor, viewer.person.id) else {
      return shows(exemptionOf: allocation.auditor)
    }
    return viewer.isInLine(team: work.team, service: work.service)
  }

  /// A case that has no worker: to the line of its team.
  func shows(_ cases: DrawCertificate.UnallocatedCases) -> Bool {
    isWhole || viewer.isInLine(team: cases.team, service: cases.service)
  }

  /// An exemption: to the auditor and the line above.
  func shows(exemptionOf auditor: String) -> Bool {
    if isWhole || isSameID(auditor, viewer.person.id) { return true }
    if let known = lines.known[auditor] { return known }
    let isAbove = viewer.workspace.line(above: auditor).contains { $0.id == viewer.person.id }
    lines.known[auditor] = isAbove
    return isAbove
  }

  /// What waits for approval or was decided: to those it is about, and to whoever may decide.
  func shows(_ proposal: Proposal) -> Bool {
    shows(exemptionOf: proposal.person) || viewer.may(.approveExemption)
  }

  private var isWhole: Bool { viewer.reads(.allocations) }
}
