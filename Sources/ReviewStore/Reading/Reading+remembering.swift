package import Foundation
import GRDB
package import PracticeLearning

/// What was read of a store, until anything more is stored: the hash of an entry of the journal names everything that
/// was stored up to it, since nothing is stored without one. For what every page asks and nobody's own; the last few
/// moments are enough.
package typealias RememberedReading<Answer: Sendable> = Memo<Data, Answer>

/// What is remembered of a store by what was asked, too.
package struct AtMoment<Asked: Hashable & Sendable>: Hashable, Sendable {
  /// The hash of the last entry that may change it.
  let moment: Data
  let asked: Asked
}

extension Reading {
  /// What is read at this moment, or was read at the same one before.
  ///
  /// In the midst of a transaction that writes it is read anew.
  ///
  /// - Parameters:
  ///   - memory: where it is remembered.
  ///   - find: reads it: from this store alone, whoever looks and whatever the day, and nothing of words of drafts
  ///     and of looks.
  package func remembered<Answer>(
    in memory: RememberedReading<Answer>, _ find: () throws -> Answer
  ) throws -> Answer {
    guard !isWriting, let moment = try moment() else { return try find() }
    return try memory.answer(to: moment, find) ?? find()
  }

  /// The same, of something that is asked in more than one way.
  ///
  /// - Parameters:
  ///   - asked: everything that decides what is read, beside the store.
  ///   - memory: where it is remembered.
  ///   - isSmall: whether what was read is small enough to be kept.
  ///   - find: reads it.
  package func remembered<Asked, Answer>(
    _ asked: Asked, in memory: Memo<AtMoment<Asked>, Answer>, where isSmall: (Answer) -> Bool,
    _ find: () throws -> Answer
  ) throws -> Answer {
    guard !isWriting, let moment = try moment() else { return try find() }
    var read: Answer?
    let known = try memory.answer(to: AtMoment(moment: moment, asked: asked)) {
      let found = try find()
      read = found
      return isSmall(found) ? found : nil
    }
    return try known ?? read ?? find()
  }

  /// The hash of the last entry that stored anything but words of drafts and looks; nothing where there is none yet.
  /// Those come with every page, and change nothing that is remembered.
  func moment() throws -> Data? {
    if let moment = known.moment { return moment }
    let moment = try Data.fetchOne(db.cachedStatement(sql: Reading.lastEntry))
    known.moment = .some(moment)
    return moment
  }

  /// The last row of a table belongs to the latest of its entries.
  private static let lastEntry: String = {
    let entries = StoreTable.kept.filter { !$0.isAside }
      .map { "ifnull((SELECT entry FROM \($0.name) ORDER BY id DESC LIMIT 1), 0)" }
    return "SELECT hash FROM journal WHERE seq = max(\(entries.joined(separator: ", ")))"
  }()
}

/// Which moment a reading is of: it stays the same as long as the reading lasts.
final class KnownMoment {
  var moment: Data??
}
