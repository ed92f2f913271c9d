import Foundation
import ReviewActs
import Testing

/// Nothing that is printed for people to copy was not compiled.
@Suite("Printed examples are compiled") struct ArticleTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The blocks of Swift in a text, each as its lines without the blanks before them.
  private static func blocks(_ text: String) -> [[String]] {
    var (found, block): ([[String]], [String]?) = ([], nil)
    for line in lines(text) {
      if line == "```swift" {
        block = []
      } else if line == "```", let whole = block {
        found.append(whole)
        block = nil
      } else {
        block?.append(line)
      }
    }
    return found
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test(
    "The blocks of an article stand word for word in its tests",
    arguments: ["WayOfAReview", "Gate", "Figure", "Draw", "Adding"])
  func articles(name: String) throws {
    let article = try Self.text("Sources/ReviewActs/ReviewActs.docc/\(name).md")
    let compiled = Self.lines(try Self.text("Tests/ReviewActsTests/Articles/\(name)Article.swift"))
    let blocks = Self.blocks(article)
    #expect((1...2).contains(blocks.count))
    for block in blocks {
      let stands = compiled.indices.contains { compiled[$0...].starts(with: block) }
      #expect(stands, "not in \(name)Article.swift:\n\(block.joined(separator: "\n"))")
    }
  }

  @Test("The example of the README is the program in Examples/OtherCouncil")
  func readme() throws {
    let program = try Self.text("Examples/OtherCouncil/Sources/OtherCouncil/main.swift")
    let readme = try Self.text("README.md")
    #expect(readme.contains("```swift\n\(program)```\n"))
  }
}
