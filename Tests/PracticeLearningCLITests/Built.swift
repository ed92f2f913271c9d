import Foundation

/// The built `plr` beside the tests, run as a person runs it.
enum Built {
  /// What one run did.
  struct Run {
    let status: Int32
    let output: String
    let complaints: String
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "plr")

  /// What the tests themselves were started with must not change what they see.
  private static let inherited = ProcessInfo.processInfo.environment.filter { name, _ in
    !name.hasPrefix("PLR_") && !["EDITOR", "VISUAL", "NO_COLOR", "TERM"].contains(name)
  }

  /// A run that may still be going on.
  final class Start {
    let process = Process()
    private let folder: URL
    private var output: URL { folder.appending(path: "output") }
    private var complaints: URL { folder.appending(path: "complaints") }

    init(_ program: URL, _ arguments: [String], in place: URL, _ environment: [String: String])
      throws
    {
      folder = try temporaryFolder()
      process.executableURL = program
      process.arguments = arguments
      process.currentDirectoryURL = place
      process.environment = Built.inherited.merging(environment) { $1 }
      // A killed or starved run would spoil the coverage of the tests themselves.
      process.environment?["LLVM_PROFILE_FILE"] = "/dev/null"
      process.standardInput = FileHandle.nullDevice
      for file in [output, complaints] { try Data().write(to: file) }
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = try FileHandle(forWritingTo: complaints)
      try process.run()
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Waits for the end.
    func end() throws -> Run {
      process.waitUntilExit()
      return Run(
        status: process.terminationStatus, output: try text(of: output),
        complaints: try text(of: complaints))
    }

    private func text(of file: URL) throws -> String {
      String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
  }

  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "plr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}

extension Built.Run {
  /// The errors, each as its place and code: `form.yaml:17:12 R014`.
  var errors: [String] { printed("error") }

  /// The complaints of a severity, each as its place and code.
  func printed(_ severity: String) -> [String] {
    let line =
      #/^\s*(?:(?<place>\S.*?)\s+)?(?<severity>error|warning|hint)\s+(?<code>[A-Z]\d{3})\s/#
    return complaints.split(separator: "\n").compactMap { text in
      guard let found = text.prefixMatch(of: line), found.severity == severity else { return nil }
      return [found.place, found.code].compactMap { $0.map(String.init) }.joined(separator: " ")
    }
  }
}
