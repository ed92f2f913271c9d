import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports
import ReviewStore

struct AllocateExempt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exempt",
    abstract: "Say that a review, or any review of an auditor, is not expected.",
    discussion: """
      plr allocate exempt AL-monthly-2026-02-04 --because "on sick leave" --approved-by SM-01
      plr allocate exempt --auditor TM-04 --because "seconded" --approved-by SM-01 --until 2026-06-30

      What is exempt is counted as exempt and not as missed. An exempt auditor is not drawn for in months \
      of whose working days the exemption covers more than half; what is open and due within it is \
      exempt at once.
      """)

  @Argument(help: "The allocation's id.") var id: String?
  @Option(help: "The auditor, by role code, instead of one allocation.") var auditor: String?
  @Option(help: "Why, in a few words.") var because: String
  @Option(help: "Who approved it: a service manager or the QA lead, by role code.")
  var approvedBy: String
  @Option(help: ArgumentHelp("The last day it is in force.", valueName: "date"))
  var until: CalendarDate?

  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    guard (id == nil) != (auditor == nil) else {
      throw ValidationError("name one allocation, or an auditor with --auditor")
    }
    guard auditor == nil || until != nil else {
      throw ValidationError("say until when the auditor is exempt, with --until")
    }
  }

  func run() throws {
    let session = try workspace.council()
    let person = try session.actor(actor.hand)
    try Permission.require(
      person.holds(.qaLead), person, to: "exempt anybody", who: "the QA lead")
    let store = try session.writing(actor.hand, "allocate exempt")
    let exempted = try store.write(at: Now.timestamp) { batch in
      if let auditor {
        return try exempt(auditor: auditor, session, batch)
      }
      let row = try batch.reading.allocation(named: id ?? "")
      try row.requireOpen(to: "be exempted")
      try check(row.allocation.auditor, session)
      return [try exempt(row.allocation, batch)]
    }
    try store.close()
    let end = until.map { " until \($0.words)" } ?? ""
    if let auditor { Terminal.say("\(auditor) is exempt\(end).") }
    for allocation in exempted {
      Terminal.say("\(allocation.id) (\(allocation.auditor)) is exempt\(end).")
    }
  }

  private func exempt(auditor: String, _ session: Council, _ batch: Batch) throws -> [Allocation] {
    let until = until ?? day.today
    guard let person = session.workspace.person(auditor), person.audits else {
      throw Refusal(
        .unknownAllocatedAuditor, at: ["auditor"], "\"\(auditor)\" does not audit here",
        advice: nearest(to: auditor, among: session.workspace.people.map(\.id)).map {
          "did you mean \($0)?"
        } ?? "name an auditor by role code")
    }
    try check(auditor, session)
    let exemption = Workspace.AuditorExemption(
      auditor: auditor, from: day.today, until: until, because: because, approvedBy: approvedBy)
    if case .refused(let refusal) = try batch.record(exemption) { throw Refusal([refusal]) }
    let open = try batch.reading.allocations(auditor: auditor).filter { row in
      let due = row.allocation.due ?? row.allocation.month.lastDay
      return row.review == nil && row.allocation.exemption == nil && due >= day.today
        && due <= until
    }
    return try open.map { try exempt($0.allocation, batch) }
  }

  private func exempt(_ allocation: Allocation, _ batch: Batch) throws -> Allocation {
    var allocation = allocation
    allocation.exemption = .init(because: because, approvedBy: approvedBy, until: until)
    if case .refused(let refusal) = try batch.amend(allocation, because: because) {
      throw Refusal([refusal])
    }
    return allocation
  }

  /// Whether the exemption has a reason, an approver who may approve it, and a day still to come.
  private func check(_ auditor: String, _ session: Council) throws {
    var found: [Diagnostic] = []
    if because.written == nil {
      found.append(
        Diagnostic(
          .exemptWithoutReason, at: ["because"], "an exemption that does not say why",
          advice: "add --because and the reason in a few words"))
    }
    if let until, until < day.today {
      found.append(
        Diagnostic(
          .datesOutOfOrder, at: ["until"], "\(until.words) is over",
          advice: "name the last day of the exemption"))
    }
    let roles: [Workspace.Role] = [.serviceManager, .qaLead]
    let approver = session.workspace.person(approvedBy)
    if approver == nil {
      found.append(
        Diagnostic(
          .unknownPerson, at: ["approved_by"],
          "\"\(approvedBy)\" is not a person of this workspace",
          advice: nearest(to: approvedBy, among: session.workspace.people.map(\.id)).map {
            "did you mean \($0)?"
          } ?? "name a service manager or the QA lead by role code"))
    } else if approvedBy == auditor {
      found.append(
        Diagnostic(
          .wrongApprover, at: ["approved_by"], "\(auditor) cannot approve their own exemption",
          advice: "ask a service manager or the QA lead"))
    } else if let approver, !approver.holds(anyOf: roles) {
      found.append(
        Diagnostic(
          .wrongApprover, at: ["approved_by"],
          "\(approvedBy) (\(approver.rolesInWords)) does not approve exemptions",
          advice: "ask a service manager or the QA lead"))
    }
    found += try session.check([:], today: day.today).complaints(
      aboutReason: because, at: ["because"], in: day.today.month)
    try session.refuse(found)
  }
}
