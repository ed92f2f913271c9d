import Foundation
import Testing

@Suite("How moderation stands")
struct ModerationTargetTests {
  @Test("Before and after a draw: what is needed, who is asked, and how long they have")
  func standing() throws {
    let desk = try Desk.monthToDraw()
    let before = try desk.done("moderation", "target")
    #expect(before.contains(#/February 2026 +0 of 10 +0\.0% +3/#))
    #expect(before.contains("10 reviews of February 2026; the oldest was submitted"))
    #expect(
      before.contains(#/2026-02-CIC-\d{4} +2026-02 +children in care +TM-07 +reaches auditor/#))
    try desk.drawFebruary()
    let after = try desk.done("moderation", "target", "--on", "2026-04-24")
    #expect(after.contains(#/February 2026 +3 of 10 +30\.0% +0/#))
    #expect(after.contains("3 working days left"))
    #expect(after.contains("Every review of these months was in a draw or is taken"))
    let late = try desk.done("moderation", "target", "--on", "2026-05-05")
    #expect(late.contains("3 moderations to be done: 0 in time, 3 late, by up to 3 working days"))
    #expect(late.contains("3 working days late"))
  }

  @Test("What the policy always takes comes first in what to take next")
  func next() throws {
    let desk = try Desk.monthToDraw()
    let outstanding = Form.text(11)
      .replacing("overall: { grade: good", with: "overall: { grade: outstanding")
    try desk.write(outstanding, to: "outstanding.yaml")
    try desk.done("import", "outstanding.yaml")
    let run = try desk.done("moderation", "target", "--next", "--format", "csv")
    let rows = run.split(separator: "\n")
    #expect(rows[1].contains(Form.id(11)) && rows[1].contains("outstanding"))
    #expect(rows.count == 2)
  }

  @Test("A forecast says what it rests on")
  func forecast() throws {
    let desk = try Desk.monthToDraw()
    let text = try desk.done("moderation", "target").replacing("\n  ", with: " ")
    #expect(text.contains("By the end of March 2026 20 reviews: 10 submitted and 10 more"))
    #expect(text.contains("1 month without allocations at the 10.0 a month so far"))
    #expect(text.contains("30% of them is 6; 0 are taken, so 6 more are to be taken"))
  }

  @Test(
    "Others than the QA lead see their own services alone, and no auditor or single review (B7)",
    arguments: [
      "MOD-01", "TM-07",
    ])
  func others(person: String) throws {
    let desk = try Desk.monthToDraw()
    try desk.drawFebruary()
    let text = try desk.done("moderation", "target", as: person)
    #expect(!text.contains("Taken per service"))
    #expect(!text.contains("TM-07") && !text.contains("2026-02-CIC"))
    let json = try desk.done("moderation", "target", "--format", "json", as: person)
    #expect(!json.contains("TM-07") && json.contains("moderation.services_reached"))
    #expect(!json.contains("children in care"))
    #expect(try desk.done("moderation", "target").contains("Taken per service"))
    #expect(try desk.done("moderation", "target", "--format", "json").contains("TM-07"))
  }

  @Test("The figures keep their ids, and have new ones beside them")
  func figures() throws {
    let desk = try Desk.monthToDraw()
    try desk.drawFebruary()
    let csv = try desk.done("moderation", "target", "--format", "csv")
    for id in [
      "moderation.share", "moderation.needed", "moderation.share_to_date", "moderation.month.taken",
      "moderation.quarter.needed", "moderation.year.taken", "moderation.forecast.needed",
      "moderation.open", "moderation.open_late", "moderation.undrawn",
      "moderation.auditors_reached",
    ] {
      #expect(csv.contains("\n\(id),"), "\(id)")
    }
  }
}
