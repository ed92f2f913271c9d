import PracticeLearning
import Testing

@Suite("Moderation: what was done, step by step")
struct StepTests {
  private let asked = Moderation.Step(
    .asked, by: "QA-01", on: day("2026-02-10"), recordedAt: "2026-02-10T08:00:00Z",
    with: ["MO-01"])

  @Test("A conversation, a resolution, a dispute and a decision are views of the steps")
  func views() {
    var talk = Second.talk
    talk.agreed = false
    let moderation = Second.across.taking(.conversation(talk, agreement: nil))
      .taking(.resolution(Second.resolution(.thirdReader, by: "MO-02")))
      .taking(.dispute(Second.dispute()))
      .taking(.resolution(Second.resolution(.panel, by: "QA-01", panel: ["PS-01", "SM-01"])))
    #expect(moderation.steps.map(\.what) == [.conversation, .settled, .disputed, .decided])
    #expect(moderation.conversation == talk && moderation.dispute == Second.dispute())
    #expect(moderation.decision?.panel == ["PS-01", "SM-01"])
    #expect(moderation.isShort)
  }

  @Test("Each step keeps when it was recorded; a stated day stands beside it")
  func recorded() {
    let first = Second.oneStep.begun(asked: [asked], after: nil, text: 1)
      .recorded(at: "2026-02-20T17:00:00Z", beyond: nil)
    #expect(first.steps.map(\.recordedAt) == ["2026-02-10T08:00:00Z", "2026-02-20T17:00:00Z"])
    #expect(first.grading.on == Second.gradedOn && first.grading.day == day("2026-02-20"))
    let settled = first.taking(.resolution(Second.resolution(.moderatorDecides)))
      .recorded(at: "2026-02-23T10:00:00Z", beyond: first)
    #expect(settled.steps.last?.recordedAt == "2026-02-23T10:00:00Z")
    #expect(settled.steps[1] == first.steps[1])
  }

  @Test("Terms run from the day of the record: an earlier stated day shortens nothing (A11)")
  func terms() {
    let graded = Second.across.begun(asked: [], after: nil, text: 1)
      .recorded(at: "2026-03-02T09:00:00Z", beyond: nil)
    let policy = ModerationPolicy()
    #expect(graded.dueDay(of: .conversation, under: policy) == day("2026-03-09"))
    #expect(graded.dueDay(of: .moderatorDecides, under: policy) == day("2026-03-16"))
  }

  @Test("The auditor has every day to dispute from the day the decision was recorded (A11)")
  func dispute() {
    let settled = Second.oneStep.taking(
      .resolution(Second.resolution(.moderatorDecides, on: "2026-02-17"))
    ).recorded(at: "2026-03-10T09:00:00Z", beyond: nil)
    #expect(settled.disputeDue(under: ModerationPolicy()) == day("2026-03-24"))
    let disputed = settled.taking(.dispute(Second.dispute(on: "2026-03-24")))
      .recorded(at: "2026-03-24T09:00:00Z", beyond: settled)
    #expect(Second.complaints(disputed) == ["M007 decision"])
  }

  @Test("A conversation counts from its record, however early its stated day (A11)")
  func conversation() {
    var talk = Second.talk
    talk.agreed = false
    let graded = Second.across.begun(asked: [], after: nil, text: 1)
      .recorded(at: "2026-02-16T09:00:00Z", beyond: nil)
    let talked = graded.taking(.conversation(talk, agreement: nil))
      .recorded(at: "2026-02-25T09:00:00Z", beyond: graded)
    #expect(talked.talkedOn == day("2026-02-19") && talked.talkedDay == day("2026-02-25"))
    #expect(talked.workingDaysLate(under: ModerationPolicy()) == 2)
  }

  @Test("A time that somebody states of their own new step is not taken: it is recorded now (A11)")
  func forged() {
    let first = Second.oneStep.begun(asked: [asked], after: nil, text: 1)
      .recorded(at: "2026-02-20T17:00:00Z", beyond: nil)
    var forged = first.taking(.resolution(Second.resolution(.moderatorDecides)))
    forged.steps[forged.steps.count - 1].recordedAt = "2026-02-20T17:00:01Z"
    let own = forged.recorded(at: "2026-04-01T09:00:00Z", beyond: first, trustingStated: false)
    #expect(own.steps.last?.recordedAt == "2026-04-01T09:00:00Z")
    #expect(own.steps.dropLast() == first.steps[...])
    let lead = forged.recorded(at: "2026-04-01T09:00:00Z", beyond: first)
    #expect(lead.steps.last?.recordedAt == "2026-02-20T17:00:01Z")
  }

  @Test("Each amendment of the review begins a round; the grades of the one before stay to be seen")
  func rounds() {
    let first = Second.oneStep.begun(asked: [asked], after: nil, text: 1)
      .taking(.resolution(Second.resolution(.moderatorDecides)))
    let reopened = Moderation.Step(.reopened, by: "TM-07", on: day("2026-03-02"), text: 2)
    let second = Second.grades().begun(
      asked: [Moderation.Step(.reassigned, with: ["MO-01"])], after: (first, [reopened]), text: 2)
    #expect(
      second.rounds.map { $0.map(\.what) } == [
        [.asked, .graded, .settled], [.reopened, .reassigned, .graded],
      ])
    #expect(second.steps[1].grades.contains(.init(.domain(.planning), .outstanding)))
    #expect(second.resolution == nil && second.step == .settled)
    #expect(second.grading.text == 2 && !second.isShort)
  }

  @Test("An open dispute leaves no final grade (H6)")
  func disputed() {
    let settled = Second.oneStep.taking(.resolution(Second.resolution(.moderatorDecides)))
    #expect(!settled.isDisputed)
    let disputed = settled.taking(.dispute(Second.dispute()))
    #expect(disputed.isDisputed && disputed.step == .thirdReaderOrPanel)
    let decided = disputed.taking(.resolution(Second.resolution(.thirdReader, by: "QA-01")))
    #expect(!decided.isDisputed && decided.step == .settled)
  }
}
