import PracticeLearning
import ReviewStore
import Testing

@Suite("Steps that settle a moderation") struct SettlingTests {
  /// A moderation that raised the overall grade.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.write { _ = try $0.submit(review("R-1")) }
    try desk.write { _ = try $0.record(moderation(of: "R-1", overall: .outstanding)) }
    return desk
  }

  private func with(
    _ text: String, _ change: (inout Moderation) -> Void = { _ in }
  ) -> Entry<Moderation> {
    var value = moderation(of: "R-1", overall: .outstanding).value
    value.resolution = Moderation.Resolution(
      how: .moderatorDecides, on: day("2026-03-05"), by: "TM-03", because: "it is more")
    change(&value)
    return Values.moderations.keep(value, as: text)
  }

  private func dispute(_ moderation: inout Moderation) {
    moderation.dispute = .init(on: day("2026-03-06"), by: "TM-07", because: "it is not")
  }

  private func state(_ desk: Desk) throws -> ReviewState? {
    try desk.read { try $0.review("R-1")?.state }
  }

  private func total(_ desk: Desk) throws -> GroupTally {
    let period = try #require(Period("2026-02"))
    return try desk.store {
      try $0.tallies(period: period, on: day("2026-04-01")).first?.total ?? GroupTally()
    }
  }

  @Test("Each is a text of its own with its own entry; grades stay") func steps() throws {
    let desk = try desk()
    let decided = with("decided")
    let disputed = with("disputed", dispute)
    let settled = with("settled") {
      dispute(&$0)
      $0.decision = .init(
        how: .thirdReader, on: day("2026-03-09"), by: "QA-01", because: "it is good",
        final: [.init(.overall, .good)])
    }
    #expect(try desk.write { try $0.add(.resolve, to: decided) } == .stored)
    #expect(try state(desk) == .final)
    #expect(try desk.write { try $0.add(.dispute, to: disputed) } == .stored)
    #expect(try state(desk) == .moderated)
    #expect(try desk.write { try $0.add(.resolve, to: settled) } == .stored)
    #expect(try state(desk) == .final)
    #expect(try desk.write { try $0.add(.resolve, to: settled) } == .unchanged)
    try desk.read { reading throws in
      let kept = try reading.moderationRevisions(of: "R-1")
      #expect(kept.map(\.act) == [.moderate, .resolve, .dispute, .resolve])
      #expect(kept.map(\.revision.number) == [1, 2, 3, 4])
      #expect(kept.last?.revision.document == settled.document)
    }
    let inspection = try desk.store { $0.inspect() }
    #expect(inspection.complaints == [])
    #expect(try desk.store { $0.verifyJournal() }.complaints == [])
  }

  @Test("While it is disputed the outcome waits, even where both gave one overall grade")
  func pending() throws {
    let desk = try desk()
    #expect(try total(desk).pending == 1)
    try desk.write { _ = try $0.add(.resolve, to: with("decided")) }
    #expect(try total(desk).pending == 0)
    try desk.write { _ = try $0.add(.dispute, to: with("disputed", dispute)) }
    #expect(try total(desk).pending == 1)

    let equal = try Desk()
    try equal.write { _ = try $0.submit(review("R-1")) }
    func alike(_ text: String, _ change: (inout Moderation) -> Void) -> Entry<Moderation> {
      var value = moderation(of: "R-1").value
      value.domains[2].grade = .graded(.outstanding)
      change(&value)
      return Values.moderations.keep(value, as: text)
    }
    try equal.write { _ = try $0.record(alike("graded") { _ in () }) }
    #expect(try total(equal).pending == 0)
    let disputed = alike("alike, disputed") {
      $0.resolution = .init(how: .moderatorDecides, by: "TM-03", because: "it is more")
      dispute(&$0)
    }
    try equal.write { _ = try $0.add(.dispute, to: disputed) }
    #expect(try total(equal).pending == 1)
  }

  @Test("Other grades are no step, and without a moderation there is none") func refused() throws {
    let desk = try desk()
    let other = with("other") { $0.domains[0].grade = .graded(.outstanding) }
    guard case .differs = try desk.write({ try $0.add(.resolve, to: other) }) else {
      Issue.record("other grades were taken for a step")
      return
    }
    try desk.write {
      _ = try $0.amend(review("R-1", overall: .outstanding, text: "2"), because: "why")
    }
    #expect(code(try desk.write { try $0.add(.resolve, to: with("late")) }) == "S015")
  }

  @Test("What waits is listed for its moderator and for everybody") func waiting() throws {
    let desk = try desk()
    try desk.read { reading throws in
      #expect(try reading.unsettledModerations().map(\.review) == ["R-1"])
      #expect(try reading.unsettledModerations(moderator: "TM-03").count == 1)
      #expect(try reading.unsettledModerations(moderator: "TM-07").isEmpty)
      #expect(try reading.talkedThrough().count == 1)
    }
    try desk.write { _ = try $0.add(.resolve, to: with("decided")) }
    try desk.read { reading throws in
      #expect(try reading.unsettledModerations().isEmpty)
      #expect(try reading.talkedThrough().isEmpty)
    }
  }

  @Test("An edited step is found by the doctor") func tampered() throws {
    let desk = try desk()
    try desk.write { _ = try $0.add(.dispute, to: with("disputed", dispute)) }
    try desk.tamper("UPDATE moderation SET resolution = 2; UPDATE review SET state = 4")
    #expect(try desk.store { $0.inspect() }.complaints.isEmpty == false)
  }
}
