import GRDB

/// Gives every group that occurs a slot of its own: a programme as a whole, and each of its services,
/// teams, cohorts, months and moderators.
struct GroupTable: Sendable {
  /// What a group is of, beside its programme.
  enum Key: Hashable, Sendable {
    case whole, service(Int), team(Int), cohort(Int), month(Int), moderator(Int)
  }

  /// Into which groups a programme is split.
  enum Split: Sendable {
    /// Cohorts only.
    case none
    /// Services, teams, cohorts and months.
    case byPlace
    /// Services, cohorts and months.
    case byService
    /// Services, months and moderators.
    case byModeration
  }

  /// The names that the groups of a split go by.
  static func dimensions(of split: Split) -> [Dimension] {
    switch split {
    case .none: [.programme, .cohort]
    case .byPlace: [.programme, .cohort, .service, .team]
    case .byService: [.programme, .cohort, .service]
    case .byModeration: [.programme, .service, .person]
    }
  }

  /// The groups in the order of their slots.
  private(set) var groups: [(programme: Int, key: Key)] = []
  var count: Int { groups.count }

  private let split: Split
  private let width: Int
  private let teamOffset: Int
  private let cohortOffset: Int
  /// Per programme: its own slot, then those of its services, teams and cohorts; -1 for none yet.
  private var slots: [Int: [Int32]] = [:]
  private var months: [Int: Int] = [:]
  private var moderators: [Int: Int] = [:]
  private var lastMonth = (key: -1, slot: -1)

  init(_ db: Database, _ split: Split) throws {
    self.split = split
    func size(_ dimension: Dimension) throws -> Int {
      try Int.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM \(dimension.rawValue)") ?? 1
    }
    teamOffset = try size(.service)
    cohortOffset = try teamOffset + size(.team)
    width = try cohortOffset + size(.cohort)
  }

  /// The slots of the groups a review belongs to.
  mutating func slots(at place: GroupCounts.Place, into found: inout [Int]) {
    let (programme, service, team, cohort) = (
      place.programme, place.service, place.team, place.cohort
    )
    found.removeAll(keepingCapacity: true)
    if split != .none { found.append(monthSlot(programme, place.month)) }
    var next = groups.count
    var fresh: [Key] = []
    func find(_ row: inout [Int32], _ index: Int, _ key: @autoclosure () -> Key) {
      // In a damaged file a number may belong to no name.
      guard row.indices.contains(index) else { return }
      if row[index] < 0 {
        row[index] = Int32(next)
        next += 1
        fresh.append(key())
      }
      found.append(Int(row[index]))
    }
    func fill(_ row: inout [Int32]) {
      find(&row, 0, .whole)
      if split != .none { find(&row, service, .service(service)) }
      if split == .byPlace { find(&row, teamOffset + team, .team(team)) }
      guard split != .byModeration else { return }
      if cohort > 0 { find(&row, cohortOffset + cohort, .cohort(cohort)) }
    }
    fill(&slots[programme, default: [Int32](repeating: -1, count: width)])
    groups += fresh.map { (programme, $0) }
  }

  /// The slot of a moderator, or nothing where second grades are not split by moderator.
  mutating func moderatorSlot(programme: Int, moderator: Int) -> Int? {
    guard split == .byModeration else { return nil }
    let key = programme << 32 | moderator
    if let slot = moderators[key] { return slot }
    groups.append((programme, .moderator(moderator)))
    moderators[key] = groups.count - 1
    return groups.count - 1
  }

  private mutating func monthSlot(_ programme: Int, _ month: Int) -> Int {
    let key = programme << 32 | month
    if lastMonth.key == key { return lastMonth.slot }
    if let slot = months[key] {
      lastMonth = (key, slot)
      return slot
    }
    groups.append((programme, .month(month)))
    months[key] = groups.count - 1
    lastMonth = (key, groups.count - 1)
    return groups.count - 1
  }
}
