public import PracticeLearning

/// A calibration session that is to be set up.
public struct NewCalibration: Hashable, Sendable {
  /// What the session is about, in a few words.
  public var title: String
  /// The day people meet.
  public var heldOn: CalendarDate
  /// The case to grade, by the id of its review; nothing where vignettes are graded.
  public var review: String?
  /// The pack of vignettes, by id; nothing where a case is graded, or where `packFile` brings one.
  public var pack: String?
  /// The file that holds the pack; it is stored with the session.
  public var packFile: String?
  /// Only these vignettes of the pack; none for all.
  public var vignettes: [String] = []
  /// What is graded.
  public var ratings: [Rating]
  /// Who takes part, by role code.
  public var participants: [String]
  /// What people are to reach.
  public var passMark: CalibrationSession.PassMark
  /// The session's id; nothing for one made from the day.
  public var id: String?

  /// Makes one.
  public init(
    title: String, heldOn: CalendarDate, ratings: [Rating], participants: [String],
    passMark: CalibrationSession.PassMark = CalibrationSession.PassMark()
  ) {
    self.title = title
    self.heldOn = heldOn
    self.ratings = ratings
    self.participants = participants
    self.passMark = passMark
  }
}

/// A session that was set up, with a blank form for everybody who takes part.
public struct NewSession: Hashable, Sendable {
  /// The session.
  public var session: CalibrationSession
  /// The folder for its forms.
  public var folder: String
  /// The forms by the name of their file: each person's own, and a sheet for grades from paper.
  public var forms: [String: String]
}
