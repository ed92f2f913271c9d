package import ReviewReports

/// A report that is asked for.
package struct ReportRequest: Sendable {
  /// Which report.
  package var kind: ReportKind
  /// Which reviews.
  package var selection: Selection
  /// The theme of a briefing, by id.
  package var theme: String?
  /// The practice week, by id; nothing for the latest one.
  package var week: String?
  /// Whether it is for the public: small numbers are protected.
  package var isPublic: Bool
  /// Whether it is published: it then stands in the register, and later ones are protected against it.
  package var isPublished = false
  /// With letters for grades in headings, so that its tables fit a terminal.
  package var inLetters: Bool
  /// The file that holds what people write in a self-assessment; nothing for that of the workspace.
  package var words: String?

  package init(
    _ kind: ReportKind, _ selection: Selection, theme: String? = nil, week: String? = nil,
    isPublic: Bool = false, inLetters: Bool = false, words: String? = nil
  ) {
    (self.kind, self.selection, self.theme, self.week) = (kind, selection, theme, week)
    (self.isPublic, self.inLetters, self.words) = (isPublic || kind.isPublic, inLetters, words)
  }
}
