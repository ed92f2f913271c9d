import Synchronization

/// What was worked out before, by what it was worked out from. It forgets everything when it is full, so that
/// nobody can make it grow by asking.
package final class Memo<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  private let most: Int
  private let known = Mutex<[Question: Answer]>([:])

  /// - Parameter most: how many answers are kept, 1 or more.
  package init(most: Int) { self.most = most }

  /// The answer to a question: the one that is known, or else the one that is found, which is known from then on.
  /// No answer is not kept.
  package func answer(to question: Question, _ find: () throws -> Answer?) rethrows -> Answer? {
    if let known = known.withLock({ $0[question] }) { return known }
    guard let found = try find() else { return nil }
    known.withLock { known in
      if known.count >= most { known.removeAll() }
      known[question] = found
    }
    return found
  }
}
