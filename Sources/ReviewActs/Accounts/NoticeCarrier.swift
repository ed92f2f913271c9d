import Foundation
public import PracticeLearning

/// What brings a notice on its way: a program of this machine, or what a test puts in its place.
public struct NoticeCarrier: Sendable {
  /// Takes a message for an address, by a program with its arguments; tells whether it was taken.
  public var take: @Sendable (_ message: String, _ to: MailAddress, _ program: [String]) -> Bool

  /// Makes a carrier.
  public init(
    take: @escaping @Sendable (_ message: String, _ to: MailAddress, _ program: [String]) -> Bool
  ) {
    self.take = take
  }

  /// The programs of this machine.
  public static let ofThisMachine = NoticeCarrier { message, to, program in
    guard let path = program.first, NoticeProgram.complaint(about: path) == nil else {
      return false
    }
    return NoticeProgram.run(path, Array(program.dropFirst()) + ["--", to.description], message)
  }
}

/// A program that sends mail.
enum NoticeProgram {
  /// How many seconds it may take.
  static let longest = 20

  /// Why a program is not run; nothing where it is. Whoever may write it would be whoever runs the portal.
  static func complaint(about path: String) -> String? {
    var status = stat()
    guard path.hasPrefix("/"), stat(path, &status) == 0 else { return "is not there" }
    guard status.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 else {
      return "cannot be run"
    }
    return status.st_mode & 0o022 == 0 ? nil : "can be changed by others on this machine"
  }

  /// Runs a program with a message on its standard input.
  ///
  /// - Returns: whether it ended with 0, in time.
  static func run(_ path: String, _ arguments: [String], _ message: String) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"]
    process.currentDirectoryURL = URL(filePath: "/")
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let input = Pipe()
    process.standardInput = input
    // All of it fits into the pipe: a program that ends without reading stops nobody here.
    guard message.utf8.count < 4_096 else { return false }
    do {
      try input.fileHandleForWriting.write(contentsOf: Data(message.utf8))
      let ended = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in ended.signal() }
      try process.run()
      try input.fileHandleForWriting.close()
      if ended.wait(timeout: .now() + .seconds(longest)) == .timedOut {
        kill(process.processIdentifier, SIGKILL)
        ended.wait()
      }
      return process.terminationReason == .exit && process.terminationStatus == 0
    } catch {
      return false
    }
  }
}
