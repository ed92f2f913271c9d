import Foundation
import ReviewActs
import Testing

@Suite("The table of rights, as people read it") struct RightsTableTests {
  @Test("The README prints the table that the code decides by (B10) (ASVS 8.1.1, 8.1.2)")
  func readme() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains(Rights.table + "\n"), "the table is:\n\(Rights.table)")
  }
}
