/// A conflict of interest that was set aside, as a small council may have to: by the QA lead with a reason
/// and by a second person. It is counted.
public struct ConflictSetAside: Hashable, Sendable {
  /// Who may judge nevertheless, by role code.
  public var person: String
  /// What: a case by its reference, or a team by its id.
  public var what: String

  /// Sets a conflict aside.
  public init(person: String, what: String) {
    self.person = person
    self.what = what
  }

  /// Whether it lets a person judge a piece of work in spite of a conflict.
  ///
  /// Own work and the work of people one supervises are never set aside.
  public func allows(
    _ code: String, _ work: WorkToRead, despite conflict: ConflictOfInterest
  ) -> Bool {
    guard conflict.canBeSetAside, isSameID(person, code) else { return false }
    return isSameID(what, work.caseReference) || isSameID(what, work.team)
  }
}

extension ConflictOfInterest {
  /// Whether two people may set it aside.
  public var canBeSetAside: Bool {
    switch self {
    case .auditor, .practitioner, .supervises: false
    case .team, .leads, .supervisedBy, .declared: true
    }
  }
}
