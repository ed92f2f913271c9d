import Foundation

/// A line on a terminal's standard error that says how far long work has come; silent elsewhere.
final class Progress {
  private let what: String
  private let total: Int?
  private let started = Date()
  private var shown = Date.distantPast
  private let isTerminal = isatty(2) == 1
  private var wasShown = false

  /// - Parameters:
  ///   - what: what is counted, such as `reviews`.
  ///   - total: how many there will be, when it is known.
  init(_ what: String, of total: Int? = nil) {
    self.what = what
    self.total = total
  }

  /// Says how many are done, at most ten times a second and not within the first second.
  func update(_ done: Int) {
    guard isTerminal else { return }
    let now = Date()
    guard now.timeIntervalSince(started) > 1, now.timeIntervalSince(shown) > 0.1 else { return }
    shown = now
    wasShown = true
    let rate = Int(Double(done) / now.timeIntervalSince(started))
    var line = "\(done) \(what)"
    if let total, total > 0 { line = bar(done, total) + " \(done) of \(total) \(what)" }
    Terminal.remark("\r\u{1B}[K\(line), \(rate) a second")
  }

  /// Clears the line.
  func finish() {
    if wasShown { Terminal.remark("\r\u{1B}[K") }
  }

  private func bar(_ done: Int, _ total: Int) -> String {
    let full = min(24, done * 24 / total)
    return "[" + String(repeating: "#", count: full) + String(repeating: "-", count: 24 - full)
      + "]"
  }
}
