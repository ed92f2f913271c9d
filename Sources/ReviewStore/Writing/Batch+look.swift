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
    try note(reviews.map(\.number), filter: filter, shownBy: try journal(.read, filter))
  }

  /// Writes down an export before anything leaves, with the reviews whose grades or words are in it: whoever
  /// exports them has been shown them.
  ///
  /// - Parameters:
  ///   - subject: where it goes.
  ///   - filter: what is exported, in words.
  ///   - reviews: the reviews, by id.
  package func noteExport(
    to subject: String, filter: String, showing reviews: Set<String>
  ) throws {
    let entry = try journalNote(.exportDocuments, subject, content: filter)
    guard !reviews.isEmpty else { return }
    try note(reading.rowNumbers(of: reviews), filter: filter, shownBy: entry)
  }

  /// Writes down a data package before anything leaves, with the reviews in it: whoever exports them has been
  /// shown their grades.
  ///
  /// - Parameters:
  ///   - subject: where it goes.
  ///   - filter: what is exported, in words.
  ///   - reviews: the reviews, by the number of their row.
  /// - Returns: the number of the entry.
  package func noteDataPackage(
    to subject: String, filter: String, showing reviews: [Int]
  ) throws -> Int {
    let entry = try journalNote(.exportDocuments, subject, content: filter)
    if !reviews.isEmpty { try note(reviews, filter: filter, shownBy: entry) }
    return entry
  }

  private func note(_ numbers: some Collection<Int>, filter: String, shownBy entry: Int) throws {
    try db.execute(
      sql: "INSERT INTO look (filter, shown, reviews, entry) VALUES (?, ?, ?, ?)",
      arguments: [filter, numbers.count, Data(PackedNumbers.packed(numbers)), entry])
  }
}
