/// A calibration session with everything that was given: what its figures are made of.
public struct CalibrationRound: Hashable, Sendable {
  /// The session.
  public let session: CalibrationSession
  /// Its end, where it has been closed.
  public let close: CalibrationClose?
  /// The grades that are in.
  public let given: [CalibrationGrades]
  private let byCase: [String: [String: CalibrationGrades]]

  /// Puts a session and its grades together.
  ///
  /// - Parameters:
  ///   - session: the session.
  ///   - grades: the grades given in it, one document per person and case.
  ///   - close: its end, where it has been closed.
  public init(
    session: CalibrationSession, grades: [CalibrationGrades], close: CalibrationClose? = nil
  ) {
    self.session = session
    self.close = close
    given = grades
    var byCase: [String: [String: CalibrationGrades]] = [:]
    for one in grades { byCase[one.caseID, default: [:]][one.participant] = one }
    self.byCase = byCase
  }

  /// The participants in the order of their role codes, which is no ranking.
  public var participants: [String] { session.participants.sorted() }

  /// Those whose grades are not all in.
  public var waitingFor: [String] { participants.filter { !hasGivenAll($0) } }

  /// Whether a person has graded every case.
  public func hasGivenAll(_ participant: String) -> Bool {
    session.cases.allSatisfy { byCase[$0]?[participant] != nil }
  }

  /// Whether nothing more is expected: all grades are in, or the session is closed.
  public var isSettled: Bool { close != nil || waitingFor.isEmpty }

  /// The participants of whom any grades are in.
  public var graders: [String] {
    participants.filter { person in byCase.values.contains { $0[person] != nil } }
  }

  /// A person's grade; nothing where they could not judge or have not graded.
  public func grade(by participant: String, of caseID: String, _ rating: Rating) -> Grade? {
    byCase[caseID]?[participant]?.grade(rating)
  }

  /// How the grades of one rating of one case lie.
  public func spread(of caseID: String, _ rating: Rating) -> GradeSpread {
    GradeSpread(participants.compactMap { byCase[caseID]?[$0] }.map { $0.grade(rating) })
  }

  /// What a person's grade is compared with; nothing where there is no such grade.
  public func yardstick(of caseID: String, _ rating: Rating) -> Grade? {
    usesAgreedGrades
      ? close?.grade(of: caseID, rating) : spread(of: caseID, rating).majority
  }

  /// Whether people are compared with the agreed grades rather than with the group's.
  public var usesAgreedGrades: Bool {
    session.passMark.against == .agreed
      && close?.agreed.contains { !$0.grades.isEmpty } == true
  }

  /// The grades of a rating: a row per case, in it a number from 1 to 4 per participant; nothing where
  /// there is no grade.
  func ratings(of rating: Rating) -> [[Int?]] {
    session.cases.map { caseID in
      participants.map { grade(by: $0, of: caseID, rating)?.rawValue }
    }
  }
}
