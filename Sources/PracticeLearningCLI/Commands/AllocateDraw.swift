import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewStore

struct AllocateDraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw the cases of a month at random and give them to auditors.",
    discussion: """
      FRAME.csv lists every active case: case, service, team, worker, and if you have them plan_type, \
      age_band and start. How many are drawn, for whom and by which strata is set under volume in \
      plr.yaml. No case comes again within 12 months, and nobody gets a case of their own team, of \
      somebody above or below them in the line of supervision, one they or their team held before \
      (--involvement), or one they declared a conflict with.

      The certificate says everything that is needed to draw again: plr allocate verify.
      """)

  @Argument(help: "The active cases: a CSV file.", completion: .file())
  var frame: String

  @Option(help: "The programme, by id.") var programme: String
  @Option(help: ArgumentHelp("The month, such as 2026-02.", valueName: "month")) var month: Month
  @Option(help: "A number that nobody could choose for its result; without it one is made.")
  var seed: UInt64?
  @OptionGroup var involvement: InvolvementOptions
  @Option(
    help: ArgumentHelp(
      "The last day to submit; otherwise the last working day of the month.", valueName: "date"))
  var due: CalendarDate?
  @Option(help: "Why there is another draw for the month: it draws what is still missing.")
  var again: String?
  @Option(
    help: ArgumentHelp(
      "Where the certificate goes; otherwise certificates/ID.json in the workspace.",
      valueName: "file"), completion: .file())
  var certificate: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try workspace.council()
    let person = try session.actor(actor.hand)
    try Permission.require(
      person.holds(.qaLead), person, to: "draw cases", who: "the QA lead")
    let programme = try session.programme(named: programme)
    let due = due ?? month.lastWorkingDay
    guard due >= month.firstDay else {
      throw Refusal(
        .datesOutOfOrder, at: ["due"], "due on \(due.words), before \(month.words) begins",
        advice: "write the day by which the reviews are to be submitted")
    }
    let tables = try DrawFrame(
      frame, involvement.involvement, of: session.workspace, today: Now.today)
    Terminal.complain(tables.remarks)
    let made = try session.making(seedChosen: seed != nil, by: actor.hand)
    let seed = seed ?? UInt64.random(in: 1...999_999_999_999)
    let store = try session.writing(actor.hand, "allocate draw")
    var file: CertificateFile?
    let (drawn, exempt): (DrawCertificate, Int)
    do {
      (drawn, exempt) = try store.write(at: Now.timestamp) { batch in
        let plan = AllocationPlan(
          session, programme, in: month, frame: tables, reading: batch.reading, today: Now.today)
        let drawn = try plan.certificate(
          seed: seed, by: person.id, because: again?.written, made: made
        )
        .drawn(from: tables.cases, rows: tables.rows, involvement: tables.involvement).sealed()
        try batch.take(.draw(drawn))
        for allocation in drawn.allocations(due: due) { try batch.take(.allocation(allocation)) }
        let exempt = try plan.exemptAllocations(drawn)
        for allocation in exempt { try batch.take(.allocation(allocation)) }
        file = try CertificateFile(drawn, at: certificate, in: session.folder)
        return (drawn, exempt.count)
      }
    } catch {
      file?.remove()
      throw error
    }
    try store.close()
    Terminal.write(
      drawn.summary(
        due: due, exempt: exempt, certificate: file?.path ?? "", file: frame,
        style: Terminal.output))
  }
}

extension Council {
  /// The programme of an id.
  func programme(named id: String) throws -> Programme {
    try check(Selection(programme: id))
    return workspace.programme(id) ?? Programme(id: id, name: id)
  }
}

extension Month {
  /// The last day of the month on which people work.
  var lastWorkingDay: CalendarDate {
    var day = lastDay
    while !day.isWorkingDay { day = day.adding(days: -1) }
    return day
  }
}

extension DrawCertificate {
  /// The allocations that were drawn.
  func allocations(due: CalendarDate) -> [Allocation] {
    allocations.map { drawn in
      Allocation(
        id: drawn.allocation, programme: programme, month: months.first ?? Month(index: 0),
        auditor: drawn.auditor, caseReference: drawn.caseReference, due: due)
    }
  }
}

extension Batch {
  /// Something a draw stores.
  enum Drawn {
    case draw(DrawCertificate)
    case allocation(Allocation)
  }

  /// Stores a part of a draw, or ends it all.
  func take(_ drawn: Drawn) throws {
    let (stored, id): (Stored, String)
    switch drawn {
    case .draw(let certificate):
      id = certificate.id
      stored = try record(
        StoredDraw(
          kind: .allocation, id: certificate.id, programme: certificate.programme,
          month: certificate.months.first ?? Month(index: 0), seed: certificate.seed,
          frameDigest: certificate.frame.digest,
          document: Document.certificate(certificate).canonicalJSON))
    case .allocation(let allocation):
      id = allocation.id
      stored = try record(allocation)
    }
    switch stored {
    case .stored: return
    case .refused(let refusal): throw Refusal([refusal])
    case .unchanged, .differs:
      throw Refusal(
        .repeatedAllocation, "there is a \"\(id)\" in the store already",
        advice: "an imported allocation has the id of a drawn one; give it another id")
    }
  }
}
