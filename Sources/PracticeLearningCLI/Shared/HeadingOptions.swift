import ArgumentParser
import ReviewDocuments

/// What headings of a table mean that are not those of its columns.
struct HeadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What a heading of a table means, such as \"Planning grade=domains.planning.grade\" or \"Case ID=case\"; may be repeated, and is remembered.",
      valueName: "heading=field"))
  var map: [String] = []

  func validate() throws {
    if let wrong = map.first(where: { !$0.contains("=") }) {
      throw ValidationError(
        "\"\(wrong)\" is no heading=field, such as \"Planning grade=domains.planning.grade\"")
    }
  }

  /// The field of each heading, by the heading as it was typed; of one that was named twice the first.
  var fields: [String: String] {
    let pairs = map.compactMap { entry in
      entry.firstIndex(of: "=").map {
        (String(entry[..<$0]), String(entry[entry.index(after: $0)...]))
      }
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
