import PracticeLearning
import Synchronization

/// What is to be said of the words given with an act, gathered while it is under way: an act may ask another,
/// and what was said there is heard at the end.
final class Remarks: Sendable {
  /// Those of the act that is under way.
  @TaskLocal static var gathered: Remarks?

  private let found = Mutex<[Diagnostic]>([])

  /// What was gathered, once each.
  var all: [Diagnostic] { found.withLock { $0 } }

  func add(_ remarks: [Diagnostic]) {
    found.withLock { found in
      found += remarks.filter { remark in !found.contains(remark) }
    }
  }
}
