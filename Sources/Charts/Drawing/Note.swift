/// Sentences below a table.
enum Note {
  static func text(_ sentences: [String]) -> String? {
    sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}
