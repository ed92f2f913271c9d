import PracticeLearning
import ReviewActs
import ReviewStore
import Testing

@Suite("Withdrawing") struct WithdrawingTests {
  private static let lead = ReviewDesk.hand("QA-01")
  private static let wrong = Withdrawal(.wrongCase, because: "another child was read")

  private func submitted() throws -> ReviewDesk {
    let desk = try ReviewDesk(ReviewDesk.settings(allocation: "required"))
    try desk.bring(
      """
      plr: 1
      allocation: A-1
      programme: monthly
      month: 2026-02
      auditor: TM-07
      case: C-4821

      """)
    #expect(desk.submit(Form.text).isDone)
    return desk
  }

  private func counted(_ desk: ReviewDesk) throws -> Int {
    let period = try #require(Period("2025/26"))
    return try desk.council.store().tallies(
      period: period, newAuditors: [], on: ReviewDesk.hand(nil).today
    ).first?.total.submitted ?? 0
  }

  @Test("A wrong review is withdrawn by the QA lead: kept, marked, outside the figures (A7)")
  func withdrawn() throws {
    let desk = try submitted()
    #expect(try counted(desk) == 1)
    #expect(
      desk.council.withdraw(Form.id, Self.wrong, by: ReviewDesk.hand("TM-07")).errors == ["S021"])
    #expect(desk.council.withdraw(Form.id, Self.wrong, by: Self.lead).isDone)
    #expect(try desk.states() == [Form.id: "withdrawn"])
    #expect(try counted(desk) == 0)
    #expect(try desk.council.read { try $0.document(ofReview: Form.id) } != nil)
    let row = try #require(try desk.council.read { try $0.withdrawals().first })
    #expect(row.reason == .wrongCase)
    #expect(row.because == "another child was read")
  }

  @Test("Its allocation is open again, and the right review takes its place (E5)")
  func allocation() throws {
    let desk = try submitted()
    func fulfilling() throws -> String? {
      try desk.council.read { try $0.allocation("A-1")?.review }
    }
    #expect(try fulfilling() == Form.id)
    #expect(desk.council.withdraw(Form.id, Self.wrong, by: Self.lead).isDone)
    #expect(try fulfilling() == nil)
    #expect(desk.submit(Form.text(["CIC-0001": "CIC-0002"])).isDone)
    #expect(try fulfilling() == Form.id(2))
  }

  @Test("Nobody is asked to moderate it any more, and nothing changes it (E5)") func closed() throws
  {
    let desk = try submitted()
    let day = ReviewDesk.hand(nil).today
    try desk.council.write(by: Self.lead, "test") { batch in
      _ = try batch.assign(
        ModerationAssignment(
          review: Form.id, selection: .init(reason: .requested), because: "asked",
          moderator: "MOD-01", assignedOn: day, dueOn: day))
    }
    #expect(try desk.council.read { try $0.selections(openOnly: true).count } == 1)
    #expect(desk.council.withdraw(Form.id, Self.wrong, by: Self.lead).isDone)
    #expect(try desk.council.read { try $0.selections(openOnly: true).count } == 0)
    #expect(desk.council.withdraw(Form.id, Self.wrong, by: Self.lead).errors == ["S015"])
    let amended = desk.council.amend(
      [
        .text(Form.text(["impact: { grade: good": "impact: { grade: outstanding"]), named: "f.yaml")
      ],
      because: "a closer look", by: ReviewDesk.hand("TM-07"))
    #expect(amended.errors == ["S015"])
  }

  @Test("Its auditor asks for it, and the QA lead alone sees that (E5)") func asked() throws {
    let desk = try submitted()
    let me = ReviewDesk.hand("TM-07")
    #expect(desk.council.askToWithdraw(Form.id, because: "", by: me).errors == ["S013"])
    #expect(
      desk.council.askToWithdraw(Form.id, because: "x", by: ReviewDesk.hand("TM-16")).errors
        == ["S021"])
    #expect(desk.council.askToWithdraw(Form.id, because: "I read the wrong file", by: me).isDone)
    #expect(try desk.states() == [Form.id: "submitted"])
    #expect(
      try desk.council.withdrawalsAskedFor(by: Self.lead)
        == ["TM-07 asks for \(Form.id) to be withdrawn: I read the wrong file"])
    #expect(try desk.council.withdrawalsAskedFor(by: me) == [])
    #expect(desk.council.withdraw(Form.id, Self.wrong, by: Self.lead).isDone)
    #expect(try desk.council.withdrawalsAskedFor(by: Self.lead) == [])
  }

  @Test("Without words, or with a name in them, nothing is withdrawn (E5)") func reason() throws {
    let desk = try submitted()
    let silent = Withdrawal(.other, because: "  ")
    #expect(desk.council.withdraw(Form.id, silent, by: Self.lead).errors == ["S013"])
    let named = Withdrawal(.other, because: "Mrs Smith was read instead")
    #expect(desk.council.withdraw(Form.id, named, by: Self.lead).errors == ["P001"])
    #expect(desk.council.withdraw("2026-02-CIC-9999", Self.wrong, by: Self.lead).errors == ["S012"])
  }
}
