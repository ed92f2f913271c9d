import PracticeLearning

/// What the review is about, and the months that were read.
extension Mistake {
  static let references: [Mistake] = [
    Mistake("no id", "R001 id") { $0.id = "" },
    Mistake("a space in the id", "R001 id") { $0.id = "CIC 0147" },
    Mistake("an id of 65 letters", "R001 id") { $0.id = String(repeating: "a", count: 65) },
    Mistake("an id of 64 letters") { $0.id = String(repeating: "a", count: 64) },
    Mistake("dots in the id") { $0.id = "2026.02.CIC-0147" },
    Mistake("an unknown auditor", "R003 auditor") { $0.auditor = "TM-77" },
    Mistake("an unknown practitioner", "R069 practitioner") { $0.practitioner = "SW-181" },
    Mistake("a name as practitioner", "R069 practitioner") { $0.practitioner = "Jane Smith" },
    Mistake("auditor and practitioner unknown", "R069 practitioner", "R003 auditor") {
      ($0.practitioner, $0.auditor) = ("Jane Smith", "TM-77")
    },
    Mistake("an unknown team", "R004 team") { $0.team = "CIC-9" },
    Mistake("an unknown service", "R005 service") { $0.service = "children in car" },
    Mistake("an unknown template", "R006 template") {
      $0.template = TemplateReference(name: "children-in-car", version: 1)
    },
    Mistake("a version that does not exist", "R006 template") { $0.template.version = 3 },
    Mistake("an unknown programme", "R007 programme") { $0.programme = "yearly" },
    Mistake("a template of another service", "R008 template", "R009 team") {
      $0.service = "fostering"
    },
    Mistake("a team of another service", "R009 team") { $0.team = "FOS-1" },
    Mistake("a month to come", "R041 month") { $0.month = month("2026-03") },
    Mistake("the auditor's own team", "R074 practitioner", "R050 auditor") {
      $0.team = "CIC-1"
    },
    Mistake("the auditor's own team and supervisee", "R050 auditor", "R051 auditor") {
      $0.auditor = "TM-03"
    },
    Mistake("own work", "R056 auditor", "R052 auditor", "R050 auditor") { $0.auditor = "SW-118" },
    Mistake("a role that does not audit", "R056 auditor") { $0.auditor = "BV-01" },
    Mistake("a person who audits later", "R056 auditor") { $0.auditor = "AU-09" },
    Mistake("no case reference", "R066 case") { $0.caseReference = "" },
    Mistake("a name as case reference", "R066 case") { $0.caseReference = "Smith" },
    Mistake("two words as case reference", "R066 case") { $0.caseReference = "Amy 2" },
    Mistake("a long case reference", "R066 case") { $0.caseReference = "123456789012345678901" },
    Mistake("a single digit as case reference", "R066 case") { $0.caseReference = "4" },
    Mistake("slashes in the case reference") { $0.caseReference = "2019/4821-B" },
  ]

  static let recordRead: [Mistake] = [
    Mistake("nothing said", "R042 record_read") { $0.recordRead = nil },
    Mistake("no last day", "R042 record_read") { $0.recordRead?.to = nil },
    Mistake("no day judged from", "R043 record_read.judged_from") {
      $0.recordRead?.judgedFrom = nil
    },
    Mistake("eleven months and some days", "R042 record_read.from") {
      $0.recordRead?.from = day("2025-02-02")
    },
    Mistake("more than twelve months") { $0.recordRead?.from = day("2024-06-30") },
    Mistake("judged from a week later", "R043 record_read.judged_from") {
      $0.recordRead?.judgedFrom = day("2025-08-08")
    },
    Mistake("judged from the Monday after") { $0.recordRead?.judgedFrom = day("2025-08-04") },
    Mistake("judged from the last day of July") { $0.recordRead?.judgedFrom = day("2025-07-31") },
    Mistake("read to the end of a short month") {
      $0.recordRead = RecordRead(
        from: day("2025-03-01"), to: day("2026-02-20"), judgedFrom: day("2025-08-21"))
      $0.recordRead?.from = day("2025-02-21")
    },
    Mistake(
      "read backwards", "R067 record_read.to"
    ) { $0.recordRead?.from = day("2026-02-01") },
    Mistake(
      "judged from before the reading began", "R043 record_read.judged_from",
      "R067 record_read.judged_from"
    ) { $0.recordRead?.judgedFrom = day("2024-08-01") },
    Mistake(
      "read to a day to come", "R040 record_read.to", "R043 record_read.judged_from"
    ) { $0.recordRead?.to = day("2026-02-21") },
  ]
}
