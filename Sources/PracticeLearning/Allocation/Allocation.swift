/// A review somebody is to do: auditor X reviews a case of programme P in month M by date D.
public struct Allocation: Hashable, Sendable {
  /// Its id, unique in the workspace.
  public var id: String
  /// The programme, by id.
  public var programme: String
  /// The month the review is expected in.
  public var month: Month
  /// The auditor, by role code.
  public var auditor: String
  /// The case, by its local reference, once it is drawn.
  public var caseReference: String?
  /// The day by which the review is to be submitted.
  public var due: CalendarDate?
  /// Why no review is expected after all.
  public var exemption: Exemption?

  /// Makes an allocation.
  public init(
    id: String, programme: String, month: Month, auditor: String, caseReference: String? = nil,
    due: CalendarDate? = nil, exemption: Exemption? = nil
  ) {
    self.id = id
    self.programme = programme
    self.month = month
    self.auditor = auditor
    self.caseReference = caseReference
    self.due = due
    self.exemption = exemption
  }

  /// The day the review falls due: the last of its month where no day is named.
  public var dueDay: CalendarDate { due ?? month.lastDay }

  /// Whether no review is expected: an exemption is in force on the day it falls due.
  public var isExempt: Bool { exemption.map { ($0.until ?? dueDay) >= dueDay } ?? false }

  /// Why no review is expected, and who agreed.
  public struct Exemption: Hashable, Sendable {
    /// The reason.
    public var because: String?
    /// Who approved it, by role code.
    public var approvedBy: String?
    /// The last day it is in force; nothing for good.
    public var until: CalendarDate?

    /// Makes an exemption.
    public init(
      because: String? = nil, approvedBy: String? = nil, until: CalendarDate? = nil
    ) {
      self.because = because
      self.approvedBy = approvedBy
      self.until = until
    }
  }
}
