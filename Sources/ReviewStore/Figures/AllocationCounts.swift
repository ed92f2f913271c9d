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
    var (programme, month, counts) = (-1, -1, Counts())
    while try rows.step() {
      if rows.int(0) != programme || rows.int(1) != month {
        add(counts, programme, month)
        (programme, month, counts) = (rows.int(0), rows.int(1), Counts())
      }
      counts.expected += 1
      if rows.int(2) > 0 { counts.completed += 1 }
    }
    add(counts, programme, month)
    for allocation in try ExemptAllocation.all(db, filter) {
      add(allocation.counts, allocation.group.programme, allocation.group.month)
    }
  }

  private mutating func add(_ counts: Counts, _ programme: Int, _ month: Int) {
    guard programme >= 0 else { return }
    var sum = programmes[programme]?[month] ?? Counts()
    sum.expected += counts.expected
    sum.exempt += counts.exempt
    sum.completed += counts.completed
    sum.exemptAndDone += counts.exemptAndDone
    sum.exemptAfterDay += counts.exemptAfterDay
    programmes[programme, default: [:]][month] = sum
  }
}
