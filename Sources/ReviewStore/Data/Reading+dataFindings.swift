import GRDB
import PracticeLearning

/// What a review finds in one domain, as strengths or as areas for development: its themes, and how many
/// findings have none yet.
package struct DataFinding: Sendable {
  /// Where it lies.
  package var place = DataPlace()
  /// As strengths or as areas for development, 0 or 1.
  package var kind = 0
  /// The domain, as `PracticeDomain` numbers it.
  package var domain = 0
  /// The numbers of its themes.
  package var themes: [Int] = []
  /// How many findings have no theme.
  package var uncoded = 0
}

extension Reading {
  /// Hands over what the reviews of a data package find, review by review.
  package func forEachFinding(
    in filter: DataFilter, _ changes: DataChanges?, _ body: (DataFinding) throws -> Void
  ) throws {
    guard let tally = try tally(filter) else { return }
    let only = changes.map { Set($0.reviews) }
    func rows(_ columns: String, _ table: String) throws -> RawStatement {
      // The table is in the order of reviews, kinds and domains: nothing is sorted.
      try RawStatement(
        db,
        """
        SELECT     \(DataPlace.columns), f.kind, f.domain, \(columns)
        FROM       \(table) f
        CROSS JOIN review r ON r.id = f.review
        CROSS JOIN review_heading h ON h.review = f.review
        WHERE      \(tally.condition(on: "r", review: "f.review"))
        ORDER BY   f.review, f.kind, f.domain
        """)
    }
    let coded = try rows("f.theme", "finding_theme")
    let uncoded = try rows("f.place", "uncoded_finding")
    var (one, other) = (try Head(coded), try Head(uncoded))
    while let least = [one?.key, other?.key].compactMap(\.self).min() {
      var finding = DataFinding()
      (finding.kind, finding.domain) = (least.kind, least.domain)
      while let head = one, head.key == least {
        finding.place = head.place
        finding.themes.append(head.number)
        one = try Head(coded)
      }
      while let head = other, head.key == least {
        finding.place = head.place
        finding.uncoded += 1
        other = try Head(uncoded)
      }
      if only?.contains(finding.place.review) ?? true { try body(finding) }
    }
  }

  /// The next row of one of the two tables.
  private struct Head {
    let place: DataPlace
    let key: Key
    let number: Int

    /// Nothing after the last row.
    init?(_ rows: borrowing RawStatement) throws {
      guard try rows.step() else { return nil }
      var column: Int32 = 0
      place = DataPlace(rows, &column)
      key = Key(review: place.review, kind: rows.int(&column), domain: rows.int(&column))
      number = rows.int(column)
    }
  }

  private struct Key: Comparable {
    let review: Int
    let kind: Int
    let domain: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.review, left.kind, left.domain) < (right.review, right.kind, right.domain)
    }
  }
}
