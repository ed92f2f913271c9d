import PracticeLearning
import Testing

@Suite("Personal identifiers in ids, references and names of files")
struct ReferenceSearchTests {
  @Test(
    "one is found whatever joins its parts G3",
    arguments: [
      ("9434765919", "P003"), ("C-9434765919", "P003"), ("943-476-5919", "P003"),
      ("case_943_476_5919", "P003"), ("2026-02-9434765919", "P003"), ("B801200005001", "P004"),
      ("CIC-B801200005001", "P004"), ("LS8-4JT", "P005"), ("C-LS84JT", "P005"),
      ("home.SW1A1AA.csv", "P005"), ("07700900123", "P006"), ("07700-900-123", "P006"),
      ("ring-01632-960001", "P006"), ("JG103759A", "P009"), ("JG-10-37-59-A", "P009"),
      ("dob-14-03-2012", "P002"), ("born_2012-03-14.jsonl", "P002"), ("dob 3.9.2015", "P002"),
    ])
  func found(reference: String, code: String) {
    #expect(ReferenceSearch().identifier(in: reference)?.code.id == code)
  }

  @Test(
    "references of councils, ids and names of files are left alone G3",
    arguments: [
      "C-4821", "2026-02-CIC-0147", "1234567", "12345678", "LCS-00412345", "P/2026/0147",
      "export-2019-10-05.jsonl", "2019-10-14-fortnight", "9434765918", "C9434765919", "TM-07",
      "CP-2-3RD", "QA-01", "CAL-2026-02-12", "plr-backup-20260401.plrb", "X-12AB", "",
      "F0E1D2C3-1234-4567-89AB-0123456789AB", "2025-26", "PLR-1_2_3",
    ])
  func clean(reference: String) {
    #expect(ReferenceSearch().identifier(in: reference)?.words == nil)
  }

  @Test("an old date is a date of birth where nothing is named after days (G3)")
  func dates() {
    #expect(ReferenceSearch.anyDate.identifier(in: "14-03-2012")?.code == .dateOfBirth)
    #expect(ReferenceSearch.anyDate.identifier(in: "TM-2012-03-14")?.code == .dateOfBirth)
    #expect(ReferenceSearch.anyDate.identifier(in: "1-2-12")?.code == nil)
    #expect(ReferenceSearch().identifier(in: "14-03-2012")?.code == nil)
  }

  private static let references: [Mistake] = [
    Mistake("id", "P003 id") { $0.id = "2026-02-9434765919" },
    Mistake("case", "P003 case") { $0.caseReference = "943-476-5919" },
    Mistake("a date of birth", "P002 case") { $0.caseReference = "14/03/2012" },
    Mistake("a postcode", "P005 case") { $0.caseReference = "LS8-4JT" },
    Mistake("a pupil", "P004 case") { $0.caseReference = "B801200005001" },
    Mistake("a telephone", "P006 id") { $0.id = "07700-900123" },
    Mistake("cohort", "P003 cohort") { $0.cohort = "with 943 476 5919" },
  ]

  @Test("a review is searched in its id and its case (G3)", arguments: references)
  func reviews(mistake: Mistake) {
    #expect(Example.complaints(mistake.make) == mistake.complaints)
  }

  @Test("what was confirmed for the review is left alone (G3)")
  func confirmed() throws {
    let complaints = Example.complaints {
      $0.caseReference = "9434765919"
      $0.confirmed = ["P003"]
    }
    #expect(complaints == [])
    let found = Example.check.complaints(
      about: Example.review { $0.caseReference = "9434765919" })
    let complaint = try #require(found.first)
    #expect(complaint.summary == "this reads like an NHS number (9434765919)")
    #expect(complaint.advice.description.hasSuffix("put a letter before it: C9434765919"))
  }

  @Test("an allocation is searched in its case (G3)")
  func allocations() throws {
    let allocation = Allocation(
      id: "A-1", programme: "monthly", month: Example.today.month, auditor: "TM-1",
      caseReference: "9434765919")
    let found = Example.check.complaints(about: allocation)
    #expect(found.contains { $0.code == .nhsNumber && $0.path == ["case"] })
  }

  @Test("the codes of the settings are searched (G3)")
  func settings() {
    let workspace = Workspace(
      council: "Estuary", services: ["fostering"],
      teams: [.init(id: "LS8-4JT", service: "fostering")],
      people: [.init(id: "14-03-1985", role: .practitioner, conflicts: ["9434765919"])])
    let found = workspace.complaints(templates: []).map { "\($0.code) \($0.path)" }
    #expect(found.contains("P005 teams[1].id"))
    #expect(found.contains("P002 people[1].id"))
    #expect(found.contains("P003 people[1].conflicts[1]"))
  }
}
