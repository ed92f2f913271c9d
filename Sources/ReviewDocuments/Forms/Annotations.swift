package import PracticeLearning

/// Complaints as comments inside a form, above the lines they are about, and a form without them.
///
/// They are lines that begin with `#!plr`. Taking them out gives back what was there, byte for byte:
/// a line goes only where it reads as one of these lines does and is no part of a text.
package enum Annotations {
  private static let mark = "#!plr "

  /// Whether words after a # are a complaint inside a form.
  static func isNote(_ words: String) -> Bool { words.hasPrefix(mark.dropFirst()) }

  /// A form with its complaints.
  ///
  /// - Parameters:
  ///   - text: the form as it was written.
  ///   - complaints: complaints with places in that form.
  ///   - wording: how the door says what to do.
  package static func added(
    to text: String, _ complaints: [Diagnostic], wording: Remedy.Wording = .plain
  ) -> String {
    let lineBreak = text.contains("\r\n") ? "\r\n" : "\n"
    let texts = longTexts(in: text)
    let lines = splitLines(text)
    var notes: [Int: [Diagnostic]] = [:]
    for complaint in complaints.sortedByPlace() {
      var line = min(max(1, complaint.location?.line ?? 1), lines.count)
      // A comment between the lines of a long text would become part of it.
      if let long = texts.first(where: { $0.lowerBound < line && line <= $0.upperBound }) {
        line = long.lowerBound
      }
      notes[line, default: []].append(complaint)
    }
    var annotated = ""
    for (index, line) in lines.enumerated() {
      let indent = String(decoding: line.utf8.prefix { $0 == 0x20 }, as: UTF8.self)
      for complaint in notes[index + 1] ?? [] {
        for note in words(complaint, wording) { annotated += indent + mark + note + lineBreak }
      }
      annotated += line
    }
    return annotated
  }

  /// A form without the complaints that were added to it.
  package static func removed(from text: String) -> String {
    let texts = longTexts(in: text)
    var kept = ""
    var mayBeAdvice = false
    for (index, line) in splitLines(text).enumerated() {
      let number = index + 1
      let isInText = texts.contains { $0.lowerBound < number && number <= $0.upperBound }
      let isAdvice = mayBeAdvice && isAdvice(line)
      mayBeAdvice = !isInText && isSummary(line)
      if isInText || !(mayBeAdvice || isAdvice) { kept += line }
    }
    return kept
  }

  private static func isSummary(_ line: String) -> Bool {
    guard let words = marked(line), let colon = words.firstIndex(of: ":") else { return false }
    let parts = words[..<colon].split(separator: " ", omittingEmptySubsequences: false)
    return parts.count == 2 && Diagnostic.Severity(rawValue: String(parts[0])) != nil
      && DiagnosticCode.catalogue.contains { $0.id == parts[1] }
  }

  private static func isAdvice(_ line: String) -> Bool { marked(line)?.hasPrefix("  ") ?? false }

  /// What stands after the mark of a line that has one.
  private static func marked(_ line: String) -> Substring? {
    let words = line.drop { $0 == " " }
    return words.hasPrefix(mark) ? words.dropFirst(mark.count) : nil
  }

  private static func longTexts(in text: String) -> [ClosedRange<Int>] {
    YAMLReader.longTexts(in: SourceText(text, format: .yaml, file: ""))
  }

  private static func words(_ complaint: Diagnostic, _ wording: Remedy.Wording) -> [String] {
    let advice = "  " + complaint.advice.worded(by: wording)
    return ["\(complaint.severity) \(complaint.code): \(complaint.summary)", advice].map { line in
      line.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
  }

  /// The lines with their line breaks.
  private static func splitLines(_ text: String) -> [String] {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self) + "\n"
    }
    lines[lines.count - 1].removeLast()
    if lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
