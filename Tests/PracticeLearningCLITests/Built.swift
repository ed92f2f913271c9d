import Foundation
import Testing

/// The built `plr`, run as a person runs it.
struct Built {
  /// What one run did.
  struct Run {
    let status: Int32
    let output: String
    let complaints: String
  }

  /// A folder of its own, removed at the end.
  let folder: URL
  var environment = ["PLR_TODAY": "2026-04-15", "PLR_ACTOR": "QA-01"]

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "plr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The program beside the tests.
  static var program: URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "plr")
  }

  @discardableResult
  func plr(_ arguments: String..., input: String = "", program: URL = Built.program) throws -> Run {
    try run(program, arguments, input: input)
  }

  func run(_ program: URL, _ arguments: [String], input: String = "") throws -> Run {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (output, complaints) = (
      folder.appending(path: ".out-\(UUID())"), folder.appending(path: ".err-\(UUID())")
    )
    for file in [output, complaints] {
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    }
    defer { for file in [output, complaints] { try? FileManager.default.removeItem(at: file) } }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: complaints)
    let pipe = Pipe()
    process.standardInput = pipe
    try process.run()
    pipe.fileHandleForWriting.write(Data(input.utf8))
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      complaints: try String(contentsOf: complaints, encoding: .utf8))
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  func bytes(of name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
