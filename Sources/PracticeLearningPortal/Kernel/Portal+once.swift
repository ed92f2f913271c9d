import PracticeLearning
import ReviewActs
import Synchronization

/// Forms that are being sent at this moment: who sends the same one again waits for the first.
final class FormsAtWork: Sendable {
  private let waiting = Mutex<[String: Mutex<Void>.Box]>([:])

  /// Does something while nobody else does anything under the same name.
  func alone<T>(_ name: String, _ body: () throws -> T) rethrows -> T {
    let box = waiting.withLock { waiting in
      let box = waiting[name] ?? Mutex<Void>.Box()
      box.count += 1
      waiting[name] = box
      return box
    }
    defer {
      waiting.withLock { waiting in
        box.count -= 1
        if box.count == 0 { waiting[name] = nil }
      }
    }
    return try box.lock.withLock { _ in try body() }
  }
}

extension Mutex where Value == Void {
  /// A lock with the number of those who hold or want it; the number is kept under the lock of the list.
  final class Box: @unchecked Sendable {
    let lock = Mutex<Void>(())
    var count = 0
  }
}

extension Portal {
  /// What an attempt to send a form ended in.
  enum Attempt {
    /// It was done; the path to go on with.
    case done(String)
    /// It was refused, and is shown again.
    case answered(Answer)
  }

  /// Sends a form once, however often the button is pressed: the second time shows what the first came to.
  func once(_ form: String, _ visit: Visit, _ attempt: () -> Attempt) throws -> Answer {
    try formsAtWork.alone(visit.person + " " + form) {
      let council = visit.council
      switch try council.beginForm(form, of: visit.person, at: visit.hand.at) {
      case .done(let path): return .go(to: path)
      case .begun: return Frame.interrupted(visit, settings)
      case .new: break
      }
      switch attempt() {
      case .done(let path):
        try council.endForm(form, of: visit.person, location: path)
        return .go(to: path)
      case .answered(let answer):
        try council.dropForm(form, of: visit.person)
        return answer
      }
    }
  }
}
