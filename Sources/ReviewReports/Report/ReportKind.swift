/// The ten reports that are written as pages.
package enum ReportKind: String, CaseIterable, Hashable, Sendable {
  case board, moderation, themes
  case practiceWeek = "practice-week"
  case stocktake
  case selfAssessment = "self-assessment"
  case inspection, scrutiny, team, briefing

  /// What it is called on its page, after the council's name.
  package var title: String {
    switch self {
    case .board: "report to the quality board"
    case .moderation: "can the grades be trusted?"
    case .themes: "themes from Practice Learning Reviews"
    case .practiceWeek: "practice week"
    case .stocktake: "quality stocktake"
    case .selfAssessment: "self-assessment"
    case .inspection: "for the inspection"
    case .scrutiny: "report to the scrutiny committee"
    case .team: "the page of your team"
    case .briefing: "briefing"
    }
  }

  /// Whether it is written for the public: small numbers are protected in it.
  package var isPublic: Bool { self == .scrutiny }
}
