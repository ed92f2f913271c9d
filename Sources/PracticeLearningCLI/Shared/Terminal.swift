import Foundation
import PracticeLearning
import ReviewReports

/// What people see: standard output for results, standard error for complaints and progress.
enum Terminal {
  /// Colour for results: only on a terminal, never when NO_COLOR is set.
  static var output: TextStyle { style(of: 1) }
  /// Colour for complaints.
  static var errors: TextStyle { style(of: 2) }

  private static func style(of descriptor: Int32) -> TextStyle {
    let environment = ProcessInfo.processInfo.environment
    let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TextStyle(
      usesColour: isatty(descriptor) == 1 && !refused && environment["TERM"] != "dumb")
  }

  static func write(_ text: String, terminator: String = "") {
    FileHandle.standardOutput.write(Data((text + terminator).utf8))
  }

  static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

  static func say(_ line: String) { write(line, terminator: "\n") }

  static func note(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

  static func complain(_ diagnostics: [Diagnostic]) {
    FileHandle.standardError.write(Data(complaintsText(diagnostics, style: errors).utf8))
  }
}
