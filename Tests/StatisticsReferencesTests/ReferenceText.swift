import Foundation
import ReviewDocuments
@testable import StatisticsReferences

/// Files of reference cases as texts that a test may change.
enum ReferenceText {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  /// The project's own cases.
  static let own = root.appending(path: "Tests/Golden/references-own.json")
  /// The folder of the reference cases that are shared beside the project.
  static let shared = root.deletingLastPathComponent().appending(path: "shared/statistics")
  static let hasShared = FileManager.default.fileExists(atPath: shared.path)

  /// The cases of the project's own file, each a value that can be changed and written.
  static func ownCases() throws -> [DocumentNode] {
    let file = JSONFile(try String(contentsOf: own, encoding: .utf8), named: "own")
    guard case .list(let cases)? = file.root?["cases"]?.content else { return [] }
    return cases
  }

  /// A file with these cases.
  static func file(_ cases: [DocumentNode]) -> String {
    "{\"cases\":[" + cases.map(json).joined(separator: ",\n") + "]}"
  }

  /// What becomes of a file.
  static func verified(_ text: String) -> ReferenceFile {
    ReferenceFile(JSONFile(text, named: "file.json"), named: "file.json")
  }

  /// A value as JSON, numbers as they were written.
  static func json(_ node: DocumentNode) -> String {
    switch node.content {
    case .absent: "null"
    case .scalar(let text):
      switch node.style {
      case .number: text
      case .truth: text == "yes" ? "true" : "false"
      default: JSONWriter.line(node)
      }
    case .list(let items): "[" + items.map(json).joined(separator: ",") + "]"
    case .mapping(let entries):
      "{"
        + entries.map { JSONWriter.line(.scalar($0.key)) + ":" + json($0.value) }
        .joined(separator: ",") + "}"
    }
  }
}

extension DocumentNode {
  static func number(_ text: String) -> DocumentNode { .scalar(text, .number) }

  /// The ways to every scalar, null and empty list below.
  var leaves: [[Int]] {
    switch content {
    case .mapping(let entries) where !entries.isEmpty:
      entries.enumerated().flatMap { index, entry in entry.value.leaves.map { [index] + $0 } }
    case .list(let items) where !items.isEmpty:
      items.enumerated().flatMap { index, item in item.leaves.map { [index] + $0 } }
    default: [[]]
    }
  }

  /// The value with the one at the end of a way changed; a key or an item is left out where the change
  /// gives nothing.
  func changed(at way: ArraySlice<Int>, _ change: (DocumentNode) -> DocumentNode?) -> DocumentNode?
  {
    guard let first = way.first else { return change(self) }
    var node = self
    switch content {
    case .mapping(var entries):
      if let value = entries[first].value.changed(at: way.dropFirst(), change) {
        entries[first].value = value
      } else {
        entries.remove(at: first)
      }
      node.content = .mapping(entries)
    case .list(var items):
      if let item = items[first].changed(at: way.dropFirst(), change) {
        items[first] = item
      } else {
        items.remove(at: first)
      }
      node.content = .list(items)
    default: break
    }
    return node
  }

  /// The value with a part replaced.
  func replacing(_ key: String, with value: DocumentNode?) -> DocumentNode {
    var entries = entries.filter { $0.key != key }
    if let value { entries.append(Entry(key, value)) }
    return .mapping(entries)
  }
}
