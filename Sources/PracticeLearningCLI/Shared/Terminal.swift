import Foundation
import PracticeLearning
import ReviewActs
import ReviewReports

/// What people see: standard output for results, standard error for complaints and progress.
enum Terminal {
  /// Colour for results: only on a terminal, never when NO_COLOR is set.
  static var output: TextStyle { style(of: 1) }
  /// Colour for complaints.
  static var errors: TextStyle { style(of: 2) }

  private static func style(of descriptor: Int32) -> TextStyle {
    guard Surroundings.given?.capture == nil else {
      return TextStyle(wording: .terminal)
    }
    let refused = Surroundings.variable("NO_COLOR").map { !$0.isEmpty } ?? false
    return TextStyle(
      usesColour: isatty(descriptor) == 1 && !refused && Surroundings.variable("TERM") != "dumb",
      wording: .terminal)
  }

  static func write(_ text: String, terminator: String = "") {
    write(Array((text + terminator).utf8))
  }

  /// Writes a result. Where it cannot be handed over the command ends, so that nobody takes part of it
  /// for the whole.
  static func write(_ bytes: [UInt8]) {
    if let capture = Surroundings.given?.capture { return capture.write(bytes) }
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      let failure = Refusal(writing: "standard output", failedWith: error)
      complain(failure.diagnostics)
      exit(failure.diagnostics.exitStatus)
    }
  }

  static func say(_ line: String) { write(line, terminator: "\n") }

  static func note(_ line: String) { remark(line + "\n") }

  static func complain(_ diagnostics: [Diagnostic]) {
    remark(complaintsText(diagnostics, style: errors))
  }

  /// Writes to standard error; where that fails the exit status still tells.
  static func remark(_ text: String) {
    if let capture = Surroundings.given?.capture { return capture.remark(Array(text.utf8)) }
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

extension Terminal {
  /// The value of an act that was done, once its remarks are shown.
  ///
  /// - Throws: `Refusal` with the reasons of one that was refused.
  static func shown<Value>(_ outcome: Outcome<Value>) throws -> Value {
    if case .done(_, let remarks) = outcome, !remarks.isEmpty { complain(remarks) }
    return try outcome.get()
  }
}

extension Outcome {
  /// The value of an act that was done, once its remarks are shown.
  ///
  /// - Throws: `Refusal` with the reasons of one that was refused.
  func shown() throws -> Value { try Terminal.shown(self) }
}
