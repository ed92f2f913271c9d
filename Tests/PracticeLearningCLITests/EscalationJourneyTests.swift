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
    try desk.done("figures", "--period", "2025/26", "--format", "csv", as: "QA-01")
      .split(separator: "\n").filter { !$0.contains("escalation") && !$0.hasPrefix("timeliness.") }
  }

  /// The re-review that the drawn auditor submits, in place of one filled in with an editor.
  private func form(_ row: [String: String], by auditor: String, _ original: [String: Any])
    throws -> String
  {
    var form = TestForm(1)
    form.id = "2026-03-AGAIN-0001"
    form.month = "2026-03"
    form.caseReference = try #require(original["case"] as? String)
    form.template = try #require(original["template"] as? String)
    form.practitioner = try #require(original["practitioner"] as? String)
    (form.service, form.team) = (try #require(row["service"]), try #require(row["team"]))
    (form.auditor, form.owner) = (auditor, form.practitioner)
    return form.text.replacing("month: ", with: "re_review_of: \(row["review"] ?? "")\nmonth: ")
  }

  @Test(
    "An inadequate review of the sample year is carried through its clock by each person's own commands (E1)"
  )
  func sampleYear() throws {
    let desk = try Estuary.desk()
    let row = try #require(
      try rows(desk, as: "QA-01").first { $0["service"] == "children in care" })
    let (id, manager) = (try #require(row["review"]), try #require(row["waits_for"]))
    #expect(row["state"] == "to acknowledge" && row["by"] == "2026-04-16" && manager == "SM-05")

    // Told before whatever the person does next, and nothing of what was found.
    let next = try desk.plr("people", "list", "--format", "json", as: manager)
    #expect(next.complaints.hasPrefix("Waiting for you: "))
    #expect(next.complaints.contains("\(id) by 16 April 2026"))
    #expect(!next.complaints.contains("inadequate") && !next.output.contains("Waiting"))
    #expect(try desk.plr("people", "list", as: "SM-01").complaints.contains(id) == false)

    let refused = try desk.plr("escalation", "acknowledge", id, as: "HOS-02")
    #expect(refused.status == 1 && refused.complaints.contains("ask SM-05"))
    desk.environment["PLR_TODAY"] = "2026-04-16"
    try desk.done("escalation", "acknowledge", id, as: manager)
    desk.environment["PLR_TODAY"] = "2026-04-22"
    try desk.done("escalation", "plan", id, "--what", "Her aunt is asked this week", as: manager)
    desk.environment["PLR_TODAY"] = "2026-04-30"
    try desk.done("escalation", "evidence", id, "--shows", "She stays with her aunt", as: manager)

    desk.environment["PLR_TODAY"] = "2026-05-05"
    let drawn = try desk.done("escalation", "re-review", id, "--seed", "7", as: "QA-01")
    let auditor = try #require(drawn.split(separator: " ").first.map(String.init))
    #expect(drawn.contains("by 15 July 2026"))
    desk.environment["PLR_TODAY"] = "2026-07-10"
    #expect(
      try desk.plr("people", "list", as: auditor).complaints.contains("\(id) by 15 July 2026"))
    let started = try desk.done("review", "new", "--re-review-of", id, "-o", "-", as: auditor)
    #expect(started.contains("re_review_of: \(id)"))

    let shown = try desk.done("review", "show", id, "--format", "json", as: "QA-01")
    let original = try #require(
      try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any])
    try desk.write(form(row, by: auditor, original), to: "again.yaml")
    let before = try rates(desk)
    let other = auditor == "TM-01" ? "TM-02" : "TM-01"
    try desk.write(form(row, by: other, original), to: "other.yaml")
    let foreign = try desk.plr("review", "submit", "other.yaml", as: other)
    #expect(foreign.errors.contains { $0.hasSuffix("E004") }, "\(foreign)")
    try desk.done("review", "submit", "again.yaml", as: auditor)
    let after = try rates(desk)
    #expect(after == before, "\(Set(after).symmetricDifference(before))")

    let end = try desk.done("escalation", "show", id, as: manager)
    for line in [
      "acknowledged    by 16 April 2026  SM-05 on 16 April 2026  in time",
      "planned         by 22 April 2026  SM-05 on 22 April 2026  in time",
      "evidence shown  by 29 April 2026  SM-05 on 30 April 2026  late",
    ] {
      #expect(
        end.replacing(#/ +/#, with: " ").contains(line.replacing(#/ +/#, with: " ")), "\(end)")
    }
    #expect(end.contains("2026-03-AGAIN-0001") && end.contains("before") && end.contains("after"))
    try desk.done("escalation", "close", id, "--because", "She is safe and settled", as: manager)
    #expect(try rows(desk, as: manager).first { $0["review"] == id }?["state"] == "closed")
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
