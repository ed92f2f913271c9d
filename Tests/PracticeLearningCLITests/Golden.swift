import Foundation
import Testing

/// Compares what the program printed with the file of that name in `Tests/Golden`, which
/// `PLR_RENEW_GOLDEN=1 swift test` writes anew.
func expectGolden(
  _ text: String, _ name: String, at location: SourceLocation = #_sourceLocation
) throws {
  let file = Built.root.appending(path: "Tests/Golden/\(name)")
  if ProcessInfo.processInfo.environment["PLR_RENEW_GOLDEN"] == "1" {
    return try Data(text.utf8).write(to: file)
  }
  let lines = [text, try String(contentsOf: file, encoding: .utf8)].map {
    $0.split(separator: "\n", omittingEmptySubsequences: false)
  }
  let first = zip(lines[0], lines[1]).first { $0 != $1 }
  #expect(lines[0].count == lines[1].count, sourceLocation: location)
  #expect(first == nil, "\(name) differs", sourceLocation: location)
}
