import GRDB
package import PracticeLearning

extension Reading {
  /// Hands over what followed where reviews of a data package found something inadequate. A draft is in none.
  ///
  /// - Parameters:
  ///   - filter: of which reviews.
  ///   - changes: only of those that changed; nothing for all.
  ///   - body: takes where the review lies, its escalation, and whether nothing is inadequate any more that was;
  ///     nothing as long as it was not reviewed again.
  package func forEachEscalation(
    in filter: DataFilter, _ changes: DataChanges?,
    _ body: (_ place: DataPlace, _ escalation: Escalation, _ improved: Bool?) throws -> Void
  ) throws {
    guard let tally = try tally(filter) else { return }
    let only = changes.map { Set($0.reviews) }
    let rows = try RawStatement(
      db,
      """
      SELECT \(DataPlace.columns), e.id
      FROM   escalation e
      JOIN   review_heading h ON h.name = e.review COLLATE NOCASE
      JOIN   review r ON r.id = h.review
      WHERE  \(tally.condition(on: "r", review: "r.id"))
      """)
    var places: [Int: DataPlace] = [:]
    while try rows.step() {
      if let only, !only.contains(rows.int(0)) { continue }
      var column: Int32 = 0
      let place = DataPlace(rows, &column)
      places[rows.int(column)] = place
    }
    guard !places.isEmpty else { return }
    for escalation in try escalations() {
      guard let place = places[escalation.number] else { continue }
      let again = try escalation.reReviewedBy.flatMap(review)
      var tally = EscalationTally()
      tally.add(escalation, after: again.map { row in { row.grade($0) } })
      try body(place, escalation, again == nil ? nil : tally.improved == 1)
    }
  }
}
