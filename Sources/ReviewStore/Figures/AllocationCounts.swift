import GRDB
import PracticeLearning

/// Allocations counted per programme and month.
///
/// An allocation has an auditor and no service or team: which of them it was for is known only once it
/// is fulfilled, so compliance is not counted for a part of a programme.
struct AllocationCounts: Sendable {
  struct Counts: Sendable {
    var expected = 0
    var exempt = 0
    var completed = 0
    /// Of those expected and completed, the exempt ones that were done nevertheless.
    var exemptAndDone = 0
    /// Of the exempt ones, those whose exemption was recorded after their day.
    var exemptAfterDay = 0

    fileprivate mutating func addExpected(isDone: Bool) {
      expected += 1
      if isDone { completed += 1 }
    }
  }

  /// By programme, then by month.
  private(set) var programmes: [Int: [Int: Counts]] = [:]

  init(_ db: Database, _ filter: TallyFilter) throws {
    guard !filter.isPartOfProgramme else { return }
    let rows = try RawStatement(
      db,
      """
      SELECT programme, month, review
      FROM   allocation
      WHERE  exempt = 0 AND \(filter.condition(on: "allocation", review: nil))
      """)
    let (first, months) = (filter.period.first.index, filter.period.months.count)
    // By the number of the programme, then by month.
    var expected: [[Counts]] = []
    while try rows.step() {
      let programme = rows.int(0)
      // In a damaged file a number may belong to no name.
      guard (0..<Int(Int16.max)).contains(programme) else { continue }
      while expected.count <= programme { expected.append([]) }
      if expected[programme].isEmpty {
        expected[programme] = Array(repeating: Counts(), count: months)
      }
      expected[programme][rows.int(1) - first].addExpected(isDone: rows.int(2) > 0)
    }
    for (programme, counts) in expected.enumerated() {
      for (month, counts) in counts.enumerated() where counts.expected > 0 {
        add(counts, programme, first + month)
      }
    }
    for allocation in try ExemptAllocation.all(db, filter) {
      add(allocation.counts, allocation.group.programme, allocation.group.month)
    }
  }

  private mutating func add(_ counts: Counts, _ programme: Int, _ month: Int) {
    var sum = programmes[programme]?[month] ?? Counts()
    sum.expected += counts.expected
    sum.exempt += counts.exempt
    sum.completed += counts.completed
    sum.exemptAndDone += counts.exemptAndDone
    sum.exemptAfterDay += counts.exemptAfterDay
    programmes[programme, default: [:]][month] = sum
  }
}
