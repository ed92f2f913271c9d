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

  /// What the tests themselves were started with must not change what they see, nor may a killed or
  /// starved run spoil their coverage.
  static let inherited = ProcessInfo.processInfo.environment.filter { name, _ in
    !name.hasPrefix("PLR_") && !["EDITOR", "VISUAL", "NO_COLOR", "TERM"].contains(name)
  }.merging(["LLVM_PROFILE_FILE": "/dev/null"]) { $1 }

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
