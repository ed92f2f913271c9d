/// Something that was decided or arranged about an action after it was raised; never changed afterwards.
public struct ActionStep: Hashable, Sendable {
  /// The kinds of steps, in the order of their numbers in the store: a new one goes to the end.
  public enum What: String, CaseIterable, Hashable, Sendable {
    /// The owner asks for a new day.
    case moveAsked = "new day asked"
    /// The verifier approves it.
    case moveApproved = "new day approved"
    /// The verifier refuses it.
    case moveRefused = "new day refused"
    /// It is talked through in supervision on a day.
    case handedToSupervision = "to supervision"
    /// It was talked through there.
    case tickedOff = "ticked off in supervision"
    /// What was done works and stays.
    case adopted = "adopt"
    /// It is changed and looked at again.
    case adapted = "adapt"
    /// It is given up.
    case abandoned = "abandon"
    /// What it is compared with begins anew in a month.
    case rebased = "re-base"

    /// The three answers to whether it worked.
    public static let decisions: [What] = [.adopted, .adapted, .abandoned]
  }

  /// What it is.
  public var what: What
  /// Who took it, by role code.
  public var by: String
  /// The day it was taken.
  public var on: CalendarDate
  /// The new day, the day of the supervision, that of the next look, or the first day of the month from which on
  /// it is compared anew.
  public var day: CalendarDate?
  /// Why, or what was agreed.
  public var because: String?

  /// Makes a step.
  public init(
    _ what: What, by: String, on: CalendarDate, day: CalendarDate? = nil, because: String? = nil
  ) {
    self.what = what
    self.by = by
    self.on = on
    self.day = day
    self.because = because
  }
}
