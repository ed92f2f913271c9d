import PracticeLearning
import Testing

@Suite("Moderation: the auditor's dispute")
struct DisputeTests {
  private let settled = Second.oneStep.taking(
    .resolution(Second.resolution(.moderatorDecides)))
  private var disputed: Moderation { settled.taking(.dispute(Second.dispute())) }

  @Test("The auditor may dispute, nobody else, and says why")
  func who() {
    let act = SettlingAct.dispute(Second.dispute())
    #expect(Second.refused(act, by: "TM-07", on: settled) == [])
    for code in ["QA-01", "MO-01", "TM-03", "SW-118"] {
      #expect(Second.refused(act, by: code, on: settled) == ["M023 dispute.by"])
    }
    let another = Second.complaints(disputed) { $0.dispute?.by = "MO-01" }
    #expect(another.contains("M023 dispute.by"))
    let silent = Second.complaints(disputed) { $0.dispute?.because = nil }
    #expect(silent.contains("M023 dispute.because"))
  }

  @Test("It opens the moderation again")
  func opens() {
    #expect(settled.step == .settled)
    #expect(disputed.step == .thirdReaderOrPanel)
    #expect(Second.complaints(disputed) == ["M007 decision"])
    #expect(
      disputed.dueDay(of: .thirdReaderOrPanel, under: ModerationPolicy()) == day("2026-03-10"))
  }

  @Test("Within ten working days of the resolution; later counts, and is said")
  func late() {
    func disputed(on day: String) -> [String] {
      Second.complaints(settled.taking(.dispute(Second.dispute(on: day))))
    }
    #expect(disputed(on: "2026-03-05") == ["M007 decision"])
    #expect(disputed(on: "2026-03-06") == ["M007 decision", "M024 dispute.on"])
    #expect(disputed(on: "2026-02-18") == ["M007 decision", "R067 dispute.on"])
    #expect(disputed(on: "2026-05-01").contains("R040 dispute.on"))
    #expect(DiagnosticCode.disputeLate.severity == .warning)
  }

  @Test("There is nothing to dispute before it is settled, nor where every grade was confirmed")
  func nothing() {
    let act = SettlingAct.dispute(Second.dispute())
    #expect(Second.refused(act, by: "TM-07", on: Second.oneStep) == ["M026 dispute"])
    let confirmed = Second.grades().confirmedWhereEqual(beside: Example.review.grade)
    #expect(Second.refused(act, by: "TM-07", on: confirmed) == ["M026 dispute"])
    #expect(Second.complaints(confirmed.taking(act)).contains("M026 dispute"))
  }

  @Test("It is disputed once")
  func twice() {
    let act = SettlingAct.dispute(Second.dispute(on: "2026-02-26"))
    #expect(Second.refused(act, by: "TM-07", on: disputed) == ["M025 dispute"])
    let decided = disputed.taking(
      .resolution(Second.resolution(.thirdReader, by: "QA-01", on: "2026-03-02")))
    #expect(Second.refused(act, by: "TM-07", on: decided) == ["M025 dispute"])
  }

  @Test("A third reader or a panel then decides, and every step is kept")
  func decision() {
    let reader = SettlingAct.resolution(
      Second.resolution(
        .thirdReader, by: "QA-01", on: "2026-03-02", final: [.init(.domain(.planning), .good)]))
    #expect(Second.refused(reader, by: "QA-01", on: disputed) == [])
    let decided = disputed.taking(reader)
    #expect(Second.complaints(decided) == [])
    #expect(decided.step == .settled)
    #expect(decided.resolution == settled.resolution && decided.dispute == disputed.dispute)
    #expect(decided.finalGrade(.domain(.planning)) == .good)
    for how in [Moderation.Resolution.How.moderatorDecides, .conversation] {
      let act = SettlingAct.resolution(Second.resolution(how))
      #expect(Second.refused(act, by: "MO-01", on: disputed) == ["M019 resolution.how"])
      #expect(Second.complaints(disputed.taking(act)).contains("M019 decision.how"))
    }
  }

  @Test("What was agreed stands unless the decision names another grade")
  func agreedStands() {
    let agreed = Second.grades([.overall: .requiresImprovement]).taking(
      .conversation(
        Second.talk, agreement: Second.resolution(.conversation, final: [.init(.overall, .good)])))
    let disputed = agreed.taking(.dispute(Second.dispute()))
    func decided(_ final: [Moderation.FinalGrade]) -> Moderation {
      let act = SettlingAct.resolution(
        Second.resolution(
          .panel, by: "QA-01", panel: ["MO-02", "PS-01"], on: "2026-03-02", final: final))
      #expect(Second.refused(act, by: "QA-01", on: disputed) == [])
      return disputed.taking(act)
    }
    #expect(decided([]).finalGrade(.overall) == .good)
    #expect(decided([.init(.overall, .outstanding)]).finalGrade(.overall) == .outstanding)
    let unnamed = Second.grades([.overall: .requiresImprovement]).taking(
      .conversation(Second.talk, agreement: Second.resolution(.conversation))
    ).taking(.dispute(Second.dispute()))
    let silent = SettlingAct.resolution(Second.resolution(.thirdReader, by: "MO-02"))
    #expect(Second.refused(silent, by: "QA-01", on: unnamed) == ["M031 decision.final"])
  }

  @Test("Whoever decided first does not decide on the dispute of it")
  func otherReader() {
    var talk = Second.talk
    talk.agreed = false
    let first = Second.across.taking(.conversation(talk, agreement: nil))
      .taking(.resolution(Second.resolution(.thirdReader, by: "MO-02")))
      .taking(.dispute(Second.dispute()))
    func decided(by code: String) -> [String] {
      Second.complaints(
        first.taking(.resolution(Second.resolution(.thirdReader, by: code, on: "2026-03-02"))))
    }
    #expect(decided(by: "MO-02") == ["M020 decision.by"])
    #expect(decided(by: "QA-01") == [])
  }

  @Test("A decision follows a dispute, not before it and not without one")
  func order() {
    let decision = Second.resolution(.panel, by: "QA-01", panel: ["PS-01", "SM-01"])
    #expect(Second.complaints(settled.with { $0.decision = decision }) == ["M019 decision"])
    #expect(
      Second.complaints(disputed.with { $0.decision = decision }) == ["R067 decision.on"])
  }
}
