/// Who is asked to moderate a review, why it was taken, and by when the moderation is to be done.
public struct ModerationAssignment: Hashable, Sendable {
  /// The review, by id.
  public var review: String
  /// Why it was taken, and with which probability.
  public var selection: Moderation.Selection
  /// The draw that took it, by id; nothing where somebody asked for it.
  public var draw: String?
  /// Why it was asked for, or given to somebody else; nothing where it was drawn.
  public var because: String?
  /// The moderator, by role code.
  public var moderator: String
  /// The day the moderator was asked.
  public var assignedOn: CalendarDate
  /// The last day of the clock.
  public var dueOn: CalendarDate

  /// Makes an assignment.
  public init(
    review: String, selection: Moderation.Selection, draw: String? = nil, because: String? = nil,
    moderator: String, assignedOn: CalendarDate, dueOn: CalendarDate
  ) {
    self.review = review
    self.selection = selection
    self.draw = draw
    self.because = because
    self.moderator = moderator
    self.assignedOn = assignedOn
    self.dueOn = dueOn
  }

  /// How the clock stands on a day.
  public func clock(on today: CalendarDate) -> ModerationClock {
    ModerationClock(dueOn: dueOn, today: today)
  }
}

extension ModerationPolicy {
  /// The last day of the clock of a moderation that is asked for on a day.
  public func dueDay(askedOn day: CalendarDate) -> CalendarDate {
    day.adding(workingDays: workingDays)
  }
}

/// How a moderation stands to its last day.
public struct ModerationClock: Hashable, Sendable {
  /// The last day.
  public let dueOn: CalendarDate
  /// The day of looking.
  public let today: CalendarDate

  /// Makes a clock.
  public init(dueOn: CalendarDate, today: CalendarDate) {
    self.dueOn = dueOn
    self.today = today
  }

  /// Whether the last day is over.
  public var isLate: Bool { today > dueOn }
  /// The working days that are left, 0 on the last day and once it is over.
  public var workingDaysLeft: Int { isLate ? 0 : today.workingDays(until: dueOn) }
  /// The working days since the last day; 0 as well on the weekend after it.
  public var workingDaysLate: Int { isLate ? dueOn.workingDays(until: today) : 0 }

  /// The clock in words, such as `3 working days left`.
  public var words: String {
    func days(_ count: Int) -> String { count == 1 ? "1 working day" : "\(count) working days" }
    if today == dueOn { return "due today" }
    return isLate ? "\(days(workingDaysLate)) late" : "\(days(workingDaysLeft)) left"
  }
}
