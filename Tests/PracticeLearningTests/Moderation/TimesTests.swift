import PracticeLearning
import Testing

@Suite("Moderation: what came in time, by the days of the record")
struct TimesTests {
  private func times(
    asked: String? = "2026-02-10", due: String? = "2026-02-24", graded: String? = nil,
    isGraded: Bool = true
  ) -> ModerationTimes {
    var times = ModerationTimes(
      review: "R-1", programme: "monthly", service: "MASH", team: "M-1",
      month: Month(year: 2026, number: 2), text: 1)
    times.add(.asked, recorded: asked.map(day), due: due.map(day))
    if isGraded { times.add(.graded, recorded: graded.map(day), due: nil) }
    return times
  }

  @Test("A grading is in time by the day it was recorded, whatever day it states (A11)")
  func graded() {
    #expect(times(graded: "2026-02-24").isInTime(on: day("2026-03-31")) == true)
    #expect(times(graded: "2026-02-25").isInTime(on: day("2026-03-31")) == false)
  }

  @Test("What is still open is late once its last day is over, and before that neither (A11)")
  func open() {
    #expect(times(isGraded: false).isInTime(on: day("2026-02-24")) == nil)
    #expect(times(isGraded: false).isInTime(on: day("2026-02-25")) == false)
  }

  @Test("What an older document brought has no recorded day and is not counted (A11)")
  func imported() {
    #expect(times().isInTime(on: day("2026-03-31")) == nil && !times().isRecorded)
    #expect(
      times(asked: nil, due: nil, graded: "2026-02-11").isInTime(on: day("2026-03-31")) == nil)
  }

  @Test("A conversation is in time within its days after the grading was recorded")
  func conversation() {
    var times = times(graded: "2026-02-16")
    #expect(times.isConversationInTime(under: ModerationPolicy()) == nil)
    times.add(.conversation, recorded: day("2026-02-23"), due: nil)
    #expect(times.isConversationInTime(under: ModerationPolicy()) == true)
    #expect(times.isConversationInTime(under: ModerationPolicy(conversationDays: 4)) == false)
  }

  @Test("Somebody else who is asked has a clock of their own")
  func reassigned() {
    var times = times(isGraded: false)
    times.add(.reassigned, recorded: day("2026-02-20"), due: day("2026-03-06"))
    #expect(times.isInTime(on: day("2026-03-06")) == nil)
  }
}
