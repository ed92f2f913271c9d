/// Several people grade the same case, or the same pack of vignettes, and learn from where they differ.
public struct CalibrationSession: Hashable, Sendable {
  /// Its id, such as `CAL-2026-05-14`.
  public var id: String
  /// Its title.
  public var title: String
  /// The day the people meet.
  public var heldOn: CalendarDate
  /// The one case of the store that is graded, by the id of its review; nothing for a pack.
  public var review: String?
  /// The pack whose vignettes are graded, by id; nothing for a case of the store.
  public var pack: String?
  /// The vignettes of the pack that are graded, by id; empty for a case of the store.
  public var vignettes: [String]
  /// What is graded in each case.
  public var ratings: [Rating]
  /// Who grades, by role code.
  public var participants: [String]
  /// From when on a person's grades are close enough to the others'.
  public var passMark: PassMark

  /// Makes a session.
  public init(
    id: String, title: String, heldOn: CalendarDate, review: String? = nil, pack: String? = nil,
    vignettes: [String] = [], ratings: [Rating] = Rating.compared, participants: [String] = [],
    passMark: PassMark = PassMark()
  ) {
    self.id = id
    self.title = title
    self.heldOn = heldOn
    self.review = review
    self.pack = pack
    self.vignettes = vignettes
    self.ratings = ratings
    self.participants = participants
    self.passMark = passMark
  }

  /// The cases that are graded, by id: the review, or the vignettes.
  public var cases: [String] { review.map { [$0] } ?? vignettes }

  /// When a person's grades are close enough to those they are compared with.
  public struct PassMark: Hashable, Sendable {
    /// The share of the person's grades that are the same, in percent, 0 to 100.
    public var exactPercent: Int
    /// The share of the person's grades that are the same or one grade away, in percent, 0 to 100.
    public var withinOnePercent: Int
    /// What the person's grades are compared with.
    public var against: Yardstick

    /// Makes a pass mark; the defaults are those of the field.
    public init(
      exactPercent: Int = 80, withinOnePercent: Int = 100, against: Yardstick = .agreed
    ) {
      self.exactPercent = exactPercent
      self.withinOnePercent = withinOnePercent
      self.against = against
    }
  }

  /// What a person's grades are compared with.
  public enum Yardstick: String, CaseIterable, Hashable, Sendable {
    /// The grades the session agreed on; while there are none, the group's.
    case agreed
    /// The grade that more than half of the people who graded gave.
    case group
  }
}
