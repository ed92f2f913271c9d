/// A thematic week of quality assurance: reviews done together, observations, learning, family feedback.
public struct PracticeWeek: Hashable, Sendable {
  /// Its id, such as `2026-03-neglect`.
  public var id: String
  /// Its theme, by id.
  public var theme: String
  /// The first day.
  public var from: CalendarDate
  /// The last day.
  public var to: CalendarDate
  /// The reviews that were done or looked at together, by id.
  public var reviews: [String]
  /// Observations, learning sessions and other things that happened.
  public var activities: [Activity]
  /// What was learned, in a few sentences.
  public var summary: String?

  /// Makes a practice week.
  public init(
    id: String, theme: String, from: CalendarDate, to: CalendarDate, reviews: [String] = [],
    activities: [Activity] = [], summary: String? = nil
  ) {
    self.id = id
    self.theme = theme
    self.from = from
    self.to = to
    self.reviews = reviews
    self.activities = activities
    self.summary = summary
  }

  /// One thing that happened in the week.
  public struct Activity: Hashable, Sendable {
    /// What kind it was.
    public var kind: Kind
    /// What it was.
    public var what: String?
    /// How often it was offered or done, 1 or more.
    public var count: Int
    /// How many people took part, 0 or more.
    public var participants: Int?
    /// What was learned.
    public var learned: String?

    /// Makes an activity.
    public init(
      kind: Kind, what: String? = nil, count: Int = 1, participants: Int? = nil,
      learned: String? = nil
    ) {
      self.kind = kind
      self.what = what
      self.count = count
      self.participants = participants
      self.learned = learned
    }

    /// The kinds of activity.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      /// A review done by two people together.
      case collaborativeReview = "collaborative review"
      /// Practice that was watched.
      case observation
      /// A session to learn in.
      case learningSession = "learning session"
      /// What families said.
      case familyFeedback = "family feedback"
    }
  }
}
