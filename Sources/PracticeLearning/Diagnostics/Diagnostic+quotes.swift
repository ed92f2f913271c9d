extension Diagnostic {
  /// A message with its quotes cut where they would fill a screen: an id of two megabytes is told by its
  /// beginning. Paths may be long, and are needed whole to be found.
  static func withShortQuotes(_ message: String) -> String {
    guard message.utf8.count > longestQuote else { return message }
    var parts = message.split(separator: "\"", omittingEmptySubsequences: false)
    // Every second part stands in quotes.
    for index in stride(from: 1, to: parts.count, by: 2) {
      let most = parts[index].contains("/") ? longestPath : longestQuote
      guard parts[index].utf8.count > most, parts[index].count > most else { continue }
      parts[index] = parts[index].prefix(most - 1) + "…"
    }
    let cut = parts.joined(separator: "\"")
    return cut.utf8.count > longestMessage ? cut.prefix(longestMessage) + "…" : cut
  }

  private static let longestQuote = 60
  private static let longestPath = 400
  private static let longestMessage = 2_000
}
