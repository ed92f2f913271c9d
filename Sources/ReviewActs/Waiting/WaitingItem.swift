public import PracticeLearning

/// Something that waits for one person, with the day by which it is to be done and the act that does it.
public struct WaitingItem: Hashable, Sendable {
  /// What kind of work it is.
  public var kind: Kind
  /// What it is about: the id of a review, an action, a session, a proposal.
  public var subject: String
  /// What is to be done, in words that tell nothing of a review the person has still to grade.
  public var words: String
  /// The last day; nothing where there is none.
  public var lastDay: CalendarDate?
  /// The act that does it.
  public var remedy: Remedy

  init(
    _ kind: Kind, _ subject: String, _ words: String, by lastDay: CalendarDate? = nil,
    with remedy: Remedy
  ) {
    self.kind = kind
    self.subject = subject
    self.words = words
    self.lastDay = lastDay
    self.remedy = remedy
  }

  /// A kind of work; what comes first stands first on the same day.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// To answer an escalation, or to see to the re-review.
    case escalation
    /// To grade a review, or a case of a calibration session, before anything of it is shown.
    case grade
    /// To settle what was graded differently, or to answer what was proposed.
    case settle
    /// To record a review, or to go on with one that is begun.
    case record
    /// To say how a learning action goes.
    case act
    /// To look whether an action made its difference.
    case verify
    /// To ask after somebody else's action that is past its day.
    case remind
    /// To decide on what somebody else entered or asks for.
    case decide
    /// To read what is new of a review.
    case read
  }

  /// How its last day lies, in working days: `today`, `2 days`, `1 day late`; `to read` where nothing but
  /// reading waits.
  ///
  /// - Parameter day: the day of looking.
  public func when(on day: CalendarDate) -> String {
    guard let lastDay else { return kind == .read ? "to read" : "no day" }
    let days = day.workingDays(until: lastDay)
    func counted(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
    if lastDay < day { return days == 0 ? "late" : "\(counted(-days)) late" }
    return days == 0 ? "today" : counted(days)
  }

  /// Whether it comes before another: by last day, then by kind and subject.
  static func isBefore(_ one: WaitingItem, _ other: WaitingItem) -> Bool {
    if one.lastDay != other.lastDay {
      guard let first = one.lastDay, let second = other.lastDay else { return one.lastDay != nil }
      return first < second
    }
    return (one.kind.rank, one.subject) < (other.kind.rank, other.subject)
  }
}

extension WaitingItem.Kind {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
