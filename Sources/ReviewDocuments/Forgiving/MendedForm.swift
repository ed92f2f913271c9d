import PracticeLearning

/// A form as it was meant: the slips of its layout mended, each told at the line it stands on.
struct MendedForm {
  /// The form with its slips mended.
  private(set) var text = ""
  /// For each line of `text` the line of the file it comes from, from 1.
  private(set) var origins: [Int] = []
  /// What was read otherwise than it was typed, and lines of which nothing could be made.
  var slips: [Diagnostic] = []

  /// Takes back the empty line after the last line break.
  mutating func removeLastLine() {
    guard origins.count > 1, text.hasSuffix("\n\n") else { return }
    text.removeLast()
    origins.removeLast()
  }

  /// Adds a line.
  mutating func add(_ line: String, from origin: Int) {
    text += line + "\n"
    origins.append(origin)
  }
}
