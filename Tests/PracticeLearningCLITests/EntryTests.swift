import Foundation
import Testing

@Suite("What is taken in at the door") struct EntryTests {
  @Test("of two forms of which one cannot be stored nothing is said to be stored (J5)")
  func twoForms() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    try desk.write(Form.text(2), to: "2.yaml")
    try desk.write(
      Form.text.replacing("She is back in school.", with: "She goes again."), to: "form.yaml")
    let run = try desk.plr("review", "submit", "form.yaml", "2.yaml", as: "TM-07")
    #expect(run.status == 1 && !run.output.contains("is submitted"), "\(run)")
    #expect(run.complaints.contains("Nothing was submitted."), "\(run.complaints)")
    #expect(try desk.reviews().count == 1)
  }

  @Test("a form that is stored already is not counted as submitted (J5)") func again() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    try desk.write(Form.text(2), to: "2.yaml")
    let said = try desk.done("review", "submit", "form.yaml", "2.yaml", as: "TM-07")
    #expect(said.split(separator: "\n").count { $0.contains("is submitted") } == 1, "\(said)")
    #expect(said.contains("\(Form.id) is stored already"))
  }

  @Test(
    "a table of headings alone is named (K4)",
    arguments: [
      ("kind,id,templet\n", ["D004", "D025"]), ("a,b\r\n", ["D004", "D004", "D025"]),
      ("kind,id,case\n\n\n", ["D025"]), ("id;case\n;\n", ["D025"]),
    ])
  func noRows(_ text: String, _ codes: [String]) throws {
    let desk = try Desk()
    try desk.write(text, to: "rows.csv")
    let run = try desk.plr("import", "rows.csv")
    #expect(run.status == 1 && !run.output.contains("Nothing new"), "\(run)")
    #expect(run.errors.map { String($0.suffix(4)) }.sorted() == codes, "\(run.complaints)")
    #expect(run.complaints.contains("there are no rows"))
  }

  @Test(
    "settings that are none get advice for settings (K10)",
    arguments: [
      "plr: 1\n", "hello: world\n", Form.text, "services: [a]\nteams: []\n", "- a\n- b\n",
    ])
  func noSettings(text: String) throws {
    let desk = try Desk()
    try desk.write(text, to: "plr.yaml")
    let run = try desk.plr("review", "list")
    #expect(run.status == 1 && run.complaints.contains("council:"), "\(run.complaints)")
    #expect(!run.complaints.contains("a review begins with"))
  }

  @Test("a demo that was cut short is begun again (K6)", arguments: [false, true])
  func demo(hasSettings: Bool) throws {
    let desk = try Desk(isEmpty: true)
    let folder = desk.file("demo")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try desk.write("", to: "demo/plr.sqlite")
    try desk.write("", to: "demo/plr.lock")
    if hasSettings { try desk.write("plr: 1\ncouncil: Estuary\n", to: "demo/plr.yaml") }
    let options = ["demo", "--into", "demo", "--samples", Estuary.samples]
    let run = try desk.run(options)
    #expect(run.status == 1 && run.complaints.contains("--replace"), "\(run.complaints)")
    let again = try desk.run(options + ["--replace"])
    #expect(again.status == 0, "\(again.complaints)")
  }

  private static let otherFiles: [String] = [
    "..", "-rf", ".hidden", "a..b", "../../etc/x", "a/b", String(repeating: "a", count: 65),
  ]

  @Test("ids that would be other files or options are refused (K3)", arguments: otherFiles)
  func idsOfFiles(id: String) throws {
    let desk = try Desk()
    try desk.write(Form.text.replacing("id: \(Form.id)", with: "id: \"\(id)\""), to: "form.yaml")
    #expect(try desk.plr("review", "submit", "form.yaml", as: "TM-07").status == 1)
    try desk.write(
      "allocation: \"\(id)\"\nprogramme: monthly\nmonth: 2026-02\nauditor: TM-07\ncase: C-1\ndue: 2026-03-01\n",
      to: "a.yaml")
    let run = try desk.plr("import", "a.yaml")
    #expect(run.status == 1 && run.complaints.contains("D024"), "\(run.complaints)")
  }

  @Test("an id of two million letters is refused in a few words (K3)") func longID() throws {
    let desk = try Desk()
    let id = String(repeating: "a", count: 2_000_000)
    try desk.write(
      "plr: 1\nid: \(id)\nprogramme: monthly\ntemplate: \(id)\ncase: \(id)\n", to: "form.yaml")
    let run = try desk.plr("review", "check", "form.yaml")
    #expect(run.status == 1 && run.complaints.utf8.count < 20_000)
    #expect(
      try desk.plr("review", "show", String(id.prefix(100_000))).complaints.utf8.count < 5_000)
  }

  @Test(
    "characters nobody sees are refused, and shown harmlessly (J6)",
    arguments: ["202E", "2066", "200F", "1B", "00", "7F", "9B", "061C"])
  func harmful(digits: String) throws {
    let desk = try Desk()
    let escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    let scalar = try #require(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init))
    try desk.write(
      Form.text.replacing(
        "because: She is back in school.", with: "because: \"She is \(escape)back in school.\""),
      to: "form.yaml")
    let run = try desk.plr("review", "submit", "form.yaml", as: "TM-07")
    #expect(run.status == 1 && run.complaints.contains("D023"), "\(run.complaints)")
    #expect(!run.complaints.unicodeScalars.contains(scalar))
    #expect(try desk.reviews().isEmpty)
  }
}
