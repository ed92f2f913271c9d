import Synchronization

/// What was worked out before, by what it was worked out from. When it is full it forgets what it has known longest,
/// so that nobody can make it grow by asking, nor forget everything at once.
package final class Memo<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  private let most: Int
  private let kept = Mutex(Kept())

  private struct Kept {
    var answers: [Question: Answer] = [:]
    /// The questions, the one that was answered first at the front.
    var order: [Question] = []
  }

  /// - Parameter most: how many answers are kept, 1 or more.
  package init(most: Int) { self.most = most }

  /// The answer to a question: the one that is known, or else the one that is found, which is known from then on.
  /// No answer is not kept.
  package func answer(to question: Question, _ find: () throws -> Answer?) rethrows -> Answer? {
    if let known = kept.withLock({ $0.answers[question] }) { return known }
    guard let found = try find() else { return nil }
    kept.withLock { kept in
      guard kept.answers.updateValue(found, forKey: question) == nil else { return }
      kept.order.append(question)
      if kept.order.count > most { kept.answers[kept.order.removeFirst()] = nil }
    }
    return found
  }
}
