import Foundation
import GRDB
import PracticeLearning

extension Batch {
  /// Counts anew what a review says in words that can be counted.
  func countAnswers(of review: Review, id: Int) throws {
    let numbers = try review.codedAnswers.map(\.written).sorted().map {
      try number(of: $0, in: .answer)
    }
    guard !numbers.isEmpty else {
      return try db.cachedStatement(sql: "DELETE FROM review_answers WHERE review = ?")
        .execute(arguments: [id])
    }
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO review_answers (review, answers) VALUES (?, ?)"
    ).execute(arguments: [id, Data(PackedNumbers.packed(numbers))])
  }
}
