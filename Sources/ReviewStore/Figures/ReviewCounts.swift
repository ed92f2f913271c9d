import GRDB
import PracticeLearning

/// Grades and second grades, counted for every programme as a whole and for each of its services,
/// teams, cohorts and months, in one pass over the narrow tables.
struct ReviewCounts: Sendable {
  /// A group's counters lie in one run: eight ratings of five (ungraded first), seven comparisons and
  /// the overall grade after moderation, of all and of random picks, of 25 each (auditor by moderator,
  /// ungraded first), and three sums.
  static let ratings = 0
  static let comparisons = 8 * 5
  static let after = comparisons + 7 * 25
  static let afterRandom = after + 25
  static let submitted = afterRandom + 25
  static let moderated = submitted + 1
  static let pending = moderated + 1
  static let stride = pending + 1

  private(set) var groups: GroupTable
  private(set) var counters: [Int32] = []

  init(_ db: Database, _ filter: TallyFilter) throws {
    groups = try GroupTable(db)
    try count(db, filter)
  }

  private mutating func count(_ db: Database, _ filter: TallyFilter) throws {
    let columns = Schema.ratingColumns.joined(separator: ", ")
    let reviews = try RawStatement(
      db,
      """
      SELECT   id, programme, month, service, team, cohort, \(columns)
      FROM     review
      WHERE    \(filter.condition(on: "review"))
      ORDER BY id
      """)
    // Both tables are read in the order of their keys, so that one walk beside the other joins them.
    let random = Batch.number(of: Moderation.Selection.Reason.random)
    let moderations = try RawStatement(
      db,
      """
      SELECT   review, \(columns), final_overall, reason = \(random), resolution
      FROM     moderation
      ORDER BY review
      """)
    var moderated = try moderations.step() ? moderations.int(0) : .max
    var slots: [Int] = []
    var ratings = [Int](repeating: 0, count: 8)
    while try reviews.step() {
      let id = reviews.int(0)
      for position in 0..<8 { ratings[position] = reviews.grade(Int32(position + 6)) }
      groups.slots(
        programme: reviews.int(1), month: reviews.int(2), service: reviews.int(3),
        team: reviews.int(4), cohort: reviews.int(5), into: &slots)
      grow()
      add(ratings, to: slots)
      while moderated < id { moderated = try moderations.step() ? moderations.int(0) : .max }
      if moderated == id { add(moderations, beside: ratings, to: slots) }
    }
  }

  /// Makes room for the groups seen so far.
  private mutating func grow() {
    let missing = groups.count * ReviewCounts.stride - counters.count
    if missing > 0 { counters.append(contentsOf: repeatElement(0, count: missing)) }
  }

  private mutating func add(_ ratings: [Int], to slots: [Int]) {
    for slot in slots {
      let base = slot * ReviewCounts.stride
      counters[base + ReviewCounts.submitted] += 1
      for position in 0..<8 { counters[base + position * 5 + ratings[position]] += 1 }
    }
  }

  private mutating func add(
    _ moderation: borrowing RawStatement, beside ratings: [Int], to slots: [Int]
  ) {
    let isRandom = moderation.int(10) == 1
    var cells = (0..<7).map { ReviewCounts.comparisons + $0 * 25 + ratings[$0] * 5 }
    for position in 0..<7 { cells[position] += moderation.grade(Int32(position + 1)) }
    let (own, second) = (
      ratings[Rating.overall.position], moderation.grade(Int32(Rating.overall.position + 1))
    )
    // A disputed resolution is open again, whatever it may end in.
    let isPending = moderation.int(11) < 0 || (moderation.int(11) == 0 && own != second)
    let overall = own * 5 + moderation.grade(9)
    for slot in slots {
      let base = slot * ReviewCounts.stride
      counters[base + ReviewCounts.moderated] += 1
      for cell in cells { counters[base + cell] += 1 }
      if isPending {
        counters[base + ReviewCounts.pending] += 1
        continue
      }
      counters[base + ReviewCounts.after + overall] += 1
      if isRandom { counters[base + ReviewCounts.afterRandom + overall] += 1 }
    }
  }
}
