import AuditStatistics
import PracticeLearning
import ReviewStore
import Testing

private let councilParts: [(Set<Scope.Part>, Int)] = [
  ([.service("MASH")], 2), ([.service("O'Neill House")], 1), ([.team("M-1"), .team("O-1")], 2),
  ([.auditedBy("TM-01")], 2), ([.workOf("SW-118")], 3), ([.workOf("SW-1")], 0), ([], 0),
  ([.service("nowhere")], 0),
]

@Suite("What somebody may count and list") struct ScopeTests {
  private let year = Period(FinancialYear(startingIn: 2025))

  private func filled() throws -> Desk {
    let desk = try Desk()
    try desk.write { batch throws in
      for (id, grade, service, team, auditor) in [
        ("R-1", Grade.good, "MASH", "M-1", "TM-01"),
        ("R-2", .inadequate, "MASH", "M-2", "TM-02"),
        ("R-3", .outstanding, "O'Neill House", "O-1", "TM-01"),
      ] {
        _ = try batch.submit(
          review(
            id, case: "C-\(id)", service: service, team: team, auditor: auditor,
            grades: Array(repeating: grade, count: 6), overall: grade, development: ["partners"]),
          raising: [action("\(id).1", review: id)])
      }
      _ = try batch.record(moderation(of: "R-1"))
      _ = try batch.record(moderation(of: "R-2", overall: .inadequate))
    }
    return desk
  }

  private func tally(_ desk: Desk, _ scope: Scope, service: String? = nil) throws -> ProgrammeTally
  {
    try desk.store {
      try $0.tallies(period: year, service: service, on: day("2026-03-31"), scope: scope)
    }[0]
  }

  @Test("A review that is left out is in no count: grades, themes, actions, moderation (E6)")
  func leftOut() throws {
    let desk = try filled()
    let hidden = try desk.read { try $0.rowNumbers(of: ["R-2", "unknown"]) }
    #expect(hidden.count == 1)
    let scope = Scope(leavingOut: hidden)
    let seen = try tally(desk, scope)
    #expect(seen.leftOut == 1)
    #expect(seen.total.submitted == 2 && seen.total.moderated == 1)
    #expect(seen.total.ratings[Rating.overall.position][.inadequate] == 0)
    #expect(seen.services["MASH"]?.submitted == 1 && seen.teams["M-2"] == nil)
    #expect(seen.themes.first { $0.domain == nil && $0.service == nil }?.reviews == 2)
    #expect(seen.actions.ofPeriod.total == 2 && seen.actions.open.total == 2)
    #expect(seen.selections.kinds.values.reduce(0) { $0 + $1.reviews } == 2)
    try desk.store { store throws in
      let compared = try store.comparisons(period: year, scope: scope)[0]
      #expect(compared.total.moderated == 1 && compared.leftOut == 1)
      let lenient = try store.leniency(on: .overall, period: year, scope: scope)
      #expect(lenient["monthly"]?.auditors.keys.sorted() == ["TM-01"])
      #expect(try store.timedWork(period: year, scope: scope).steps.count < 3)
    }
    let listed = try desk.read { reading in
      var filter = ReviewFilter()
      filter.scope = scope
      var actions = ActionFilter()
      actions.scope = scope
      return (
        try reading.reviews(matching: filter).map(\.id),
        try reading.actions(matching: actions).map(\.id)
      )
    }
    #expect(listed.0 == ["R-1", "R-3"] && listed.1 == ["R-1.1", "R-3.1"])
  }

  @Test("A withdrawn review is counted as one by those alone who may count it (E6)")
  func withdrawn() throws {
    let desk = try filled()
    try desk.write {
      for id in ["R-2", "R-3"] {
        _ = try $0.withdraw(id, Withdrawal(.submittedTwice, because: "it came twice"))
      }
    }
    let hidden = try desk.read { try $0.rowNumbers(of: ["R-2"]) }
    #expect(try tally(desk, .everything).withdrawn == 2)
    #expect(try tally(desk, Scope(leavingOut: hidden)).withdrawn == 1)
    #expect(try tally(desk, Scope(parts: [.service("MASH")])).withdrawn == 1)
    #expect(
      try tally(desk, Scope(parts: [.service("MASH")], leavingOut: hidden)).withdrawn == 0)
  }

  @Test("What is seen, less what is seen of a part, tells nothing of what is left out (B2)")
  func subtraction() throws {
    let desk = try filled()
    let hidden = try desk.read { try $0.rowNumbers(of: ["R-2"]) }
    // The same store with other grades of the hidden review gives the same counts to the last figure.
    let other = try Desk()
    try other.write { batch throws in
      for (id, grade, service, team, auditor) in [
        ("R-1", Grade.good, "MASH", "M-1", "TM-01"),
        ("R-2", .outstanding, "MASH", "M-2", "TM-02"),
        ("R-3", .outstanding, "O'Neill House", "O-1", "TM-01"),
      ] {
        _ = try batch.submit(
          review(
            id, case: "C-\(id)", service: service, team: team, auditor: auditor,
            grades: Array(repeating: grade, count: 6), overall: grade,
            development: id == "R-2" ? ["chronology", "partners"] : ["partners"]),
          raising: [action("\(id).1", review: id)])
      }
      _ = try batch.record(moderation(of: "R-1"))
      _ = try batch.record(moderation(of: "R-2", overall: .good))
    }
    for service in [nil, "MASH"] {
      let scope = Scope(leavingOut: hidden)
      let isSame = try tally(desk, scope, service: service) == tally(other, scope, service: service)
      #expect(isSame, "\(service ?? "all services")")
      let isTold = try tally(desk, .everything) == tally(other, .everything)
      #expect(!isTold)
    }
  }

  @Test("A scope of parts counts the reviews of any of them", arguments: councilParts)
  func parts(parts: Set<Scope.Part>, count: Int) throws {
    let desk = try filled()
    let tallies = try desk.store {
      try $0.tallies(period: year, on: day("2026-03-31"), scope: Scope(parts: parts))
    }
    #expect((tallies.first?.total.submitted ?? 0) == count)
    #expect((tallies.first?.total.expected ?? 0) == 0, "nothing is expected of a part")
  }
}
