import AuditStatistics
import PracticeLearning

extension WeekReport {
  /// A part of the page: its heading and its lines.
  struct Part {
    var heading: String
    var lines: [String]
  }

  var title: String {
    let page = isForCouncillors ? ", for councillors" : ""
    return "\(council): practice week on \(theme), \(week.from.words) to \(week.to.words)\(page)"
  }

  var parts: [Part] {
    [
      Part(heading: "What we looked at", lines: (drawn.map { [$0] } ?? []) + looked),
      Part(heading: "What is strong", lines: week.strengths),
      Part(heading: "What worries us", lines: week.worries),
      Part(heading: "What we do next", lines: week.next),
      Part(heading: "What was learned", lines: learned),
      Part(heading: comparedHeading, lines: compared),
      Part(
        heading: "Who is told what, and by when",
        lines: week.told.map { "by \($0.by.words): \($0.who), \($0.what)" }),
    ]
  }

  /// Every text of the page that a person wrote, to be searched for whoever can be known by it.
  package var words: [String] {
    week.strengths + week.worries + week.next + learned + week.told.flatMap { [$0.who, $0.what] }
      + week.activities.compactMap(\.what)
  }

  /// How far the reviews drawn for it have come; not for councillors.
  var drawn: String? {
    guard let planned, !isForCouncillors else { return nil }
    return "\(planned.total) reviews were drawn for it, \(planned.count) of them are done"
  }

  /// How much there is of each kind.
  var looked: [String] {
    var lines: [String] = []
    for kind in evidence {
      lines.append("\(number(kind)) \(words(kind))\(people(kind))")
    }
    // Beside the shares, the number of cases would tell to how few a measure did not apply.
    for dip in dips {
      let number = isForCouncillors ? "a dip sample" : "\(dip.cases) cases in a dip sample"
      lines.append("\(number) of \(dip.template.title.lowercased())")
    }
    return lines
  }

  /// The kind in words; one of it reads like several where numbers are hidden.
  private func words(_ kind: Evidence) -> String {
    kind.words(isForCouncillors ? 2 : kind.number)
  }

  /// How many people took part, in brackets; nothing where it is not said.
  private func people(_ kind: Evidence) -> String { people(kind.people, people(of: kind)) }

  private func lastPeople(_ kind: Evidence) -> String {
    people(kind.lastPeople, lastPeople(of: kind))
  }

  private func people(_ number: Int?, _ shown: String) -> String {
    number.map { " (\(shown) \($0 == 1 && !isForCouncillors ? "person" : "people"))" } ?? ""
  }

  private var learned: [String] {
    var lines: [String] = []
    for activity in week.activities {
      if let learned = activity.learned { lines.append("\(activity.kind.rawValue): \(learned)") }
    }
    for dip in dips { if let learned = dip.sample.learned { lines.append(learned) } }
    if let summary = week.summary { lines.append(summary) }
    return lines
  }

  private var comparedHeading: String {
    previous.map { "Compared with the week of \($0.from.words)" } ?? "Compared with the last week"
  }

  private var compared: [String] {
    guard previous != nil else { return ["There was no earlier week on this theme."] + own }
    let kinds = evidence.map { kind -> String in
      let before = kind.lastNumber.map { _ in "\(lastNumber(kind))\(lastPeople(kind))" } ?? "none"
      return "\(kind.words(2)): \(number(kind))\(people(kind)); before \(before)"
    }
    let asked = measures.map { measure -> String in
      "\(measure.what): \(share(measure)); before "
        + "\(lastShare(measure) ?? "not asked in the same words"); \(change(measure))"
    }
    return kinds + asked
  }

  /// The measures of a first week by themselves.
  private var own: [String] {
    measures.map { "\($0.what): \(share($0))" }
  }

  /// The page as people read it in a terminal.
  package func text(style: TextStyle = TextStyle()) -> String {
    let body = parts.map { part in
      style(part.heading, .bold) + "\n"
        + (part.lines.isEmpty ? ["Nothing is said of it yet."] : part.lines)
        .map { wrapped(printable($0), indent: "  ") + "\n" }.joined()
    }
    return style(title, .bold) + "\n\n" + body.joined(separator: "\n")
      + ((release?.note).map { "\n" + wrapped($0, indent: "  ") + "\n" } ?? "")
  }

  /// The page in Markdown.
  package var markdown: String {
    let body = parts.map { part in
      "## \(part.heading)\n\n"
        + (part.lines.isEmpty ? "Nothing is said of it yet.\n" : "")
        + part.lines.map { "- \(printable($0))\n" }.joined()
    }
    return "# \(title)\n\n" + body.joined(separator: "\n")
      + (release.map { "\n\($0.note)\n" } ?? "")
  }
}
