/// What of a review somebody may see. What each role and each part in the work gives is added up; then the
/// blind rule takes away.
public struct Sight: OptionSet, Hashable, Sendable {
  /// The parts, a bit each.
  public let rawValue: Int

  /// Makes a sight of parts, a bit each.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Id, programme, month, service, team, state and dates.
  public static let heading = Sight(rawValue: 1)
  /// Auditor, practitioner, moderator.
  public static let people = Sight(rawValue: 1 << 1)
  /// The grades as submitted.
  public static let grades = Sight(rawValue: 1 << 2)
  /// Reasons, feedback, replies: everything that was written.
  public static let words = Sight(rawValue: 1 << 3)
  /// The words of findings and their themes, without the rest.
  public static let findings = Sight(rawValue: 1 << 4)
  /// The final grade and its reason.
  public static let final = Sight(rawValue: 1 << 5)
  /// The second reader's grades, reasons and every step.
  public static let secondGrades = Sight(rawValue: 1 << 6)
  /// How well the form is written.
  public static let formQuality = Sight(rawValue: 1 << 7)
  /// Revisions, and who read it.
  public static let record = Sight(rawValue: 1 << 8)

  /// Heading, people, grades, words and findings: the review as it was submitted.
  static let whole: Sight = [.heading, .people, .grades, .words, .findings]
  /// Everything there is of a review.
  static let everything: Sight = [.whole, .final, .secondGrades, .formQuality, .record]
}

/// What somebody has to do with a review; it decides which row of the table of rights counts.
public enum Relation: String, CaseIterable, Hashable, Sendable {
  /// The practitioner whose work it is.
  case ownWork = "own work"
  /// Who audited it, or was given it to audit.
  case ownAudit = "own audits"
  /// Who graded it a second time.
  case graded = "asked"
  /// Who leads the team or the service it is of, or stands above those who do.
  case line
  /// Who leads the service it is of, or stands above those who do, where something inadequate was found.
  case escalated = "line, escalated"
  /// Whom the QA lead released it to, until a day.
  case released
  /// Any review whatever.
  case all
}

extension Sight {
  /// Whether a review itself may be opened: with its words, or its findings alone.
  var opensReview: Bool { contains(.words) || contains(.findings) }
}
