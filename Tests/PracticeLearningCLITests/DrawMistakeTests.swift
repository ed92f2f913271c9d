import Foundation
import Testing

@Suite("What a moderation draw can get wrong")
struct DrawMistakeTests {
  private let certificate = "certificates/MODERATION-monthly-2026-02.json"

  @Test("Only the QA lead says what is moderated and by whom", arguments: ["MOD-01", "TM-07"])
  func others(person: String) throws {
    let desk = try Desk.monthToDraw()
    try desk.refused(
      "moderation", "draw", "--period", "2026-02", because: ["S021"], as: person)
    try desk.refused(
      "moderation", "reassign", Form.id(1), "--to", "MOD-02", "--because", "x", because: ["S021"],
      as: person)
    try desk.refused("moderation", "target", "--next", because: ["S021"], as: person, isLook: true)
    #expect(!desk.has("certificates"))
  }

  @Test("A month without reviews, an unknown programme, a quarter where months are drawn")
  func periods() throws {
    let desk = try Desk.monthToDraw()
    try desk.refused("moderation", "draw", "--period", "2026-01", because: ["F051"])
    try desk.refused(
      "moderation", "draw", "--period", "2026-02", "--programme", "monthlies", because: ["S016"])
    for period in ["2025-Q4", "2025/26", "2026-01..2026-02"] {
      try desk.refused("moderation", "draw", "--period", period, because: [], status: 64)
    }
    try desk.refused("moderation", "draw", because: [], status: 64)
    try desk.refused("moderation", "draw", "--add", Form.id(1), because: [], status: 64)
  }

  @Test("A quarter is drawn as a whole where the policy says so")
  func quarter() throws {
    let desk = try Desk.monthToDraw(settings: {
      $0.replacing("working_days: 10 }", with: "working_days: 10, every: quarter }")
    })
    try desk.refused("moderation", "draw", "--period", "2026-02", because: [], status: 64)
    try desk.submit(11...12, month: "2026-03")
    let output = try desk.done("moderation", "draw", "--period", "2025-Q4", "--seed", "3")
    #expect(output.contains("4 of 12 reviews taken"))
    #expect(desk.has("certificates/MODERATION-monthly-2025-Q4.json"))
  }

  @Test("A seed that was used for another frame")
  func seedReused() throws {
    let desk = try Desk.monthToDraw()
    try desk.drawFebruary()
    try desk.submit(11...14, month: "2026-03")
    try desk.refused(
      "moderation", "draw", "--period", "2026-03", "--seed", "7", because: ["F001"])
    #expect(!desk.has("certificates/MODERATION-monthly-2026-03.json"))
  }

  @Test("A certificate that cannot be written: nothing is stored")
  func noFile() throws {
    let desk = try Desk.monthToDraw()
    try desk.write("mine", to: "there.json")
    try desk.refused(
      "moderation", "draw", "--period", "2026-02", "--certificate", "there.json",
      because: ["S017"])
    #expect(try desk.text(of: "there.json") == "mine")
    try desk.write("a file", to: "folder")
    try desk.refused(
      "moderation", "draw", "--period", "2026-02", "--certificate", "folder/there.json",
      because: ["S004"], status: 74)
  }

  @Test(
    "A certificate that was edited",
    arguments: [
      ("0.300000000", "0.900000000"),
      ("\"reason\": \"random\"", "\"reason\": \"requested\""),
      ("\"seed\": \"7\"", "\"seed\": \"8\""), ("MOD-01", "MOD-02"), ("QA-01", "QA-02"),
    ])
  func edited(was: String, now: String) throws {
    let desk = try Desk.monthToDraw()
    try desk.drawFebruary()
    let text = try desk.text(of: certificate)
    try #require(text.contains(was))
    try desk.write(text.replacing(was, with: now, maxReplacements: 1), to: "edited.json")
    let run = try desk.refused(
      "moderation", "verify", "edited.json",
      because: ["edited.json F002"])
    #expect(run.output.isEmpty)
  }

  @Test("A file that is no certificate, or not one of moderation")
  func noCertificate() throws {
    let desk = try Desk.monthToDraw()
    try desk.refused(
      "moderation", "verify", "reviews-1.yaml", because: ["reviews-1.yaml D014"])
    try desk.refused(
      "moderation", "verify", "nowhere.json", because: ["nowhere.json D016"], status: 74)
  }

  @Test("A moderator who has a part in it, does not moderate, or is nobody")
  func moderators() throws {
    let desk = try Desk.monthToDraw()
    try desk.drawFebruary()
    let review = try #require(try desk.asked().keys.min())
    for (person, code) in [
      ("TM-07", "M005"), ("TM-16", "M005"), ("AUD-2", "M005"), ("SW-118", "M004"),
      ("MOD-9", "M004"),
    ] {
      try desk.refused(
        "moderation", "reassign", review, "--to", person, "--because", "x", because: [code])
      try desk.refused(
        "moderation", "draw", "--add", Form.id(1), "--because", "x", "--to", person,
        because: [code])
    }
    try desk.refused(
      "moderation", "reassign", "R-9", "--to", "MOD-01", "--because", "x", because: ["S012"])
    try desk.refused(
      "moderation", "draw", "--add", "R-9", "--because", "x", because: ["S012"])
  }

  @Test("A day before the month begins, or before somebody was asked; a reason that is empty")
  func days() throws {
    let desk = try Desk.monthToDraw()
    let early = ["--on", "2026-01-31"]
    let draw = try desk.run(["moderation", "draw", "--period", "2026-02"] + early)
    #expect(draw.status == 1 && draw.errors == ["R067"], "\(draw)")
    #expect(draw.complaints.contains("31 January 2026 is before February 2026 begins"))
    let add = try desk.run(
      ["moderation", "draw", "--add", Form.id(1), "--because", "x"] + early)
    #expect(add.status == 1 && add.errors == draw.errors, "\(add)")
    #expect(!desk.has(certificate))
    try desk.drawFebruary()
    let (review, moderator) = try #require(try desk.asked().min { $0.key < $1.key })
    let other = moderator == "MOD-01" ? "MOD-02" : "MOD-01"
    let reassign = ["moderation", "reassign", review, "--to", other, "--because"]
    let before = try desk.run(reassign + ["away", "--on", "2026-04-14"])
    #expect(before.status == 1 && before.errors == draw.errors, "\(before)")
    #expect(before.complaints.contains("was asked to moderate \(review), on 15 April 2026"))
    let silent = try desk.run(reassign + [" "])
    #expect(silent.status == 1 && silent.errors == ["S013"], "\(silent)")
    #expect(silent.complaints.contains("--because") && !silent.complaints.contains("--reason"))
    #expect(try desk.asked()[review] == moderator)
  }

  @Test("Nobody moderates, everybody is away, or everybody has a conflict")
  func nobody() throws {
    func refusal(_ change: @escaping (String) -> String) throws -> Built.Run {
      let desk = try Desk.monthToDraw(settings: {
        change($0.replacing("\n  - { id: MOD-02, role: moderator }", with: ""))
      })
      let run = try desk.plr("moderation", "draw", "--period", "2026-02")
      #expect(run.status == 1 && !desk.has("certificates"))
      #expect(Set(run.errors) == ["F052"])
      return run
    }
    let none = try refusal { $0.replacing("role: moderator }", with: "role: board viewer }") }
    #expect(none.complaints.contains("nobody moderates monthly"))
    let away = try refusal {
      $0.replacing(
        "role: moderator }",
        with: "role: moderator, leave: [{ from: 2026-04-20, to: 2026-05-01 }] }")
    }
    #expect(away.complaints.contains("MOD-01 is on leave for most of the 10 working days"))
    let conflict = try refusal {
      $0.replacing("role: moderator }", with: "role: moderator, conflicts: [CIC-2] }")
    }
    #expect(conflict.errors.count == 10)
    #expect(conflict.complaints.contains("MOD-01 has a declared conflict with CIC-2"))
  }

  @Test("A review nobody may moderate is left out with its reason; one always taken stops the draw")
  func leftOut() throws {
    let desk = try Desk.monthToDraw(settings: {
      $0.replacing("\n  - { id: MOD-02, role: moderator }", with: "")
        .replacing("role: moderator }", with: "role: moderator, conflicts: [C-90003, C-90011] }")
    })
    let output = try desk.drawFebruary()
    #expect(output.contains("3 of 9 reviews taken"), "\(output)")
    #expect(output.contains("1 review left out, no moderator without conflict"), "\(output)")
    #expect(try desk.text(of: certificate).contains("\"\(Form.id(3))\""))
    try desk.done("moderation", "verify", certificate)
    try desk.write(
      Form.text(11).replacing("grade: good", with: "grade: outstanding"), to: "best.yaml")
    try desk.done("import", "best.yaml")
    let run = try desk.run(["moderation", "draw", "--period", "2026-02", "--seed", "8"])
    #expect(run.status == 1 && run.errors == ["F052"], "\(run)")
    #expect(run.complaints.contains(Form.id(11)), "\(run)")
  }

  @Test("The policy may name who moderates; a stranger among them is told")
  func named() throws {
    let desk = try Desk.monthToDraw(settings: {
      $0.replacing("working_days: 10 }", with: "working_days: 10, moderators: [QA-01] }")
    })
    try desk.drawFebruary()
    #expect(Set(try desk.asked().values) == ["QA-01"])
    let wrong = try Desk.monthToDraw()
    try wrong.write(
      Desk.settings.replacing(
        "working_days: 10 }", with: "working_days: 10, moderators: [SW-118, MOD-7] }"),
      to: "plr.yaml")
    let run = try wrong.plr("moderation", "draw", "--period", "2026-02")
    #expect(run.errors.map { $0.suffix(4) } == ["W005", "W004"])
  }
}
