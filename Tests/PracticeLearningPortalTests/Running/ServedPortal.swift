import Foundation
import Glibc
import PracticeLearning
import PracticeLearningTesting

@testable import PracticeLearningPortal

extension TestCouncil {
  /// A council made by the clock of this machine, for a portal that runs by it.
  static func ofNow() throws -> TestCouncil {
    try TestCouncil(today: CalendarDate(daysSinceEpoch: Int(Glibc.time(nil)) / 86_400 - 2))
  }

  /// Opens it anew, at the time it is now.
  func goOnNow() throws {
    today = CalendarDate(daysSinceEpoch: Int(Glibc.time(nil)) / 86_400)
    time = Portal.Surroundings.timestamp()
    try reopen()
  }
}

/// The built portal, started as a process of its own on a port of its own.
final class ServedPortal {
  let process = Process()
  let port: Int
  private let log: URL

  static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "plr-portal")

  struct NotStarted: Error { let log: String }

  init(_ folder: String, _ options: [String] = ["--demonstration"]) throws {
    log = FileManager.default.temporaryDirectory.appending(path: "portal-\(UUID().uuidString).log")
    try Data().write(to: log)
    let output = Pipe()
    process.executableURL = Self.program
    process.arguments = ["serve", "--workspace", folder, "--port", "0"] + options
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["LLVM_PROFILE_FILE": "/dev/null"]) { $1 }
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let found = line.firstMatch(of: /:(\d+)\s*$/), let number = Int(found.1) else {
      process.waitUntilExit()
      throw NotStarted(log: (try? String(contentsOf: log, encoding: .utf8)) ?? "")
    }
    port = number
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: log)
  }

  /// What it wrote for those who look after it.
  var lines: [String] {
    ((try? String(contentsOf: log, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
  }

  /// Tells it to stop, as the system does.
  func stop() { kill(process.processIdentifier, SIGTERM) }

  /// Waits for its end.
  ///
  /// - Returns: its status; nothing where it goes on.
  func ended(within seconds: Double) -> Int32? {
    let end = Date().addingTimeInterval(seconds)
    while process.isRunning, Date() < end { usleep(20_000) }
    return process.isRunning ? nil : process.terminationStatus
  }

  /// A connection to it.
  func connect() -> Line { Line(port: port) }
}

/// A connection, byte by byte.
final class Line {
  private let socket: Int32

  init(port: Int) {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    _ = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }

  deinit { close(socket) }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// What comes until the other side ends, or nothing comes for ten seconds; or until some words came.
  func read(until words: String? = nil) -> String {
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &piece, piece.count, 0)
      guard count > 0 else { break }
      all += piece[..<count]
      if let words, String(decoding: all, as: UTF8.self).contains(words) { break }
    }
    return String(decoding: all, as: UTF8.self)
  }
}
