public import PracticeLearning

/// Who acts, by which door and when: what every act is told, since no act looks at a clock or asks who is there.
public struct Hand: Hashable, Sendable {
  /// Who acts, by role code; nothing where nobody is named.
  public var person: String?
  /// The door the person came in by.
  public var door: Door
  /// The time, in UTC, such as `2026-02-14T21:04:59Z`; always the true one.
  public var at: String
  /// The day that counts as today.
  public var today: CalendarDate
  /// Whether the day is not the true one, since somebody tries something out.
  public var isTryingOut: Bool
  /// The name of the system user at a terminal; nothing at other doors.
  public var systemUser: String?

  /// The ways into the house.
  public enum Door: String, CaseIterable, Hashable, Sendable {
    /// The command line.
    case terminal
    /// The pages.
    case portal
    /// Another program.
    case program
  }

  /// Makes a hand.
  ///
  /// - Parameters:
  ///   - person: who acts, by role code; nothing where nobody is named.
  ///   - door: the door the person came in by.
  ///   - at: the time, in UTC, such as `2026-02-14T21:04:59Z`.
  ///   - today: the day that counts as today.
  ///   - isTryingOut: whether that is not the true day.
  public init(
    _ person: String?, door: Door = .program, at: String, today: CalendarDate,
    isTryingOut: Bool = false
  ) {
    self.person = person
    self.door = door
    self.at = at
    self.today = today
    self.isTryingOut = isTryingOut
  }

  /// When what is done counts as recorded, in UTC: the true time, but where somebody tries something out
  /// on another day, that day.
  public var recordedAt: String { isTryingOut ? "\(today)\(at.dropFirst(10))" : at }

  /// The same hand on another day, such as the day a figure is asked for.
  public func on(_ day: CalendarDate) -> Hand {
    var hand = self
    hand.today = day
    return hand
  }
}
