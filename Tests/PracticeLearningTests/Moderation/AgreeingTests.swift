import PracticeLearning
import Testing

@Suite("Moderation: both sides agree, each as themselves")
struct AgreeingTests {
  private let proposed = Second.across.taking(Second.proposal())
  private func agreed(by code: String, on date: String = "2026-02-20") -> SettlingAct {
    .agreement(by: code, on: day(date))
  }

  @Test("One side alone records a proposal, which settles nothing (E8)")
  func proposal() {
    #expect(proposed.step == .agreement && proposed.resolution == nil)
    #expect(proposed.silent == ["TM-07"] && proposed.agreeing == ["MO-01"])
    #expect(Second.complaints(proposed) == ["M007 resolution"])
    let forBoth = SettlingAct.conversation(
      Second.talk, agreement: Second.resolution(.conversation))
    for code in ["MO-01", "QA-01", "TM-07"] {
      #expect(Second.refused(forBoth, by: code, on: Second.across) == ["M032 conversation.agreed"])
    }
  }

  @Test("Once the other side agrees as itself it is settled, whoever proposed (E8)")
  func settled() {
    for (one, other) in [("MO-01", "TM-07"), ("TM-07", "MO-01")] {
      let open = Second.across.taking(Second.proposal(by: one))
      #expect(Second.refused(agreed(by: other), by: other, on: open) == [])
      let both = open.taking(agreed(by: other))
      #expect(both.step == .settled && !both.isStatedByOneSide)
      #expect(both.resolution?.on == day("2026-02-20") && both.resolution?.how == .conversation)
      #expect(Second.complaints(both) == [])
    }
  }

  @Test("A proposal by the QA lead waits for both sides (E8)")
  func ofNeitherSide() {
    let open = Second.across.taking(Second.proposal(by: "QA-01"))
    #expect(open.silent == ["TM-07", "MO-01"])
    let one = open.taking(agreed(by: "TM-07"))
    #expect(one.step == .agreement && one.silent == ["MO-01"])
    #expect(one.taking(agreed(by: "MO-01")).step == .settled)
  }

  @Test("Nobody agrees for somebody else, nor twice, nor where nothing is proposed")
  func who() {
    #expect(Second.refused(agreed(by: "QA-01"), by: "QA-01", on: proposed) == ["M016 steps"])
    #expect(Second.refused(agreed(by: "MO-01"), by: "MO-01", on: proposed) == ["M033 steps"])
    #expect(Second.refused(agreed(by: "TM-07"), by: "TM-07", on: Second.across) == ["M033 steps"])
    let settled = proposed.taking(agreed(by: "TM-07"))
    #expect(Second.refused(agreed(by: "TM-07"), by: "TM-07", on: settled) == ["M033 steps"])
  }

  @Test("A side that does not agree says why, and a third reader comes next")
  func notAgreed() {
    let act = SettlingAct.refusal(by: "TM-07", on: day("2026-02-20"), because: "It is dated.")
    #expect(Second.refused(act, by: "TM-07", on: proposed) == [])
    let open = proposed.taking(act)
    #expect(open.step == .thirdReaderOrPanel && open.refused?.because == "It is dated.")
    #expect(Second.refused(agreed(by: "TM-07"), by: "TM-07", on: open) == ["M033 steps"])
    let reader = SettlingAct.resolution(Second.resolution(.thirdReader, by: "QA-01"))
    #expect(Second.refused(reader, by: "QA-01", on: open) == [])
  }

  @Test("A side that is silent for five working days after the record: the third reader is asked")
  func silent() {
    let open = proposed.recorded(at: "2026-02-23T09:00:00Z", beyond: nil)
    #expect(open.answerDue(under: ModerationPolicy()) == day("2026-03-02"))
    func next(_ date: String) -> SettlingStep {
      open.nextStep(on: day(date), beside: Example.review.grade)
    }
    #expect(next("2026-03-02") == .agreement && next("2026-03-03") == .thirdReaderOrPanel)
    #expect(open.dueDay(of: .thirdReaderOrPanel, under: ModerationPolicy()) == day("2026-03-16"))
    let reader = SettlingAct.resolution(Second.resolution(.thirdReader, by: "QA-01"))
    #expect(Second.refused(reader, by: "QA-01", on: open) == [])
    let early = Second.across.taking(Second.proposal(on: "2026-04-29"))
    #expect(Second.refused(reader, by: "QA-01", on: early) == ["M019 resolution.how"])
  }

  @Test("A new proposal takes the place of the one before, and has to be agreed to anew")
  func again() {
    let second = proposed.taking(
      Second.proposal(by: "TM-07", final: [.init(.domain(.planning), .good)]))
    #expect(second.silent == ["MO-01"])
    let both = second.taking(agreed(by: "MO-01"))
    #expect(both.finalGrade(.domain(.planning)) == .good)
  }
}
