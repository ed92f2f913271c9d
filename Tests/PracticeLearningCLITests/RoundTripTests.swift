import Foundation
import Testing

@Suite("Exported, imported into a fresh workspace and exported again: the same bytes")
struct RoundTripTests {
  @Test(
    "a whole council's year, and a quarter of it",
    arguments: ["jsonl": "2025/26", "yaml": "2025-Q3", "json": "2025-Q4"])
  func year(_ format: String, _ period: String) throws {
    let (desk, other) = (try Estuary.desk(), try Estuary.emptyDesk())
    try desk.done("export", "--format", format, "--period", period, "-o", "first")
    try FileManager.default.copyItem(at: desk.file("first"), to: other.file("first.\(format)"))
    try other.done("import", "first.\(format)")
    try other.done("export", "--format", format, "--period", period, "-o", "second")
    try expectSame(desk.text(of: "first"), other.text(of: "second"))
  }

  @Test("a quarter as tables, one for each kind")
  func tables() throws {
    let kinds = ["allocation", "review", "moderation", "action", "practice-week"]
    let (desk, other) = (try Estuary.desk(), try Estuary.emptyDesk())
    for kind in kinds {
      try desk.done(
        "export", "--kind", kind, "--format", "csv", "--period", "2025-Q2", "-o", "\(kind).csv")
    }
    try other.done("import", desk.folder.path)
    for kind in kinds {
      try other.done("export", "--kind", kind, "--format", "csv", "-o", "\(kind).csv")
      try expectSame(desk.text(of: "\(kind).csv"), other.text(of: "\(kind).csv"))
    }
  }

  @Test(
    "texts that look like something else survive every format",
    arguments: ["jsonl", "yaml", "json", "csv"])
  func trickyTexts(_ format: String) throws {
    let desk = try Desk()
    let tricky = #"=SUM(A1) "quoted", – Zoë’s; 'it' # not a comment: yes, 007 \n \ 😀"#
    let quoted =
      "\"\(tricky.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\\n\\n  second\\u00A0line \""
    try desk.write(
      Form.text.replacing("Her dual heritage is explored with her grandfather.", with: quoted),
      to: "form.yaml")
    try desk.done("import", "form.yaml")
    let options = ["--kind", "review", "--format", format, "-o"]
    _ = try desk.run(["export"] + options + ["first.\(format)"])
    let other = try Desk()
    try other.done("import", desk.file("first.\(format)").path)
    _ = try other.run(["export"] + options + ["second.\(format)"])
    try expectSame(desk.text(of: "first.\(format)"), other.text(of: "second.\(format)"))
    let shown = try other.done("review", "show", Form.id, "--format", "json")
    let review = try #require(
      try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any])
    #expect(review["identity"] as? String == tricky + "\n\n  second\u{A0}line ")
  }

  @Test("an export is never written over a file")
  func neverOver() throws {
    let desk = try Desk()
    try desk.write("mine", to: "all.jsonl")
    try desk.refused("export", "-o", "all.jsonl", because: ["S017"])
    #expect(try desk.text(of: "all.jsonl") == "mine")
  }

  private func expectSame(_ first: String, _ second: String) throws {
    try #require(!first.isEmpty)
    guard first != second else { return }
    let pairs = zip(
      first.split(whereSeparator: \.isNewline), second.split(whereSeparator: \.isNewline))
    let different = pairs.first { $0 != $1 }
    Issue.record("first difference: \(different.map { "\($0)\n\($1)" } ?? "in length")")
  }
}
