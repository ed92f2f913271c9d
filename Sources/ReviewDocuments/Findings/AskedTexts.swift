package import PracticeLearning

/// Texts for which themes are asked, a line each: `{"text": "...", "domain": "planning"}`.
package enum AskedTexts {
  /// Reads the texts of a file.
  ///
  /// - Parameter path: the file; `-` for standard input.
  /// - Throws: `Refusal` with what is wrong, line by line.
  package static func read(_ path: String) throws -> [AskedText] {
    var texts: [AskedText] = []
    var complaints: [Diagnostic] = []
    do {
      var reader = try JSONLineReader(path: path, named: path)
      while let line = try reader.next() {
        let source = SourceText(
          String(decoding: line.bytes, as: UTF8.self), format: .jsonLines, file: path,
          firstLine: line.number)
        let (node, found) = JSONReader.root(of: source, limit: ReadingLimits.nodes)
        complaints += found
        guard let node else { continue }
        switch text(of: node) {
        case .success(let text): texts.append(text)
        case .failure(let refusal):
          complaints += refusal.diagnostics.map { complaint in
            var complaint = complaint
            complaint.location = source.location(node.mark)
            return complaint
          }
        }
      }
      complaints += reader.complaints
    } catch {
      throw Refusal(error.diagnostics)
    }
    if !complaints.isEmpty { throw Refusal(complaints) }
    return texts
  }

  private static func text(of node: DocumentNode) -> Result<AskedText, Refusal> {
    guard let text = node["text"]?.text, !text.isEmpty else {
      return .failure(
        Refusal(
          .missingKey, at: ["text"], "there is no \"text\" in this line",
          advice:
            "write {\"text\": \"what was found\", \"domain\": \"planning\"} on a line of its own"))
    }
    guard let word = node["domain"]?.text else { return .success(AskedText(text)) }
    let domains = PracticeDomain.allCases
    guard let domain = domains.first(where: { $0.key == word || $0.name == word.lowercased() })
    else {
      return .failure(
        Refusal(
          .unknownFilter, at: ["domain"],
          "\"\(Diagnostic.shortened(word))\" is not a practice domain",
          advice: "write one of: \(domains.map(\.key).joined(separator: ", ")); or leave it out"))
    }
    return .success(AskedText(text, in: domain))
  }
}
