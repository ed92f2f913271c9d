/// One person's own grades of one case of a calibration session.
public struct CalibrationGrades: Hashable, Sendable {
  /// The session, by id.
  public var session: String
  /// The person, by role code.
  public var participant: String
  /// The case, by the id of the vignette or of the review.
  public var caseID: String
  /// The day the grades were given.
  public var givenOn: CalendarDate
  /// A grade and its reason per rating.
  public var ratings: [Given]
  /// Codes of personal identifiers that were looked at and are none.
  public var confirmed: [String]

  /// Makes a person's grades.
  public init(
    session: String, participant: String, caseID: String, givenOn: CalendarDate,
    ratings: [Given] = [], confirmed: [String] = []
  ) {
    self.session = session
    self.participant = participant
    self.caseID = caseID
    self.givenOn = givenOn
    self.ratings = ratings
    self.confirmed = confirmed
  }

  /// What was given for a rating.
  public func given(_ rating: Rating) -> Given? { ratings.first { $0.rating == rating } }

  /// The grade of a rating; nothing where the person could not judge.
  public func grade(_ rating: Rating) -> Grade? { given(rating)?.grade?.grade }

  /// What a person gave for one rating.
  public struct Given: Hashable, Sendable {
    /// What is graded.
    public var rating: Rating
    /// The grade, or that the person could not judge.
    public var grade: CalibrationGrade?
    /// The reason.
    public var because: String?

    /// Makes a grade with its reason.
    public init(_ rating: Rating, grade: CalibrationGrade? = nil, because: String? = nil) {
      self.rating = rating
      self.grade = grade
      self.because = because
    }
  }
}

/// A grade, or that what there is to read does not let a person judge.
public enum CalibrationGrade: Hashable, Sendable {
  /// The person judged.
  case graded(Grade)
  /// The person could not judge.
  case couldNotJudge

  /// The grade, where there is one.
  public var grade: Grade? { if case .graded(let grade) = self { grade } else { nil } }
  /// The grade in words, or `could not judge`.
  public var word: String { grade?.word ?? "could not judge" }
}
