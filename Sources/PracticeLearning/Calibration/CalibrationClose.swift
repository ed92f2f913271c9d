/// The end of a calibration session, with the grades the people agreed on after they talked.
public struct CalibrationClose: Hashable, Sendable {
  /// The session, by id.
  public var session: String
  /// The day it was closed; nobody's grades are taken after it.
  public var closedOn: CalendarDate
  /// Why it is closed although somebody's grades are not in.
  public var withoutBecause: String?
  /// The grades that were agreed, case by case; empty where none were.
  public var agreed: [AgreedCase]
  /// Codes of personal identifiers that were looked at and are none.
  public var confirmed: [String]

  /// Makes an end.
  public init(
    session: String, closedOn: CalendarDate, withoutBecause: String? = nil,
    agreed: [AgreedCase] = [], confirmed: [String] = []
  ) {
    self.session = session
    self.closedOn = closedOn
    self.withoutBecause = withoutBecause
    self.agreed = agreed
    self.confirmed = confirmed
  }

  /// The agreed grade of a rating of a case.
  public func grade(of caseID: String, _ rating: Rating) -> Grade? {
    agreed.first { $0.caseID == caseID }?.grades.first { $0.rating == rating }?.grade
  }

  /// What was agreed about one case.
  public struct AgreedCase: Hashable, Sendable {
    /// The case, by the id of the vignette or of the review.
    public var caseID: String
    /// The agreed grades; a rating on which people did not agree is left out.
    public var grades: [AgreedGrade]
    /// What was learned, in a few sentences.
    public var because: String?

    /// Makes the agreement about a case.
    public init(caseID: String, grades: [AgreedGrade] = [], because: String? = nil) {
      self.caseID = caseID
      self.grades = grades
      self.because = because
    }
  }

  /// One agreed grade.
  public struct AgreedGrade: Hashable, Sendable {
    /// What is graded.
    public var rating: Rating
    /// The grade.
    public var grade: Grade

    /// Makes an agreed grade.
    public init(_ rating: Rating, _ grade: Grade) {
      self.rating = rating
      self.grade = grade
    }
  }
}
