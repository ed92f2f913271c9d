import Mustache
import PracticeLearning

/// How a council words the headings of its reports, of their parts and of their tables: on each line a heading as the
/// program words it, an equals sign, and the council's own words, in which `{{council}}` and `{{months}}` stand for what they say.
package struct ReportHeadings: Sendable {
  /// The council's words as templates, by the program's.
  private var own: [String: MustacheTemplate] = [:]

  /// Reads a council's file of headings.
  ///
  /// - Parameters:
  ///   - text: the file; an empty one changes nothing.
  ///   - file: its name, for complaints.
  /// - Throws: `Refusal` with every line that names no heading, and every tag that cannot stand there.
  package init(_ text: String, named file: String) throws {
    let names = [
      PageNameEntry(key: "council", kind: .words, meaning: "the council, by name"),
      PageNameEntry(key: "months", kind: .words, meaning: "the months of the report"),
    ]
    var check = TemplateCheck(text, named: file, knowing: names)
    var complaints = check.run()
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      guard let (heading, words) = ReportHeadings.parts(line) else {
        if !line.allSatisfy(\.isWhitespace), line.first != "#" {
          complaints.append(
            ReportHeadings.complaint(
              "this line has no equals sign between a heading and your words", file, number + 1,
              advice: "write it as: What worries us? = What are we worried about?"))
        }
        continue
      }
      guard ReportHeadings.known.contains(heading) else {
        complaints.append(
          ReportHeadings.complaint(
            "\"\(heading.prefix(64))\" is no heading of a report", file, number + 1,
            advice: nearest(to: heading, among: ReportHeadings.known).map {
              "did you mean \"\($0)\"?"
            }
              ?? "write it as the report has it"))
        continue
      }
      own[heading] = try? MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + words)
    }
    guard complaints.isEmpty else { throw Refusal(complaints.sortedByPlace()) }
  }

  /// A report in the council's words.
  package func applied(to report: Report) -> Report {
    guard !own.isEmpty else { return report }
    var report = report
    let values = [
      "council": report.council, "months": report.figures.first?.period.words ?? report.subtitle,
    ]
    func worded(_ heading: String) -> String {
      own[heading]?.render(values).split(whereSeparator: \.isNewline).joined(separator: " ")
        ?? heading
    }
    if report.title == "\(report.council): \(report.kind.title)", own[report.kind.title] != nil {
      report.title = worded(report.kind.title)
    }
    for index in report.answers.indices {
      report.answers[index].question = worded(report.answers[index].question)
    }
    (report.decide, report.behind) = (worded(report.decide), worded(report.behind))
    report.reading = worded(report.reading)
    for index in report.sections.indices {
      report.sections[index].heading = worded(report.sections[index].heading)
      report.sections[index].blocks = report.sections[index].blocks.map { block in
        guard case .table(var table) = block else { return block }
        table.title = worded(table.title)
        return .table(table)
      }
    }
    return report
  }

  private static func parts(_ line: Substring) -> (heading: String, words: String)? {
    guard line.first != "#", let equals = line.firstIndex(of: "=") else { return nil }
    func trimmed(_ text: Substring) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let words = trimmed(line[line.index(after: equals)...])
    return words.isEmpty ? nil : (trimmed(line[..<equals]), words)
  }

  private static func complaint(
    _ summary: String, _ file: String, _ line: Int, advice: String
  ) -> Diagnostic {
    Diagnostic(
      .unknownPageName, summary, advice: "\(advice)",
      location: SourceLocation(file: file, line: line, column: 1))
  }
}
