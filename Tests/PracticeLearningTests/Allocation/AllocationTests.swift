import PracticeLearning
import Testing

private let allocation = Allocation(
  id: "2026-02-TM-07", programme: "monthly", month: month("2026-02"), auditor: "TM-07",
  caseReference: "C-4821", due: day("2026-02-27"))

private func complaints(_ change: (inout Allocation) -> Void) -> [String] {
  var allocation = allocation
  change(&allocation)
  return Example.check.complaints(about: allocation).map(\.line)
}

@Suite("Allocations")
struct AllocationTests {
  @Test("An allocation names a programme, an auditor and a case")
  func references() {
    #expect(complaints { _ in } == [])
    #expect(complaints { $0.programme = "yearly" } == ["A012 programme"])
    #expect(complaints { $0.auditor = "TM-77" } == ["A007 auditor"])
    #expect(complaints { $0.auditor = "SW-118" } == ["A007 auditor"])
    #expect(complaints { $0.auditor = "AU-09" } == ["A007 auditor"])
    #expect(complaints { ($0.auditor, $0.month, $0.due) = ("AU-09", month("2026-03"), nil) } == [])
    #expect(complaints { $0.caseReference = "Amy" } == ["R066 case"])
    #expect(complaints { $0.due = day("2026-01-31") } == ["R067 due"])
  }

  @Test("An exemption has a reason and somebody who agreed")
  func exemption() {
    #expect(complaints { $0.exemption = .init() } == ["A008 exempt.because"])
    #expect(
      complaints { $0.exemption = .init(because: "On leave") } == ["A008 exempt.approved_by"])
    #expect(
      complaints { $0.exemption = .init(because: "On leave", approvedBy: "X") }
        == ["W004 exempt.approved_by"])
    #expect(
      complaints { $0.exemption = .init(because: "Mr Okafor left", approvedBy: "QA-01") }
        == ["P001 exempt.because"])
  }

  @Test("Nobody approves their own exemption, nor one they entered (A10)")
  func approver() {
    #expect(
      complaints { $0.exemption = .init(because: "On leave", approvedBy: "TM-07") }
        == ["F011 exempt.approved_by"])
    var exempt = allocation
    exempt.exemption = .init(because: "On leave", approvedBy: "QA-01")
    func line(_ stored: Allocation?, _ person: String) -> String? {
      Example.check.approvalComplaint(about: exempt, stored: stored, enteredBy: person)?.line
    }
    #expect(line(nil, "QA-01") == "F011 exempt.approved_by")
    #expect(line(allocation, "QA-01") == "F011 exempt.approved_by")
    #expect(line(nil, "QA-02") == nil)
    // What was stated before stays as it was stated.
    #expect(line(exempt, "QA-01") == nil)
  }

  @Test("Exempt is what falls due while the exemption is in force (H3)")
  func inForce() {
    var exempt = allocation
    exempt.exemption = .init(because: "On leave", approvedBy: "QA-01", until: day("2026-02-10"))
    #expect(!exempt.isExempt)
    exempt.exemption?.until = day("2026-02-27")
    #expect(exempt.isExempt)
    exempt.exemption?.until = nil
    #expect(exempt.isExempt)
    // Without a day of its own a review falls due at the end of its month.
    exempt.due = nil
    exempt.exemption?.until = day("2026-02-27")
    #expect(!exempt.isExempt)
    #expect(!allocation.isExempt)
  }

  @Test("A case that was allocated in capitals is the one reviewed in small letters (J3)")
  func capitals() {
    let review = Example.review { ($0.programme, $0.caseReference) = ("fostering", "c-4821") }
    var own = allocation
    own.programme = "fostering"
    #expect(Example.check.allocationComplaints(about: review, allocations: [own]) == [])
    own.month = month("2026-01")
    #expect(
      Example.check.allocationComplaints(about: review, allocations: [own]).map(\.line)
        == ["R053 month"])
  }

  @Test("A review is done in the month it was allocated for")
  func rightMonth() {
    #expect(Example.check.allocationComplaints(about: Example.review, allocations: []) == [])
    #expect(
      Example.check.allocationComplaints(about: Example.review, allocations: [allocation]) == [])
    var january = allocation
    january.month = month("2026-01")
    let found = Example.check.allocationComplaints(about: Example.review, allocations: [january])
    #expect(found.map(\.line) == ["R053 month"])
    #expect(found.first?.summary == "C-4821 is allocated to TM-07 for January 2026")
    #expect(
      Example.check.allocationComplaints(about: Example.review, allocations: [january, allocation])
        == [])
    january.auditor = "MO-01"
    #expect(
      Example.check.allocationComplaints(about: Example.review, allocations: [january]) == [])
  }

  @Test("A programme may take only what was allocated")
  func needed() {
    let review = Example.review { $0.programme = "fostering" }
    var own = allocation
    #expect(
      Example.check.allocationComplaints(about: review, allocations: [own]).map(\.line)
        == ["R055 case"])
    (own.programme, own.caseReference) = ("fostering", nil)
    #expect(Example.check.allocationComplaints(about: review, allocations: [own]) == [])
    own.caseReference = "C-1111"
    #expect(
      Example.check.allocationComplaints(about: review, allocations: [own]).map(\.line)
        == ["R055 case"])
  }

  @Test(
    "A case is not read twice within twelve months",
    arguments: [
      ("2026-01", true), ("2025-03", true), ("2026-02", true), ("2025-02", false),
      ("2026-03", true), ("2027-01", true), ("2027-02", false),
    ])
  func recent(other: String, isRecent: Bool) {
    let complaint = Example.check.recentReviewComplaint(
      about: Example.review, others: [("R-9", month(other))])
    #expect((complaint?.line == "R054 case") == isRecent)
    #expect(
      Example.check.recentReviewComplaint(
        about: Example.review,
        others: [(Example.review.id, month(other))]) == nil)
  }

  @Test("The review nearest in time is named, whichever came first")
  func nearest() {
    func summary(_ others: (String, String)...) -> String? {
      Example.check.recentReviewComplaint(
        about: Example.review, others: others.map { ($0, month($1)) })?.summary
    }
    #expect(
      summary(("R-1", "2025-06"), ("R-2", "2025-12"))
        == "C-4821 was reviewed in December 2025 (R-2)")
    #expect(
      summary(("R-2", "2025-12"), ("R-3", "2026-03"))
        == "C-4821 was reviewed in March 2026 (R-3)")
    #expect(
      summary(("R-3", "2026-06"), ("R-2", "2025-12"))
        == "C-4821 was reviewed in December 2025 (R-2)")
  }
}
