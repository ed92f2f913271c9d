/// A case that an auditor gave up for another of the same draw.
public struct AllocationSwap: Hashable, Sendable {
  /// The allocation, by id.
  public var allocation: String
  /// The auditor, by role code.
  public var auditor: String
  /// Why, as a word of the list.
  public var reason: Reason
  /// Why, in the person's own words; needed where the reason is another.
  public var note: String?
  /// The case that was given up.
  public var givenUp: String
  /// The case that took its place.
  public var taken: String

  /// Makes a swap.
  public init(
    allocation: String, auditor: String, reason: Reason, note: String? = nil, givenUp: String,
    taken: String
  ) {
    self.allocation = allocation
    self.auditor = auditor
    self.reason = reason
    self.note = note
    self.givenUp = givenUp
    self.taken = taken
  }

  /// Why a case is given up.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// The work with the family has ended.
    case closed = "case closed"
    /// A conflict of interest that the settings did not tell of.
    case conflict = "conflict of interest"
    /// The worker is away for the month.
    case away = "worker away"
    /// The record cannot be read.
    case record = "record not available"
    /// The child or the family does not wish it.
    case wish = "family's wish"
    /// A court or the police are dealing with it.
    case court = "court or police matter"
    /// Something else, said in a note.
    case other
  }

  /// Why, in one line.
  public var because: String { note.map { "\(reason.rawValue): \($0)" } ?? reason.rawValue }
}
