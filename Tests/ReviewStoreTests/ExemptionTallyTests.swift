import PracticeLearning
import ReviewStore
import Testing

@Suite("Exemptions beside the rate they make better") struct ExemptionTallyTests {
  private func allocation(
    _ id: String, case reference: String? = nil, due: String = "2025-06-30",
    until: String? = nil, isExempt: Bool = true
  ) -> Allocation {
    Allocation(
      id: id, programme: "monthly", month: Month(year: 2025, number: 6), auditor: "TM-07",
      caseReference: reference, due: day(due),
      exemption: isExempt
        ? Allocation.Exemption(because: "on leave", approvedBy: "SM-01", until: until.map(day))
        : nil
    )
  }

  private func total(_ desk: Desk) throws -> GroupTally {
    try desk.store {
      try $0.tallies(period: Period(FinancialYear(startingIn: 2025)), on: day("2026-03-31"))
    }[0].total
  }

  @Test(
    "An exemption that ended before the review fell due exempts nothing (H3)",
    arguments: [("2025-06-10", 1, 0), ("2025-06-30", 0, 1), ("2025-07-01", 0, 1)])
  func ended(until: String, expected: Int, exempt: Int) throws {
    let desk = try Desk()
    try desk.write { _ = try $0.record(allocation("A-1", until: until)) }
    let total = try total(desk)
    #expect([total.expected, total.exempt, total.completed] == [expected, exempt, 0])
  }

  @Test("Exempt and done nevertheless is expected and done, and noted (H3)") func doneAnyway()
    throws
  {
    let desk = try Desk()
    try desk.write { batch throws in
      _ = try batch.record(allocation("A-1", case: "C-1"))
      _ = try batch.record(allocation("A-2", case: "C-2"))
      _ = try batch.submit(review("R-1", month: "2025-06", case: "C-1"))
    }
    let total = try total(desk)
    #expect([total.expected, total.completed, total.exempt, total.exemptAndDone] == [1, 1, 1, 1])
  }

  @Test("A review that fulfils an allocation of its own does not stand for an exempt one too (H3)")
  func oneReviewOnce() throws {
    let desk = try Desk()
    try desk.write { batch throws in
      _ = try batch.record(allocation("A-1", isExempt: false))
      _ = try batch.record(allocation("A-2"))
      _ = try batch.submit(review("R-1", month: "2025-06", case: "C-9"))
    }
    let total = try total(desk)
    #expect([total.expected, total.completed, total.exempt, total.exemptAndDone] == [1, 1, 1, 0])
  }

  @Test("An exemption recorded after the day is counted beside the rate (A10)") func afterTheDay()
    throws
  {
    let desk = try Desk()
    try desk.write { batch throws in
      // Recorded on 14 February 2026: one fell due in June, the other has time left.
      _ = try batch.record(allocation("A-1", isExempt: false))
      _ = try batch.amend(allocation("A-1"), because: "never done")
      _ = try batch.record(allocation("A-2", due: "2026-02-14"))
    }
    let total = try total(desk)
    #expect([total.exempt, total.exemptAfterDay] == [2, 1])
  }

  @Test("What was imported has no day of recording, and is not called late (A10)") func imported()
    throws
  {
    let desk = try Desk()
    try desk.write { batch throws in
      _ = try batch.record(allocation("A-1"))
      try batch.note(.importDocuments, "1 file", content: "1 document")
    }
    let total = try total(desk)
    #expect([total.exempt, total.exemptAfterDay] == [1, 0])
  }
}
