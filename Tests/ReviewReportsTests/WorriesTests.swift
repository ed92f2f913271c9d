import PracticeLearning
import ReviewReports
import Testing

@Suite("The children a board was worried about") struct WorriesTests {
  private let question = "Children we worried about"

  @Test(
    "Page one says in plain words what was found, what followed in time, and what is better (A11)")
  func told() throws {
    var year = try ExampleYear()
    var tally = EscalationTally()
    (tally.raised, tally.open, tally.reReviewed, tally.improved) = (12, 5, 7, 5)
    year.tally.escalations = tally
    let april = try #require(CalendarDate("2025-04-01"))
    year.tally.timeliness = TimelinessTally(
      (0..<12).map { number in
        TimedStep(
          .escalationPlan, of: "monthly", startedOn: april, dueOn: april.adding(workingDays: 5),
          doneOn: april.adding(workingDays: number < 10 ? 5 : 6))
      }, notCounted: [.acknowledgement: 1], on: year.day)
    let answer = try #require(year.report().answers.first { $0.question == question })
    #expect(
      answer.sentences == [
        "12 reviews found something inadequate or an immediate concern.",
        "In time: 10 of 12 planned for.",
        "7 have been looked at again: 5 are now better; 5 are still open.",
        "What came in time of 1 taken in from elsewhere is not known.",
      ])
    #expect(answer.workedOut == ["With a plan in time: 83.3% (10 of 12; 95% interval 55.2-95.3)"])
    #expect(
      year.report().decisions.first
        == "What holds up the help for the 5 children in whose reviews something inadequate was found "
        + "and is still open")
  }

  @Test("Where nothing was found it says so; where it is not counted, nothing")
  func none() throws {
    var year = try ExampleYear()
    #expect(!year.report().answers.contains { $0.question == question })
    year.tally.escalations = EscalationTally()
    let answer = try #require(year.report().answers.first { $0.question == question })
    #expect(answer.sentences == ["No review found anything inadequate."])
  }
}
