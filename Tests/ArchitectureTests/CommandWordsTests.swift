import Foundation
import Testing

/// The rooms below the doors, where an act is a value (`Remedy`) and no command is written.
private let belowTheDoors = [
  "AuditStatistics", "PracticeLearning", "ReviewDocuments", "ReviewStore", "ReviewReports",
  "ReviewActs", "StatisticsReferences",
]

/// What reads like a command and is none, by file.
private let formats = [
  "BackupManifest.swift": "static let firstLine = \"plr backup 1\\n\"",
  "Annotations.swift": "private static let mark = \"#!plr \"",
]

@Suite("Who words an act") struct CommandWordsTests {
  @Test("Below the doors nobody writes a command or an option", arguments: belowTheDoors)
  func noCommands(room: String) throws {
    let command = try commandPattern()
    for file in try sources(in: room) {
      for (number, line) in try code(of: file) where line.contains(command) {
        guard formats[file.lastPathComponent] != line else { continue }
        Issue.record(
          "\(file.lastPathComponent):\(number) writes a command; name the act as a Remedy: \(line)")
      }
    }
  }

  @Test("The test can tell a command from the name of the program")
  func tells() throws {
    let command = try commandPattern()
    for line in [
      "\"see plr review list\"", "\"plr \\(words)\"", "\"with: plr \"", "\"name it with --final\"",
      "plr import",
    ] {
      #expect(line.contains(command), "\(line)")
    }
    for line in ["another plr is writing", "plr allocation draw 1.", "-- a note", "plr.yaml"] {
      #expect(!line.contains(command), "\(line)")
    }
  }
}

/// `plr` with the name of any of its commands or with one that is put in, or an option.
private func commandPattern() throws -> Regex<Substring> {
  let declared = try sources(in: "PracticeLearningCLI").flatMap { file in
    try String(contentsOf: file, encoding: .utf8).matches(of: /commandName: "([a-z-]+)"/).map {
      String($0.1)
    }
  }
  let names = Set(declared).subtracting(["plr"])
  #expect(names.isSuperset(of: ["review", "doctor", "amend"]))
  return try Regex(
    #"\bplr (?:\\\(|"|(?:\#(names.sorted().joined(separator: "|")))\b)|--[a-z]"#, as: Substring.self
  )
}

private func sources(in room: String) throws -> [URL] {
  let files = FileManager.default.enumerator(
    at: root.appending(path: "Sources/\(room)"), includingPropertiesForKeys: nil)
  return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
}

/// The lines of a file that are no comments, with their numbers.
private func code(of file: URL) throws -> [(Int, String)] {
  try String(contentsOf: file, encoding: .utf8).split(
    separator: "\n", omittingEmptySubsequences: false
  ).enumerated().map { ($0.offset + 1, $0.element.trimmingCharacters(in: .whitespaces)) }
    .filter { !$0.1.hasPrefix("//") }
}
