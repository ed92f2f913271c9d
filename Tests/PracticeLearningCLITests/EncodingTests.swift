import Foundation
import Testing

@Suite("Files as other programs save them mean the same")
struct EncodingTests {
  /// A way to save a text.
  struct Saved: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: @Sendable (String) -> Data?
  }

  static let ways = [
    Saved(testDescription: "CRLF") { Data($0.replacing("\n", with: "\r\n").utf8) },
    Saved(testDescription: "UTF-8 with a mark") { Data([0xEF, 0xBB, 0xBF] + $0.utf8) },
    Saved(testDescription: "UTF-16, low byte first") {
      $0.data(using: .utf16LittleEndian).map { Data([0xFF, 0xFE]) + $0 }
    },
    Saved(testDescription: "UTF-16, high byte first") {
      $0.data(using: .utf16BigEndian).map { Data([0xFE, 0xFF]) + $0 }
    },
    Saved(testDescription: "Windows-1252") {
      $0.replacing("\u{FEFF}", with: "").data(using: .windowsCP1252)
    },
  ]

  private let text = Form.text.replacing(
    "Her dual heritage", with: "Her “dual” heritage – with Zoë, £5 and a crêpe –")

  @Test("a form: stored once, known the second time", arguments: ways)
  func form(_ way: Saved) throws {
    let desk = try Desk()
    try desk.write(text, to: "plain.yaml")
    try desk.done("import", "plain.yaml")
    let before = try desk.bytes(of: "plr.sqlite")
    try #require(way.bytes(text)).write(to: desk.file("saved.yaml"))
    #expect(try desk.done("import", "saved.yaml") == "Nothing new; 1 unchanged.\n")
    #expect(try desk.bytes(of: "plr.sqlite") == before)
  }

  @Test(
    "slips and words after a #: told alike, at the same lines, and mended alike (F1)",
    arguments: ways)
  func slips(_ way: Saved) throws {
    let desk = try Desk()
    let typed = text.replacing("    grade: good", with: "    grade:good")
      .replacing("month: 2026-02", with: "month = Feb 2026   # or was it March?")
    func told(_ name: String) throws -> [String] {
      try desk.plr("review", "check", name).output
        .matches(of: /\.yaml:(\d+):\d+ +\w+ +(\w\d+)/).map { "\($0.1) \($0.2)" }
    }
    try desk.write(typed, to: "plain.yaml")
    let plain = try told("plain.yaml")
    #expect(Set(plain.map { $0.suffix(4) }).isSuperset(of: ["D026", "D028", "D029"]), "\(plain)")
    try #require(way.bytes(typed)).write(to: desk.file("saved.yaml"))
    #expect(try told("saved.yaml").filter { !$0.hasSuffix("D031") } == plain)
    for name in ["plain.yaml", "saved.yaml"] { _ = try desk.plr("review", "check", "--fix", name) }
    let mended = try desk.text(of: "saved.yaml").replacing("\r\n", with: "\n")
    #expect(mended == (try desk.text(of: "plain.yaml")))
  }

  @Test("The exemplary forms have nothing to be told of") func exemplary() throws {
    let desk = try Estuary.emptyDesk()
    for (name, auditor) in [
      ("child-protection", "TM-07"), ("children-in-care", "TM-12"), ("early-help", "TM-05"),
    ] {
      let form = "\(Estuary.samples)/exemplary-forms/\(name).yaml"
      let check = try desk.plr("review", "check", form, "--as", auditor)
      #expect(check.status == 0)
      #expect(check.output.firstMatch(of: /(error|warning) +\w\d\d\d/) == nil, "\(check.output)")
    }
  }

  @Test("a table from Excel, JSON Lines", arguments: ways, ["csv", "jsonl", "json"])
  func table(_ way: Saved, _ format: String) throws {
    let desk = try Desk()
    try desk.write(text, to: "plain.yaml")
    try desk.done("import", "plain.yaml")
    let plain = try desk.done("export", "--kind", "review", "--format", format)
    try #require(way.bytes(plain)).write(to: desk.file("saved.\(format)"))
    #expect(try desk.done("import", "saved.\(format)") == "Nothing new; 1 unchanged.\n")
  }

  @Test("a mistake is found at its place", arguments: ways)
  func place(_ way: Saved) throws {
    let desk = try Desk()
    let wrong = text.replacing("partners: { asked: no", with: "partners: { asked: maybe")
    try #require(way.bytes(wrong)).write(to: desk.file("saved.yaml"))
    let run = try desk.refused("import", "saved.yaml", because: ["saved.yaml:52:22 D017"])
    #expect(run.complaints.contains("\"maybe\""))
  }
}
