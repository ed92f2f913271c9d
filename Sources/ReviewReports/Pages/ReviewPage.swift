/// A page whose words stand in a template that a council may reword.
package protocol ReviewPage: Sendable {
  /// Which page it is.
  static var kind: PageKind { get }
  /// The names its template may use.
  static var names: [PageName<Self>] { get }
  /// Its main rows as a table of data.
  var table: ReportTable { get }
}

extension ReviewPage {
  /// The values as one JSON object.
  package var json: String {
    var json = JSONText()
    PageValues(self, Self.names).write(to: &json)
    return json.text
  }
}

/// The pages that councils may reword.
package enum PageKind: String, CaseIterable, Hashable, Sendable {
  /// What happened to somebody's reviews.
  case feedback = "review-feedback"
  /// Seven minutes on one theme.
  case briefing
  /// The themes of a month.
  case newsletter
  /// What a practitioner and their supervisor talk through.
  case supervision
  /// Who must do what by when about something that could not wait.
  case escalation

  /// The file of its template, below the templates' folder.
  package var file: String { "Reports/\(rawValue).md" }

  /// The names its template may use.
  package var names: [PageNameEntry] {
    switch self {
    case .feedback: ReviewFeedback.names.map(\.entry)
    case .briefing: ThemeBriefing.names.map(\.entry)
    case .newsletter: ThemeNewsletter.names.map(\.entry)
    case .supervision: SupervisionSheet.names.map(\.entry)
    case .escalation: EscalationLetter.names.map(\.entry)
    }
  }

  /// Every name with how it is written and what it is; those of a list's elements behind the list.
  package var table: ReportTable {
    func rows(_ entries: [PageNameEntry], within list: String) -> [[String]] {
      entries.withLists.flatMap { entry in
        [[entry.usage, list, entry.meaning]]
          + rows(entry.inner, within: list.isEmpty ? entry.key : "\(list), \(entry.key)")
      }
    }
    return ReportTable(
      "", columns: ["name", "inside", "what it is"], rows: rows(names, within: ""))
  }
}
