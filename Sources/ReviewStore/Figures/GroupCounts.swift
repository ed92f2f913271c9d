import GRDB

/// The counts of every group that occurs.
struct GroupCounts: Sendable {
  private(set) var groups: GroupTable
  /// By the slots of the groups.
  private(set) var counters: [GroupCounters] = []
  private var slots: [Int] = []

  init(_ db: Database, _ split: GroupTable.Split) throws { groups = try GroupTable(db, split) }

  /// Changes the counters of every group that a review at a place belongs to.
  mutating func change(at place: Place, _ change: (inout GroupCounters) -> Void) {
    groups.slots(at: place, into: &slots)
    grow()
    for slot in slots { change(&counters[slot]) }
  }

  /// Changes the counters of a moderator, where groups are split by moderator.
  mutating func change(
    moderator: Int, of programme: Int, _ change: (inout GroupCounters) -> Void
  ) {
    guard let slot = groups.moderatorSlot(programme: programme, moderator: moderator) else {
      return
    }
    grow()
    change(&counters[slot])
  }

  /// Makes room for the groups seen so far.
  private mutating func grow() {
    while counters.count < groups.count { counters.append(GroupCounters()) }
  }

  /// Where a review is counted, by numbers of names; 0 for no cohort.
  struct Place: Equatable {
    var programme = 0
    var month = 0
    var service = 0
    var team = 0
    var cohort = 0

    /// The columns `init` reads: without those that nothing is split by.
    ///
    /// - Parameter table: the review's table or its other name.
    static func columns(of table: String, _ split: GroupTable.Split) -> String {
      let parts =
        switch split {
        case .none: [String]()
        case .byPlace: ["month", "service", "team"]
        case .byService, .byModeration: ["month", "service"]
        }
      return (["programme", "cohort"] + parts).map { "\(table).\($0)" }.joined(separator: ", ")
    }

    init() {}

    @inline(__always)
    init(_ row: borrowing RawStatement, _ column: inout Int32, _ split: GroupTable.Split) {
      programme = row.int(&column)
      cohort = row.int(&column)
      guard split != .none else { return }
      month = row.int(&column)
      service = row.int(&column)
      guard split == .byPlace else { return }
      team = row.int(&column)
    }
  }
}
