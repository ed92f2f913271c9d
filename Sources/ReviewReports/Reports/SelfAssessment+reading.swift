import PracticeLearning

extension SelfAssessment {
  /// Reads what people wrote: a part goes from its heading to the next one.
  ///
  /// - Parameters:
  ///   - text: the file.
  ///   - file: its name, for complaints.
  /// - Throws: `Refusal` with every heading that is none of the parts, or stands twice, by its line.
  package static func words(in text: String, named file: String) throws -> [Part: String] {
    var words: [Part: [Substring]] = [:]
    var complaints: [Diagnostic] = []
    var part: Part?
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (number, line) in lines.enumerated() {
      guard line.hasPrefix("## ") else {
        if let part { words[part, default: []].append(line) }
        continue
      }
      let heading = line.dropFirst(3).split(separator: " ").joined(separator: " ")
      let known = Part.allCases.first { $0.rawValue.lowercased() == heading.lowercased() }
      if let known, words[known] == nil {
        part = known
        words[known] = []
      } else {
        complaints.append(complaint(heading, isTwice: known != nil, file, line: number + 1))
      }
    }
    guard complaints.isEmpty else { throw Refusal(complaints) }
    return words.mapValues { lines in
      let blank = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
      return lines.drop(while: blank).reversed().drop(while: blank).reversed()
        .joined(separator: "\n")
    }
  }

  private static func complaint(
    _ heading: String, isTwice: Bool, _ file: String, line: Int
  ) -> Diagnostic {
    let parts = Part.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownPart,
      isTwice
        ? "the part \"\(heading)\" stands twice"
        : "\"\(heading.prefix(64))\" is no part of a self-assessment",
      advice: isTwice
        ? "put both under one heading"
        : nearest(to: heading, among: parts).map { "did you mean \"\($0)\"?" }
          ?? "write it under one of: \(parts.joined(separator: "; "))",
      location: SourceLocation(file: file, line: line, column: 4))
  }
}
