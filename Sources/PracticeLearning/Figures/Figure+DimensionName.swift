extension Figure.Dimension {
  /// Everything a figure may be about; the name machines know it by, which never changes.
  ///
  /// The order is that of the columns of CSV: a new one goes to the end, so that no column moves.
  public enum Name: String, CaseIterable, Hashable, Sendable {
    case programme, service, team, month, cohort, rating
    /// The auditor's or the moderator's grade, of a table of pairs.
    case auditor, moderator
    case theme, finding, domain, status
    case quarter
    /// Who moderated, by role code.
    case moderatedBy = "moderated_by"
    /// Who audited, by role code.
    case gradedBy = "graded_by"
    case session
    case heldOn = "held_on"
    case calibrationCase = "case"
    case participant
    /// The kind of work that has a term.
    case step
    /// A question of a template, by key.
    case question
    /// Who was asked for a review.
    case source
    /// Why they were not.
    case reason

    /// Whether its column stands behind all others, since it came when they had their places.
    private var cameLater: Bool {
      switch self {
      case .programme, .service, .team, .month, .cohort, .rating, .auditor, .moderator, .theme,
        .finding, .domain, .status:
        false
      case .quarter, .moderatedBy, .gradedBy, .session, .heldOn, .calibrationCase, .participant,
        .step, .question, .source, .reason:
        true
      }
    }

    /// Those whose columns stand before the value.
    public static let first = allCases.filter { !$0.cameLater }
    /// Those whose columns stand behind everything else.
    public static let last = allCases.filter(\.cameLater)

    /// Whether a figure about it is of a part of a programme and not of the whole.
    public var isPart: Bool {
      switch self {
      case .service, .team, .month, .quarter, .cohort, .moderatedBy, .gradedBy: true
      default: false
      }
    }
  }
}
