import Foundation
import PracticeLearning
import Testing
import ThemeCoding

@Suite("Suggested themes against the method written in Python") struct ThemeReferenceTests {
  private static let root = SampleFiles.folder.deletingLastPathComponent()
  private static let script = root.appending(path: "../shared/themes/reference_ranker.py")
    .standardized
  private static let isThere = FileManager.default.fileExists(atPath: script.path)

  /// What the method in Python makes of queries: themes with how sure it is, the surest first.
  private func reference(
    _ coded: [CodedFinding], _ queries: [CodedFinding]
  ) throws -> [[(theme: String, confidence: Double)]] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "ranker-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ findings: [CodedFinding], _ name: String) throws {
      let values = findings.map { finding -> [String: Any] in
        [
          "text": finding.text, "domain": finding.domain.map(\.key) ?? NSNull(),
          "themes": finding.themes,
        ]
      }
      try JSONSerialization.data(withJSONObject: values).write(to: folder.appending(path: name))
    }
    try write(coded, "coded.json")
    try write(queries, "queries.json")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.currentDirectoryURL = folder
    process.arguments = [
      "-c",
      """
      set -e
      python=python3
      if ! python3 -c 'import yaml, snowballstemmer' 2>/dev/null; then
        python3 -m venv venv && venv/bin/pip install -q pyyaml snowballstemmer
        python=venv/bin/python
      fi
      "$python" "$1" "$2" coded.json queries.json >top.json
      """, "reference", Self.script.path, Self.root.appending(path: "Templates/themes.yaml").path,
    ]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let data = try Data(contentsOf: folder.appending(path: "top.json"))
    let rows = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    return try rows.map { row in
      let top = try #require(row["top"] as? [[Any]])
      return try top.map { (try #require($0[1] as? String), try #require($0[0] as? Double)) }
    }
  }

  private func compare(_ coded: [CodedFinding], _ queries: [CodedFinding]) throws {
    let ranker = ThemeRanker(try ThemeAccuracyTests.themes(), coded: coded)
    let expected = try reference(coded, queries)
    #expect(expected.count == queries.count)
    for (query, expected) in zip(queries, expected) {
      let found = ranker.suggestions(for: query.text, in: query.domain)
      #expect(found.map(\.theme) == expected.map(\.theme), "\(query.text)")
      for (own, other) in zip(found, expected) {
        #expect(abs(own.confidence - other.confidence) < 1e-9, "\(query.text)")
      }
    }
  }

  @Test(
    "are the same to 1e-9 on the samples, and where nothing was coded yet (L14)",
    .enabled(if: isThere, "the method in Python is not beside the project"))
  func same() throws {
    let findings = try SampleFiles.year().flatMap(\.placedFindings)
    let coded = findings.filter { !$0.finding.themes.isEmpty }.map {
      CodedFinding($0.text, in: $0.place.domain, themes: $0.finding.themes)
    }
    let queries =
      findings.filter { $0.finding.themes.isEmpty }.map {
        CodedFinding($0.text, in: $0.place.domain, themes: [])
      } + [CodedFinding("The parents\u{2019} own words \u{2013} isn't it?", in: nil, themes: [])]
    #expect(queries.count == 201 && coded.count > 1_500)
    try compare(coded, queries)
    try compare([], queries)
  }
}
