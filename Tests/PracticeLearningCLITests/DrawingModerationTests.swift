import Foundation
import Testing

@Suite("Drawing what is moderated")
struct DrawingModerationTests {
  private let certificate = "certificates/MODERATION-monthly-2026-02.json"

  @Test("A month is drawn, shared out, written down and can be drawn again by anybody")
  func wholeDraw() throws {
    let desk = try Desk.monthToDraw()
    let output = try desk.drawFebruary()
    #expect(output.contains("3 of 10 reviews taken"))
    #expect(output.contains("10 working days, until 29 April 2026"))
    #expect(output.contains("Seed 7"))
    let asked = try desk.asked()
    #expect(asked.count == 3)
    #expect(Set(asked.values) == ["MOD-01", "MOD-02"])
    let verified = try desk.done("moderation", "verify", certificate)
    #expect(verified.contains("Drawn again with seed 7: the same 3 reviews"))
    #expect(verified.contains("This workspace keeps the same certificate"))
    let journal = try desk.done("journal", "show")
    #expect(journal.contains("draw") && journal.ranges(of: "select").count == 3)
    #expect(try desk.plr("doctor").status == 0)
  }

  @Test("The certificate tells why each review was taken, so that only its owner can read the file")
  func ownersOnly() throws {
    let desk = try Desk.monthToDraw()
    let output = try desk.drawFebruary()
    let file = desk.file(certificate).path
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(output.contains("keep it with the QA lead"))
    let folder = desk.file("certificates").path
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder) == [
        "MODERATION-monthly-2026-02.json"
      ])
  }

  @Test("For a QA lead who may be asked to grade no file says why a review was taken (B4)")
  func noFile() throws {
    let desk = try Desk.monthToDraw(settings: {
      $0.replacing("id: QA-01, role: QA lead", with: "id: QA-01, roles: [QA lead, moderator]")
    })
    let output = try desk.drawFebruary("--certificate", "mine.json")
    #expect(
      output.contains("3 of 10 reviews taken.\n") && output.contains("in no file yet"), "\(output)")
    #expect(output.contains("plr export --kind certificate --format json"))
    #expect(!desk.has("mine.json") && !desk.has(certificate))
    #expect(try desk.asked().count == 3)
  }

  @Test("The certificate is enough without the workspace")
  func elsewhere() throws {
    let desk = try Desk.monthToDraw()
    try desk.drawFebruary("--certificate", "february.json")
    let elsewhere = try Desk(isEmpty: true)
    try elsewhere.write(try desk.text(of: "february.json"), to: "february.json")
    let run = try elsewhere.plr("moderation", "verify", "february.json")
    #expect(run.status == 0, "\(run)")
    #expect(run.output.contains("No workspace here"))
  }

  @Test("The same seed on the same reviews gives the same draw; without one, one is made and told")
  func seeds() throws {
    let asked = try (0..<2).map { _ in
      let desk = try Desk.monthToDraw()
      try desk.drawFebruary()
      return try desk.asked()
    }
    #expect(asked[0] == asked[1])
    let desk = try Desk.monthToDraw()
    let output = try desk.done("moderation", "draw", "--period", "2026-02")
    let seed = try #require(output.firstMatch(of: #/Seed (?<seed>\d+);/#)).seed
    #expect(try desk.text(of: certificate).contains("\"\(seed)\""))
  }

  @Test("What was drawn is not drawn again: another draw has only what came in since")
  func again() throws {
    let desk = try Desk.monthToDraw()
    try desk.drawFebruary()
    try desk.refused("moderation", "draw", "--period", "2026-02", because: ["F051"])
    try desk.submit(11...14)
    let output = try desk.done("moderation", "draw", "--period", "2026-02", "--seed", "8")
    #expect(output.contains("2 of 4 reviews taken"))
    #expect(desk.has("certificates/MODERATION-monthly-2026-02-2.json"))
    #expect(try desk.asked().count == 5)
  }

  @Test("Where the target is reached nothing is stored, and no review is used up")
  func nothingNeeded() throws {
    let desk = try Desk.monthToDraw()
    try desk.done("moderation", "draw", "--add", Form.id(4), "--because", "asked for")
    try desk.done("moderation", "draw", "--add", Form.id(5), "--because", "asked for")
    try desk.done("moderation", "draw", "--add", Form.id(6), "--because", "asked for")
    let run = try desk.refused("moderation", "draw", "--period", "2026-02", because: ["F051"])
    #expect(run.complaints.contains("--at-least N"), "\(run)")
    #expect(run.complaints.contains("none of the 7 reviews left is always taken"), "\(run)")
    #expect(!desk.has(certificate))
    #expect(try desk.drawFebruary("--at-least", "2").contains("2 of 7 reviews taken"))
  }

  @Test("A draw without a random pick uses up only what it took")
  func onlyCertain() throws {
    let desk = try Desk.monthToDraw(settings: {
      $0.replacing("target_percent: 30", with: "target_percent: 9")
    })
    try desk.write(
      Form.text(11).replacing("grade: good", with: "grade: outstanding"), to: "best.yaml")
    try desk.done("import", "best.yaml")
    #expect(try desk.drawFebruary().contains("1 always taken"))
    let output = try desk.done(
      "moderation", "draw", "--period", "2026-02", "--seed", "8", "--at-least", "2")
    #expect(output.contains("2 of 10 reviews taken"))
  }

  @Test("A review amended before the draw is always taken for what it was (A9)")
  func amendedBefore() throws {
    let desk = try Desk.monthToDraw(settings: {
      $0.replacing("target_percent: 30", with: "target_percent: 9")
    })
    try desk.write(
      Form.text(11).replacing("grade: good", with: "grade: outstanding"), to: "best.yaml")
    try desk.done("import", "best.yaml")
    try desk.write(Form.text(11), to: "amended.yaml")
    try desk.done("import", "amended.yaml", "--amend", "--reason", "It is good, not more.")
    #expect(
      try desk.done("moderation", "target", "--next").contains(#/0011.*outstanding/#))
    #expect(try desk.drawFebruary().contains("1 always taken (1 outstanding)"))
  }

  @Test("Somebody asks for a single review: it has a reason and no probability")
  func requested() throws {
    let desk = try Desk.monthToDraw()
    let output = try desk.done(
      "moderation", "draw", "--add", Form.id(4), "--because", "the family complained", "--to",
      "MOD-02")
    #expect(output == "MOD-02 is asked to moderate \(Form.id(4)) by 29 April 2026.\n")
    try desk.refused(
      "moderation", "draw", "--add", Form.id(4), "--because", "again", because: ["S015"])
    // The other nine are drawn from, and the one counts towards the target.
    #expect(try desk.drawFebruary().contains("2 of 9 reviews taken"))
  }

  @Test("Moderated as drawn: the reason and the probability are filled in, another one is refused")
  func recorded() throws {
    let desk = try Desk.monthToDraw(settings: {
      $0.replacing("\n  - { id: MOD-02, role: moderator }", with: "")
    })
    try desk.drawFebruary()
    let review = try #require(try desk.asked().keys.min())
    let form = Form.moderation.replacing(Form.id, with: review)
      .replacing("2026-03-02", with: "2026-04-15")
    try desk.write(form, to: "m.yaml")
    try desk.done("moderation", "record", "m.yaml", as: "MOD-01")
    let exported = try desk.done("export", "--kind", "moderation")
    #expect(exported.contains("random") && exported.contains("0.300000000"))
    #expect(try desk.asked().count == 2)
    let other = try #require(try desk.asked().keys.min())
    try desk.write(
      form.replacing(review, with: other).replacing(
        "domains:", with: "selection: { reason: requested }\ndomains:"), to: "n.yaml")
    try desk.refused("import", "n.yaml", because: ["n.yaml:5:1 F050"])
  }

  @Test("A review amended after its moderation is open again, taken as before")
  func reopened() throws {
    let desk = try Desk.monthToDraw(settings: {
      $0.replacing("\n  - { id: MOD-02, role: moderator }", with: "")
    })
    try desk.drawFebruary()
    let asked = try desk.asked()
    let review = try #require(asked.keys.min())
    try desk.write(
      Form.moderation.replacing(Form.id, with: review).replacing("2026-03-02", with: "2026-04-15"),
      to: "m.yaml")
    try desk.done("moderation", "record", "m.yaml", as: "MOD-01")
    let number = try #require(Int(review.suffix(4)))
    try desk.write(Form.text(number).replacing("four days", with: "five days"), to: "amended.yaml")
    try desk.done("import", "amended.yaml", "--amend", "--reason", "she goes daily now")
    #expect(try desk.asked() == asked)
  }

  @Test("Given to somebody else, with a reason")
  func reassigned() throws {
    let desk = try Desk.monthToDraw()
    try desk.drawFebruary()
    let (review, moderator) = try #require(try desk.asked().min { $0.key < $1.key })
    let other = moderator == "MOD-01" ? "MOD-02" : "MOD-01"
    let output = try desk.done(
      "moderation", "reassign", review, "--to", other, "--because", "away", "--on", "2026-04-20")
    #expect(
      output
        == "\(other) is asked to moderate \(review) by 5 May 2026, in place of \(moderator).\n")
    #expect(try desk.asked()[review] == other)
    try desk.refused(
      "moderation", "reassign", review, "--to", other, "--because", "again", because: ["S015"])
  }
}
