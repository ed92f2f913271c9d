import PracticeLearning
import ReviewStore
import Testing

@Suite("Allocations and the reviews that fulfil them") struct AllocationTests {
  private let month = Month(year: 2026, number: 2)

  private func allocation(_ id: String, case reference: String? = nil, exempt: Bool = false)
    -> Allocation
  {
    Allocation(
      id: id, programme: "monthly", month: month, auditor: "TM-07", caseReference: reference,
      due: day("2026-02-28"),
      exemption: exempt ? Allocation.Exemption(because: "on leave", approvedBy: "QA-01") : nil)
  }

  private enum Step { case review(String, String), allocation(String, String?), exempt(String) }

  @Test("It does not matter whether reviews or allocations come first", arguments: 0..<24)
  func order(seed: Int) throws {
    let steps: [Step] = [
      .review("R-1", "C-1"), .review("R-2", "C-2"), .review("R-3", "C-3"),
      .allocation("A-1", "C-2"), .allocation("A-2", nil), .allocation("A-3", "C-7"), .exempt("A-4"),
    ]
    var order = steps
    var random = SystemRandomNumberGenerator()
    order.shuffle(using: &random)
    let desk = try Desk()
    for step in order {
      try desk.write { batch throws in
        switch step {
        case .review(let id, let reference): _ = try batch.submit(review(id, case: reference))
        case .allocation(let id, let reference):
          _ = try batch.record(allocation(id, case: reference))
        case .exempt(let id): _ = try batch.record(allocation(id, exempt: true))
        }
      }
    }
    let fulfilled = try desk.read { try $0.allocations() }.map(\.review)
    #expect(fulfilled == ["R-2", "R-1", nil, nil], "\(order)")
  }

  @Test("A review of another month, programme or auditor fulfils nothing") func others() throws {
    let desk = try Desk()
    try desk.write { batch throws in
      _ = try batch.record(allocation("A-1"))
      _ = try batch.submit(review("R-1", month: "2026-01"))
      _ = try batch.submit(review("R-2", programme: "fostering"))
      _ = try batch.submit(review("R-3", auditor: "TM-08"))
    }
    #expect(try desk.read { try $0.allocations() }.map(\.review) == [nil])
    try desk.write {
      _ = try $0.amend(review("R-1", text: "moved"), because: "wrong month")
    }
    #expect(try desk.read { try $0.allocations() }.map(\.review) == ["R-1"])
  }

  @Test("A review whose month is corrected again and again fulfils the allocation of each month")
  func moved() throws {
    let desk = try Desk()
    try desk.write { batch throws in
      for number in 1...9 {
        var monthly = allocation("A-\(number)")
        monthly.month = Month(year: 2026, number: number)
        _ = try batch.record(monthly)
      }
      _ = try batch.submit(review("R-1", month: "2026-01"))
    }
    for number in (1...9).reversed() {
      try desk.write {
        _ = try $0.amend(
          review("R-1", month: "2026-0\(number)", text: "\(number)"), because: "wrong month")
      }
      let fulfilled = try desk.read { try $0.allocations() }.filter { $0.review != nil }
      #expect(fulfilled.map(\.allocation.id) == ["A-\(number)"])
    }
  }

  @Test("The same allocation twice changes nothing; another one is handed back") func idempotent()
    throws
  {
    let desk = try Desk()
    try desk.write { _ = try $0.record(allocation("A-1", case: "C-1")) }
    #expect(try desk.write { try $0.record(allocation("A-1", case: "C-1")) } == .unchanged)
    #expect(
      try desk.write { try $0.record(allocation("A-1")) }
        == .differs(.allocation(allocation("A-1", case: "C-1"))))
  }

  @Test("An exemption that is agreed later frees the review for another allocation")
  func exemptLater() throws {
    let desk = try Desk()
    try desk.write { batch throws in
      _ = try batch.record(allocation("A-1", case: "C-1"))
      _ = try batch.record(allocation("A-2"))
      _ = try batch.submit(review("R-1", case: "C-1"))
    }
    let exempt = allocation("A-1", case: "C-1", exempt: true)
    #expect(code(try desk.write { try $0.amend(exempt, because: "") }) == "S013")
    #expect(try desk.write { try $0.amend(exempt, because: "long sick leave") } == .stored)
    let rows = try desk.read { try $0.allocations(programme: "monthly", auditor: "TM-07") }
    #expect(rows.map(\.allocation) == [exempt, allocation("A-2")])
    #expect(rows.map(\.review) == [nil, "R-1"])
    let tally = try desk.store { try $0.tallies(period: Period(month), on: day("2026-03-31")) }[0]
    #expect([tally.total.expected, tally.total.exempt, tally.total.completed] == [1, 1, 1])
  }
}
