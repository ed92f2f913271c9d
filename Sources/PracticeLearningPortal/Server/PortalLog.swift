import Foundation
import Logging
import OpenIDConnect
import PracticeLearning
import ReviewActs

/// What the portal writes down for those who look after it: no content, no name of a case, no address as it was typed,
/// no token. What people did stands in the journal; this is kept apart from it, by the system.
enum PortalLog {
  /// Something that was not foreseen, by the name the person was shown.
  static func failed(_ id: String, _ error: any Error) {
    // The number of the error, never its words: those may repeat what was stored.
    write("error", "\(id) \(String(describing: type(of: error))) \((error as NSError).code)")
  }

  /// What was answered, where that is worth a line: what was sent, refused, failed or took long.
  ///
  /// - Parameters:
  ///   - id: the name of what was asked.
  ///   - method: how it was asked.
  ///   - route: the address with its places unfilled.
  ///   - answer: what was answered.
  ///   - milliseconds: how long it took.
  static func answered(
    _ id: String, _ method: String, _ route: String, _ answer: Answer, milliseconds: Int
  ) {
    let isFile = answer[header: "Content-Disposition"] != nil
    guard method == "POST" || answer.status >= 400 || isFile || milliseconds >= 1_000 else {
      return
    }
    let level = answer.status >= 500 ? "error" : answer.status >= 400 ? "warning" : "info"
    write(
      level,
      "\(id) \(method) \(route) \(answer.status) \(milliseconds) ms \(answer.person ?? "-")")
  }

  /// What became of notices: numbers alone.
  static func notices(_ round: NoticeRound) {
    guard round != NoticeRound() else { return }
    let isWrong = round.failed + round.givenUp + round.unknown > 0
    write(
      isWrong ? "warning" : "info",
      "notices: \(round.gathered) new, \(round.sent) sent, \(round.failed) not taken, "
        + "\(round.givenUp) given up, \(round.unknown) not known")
  }

  /// A line on standard error, which the system keeps: the time in UTC, how grave it is, and words on one line.
  static func write(_ level: String, _ words: String) {
    let line = "\(Portal.Surroundings.timestamp()) \(level) \(escaped(words))\n"
    FileHandle.standardError.write(Data(line.utf8))
  }

  /// Words that end no line and hide nothing: every sign that is not seen as its number.
  static func escaped(_ words: String) -> String {
    words.unicodeScalars.prefix(500).reduce(into: "") { line, scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
        line += "\\u{\(String(scalar.value, radix: 16))}"
      default: line.unicodeScalars.append(scalar)
      }
    }
  }

  /// A sign-on by the provider that was refused, by the number the person was shown.
  static func refused(_ id: String, _ fault: SignOnFault) {
    write("warning", "\(id) sign-on refused: \(fault.rawValue)")
  }
}

/// The lines of the server itself, in the same form; of what stands beside them nothing is kept.
struct PortalLogHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .warning

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) { PortalLog.write(event.level.rawValue, "server: \(event.message)") }
}
