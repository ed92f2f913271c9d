import Foundation
import Synchronization

/// What a command finds around it: the process's own, or what a test puts in its place.
struct Surroundings: Sendable {
  /// The variables of the environment.
  var environment: [String: String]
  /// The folder paths start from.
  var folder: String
  /// What is written; nothing where it goes to the process's own output.
  var capture: Capture?

  /// Those of the command that runs.
  @TaskLocal static var given: Surroundings?

  static var now: Surroundings {
    given
      ?? Surroundings(
        environment: ProcessInfo.processInfo.environment,
        folder: FileManager.default.currentDirectoryPath)
  }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? {
    given.map { $0.environment[name] } ?? ProcessInfo.processInfo.environment[name]
  }

  /// The name of the system user the process runs as: of the system, never of the environment.
  static let systemUser: String = {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 4_096)
    guard getpwuid_r(getuid(), &entry, &buffer, buffer.count, &found) == 0, found != nil else {
      return String(getuid())
    }
    return String(cString: entry.pw_name)
  }()

  /// What a command wrote.
  final class Capture: Sendable {
    private let bytes = Mutex<(output: [UInt8], complaints: [UInt8])>(([], []))

    func write(_ new: [UInt8]) { bytes.withLock { $0.output += new } }
    func remark(_ new: [UInt8]) { bytes.withLock { $0.complaints += new } }
    var output: String { bytes.withLock { String(decoding: $0.output, as: UTF8.self) } }
    var complaints: String { bytes.withLock { String(decoding: $0.complaints, as: UTF8.self) } }
  }
}
