import Foundation
import PracticeLearning
import PracticeLearningTesting
import Testing

@Suite("An escalation from its first day to the re-review, at the command line")
struct EscalationJourneyTests {
  /// One row of `plr escalation list`.
  private func rows(_ desk: Desk, as person: String) throws -> [[String: String]] {
    let text = try desk.done("escalation", "list", "--format", "json", as: person)
    let list = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(list as? [[String: Any]]).map { $0.compactMapValues { $0 as? String } }
  }

  /// Every figure of the year that does not speak of escalations themselves, nor of what has no recorded day.
  private func rates(_ desk: Desk) throws -> [Substring] {
    try desk.done("figures", "--period", "2026/27", "--format", "csv", as: "QA-01")
      .split(separator: "\n").filter { !$0.contains("escalation") && !$0.hasPrefix("timeliness.") }
  }

  /// A form of a case of CIC-1 that nobody has reviewed, as an auditor fills it in.
  private func form(_ id: String, by auditor: String, _ month: String, grade: Grade) -> TestForm {
    var form = TestForm(1, grade: grade)
    (form.id, form.auditor, form.month, form.caseReference) = (id, auditor, month, "C-4999")
    (form.team, form.practitioner, form.owner) = ("CIC-1", "SW-171", "SW-171")
    return form
  }

  /// The form of a re-review.
  private func again(of id: String, by auditor: String) -> String {
    form("2026-07-CIC-0001", by: auditor, "2026-07", grade: .good).reReview(of: id)
  }

  /// An inadequate review of the sample year: begun, checked and so passed on before it is submitted.
  private func begun() throws -> (Desk, id: String) {
    let desk = try Estuary.desk()
    let id = "2026-04-CIC-0001"
    try desk.done(
      "review", "new", "--case", "C-4999", "--team", "CIC-1", "--practitioner", "SW-171",
      "--month", "2026-04", "--id", id, as: "TM-20")
    #expect(try !waits(desk, "SM-05").contains(id))
    try desk.write(
      form(id, by: "TM-20", "2026-04", grade: .inadequate).text, to: "drafts/\(id).yaml")
    let check = try desk.plr("review", "check", id, as: "TM-20")
    #expect(check.output.contains("Tell the service manager (SM-05) now: \(id)"), "\(check)")
    return (desk, id)
  }

  /// What a person is told before their next command.
  private func waits(_ desk: Desk, _ person: String) throws -> String {
    try desk.plr("people", "list", "--format", "json", as: person).complaints
  }

  private func mine(_ desk: Desk, _ person: String, of id: String) throws -> [String] {
    try desk.done("mine", as: person).split(separator: "\n").filter { $0.contains(id) }
      .map { String($0).replacing(#/ +/#, with: " ") }
  }

  @Test(
    "An inadequate review of the sample year is carried through its clock by each person's own commands (E1)"
  )
  func sampleYear() throws {
    let (desk, id) = try begun()
    let manager = "SM-05"
    let row = try #require(try rows(desk, as: manager).first { $0["review"] == id })
    #expect(row["state"] == "to acknowledge" && row["by"] == "2026-04-16")
    #expect(row["waits_for"] == manager && row["terms"] == "yes")

    // Told before whatever the person does next, and nothing of what was found.
    let told = try waits(desk, manager)
    #expect(told.hasPrefix("Waiting for you: \(id) by 16 April 2026"), "\(told)")
    #expect(!told.contains("inadequate"))
    #expect(try waits(desk, "SM-01").contains(id) == false)
    #expect(
      try mine(desk, manager, of: id) == [
        " 1 day \(id) say that you know of what was found plr escalation acknowledge \(id)"
      ])
    try desk.done("review", "submit", id, as: "TM-20")

    let refused = try desk.plr("escalation", "acknowledge", id, as: "HOS-02")
    #expect(refused.status == 1 && refused.complaints.contains("ask SM-05"))
    desk.environment["PLR_TODAY"] = "2026-04-16"
    try desk.done("escalation", "acknowledge", id, as: manager)
    desk.environment["PLR_TODAY"] = "2026-04-22"
    try desk.done("escalation", "plan", id, "--what", "Her aunt is asked this week", as: manager)
    desk.environment["PLR_TODAY"] = "2026-04-30"
    #expect(try waits(desk, "HOS-02").contains("\(id) by 29 April 2026"), "a step up")
    try desk.done("escalation", "evidence", id, "--shows", "She stays with her aunt", as: manager)

    desk.environment["PLR_TODAY"] = "2026-05-05"
    #expect(try mine(desk, "QA-01", of: id).first?.contains("draw who reviews the case") == true)
    let drawn = try desk.done("escalation", "re-review", id, "--seed", "7", as: "QA-01")
    let auditor = try #require(drawn.split(separator: " ").first.map(String.init))
    #expect(drawn.contains("by 15 July 2026"))
    let list = try desk.done("allocate", "list", "--auditor", auditor, as: "QA-01")
    #expect(list.contains("in no rate of compliance") && list.contains("C-4999"), "\(list)")
    desk.environment["PLR_TODAY"] = "2026-07-10"
    #expect(try waits(desk, auditor).contains("\(id) by 15 July 2026"))
    #expect(
      try mine(desk, auditor, of: id) == [
        " 3 days \(id) re-review to record (C-4999, CIC-1) plr review new --re-review-of \(id)"
      ])
    let started = try desk.done("review", "new", "--re-review-of", id, "-o", "-", as: auditor)
    #expect(started.contains("re_review_of: \(id)"))

    let before = try rates(desk)
    let other = auditor == "TM-01" ? "TM-02" : "TM-01"
    try desk.write(again(of: id, by: other), to: "other.yaml")
    let foreign = try desk.plr("review", "submit", "other.yaml", as: other)
    #expect(foreign.errors.contains { $0.hasSuffix("E004") }, "\(foreign)")
    try desk.write(again(of: id, by: auditor), to: "again.yaml")
    try desk.done("review", "submit", "again.yaml", as: auditor)
    let after = try rates(desk)
    #expect(after == before, "\(Set(after).symmetricDifference(before))")

    let end = try desk.done("escalation", "show", id, as: manager).replacing(#/ +/#, with: " ")
    for line in [
      "acknowledged by 16 April 2026 SM-05 on 16 April 2026 in time",
      "planned by 22 April 2026 SM-05 on 22 April 2026 in time",
      "evidence shown by 29 April 2026 SM-05 on 30 April 2026 late",
      "re-review by 15 July 2026 drawn for \(auditor) 2026-07-CIC-0001 on 10 July 2026",
      "planning inadequate good",
    ] {
      #expect(end.contains(line), "\(end)")
    }
    #expect(try mine(desk, manager, of: id).first?.contains("close it") == true)
    try desk.done("escalation", "close", id, "--because", "She is safe and settled", as: manager)
    #expect(try rows(desk, as: manager).first { $0["review"] == id }?["state"] == "closed")
    #expect(try mine(desk, manager, of: id).allSatisfy { !$0.contains("escalation") })
  }

  @Test("Where the service manager is away, the next step up is told at once (E1)")
  func away() throws {
    let desk = try Estuary.desk()
    let settings = try desk.text(of: "plr.yaml")
    let away = settings.replacing(
      "id: SM-05, role: service manager, services: [children in care]",
      with: "id: SM-05, role: service manager, services: [children in care], "
        + "leave: [{ from: 2026-04-10, to: 2026-04-24 }]")
    #expect(away != settings)
    try desk.write(away, to: "plr.yaml")
    let id = "2026-04-CIC-0001"
    try desk.write(
      form(id, by: "TM-20", "2026-04", grade: .inadequate).text, to: "inadequate.yaml")
    let submitted = try desk.plr("review", "submit", "inadequate.yaml", as: "TM-20")
    #expect(submitted.output.contains("Tell HOS-02 (next step up) now"), "\(submitted)")
    #expect(try waits(desk, "HOS-02").contains("\(id) by 16 April 2026"))
    #expect(try !waits(desk, "SM-05").contains(id))
    try desk.done("escalation", "acknowledge", id, as: "HOS-02")
  }

  @Test("What an import brings late is open without a day, and its review says when it was (E1)")
  func takenIn() throws {
    let desk = try Estuary.desk()
    let row = try #require(
      try rows(desk, as: "QA-01").first { $0["review"] == "2025-05-CIC-0026" })
    #expect(row["state"] == "to acknowledge" && row["by"] == nil && row["terms"] == "no")
    #expect(try waits(desk, "SM-05").contains("2025-05-CIC-0026"))
    #expect(try !waits(desk, "SM-05").contains(" by "))
    desk.environment["PLR_TODAY"] = "2027-04-15"
    #expect(try !waits(desk, "HOS-02").contains("2025-05-CIC-0026"), "nobody is late")
    let show = try desk.done("escalation", "show", "2025-05-CIC-0026", as: "SM-05")
    #expect(show.contains("A review of May 2025, taken in from elsewhere"), "\(show)")
    try desk.done(
      "escalation", "close", "2025-05-CIC-0026", "--because", "seen to in June 2025", as: "SM-05")
    let board = try desk.done("report", "board", "--period", "2025/26", as: "QA-01")
    #expect(board.contains("taken in from elsewhere"))
  }

  @Test(
    "A case that is closed ends the re-review with that reason; who has no line is told of nothing (E1)"
  )
  func ended() throws {
    let desk = try Estuary.desk()
    let row = try #require(try rows(desk, as: "QA-01").first)
    let id = try #require(row["review"])
    try desk.done(
      "escalation", "re-review", id, "--ended-because", "case closed",
      as: row["waits_for"])
    let again = try desk.plr("escalation", "re-review", id, as: "QA-01")
    #expect(again.status == 1 && again.errors == ["E003"])
    #expect(try rows(desk, as: "MOD-01").isEmpty)
    #expect(try rows(desk, as: "SW-101").isEmpty)
  }
}
