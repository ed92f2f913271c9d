package import Foundation
import GRDB
package import PracticeLearning

/// What was read of a store, until anything more is stored: the hash of the journal's last entry names everything the
/// store holds, since nothing is stored without an entry. For what every page asks and nobody's own; the last few
/// moments are enough.
package typealias RememberedReading<Answer: Sendable> = Memo<Data, Answer>

extension Reading {
  /// What is read at this moment, or was read at the same one before.
  ///
  /// In the midst of a transaction that writes it is read anew.
  ///
  /// - Parameters:
  ///   - memory: where it is remembered.
  ///   - find: reads it: from this store alone, whoever looks and whatever the day.
  package func remembered<Answer>(
    in memory: RememberedReading<Answer>, _ find: () throws -> Answer
  ) throws -> Answer {
    guard !isWriting, let moment = try moment() else { return try find() }
    return try memory.answer(to: moment, find) ?? find()
  }

  /// The hash of the journal's last entry; nothing where there is none yet.
  private func moment() throws -> Data? {
    try Data.fetchOne(
      db.cachedStatement(sql: "SELECT hash FROM journal_head WHERE count > 0"))
  }
}
