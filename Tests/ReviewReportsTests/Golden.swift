import Foundation
import Testing

/// Compares a text with the file of that name in `Tests/Golden`.
///
/// After a change that is meant, `PLR_RENEW_GOLDEN=1 swift test` writes the files anew; what changed
/// is then read in the difference before it is committed.
func expectGolden(
  _ text: String, _ name: String, at location: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["PLR_RENEW_GOLDEN"] == "1" {
    try Data(text.utf8).write(to: file)
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  guard text != golden else { return }
  let (new, old) = (text.split(separator: "\n"), golden.split(separator: "\n"))
  let line = zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }
  let first =
    line.map { "line with text \($0.offset + 1): “\($0.element.0)”, was “\($0.element.1)”" }
    ?? "\(new.count) lines with text, were \(old.count)"
  Issue.record(
    "\(name) differs, \(first); PLR_RENEW_GOLDEN=1 swift test renews it where that is meant",
    sourceLocation: location)
}
