import PracticeLearning

/// Reads YAML on past lines that cannot be read: each is told once, and hides nothing that follows.
///
/// The parser stops at the first such line. That line is taken for a text, or where that does not help is left
/// out, and the text is read again.
struct ReadOn {
  /// So many lines are tried; a text with more has other troubles.
  private static let most = 12

  private var lines: [String]
  private let source: SourceText
  /// How often each line was tried, from 0: as it is, as a text, left out.
  private var tries: [Int: Int] = [:]
  private var told: [Diagnostic] = []

  /// The documents of a text.
  static func findings(in source: SourceText) -> Findings {
    var reading = ReadOn(source)
    let (first, stop) = reading.read()
    guard let stop, reading.lines.count <= FormMender.mostLines else { return first }
    return reading.readOn(first, stop) ?? first
  }

  private init(_ source: SourceText) {
    self.source = source
    lines = source.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func read() -> (Findings, stop: (line: Int, problem: Diagnostic)?) {
    let text = tries.isEmpty ? source : source.with(lines.joined(separator: "\n"))
    let reader = YAMLReader(text)
    let nodes = reader.documents()
    let stop = reader.stoppedAt.flatMap { line in reader.complaints.last.map { (line, $0) } }
    return (DocumentReader.recognised(nodes, reader.complaints, in: text), stop)
  }

  private mutating func readOn(
    _ first: Findings, _ stop: (line: Int, problem: Diagnostic)
  ) -> Findings? {
    var (findings, next) = (first, Optional(stop))
    for _ in 0..<ReadOn.most {
      guard let (line, problem) = next else { return finished(findings) }
      guard let place = setAside(line) else { return nil }
      // A line that had to be left out was told when it was taken for a text.
      if tries[place] == 1 || !told.contains(where: { $0.location?.line == origin(place) }) {
        var problem = problem
        if place != line {
          problem.location = SourceLocation(file: source.file, line: origin(place), column: 0)
        }
        told.append(problem)
      }
      (findings, next) = read()
    }
    return nil
  }

  private func origin(_ line: Int) -> Int { source.origin(ofLine: line) }

  /// Takes a line for a text or leaves it out; where it is left out already, the one before it.
  ///
  /// - Returns: which line it was.
  private mutating func setAside(_ line: Int) -> Int? {
    var place = min(line, lines.count)
    while place > 0, tries[place, default: 0] > 1 || isBare(lines[place - 1]) { place -= 1 }
    guard place > 0 else { return nil }
    let typed = lines[place - 1]
    if tries[place, default: 0] == 0, let text = ReadOn.asText(typed) {
      lines[place - 1] = text
      tries[place] = 1
    } else {
      lines[place - 1] = "#? " + typed
      tries[place] = 2
    }
    return place
  }

  private func isBare(_ line: String) -> Bool {
    line.allSatisfy(\.isSpace) || line.hasPrefix("#")
  }

  /// A line with its value in quotes: `key: "value"` or `- "value"`; nothing where it has none.
  private static func asText(_ line: String) -> String? {
    guard let match = line.wholeMatch(of: /(\s*(?:- )?(?:[A-Za-z_0-9]+: +)?)(\S.*)/) else {
      return nil
    }
    let (head, value) = (String(match.output.1), String(match.output.2))
    guard !head.allSatisfy(\.isSpace), !value.hasPrefix(">"), !value.hasPrefix("|") else {
      return nil
    }
    let quotes = value.split(separator: "'", omittingEmptySubsequences: false)
    return head + "'" + quotes.joined(separator: "''") + "'"
  }

  /// What was found, without what is said of the lines that could not be read: one complaint is enough.
  private func finished(_ findings: Findings) -> Findings {
    let unread = Set(tries.keys.map(origin))
    var findings = findings
    for index in findings.documents.indices {
      findings.documents[index].leaveOut { $0.location.map { unread.contains($0.line) } ?? false }
    }
    // What is left of a text of which nothing could be made out is no document of its own.
    if !told.isEmpty { findings.complaints.removeAll { $0.code == .unknownDocument } }
    findings.complaints = (told + findings.complaints).sortedByPlace()
    return findings
  }
}
