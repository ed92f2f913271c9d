import GRDB
import PracticeLearning

/// Grades and second grades, counted for every programme as a whole and for each of its services,
/// teams, cohorts, months and moderators, in one pass over the narrow tables.
struct ReviewCounts: Sendable {
  private(set) var groups: GroupTable
  /// The counts of each group, by its slot.
  private(set) var counters: [GroupCounters] = []
  private(set) var selections: SelectionCounts

  /// - Parameter newAuditors: the people whose first three reviews count as those of a new auditor.
  init(
    _ db: Database, _ filter: TallyFilter, _ split: GroupTable.Split, newAuditors: [String]
  ) throws {
    groups = try GroupTable(db, split)
    selections = try SelectionCounts(db, newAuditors: newAuditors)
    try count(db, filter)
  }

  private mutating func count(_ db: Database, _ filter: TallyFilter) throws {
    let columns = Schema.ratingColumns.joined(separator: ", ")
    let reviews = try RawStatement(
      db,
      """
      SELECT   id, programme, month, service, team, cohort, \(columns), revision
      FROM     review
      WHERE    \(filter.condition(on: "review", review: "review.id"))
      ORDER BY id
      """)
    // Both tables are read in the order of their keys, so that one walk beside the other joins them. The
    // grades are those that stood when the review was first graded a second time; what is final is of
    // the moderation that stands, which an amended review has none of until it is graded again.
    let moderations = try RawStatement(
      db,
      """
      SELECT   p.review, \(Schema.ratingColumns.map { "p.\($0)" }.joined(separator: ", ")),
               coalesce(m.final_overall, 0), p.reason, coalesce(m.resolution, 0), p.moderator,
               coalesce(p.probability, 0), p.blind, p.text, m.review IS NOT NULL,
               (\(Schema.ratingColumns.map { "m.\($0)" }.joined(separator: ", ")))
                 IS NOT (\(Schema.ratingColumns.map { "p.\($0)" }.joined(separator: ", "))),
               \(Schema.ratingColumns.map { "p.auditor_\($0)" }.joined(separator: ", "))
      FROM     moderation_pair p
      LEFT JOIN moderation m ON m.review = p.review
      WHERE    \(filter.condition(review: "p.review"))
      ORDER BY p.review
      """)
    var moderated = try moderations.step() ? moderations.int(0) : .max
    var slots: [Int] = []
    var ratings = [Int](repeating: 0, count: 8)
    var second = SecondGrades()
    while try reviews.step() {
      let id = reviews.int(0)
      for position in 0..<8 { ratings[position] = reviews.grade(Int32(position + 6)) }
      let programme = reviews.int(1)
      groups.slots(
        programme: programme, month: reviews.int(2), service: reviews.int(3),
        team: reviews.int(4), cohort: reviews.int(5), into: &slots)
      grow()
      add(ratings, to: slots)
      while moderated < id { moderated = try moderations.step() ? moderations.int(0) : .max }
      guard moderated == id else {
        selections.add(id, of: programme, graded: ratings, moderated: nil)
        continue
      }
      second.read(moderations)
      second.isAmended = reviews.int(14) > moderations.int(15)
      // Grades of a round after an amendment are others of their own right.
      second.isCorrected = second.isCorrected && !second.isAmended
      selections.add(id, of: programme, graded: second.own, moderated: second)
      let moderator = groups.moderatorSlot(programme: programme, moderator: moderations.int(12))
      if let moderator {
        slots.append(moderator)
        grow()
      }
      add(second, resolution: moderations.int(11), to: slots)
    }
  }

  /// Makes room for the groups seen so far.
  private mutating func grow() {
    while counters.count < groups.count { counters.append(GroupCounters()) }
  }

  private mutating func add(_ ratings: [Int], to slots: [Int]) {
    for slot in slots { counters[slot].add(ratings) }
  }

  private mutating func add(_ second: SecondGrades, resolution: Int, to slots: [Int]) {
    let overall = Rating.overall.position
    // A disputed resolution is open again, whatever it may end in.
    let differs = second.own[overall] != second.grades[overall]
    let isPending = resolution < 0 || (resolution == 0 && differs)
    for slot in slots { counters[slot].add(second, isPending: isPending) }
  }
}

extension SecondGrades {
  private static let reasons = Moderation.Selection.Reason.allCases.count
  private static let random = Batch.number(of: Moderation.Selection.Reason.random)

  var isRandom: Bool { reason == SecondGrades.random }

  /// Reads a row: after the review's number eight grades, the final one and the reason, and last the
  /// auditor's eight grades that stood.
  fileprivate mutating func read(_ row: borrowing RawStatement) {
    for position in 0..<7 { grades[position] = row.grade(Int32(position + 1)) }
    final = row.grade(9)
    // In a damaged file it may be anything: then it is none.
    reason = (0...SecondGrades.reasons).contains(row.int(10)) ? row.int(10) : 0
    chance = row.double(13)
    isBlind = row.int(14) == 1
    stands = row.int(16) == 1
    isCorrected = stands && row.int(17) == 1
    for position in 0..<8 { own[position] = row.grade(Int32(18 + position)) }
  }
}
