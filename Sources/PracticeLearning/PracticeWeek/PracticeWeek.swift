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
  /// The draw of cases the week's sample comes from, by id; nothing where reviews were named.
  public var draw: String?
  /// The reviews that were done or looked at together, by id.
  public var reviews: [String]
  /// The dip samples of the week, by id: their measures are compared from week to week.
  public var dipSamples: [String]
  /// Observations, learning sessions and other things that happened.
  public var activities: [Activity]
  /// What is strong.
  public var strengths: [String]
  /// What worries.
  public var worries: [String]
  /// What is done next.
  public var next: [String]
  /// What each of those who took part is told, and by when.
  public var told: [Telling]
  /// What was learned, in a few sentences.
  public var summary: String?

  /// Makes a practice week.
  public init(
    id: String, theme: String, from: CalendarDate, to: CalendarDate, draw: String? = nil,
    reviews: [String] = [], dipSamples: [String] = [], activities: [Activity] = [],
    strengths: [String] = [], worries: [String] = [], next: [String] = [], told: [Telling] = [],
    summary: String? = nil
  ) {
    self.id = id
    self.theme = theme
    self.from = from
    self.to = to
    self.draw = draw
    self.reviews = reviews
    self.dipSamples = dipSamples
    self.activities = activities
    self.strengths = strengths
    self.worries = worries
    self.next = next
    self.told = told
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
      /// What partner agencies said.
      case partnerFeedback = "partner feedback"
      /// What those who do the work said.
      case staffFeedback = "staff feedback"
      /// Leaders and councillors who took part.
      case leaders = "leaders taking part"
    }
  }

  /// What somebody who took part is told.
  public struct Telling: Hashable, Sendable {
    /// Who is told, as a group: the auditors, the families who were rung.
    public var who: String
    /// What they are told.
    public var what: String
    /// The day by which they are told.
    public var by: CalendarDate

    /// Makes one.
    public init(who: String, what: String, by: CalendarDate) {
      (self.who, self.what, self.by) = (who, what, by)
    }
  }
}
