import GRDB
import PracticeLearning

/// Grades as submitted, counted for every programme as a whole and for each of its parts, in one pass over
/// the index `review_counted`.
struct GradeCounts: Sendable {
  private(set) var counts: GroupCounts
  /// Every review as one that was not moderated; nothing unless it was asked for.
  private(set) var selections: SelectionCounts?

  init(
    _ db: Database, _ filter: TallyFilter, _ split: GroupTable.Split, _ selections: SelectionCounts?
  ) throws {
    counts = try GroupCounts(db, split)
    self.selections = selections
    try count(db, filter, split)
  }

  private mutating func count(
    _ db: Database, _ filter: TallyFilter, _ split: GroupTable.Split
  ) throws {
    let rows = try RawStatement(
      db,
      """
      SELECT \(GroupCounts.Place.columns(of: "review", split)),
             \(PackedGrades.expression(on: "review"))\(selections == nil ? "" : ", review.id")
      FROM   review INDEXED BY review_counted
      WHERE  \(filter.condition(on: "review", review: "review.id"))
      """)
    // The index has the reviews of one place beside one another: they are summed before they are added to
    // each group that the place belongs to.
    var place = GroupCounts.Place()
    var sum = GroupCounters()
    while try rows.step() {
      var column: Int32 = 0
      let next = GroupCounts.Place(rows, &column, split)
      if next != place {
        add(sum, at: place)
        sum.clearReviews()
        place = next
      }
      let grades = PackedGrades(rows.int(&column))
      sum.add(grades)
      if selections != nil { selections?.note(rows.int(&column), of: place.programme, grades) }
    }
    add(sum, at: place)
    selections?.addNoted()
  }

  private mutating func add(_ sum: GroupCounters, at place: GroupCounts.Place) {
    guard sum.submitted > 0 else { return }
    counts.change(at: place) { $0.addReviews(of: sum) }
  }
}
