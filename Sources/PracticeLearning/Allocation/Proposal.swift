/// Something that two people decide: the QA lead enters it, and a second person, acting as themselves,
/// approves or refuses it. Until then it is not in force.
public struct Proposal: Hashable, Sendable {
  /// Its number, from 1.
  public var number: Int
  /// What is proposed.
  public var kind: Kind
  /// The allocation that is to be exempt, by id.
  public var allocation: String?
  /// Whom it is about, by role code: who is to be exempt, or who may judge in spite of a conflict.
  public var person: String
  /// The case or the team for which a conflict of interest is to be set aside.
  public var what: String?
  /// The first day of an auditor's exemption.
  public var from: CalendarDate?
  /// The last day it is in force; nothing for good.
  public var until: CalendarDate?
  /// Why.
  public var because: String
  /// Who entered it, by role code.
  public var enteredBy: String
  /// The day it was entered.
  public var enteredOn: CalendarDate
  /// What the second person decided; nothing while it waits.
  public var decision: Decision?

  /// Makes a proposal.
  public init(
    number: Int = 0, kind: Kind, allocation: String? = nil, person: String, what: String? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil, because: String, enteredBy: String,
    enteredOn: CalendarDate, decision: Decision? = nil
  ) {
    self.number = number
    self.kind = kind
    self.allocation = allocation
    self.person = person
    self.what = what
    self.from = from
    self.until = until
    self.because = because
    self.enteredBy = enteredBy
    self.enteredOn = enteredOn
    self.decision = decision
  }

  /// What is proposed.
  public enum Kind: Int, CaseIterable, Hashable, Sendable {
    /// One review is not expected.
    case exemptAllocation = 1
    /// An auditor need not review for a while.
    case exemptAuditor = 2
    /// A conflict of interest is set aside.
    case setAside = 3

    var prefix: String { self == .setAside ? "SA" : "EX" }
  }

  /// What the second person decided.
  public struct Decision: Hashable, Sendable {
    /// Who, by role code.
    public var by: String
    /// The day.
    public var on: CalendarDate
    /// Whether it is approved, rather than refused.
    public var isApproved: Bool
    /// Why it is refused; nothing where it is approved.
    public var because: String?

    /// Decides.
    public init(by: String, on: CalendarDate, isApproved: Bool, because: String? = nil) {
      self.by = by
      self.on = on
      self.isApproved = isApproved
      self.because = because
    }
  }

  /// The id people know it by, such as `EX-0007`.
  public var id: String { "\(kind.prefix)-\(padded(number, to: 4))" }

  /// The number in an id, whatever its capitals.
  public static func number(in id: String) -> Int? {
    let key = plainID(id)
    guard key.hasPrefix("ex-") || key.hasPrefix("sa-") else { return nil }
    return Int(key.dropFirst(3))
  }

  /// The conflict of interest that is set aside, where one is proposed.
  public var setAside: ConflictSetAside? {
    kind == .setAside ? what.map { ConflictSetAside(person: person, what: $0) } : nil
  }

  /// What it is about, in words.
  public var words: String {
    let end = until.map { " until \($0.words)" } ?? ""
    return switch kind {
    case .exemptAllocation: "\(allocation ?? "?") (\(person)) exempt\(end)"
    case .exemptAuditor: "\(person) exempt\(end)"
    case .setAside: "\(person) may judge \(what ?? "?") in spite of a conflict"
    }
  }
}

extension Workspace {
  /// Why a person may not decide on a proposal; nothing where they may.
  ///
  /// A service manager or another QA lead decides, who is neither whom it is about nor who entered it.
  ///
  /// - Parameters:
  ///   - decider: who would approve.
  ///   - proposal: what was entered.
  ///   - mayApprove: whether the person's roles let them approve at all.
  public func refusal(of decider: Person, on proposal: Proposal, mayApprove: Bool) -> Diagnostic? {
    let who: Advice = "ask a service manager or another QA lead"
    if isSameID(decider.id, proposal.person) {
      return Diagnostic(
        .wrongApprover, at: ["approved_by"],
        "\(decider.id) cannot approve what is about themselves",
        advice: who)
    }
    if isSameID(decider.id, proposal.enteredBy) {
      return Diagnostic(
        .wrongApprover, at: ["approved_by"],
        "\(decider.id) entered \(proposal.id) and cannot approve it as well", advice: who)
    }
    guard !mayApprove else { return nil }
    return Diagnostic(
      .wrongApprover, at: ["approved_by"],
      "\(decider.id) (\(decider.rolesInWords)) does not approve exemptions", advice: who)
  }
}
