import PracticeLearning
import Testing

@Suite("The clock of an escalation") struct EscalationClockTests {
  /// Thursday 2 April 2026; Good Friday and Easter Monday follow.
  private static let raised = "2026-04-02"

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func escalation(_ done: (Escalation.Step.What, String)...) throws -> Escalation {
    var escalation = Escalation(
      review: "R-1", programme: "monthly", month: Month(year: 2026, number: 3),
      service: "fostering", team: "FOS-1", auditor: "TM-07")
    let finding = EscalationFinding(.inadequate(.domain(.planning)), in: .submission)
    escalation.steps = [
      .init(
        .raised, by: "TM-07", on: try day(Self.raised), recordedAt: "\(Self.raised)T11:20:00Z",
        finding: finding)
    ]
    for (what, on) in done {
      escalation.steps.append(
        .init(what, by: "SM-01", on: try day(on), recordedAt: "\(on)T09:00:00Z"))
    }
    return escalation
  }

  @Test("Terms run in working days from the day of the record: 1, 5, 10 and 3 months")
  func terms() throws {
    let (terms, raised) = (EscalationTerms(), try day(Self.raised))
    #expect(terms.lastDay(of: .acknowledged, raisedOn: raised) == (try day("2026-04-07")))
    #expect(terms.lastDay(of: .planned, raisedOn: raised) == (try day("2026-04-13")))
    #expect(terms.lastDay(of: .evidenced, raisedOn: raised) == (try day("2026-04-20")))
    #expect(terms.reReviewDay(raisedOn: raised) == (try day("2026-07-02")))
  }

  @Test("What is waited for is the next step that nobody took")
  func awaited() throws {
    #expect(try escalation().awaited == .acknowledged)
    #expect(try escalation((.acknowledged, "2026-04-07")).awaited == .planned)
    let planned = try escalation((.acknowledged, "2026-04-07"), (.planned, "2026-04-09"))
    #expect(planned.awaited == .evidenced)
    #expect(planned.lastDay(by: EscalationTerms()) == (try day("2026-04-20")))
    let closed = try escalation((.acknowledged, "2026-04-07"), (.closed, "2026-04-09"))
    #expect(closed.isClosed && closed.awaited == nil)
  }

  @Test(
    "Without an answer it goes a step up the first working day after the last, and again with each term",
    arguments: [
      ("2026-04-02", 0), ("2026-04-07", 0), ("2026-04-08", 1), ("2026-04-09", 1),
      ("2026-04-10", 2), ("2026-04-12", 2), ("2026-04-14", 3),
    ])
  func stepsUp(on date: String, up: Int) throws {
    #expect(try escalation().stepsUp(on: day(date), by: EscalationTerms()) == up)
  }

  @Test("An answer in time keeps it where it is")
  func answered() throws {
    let answered = try escalation((.acknowledged, "2026-04-07"))
    #expect(answered.stepsUp(on: try day("2026-04-13"), by: EscalationTerms()) == 0)
    #expect(answered.stepsUp(on: try day("2026-04-14"), by: EscalationTerms()) == 1)
  }

  @Test("The same is raised once; once closed, what another writes anew begins anew")
  func raisedOnce() throws {
    let same = EscalationFinding(.inadequate(.domain(.planning)), in: .moderation)
    #expect(try !escalation().isNew(same))
    #expect(try escalation().isNew(.init(.concern, in: .submission)))
    var closed = try escalation((.closed, "2026-04-09"))
    #expect(closed.isNew(same))
    #expect(!closed.isNew(.init(.inadequate(.domain(.planning)), in: .submission)))
    closed.steps.append(
      .init(
        .raised, by: "MOD-01", on: try day("2026-05-01"), recordedAt: "2026-05-01T09:00:00Z",
        finding: same))
    #expect(!closed.isClosed && closed.awaited == .acknowledged)
    #expect(closed.raisedOn == (try day("2026-05-01")))
  }
}
