import Foundation
import GRDB

extension Batch {
  /// Writes down that the person who acts was shown grades or words of reviews: one entry a look.
  ///
  /// - Parameters:
  ///   - reviews: the reviews shown, at least one.
  ///   - filter: what was asked for, in words, such as the review's id or the filter of a list.
  package func look(at reviews: [ReviewRow], filter: String) throws {
    guard !reviews.isEmpty else { return }
    let packed = PackedNumbers.packed(reviews.map(\.number))
    let count = reviews.count
    let entry = try journal(.read, filter)
    try db.execute(
      sql: "INSERT INTO look (filter, shown, reviews, entry) VALUES (?, ?, ?, ?)",
      arguments: [filter, count, Data(packed), entry])
  }
}
