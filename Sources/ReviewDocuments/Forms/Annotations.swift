package import PracticeLearning

/// Complaints as comments inside a form, above the lines they are about, and a form without them.
///
/// They are lines that begin with `#!` and a space. Taking them out gives back what was there, byte
/// for byte.
package enum Annotations {
  private static let mark = "#! "

  /// A form with its complaints.
  ///
  /// - Parameters:
  ///   - text: the form as it was written.
  ///   - complaints: complaints with places in that form.
  package static func added(to text: String, _ complaints: [Diagnostic]) -> String {
    let lineBreak = text.contains("\r\n") ? "\r\n" : "\n"
    let texts = YAMLReader.longTexts(in: SourceText(text, format: .yaml, file: ""))
    var notes: [Int: [Diagnostic]] = [:]
    for complaint in complaints.sortedByPlace() {
      var line = max(1, complaint.location?.line ?? 1)
      // A comment between the lines of a long text would become part of it.
      if let long = texts.first(where: { $0.lowerBound < line && line <= $0.upperBound }) {
        line = long.lowerBound
      }
      notes[line, default: []].append(complaint)
    }
    var annotated = ""
    let lines = splitLines(text)
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      let due = isLast ? notes.filter { $0.key > index } : notes.filter { $0.key == index + 1 }
      let indent = String(decoding: line.utf8.prefix { $0 == 0x20 }, as: UTF8.self)
      for complaint in due.sorted(by: { $0.key < $1.key }).flatMap(\.value) {
        for note in words(complaint) { annotated += indent + mark + note + lineBreak }
      }
      annotated += line
    }
    return annotated
  }

  /// A form without the complaints that were added to it.
  package static func removed(from text: String) -> String {
    splitLines(text).filter { line in
      !line.utf8.drop { $0 == 0x20 }.starts(with: mark.utf8)
    }.joined()
  }

  private static func words(_ complaint: Diagnostic) -> [String] {
    let advice = "  " + complaint.advice
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
