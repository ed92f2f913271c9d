/// Why a submitted review was taken out of everything that is counted. What was stored of it stays.
public struct Withdrawal: Hashable, Sendable {
  /// The reasons of a short list.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// The case was submitted twice.
    case submittedTwice = "submitted twice"
    /// Another case or child was read than the one that was meant.
    case wrongCase = "wrong case"
    /// Somebody reviewed who should not have: own team, own work, a conflict.
    case conflict = "conflict of interest"
    /// It was counted in the wrong programme or on the wrong template.
    case wrongProgramme = "wrong programme"
    /// It was only tried out.
    case trial = "tried out"
    /// Something else, said in words.
    case other = "other"
  }

  /// The reason of the list.
  public var reason: Reason
  /// Why, in a person's own words.
  public var because: String

  /// Makes a withdrawal.
  ///
  /// - Parameters:
  ///   - reason: the reason of the list.
  ///   - because: why, in a few words.
  public init(_ reason: Reason, because: String) {
    self.reason = reason
    self.because = because
  }
}
