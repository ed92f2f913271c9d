import PracticeLearning
import Testing

@Suite("The draw of cases")
struct DrawTests {
  @Test("A fixed seed gives this very draw, on every machine")
  func golden() throws {
    let drawn = try DrawExample().draw(seed: 20_260_201)
    #expect(
      drawn.allocations.map { "\($0.allocation) \($0.caseReference) \($0.auditor)" } == [
        "AL-monthly-2026-02-01 CIC-1-11 TM-1", "AL-monthly-2026-02-02 CIN-1-16 TM-2",
        "AL-monthly-2026-02-03 FOS-1-15 TM-3", "AL-monthly-2026-02-04 CIN-2-13 TM-4",
      ])
    #expect(drawn.reserve.prefix(3).map(\.caseReference) == ["CIN-2-15", "CIN-1-12", "CIN-2-17"])
    #expect(
      drawn.strata.map { "\($0.name) \($0.frame) \($0.eligible) \($0.drawn)" } == [
        "child in need 17 17 2", "children in care 12 12 1", "fostering 7 7 1",
      ])
  }

  @Test("The order of the frame's rows does not matter, and capitals do not")
  func rowOrder() throws {
    let example = DrawExample()
    var turned = example
    turned.frame = CaseFrame()
    for row in (0..<example.frame.count).reversed() {
      turned.frame.add(
        example.frame.reference(row), service: example.frame.name(.service, of: row),
        team: example.frame.name(.team, of: row), worker: example.frame.name(.worker, of: row))
    }
    #expect(try turned.draw(seed: 5) == example.draw(seed: 5))
    #expect(turned.frame.row(of: "cin-1-10") == turned.frame.count - 1)
    #expect(turned.frame.add("cin-1-10", service: "x", team: "y", worker: "z") == nil)
  }

  @Test("A certificate is enough to draw again; what it says of a result does not matter")
  func again() throws {
    var example = DrawExample()
    example.held("CIC-1-11", by: "TM-1")
    let drawn = try example.draw(seed: 9)
    var edited = drawn
    edited.allocations[0].caseReference = "CIN-1-10"
    edited.reserve = []
    for certificate in [drawn, edited] {
      let again = try certificate.drawn(
        from: example.frame, rows: example.frame.canonicalRows, involvement: example.involvement)
      #expect(again == drawn)
    }
  }

  @Test("Another seed gives another draw")
  func seeds() throws {
    let example = DrawExample()
    let draws = try (0..<20 as Range<UInt64>).map { try example.draw(seed: $0).allocations }
    #expect(Set(draws).count == 20)
  }

  @Test("A programme draws from the services of its templates")
  func services() throws {
    var example = DrawExample()
    example.services = ["children in care", "fostering"]
    let drawn = try example.draw(seed: 3)
    #expect(drawn.strata.map(\.name) == ["children in care", "fostering"])
    #expect(drawn.frame.eligible == 19)
    #expect(drawn.allocations.allSatisfy { !$0.caseReference.hasPrefix("CIN") })
  }

  @Test("A case that was reviewed or allocated within 12 months is not drawn again")
  func recent() throws {
    var example = DrawExample()
    example.recent = [
      .init(
        reason: .reviewed, because: "reviewed in June 2025",
        cases: (10..<18).map { "cic-1-\($0)" } + ["C-77"]),
      .init(reason: .allocated, because: "allocated for January 2026", cases: ["FOS-1-10"]),
    ]
    let drawn = try example.draw(seed: 3)
    #expect(drawn.frame.eligible == 36 - 9)
    #expect(drawn.strata.first { $0.name == "children in care" }?.eligible == 4)
    #expect(drawn.excluded == example.recent)
  }

  @Test("Strata may be crossed; what is not said is a stratum of its own")
  func strata() throws {
    var example = DrawExample(cases: [])
    example.programme.volume.strata = [.service, .planType]
    for number in 10..<30 {
      example.frame.add(
        "C-\(number)", service: number < 20 ? "child in need" : "children in care",
        team: number < 20 ? "CIN-1" : "CIC-1", worker: "SW-1",
        planType: number % 2 == 0 ? "review" : "")
    }
    example.change("TM-1") { $0.leave = [.init(from: day("2026-01-01"), to: day("2026-12-31"))] }
    example.change("TM-3") { $0.leave = [.init(from: day("2026-01-01"), to: day("2026-12-31"))] }
    example.programme.volume.perAuditor = 2
    let drawn = try example.draw(seed: 1)
    #expect(
      drawn.strata.map { "\($0.name): \($0.drawn) of \($0.eligible)" } == [
        "child in need, plan type not said: 1 of 5", "child in need, review: 1 of 5",
        "children in care, plan type not said: 1 of 5", "children in care, review: 1 of 5",
      ])
  }

  @Test("Two random cases a month are shared by those who had fewest, at random among equals")
  func shared() throws {
    var example = DrawExample()
    example.programme.volume.cases = 2
    example.earlier.ofYear = ["TM-1": 1, "TM-2": 2, "TM-3": 1]
    var counts: [String: Int] = [:]
    for seed in 0..<300 as Range<UInt64> {
      let drawn = try example.draw(seed: seed)
      #expect(drawn.allocations.count == 2)
      for allocation in drawn.allocations { counts[allocation.auditor, default: 0] += 1 }
    }
    #expect(counts["TM-4"].map { $0 > 290 } == true, "never had one")
    #expect(counts["TM-1"].map { $0 > 100 } == true && counts["TM-3"].map { $0 > 100 } == true)
    #expect(counts["TM-2", default: 0] < 10, "had most")
  }

  @Test("A case given back is replaced by the next of its stratum that its auditor may review")
  func reserve() throws {
    let drawn = try DrawExample().draw(seed: 4)
    let given = drawn.allocations[0]
    let fitting = drawn.reserve.filter { !$0.notFor.contains(given.auditor) }
    let own = fitting.filter { $0.stratum == given.stratum }
    var taken: Set<String> = []
    for expected in own + fitting.filter({ $0.stratum != given.stratum }) {
      let next = drawn.replacement(of: given) { taken.contains($0) }
      #expect(next == expected)
      taken.insert(expected.caseReference)
    }
    #expect(drawn.replacement(of: given) { taken.contains($0) } == nil)
    #expect(Set(drawn.reserve.map(\.caseReference)).count == drawn.reserve.count)
    #expect(
      Set(drawn.allocations.map(\.caseReference)).isDisjoint(
        with: drawn.reserve.map(\.caseReference)))
  }

  @Test("A changed frame is told by how many cases differ")
  func difference() {
    let before = DrawExample().frame
    var after = CaseFrame()
    for row in 0..<before.count where row != 3 {
      after.add(
        before.reference(row), service: before.name(.service, of: row),
        team: before.name(.team, of: row), worker: row == 5 ? "SW-9" : before.name(.worker, of: row)
      )
    }
    after.add("NEW-1", service: "fostering", team: "FOS-1", worker: "SW-4")
    let prints = [before, after].compactMap { $0.fingerprints($0.canonicalRows) }
    let difference = FrameDifference(from: prints[0], to: prints[1])
    #expect((difference.added, difference.removed, difference.changed) == (1, 1, 1))
  }
}
