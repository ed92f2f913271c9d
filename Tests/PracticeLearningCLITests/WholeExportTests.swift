import Foundation
import Testing

@Suite("A whole export gives everything back") struct WholeExportTests {
  /// A workspace that was just made, with other settings than the council's.
  private func fresh() throws -> Desk {
    let desk = try Desk(isEmpty: true)
    try desk.done("init", "w")
    return desk
  }

  @Test("a council's years: the same bytes, the same journal, a store in order (X1)")
  func council() throws {
    let (desk, other) = (try Estuary.desk(), try fresh())
    try desk.done("export", "-o", "all.jsonl")
    let said = try other.done("import", desk.file("all.jsonl").path, "--workspace", "w")
    #expect(said.contains("Took back an export"), "\(said)")
    try other.done("export", "--workspace", "w", "-o", "again.jsonl")
    #expect(try desk.bytes(of: "all.jsonl") == other.bytes(of: "again.jsonl"))
    try other.done("journal", "verify", "--workspace", "w")
    try other.done("doctor", "--workspace", "w")
    #expect(try other.text(of: "w/plr.yaml") == desk.text(of: "plr.yaml"))
    let figures = ["figures", "--period", "2025/26", "--format", "json"]
    #expect(
      try desk.run(figures).output == other.run(figures + ["--workspace", "w"]).output)
  }

  @Test("of drafts of others the heading is in it and no word, and it is said (B6)") func drafts()
    throws
  {
    let (desk, other) = (try Desk(), try fresh())
    for (id, person) in [("2026-04-CIC-9", "TM-07"), ("2026-04-CIC-8", "QA-01")] {
      try desk.done(
        "review", "new", "--case", "C-\(id.suffix(1))7", "--team", "CIC-2", "--id", id, as: person)
    }
    let secret = "Nobody else has read this yet"
    for id in ["2026-04-CIC-9", "2026-04-CIC-8"] {
      let path = "drafts/\(id).yaml"
      try desk.write(try desk.text(of: path) + "# \(secret) \(id)\n", to: path)
    }
    // An editor that changes nothing: what was typed is kept.
    desk.environment["EDITOR"] = "true"
    for (id, person) in [("2026-04-CIC-9", "TM-07"), ("2026-04-CIC-8", "QA-01")] {
      _ = try desk.run(["review", "edit", id], as: person)
    }
    let run = try desk.plr("export", "-o", "all.jsonl")
    #expect(run.complaints.contains("the words of 1 draft of others"), "\(run.complaints)")
    let text = try desk.text(of: "all.jsonl")
    #expect(text.contains("\(secret) 2026-04-CIC-8") && !text.contains("\(secret) 2026-04-CIC-9"))
    try other.done("import", desk.file("all.jsonl").path, "--workspace", "w")
    #expect(
      try other.done("journal", "verify", "--workspace", "w").contains(
        "of drafts whose words an export left out"))
    try other.done("doctor", "--workspace", "w")
    try other.done("export", "--workspace", "w", "-o", "again.jsonl")
    #expect(try desk.bytes(of: "all.jsonl") == other.bytes(of: "again.jsonl"))
    try FileManager.default.removeItem(at: desk.file("drafts/2026-04-CIC-9.yaml"))
    let gone = try other.plr("review", "edit", "2026-04-CIC-9", "--workspace", "w", as: "TM-07")
    #expect(gone.status == 1 && gone.complaints.contains("they are in a backup"), "\(gone)")
  }

  @Test("first grades with reasons, drafts and asked moderations come back, and stay blind (X2)")
  func openWork() throws {
    let (desk, other) = (try Desk(), try fresh())
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    try desk.write(
      Form.text.replacing("She is back in school.", with: "She goes again."), to: "2.yaml")
    try desk.done("review", "amend", "2.yaml", "--reason", "a slip of the pen", as: "TM-07")
    try desk.done(
      "review", "new", "--case", "C-77", "--team", "CIC-2", "--id", "2026-04-CIC-9", as: "TM-07")
    try desk.done(
      "moderation", "draw", "--add", Form.id, "--because", "asked for", "--to", "MOD-01")
    try desk.done("export", "-o", "all.jsonl")
    try other.done("import", desk.file("all.jsonl").path, "--workspace", "w")
    try other.done("export", "--workspace", "w", "-o", "again.jsonl")
    #expect(try desk.bytes(of: "all.jsonl") == other.bytes(of: "again.jsonl"))
    #expect(try other.text(of: "again.jsonl").contains("a slip of the pen"))
    let blind = try other.plr("review", "show", Form.id, "--workspace", "w", as: "MOD-01")
    #expect(blind.status == 1 && blind.errors.first?.contains("M015") == true, "\(blind)")
    #expect(
      try desk.done("journal", "show", "--format", "csv").contains(Form.id)
        && other.done("journal", "show", "--format", "csv", "--workspace", "w").contains(Form.id))
  }

  @Test(
    "certificates, settings and templates are written when they are asked for (X3)",
    arguments: ["workspace", "template", "themes", "language", "history"])
  func kinds(kind: String) throws {
    let run = try Estuary.desk().plr("export", "--kind", kind)
    #expect(
      run.status == 0 && !run.complaints.contains("Exported 0 documents"), "\(run.complaints)")
    #expect(run.output.split(separator: "\n").count > 0)
  }

  @Test("draws come back with certificates, chances and whom they asked (X1)") func draws() throws {
    let (desk, other) = (try Desk.monthToDraw(), try fresh())
    try desk.drawFebruary()
    let certificate = try desk.done("export", "--kind", "certificate")
    #expect(certificate.contains("\"seed\":\"7\""), "\(certificate)")
    let moderations = try desk.plr("export", "--kind", "moderation")
    #expect(moderations.complaints.contains("moderations that are asked for and not done"))
    try desk.done("export", "-o", "all.jsonl")
    try other.done("import", desk.file("all.jsonl").path, "--workspace", "w")
    #expect(try other.done("export", "--kind", "certificate", "--workspace", "w") == certificate)
    let list = ["moderation", "target", "--open", "--format", "json"]
    #expect(try desk.run(list).output == other.run(list + ["--workspace", "w"]).output)
  }

  @Test("who left stays known with a last day: the own export and amendments go on (X4)")
  func leaver() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    try desk.done("export", "--kind", "review", "-o", "all.jsonl")
    let line = "  - { id: TM-07, role: team manager, team: CIC-1 }\n"
    let settings = try desk.text(of: "plr.yaml")
    try desk.write(settings.replacing(line, with: ""), to: "plr.yaml")
    let refused = try desk.plr("import", "all.jsonl")
    #expect(refused.status == 1 && refused.complaints.contains("W009"), "\(refused)")
    #expect(refused.complaints.contains("TM-07") && refused.complaints.contains("until:"))
    let left = "  - { id: TM-07, role: team manager, team: CIC-1, until: 2026-03-01 }\n"
    try desk.write(settings.replacing(line, with: left), to: "plr.yaml")
    #expect(try desk.done("import", "all.jsonl").contains("1 unchanged"))
    try desk.write(
      Form.text.replacing("known and heard", with: "known and well heard"), to: "b.yaml")
    try desk.done("review", "amend", "b.yaml", "--reason", "a slip of the pen")
  }

  @Test("a part says what it leaves out, kind by kind (H7)") func parts() throws {
    let desk = try Estuary.desk()
    let run = try desk.plr("export", "--period", "2025-09", "-o", "september.jsonl")
    #expect(run.complaints.contains("Left out: "), "\(run.complaints)")
    for words in [
      "reviews", "moderations", "actions", "practice week", "calibration grades",
      "not of 2025-09", "the history of the store",
    ] {
      #expect(run.complaints.contains(words), "\(words): \(run.complaints)")
    }
    // The week itself is written for its own month.
    let week = try desk.done("export", "--kind", "practice-week")
    #expect(!week.isEmpty)
  }

  @Test("is taken into an empty store alone, by the QA lead or an administrator") func whoAndWhere()
    throws
  {
    let (desk, other) = (try Desk(), try Desk())
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    try desk.done("export", "-o", "all.jsonl")
    let refused = try other.plr("import", desk.file("all.jsonl").path, as: "TM-07")
    #expect(refused.status == 1 && refused.complaints.contains("S021"), "\(refused.complaints)")
    try other.write(Form.text(2), to: "form.yaml")
    try other.done("review", "submit", "form.yaml", as: "TM-07")
    let run = try other.plr("import", desk.file("all.jsonl").path)
    #expect(run.status == 0 && run.complaints.contains("is left out"), "\(run)")
    #expect(try other.reviews().count == 2)
    #expect(try desk.done("import", "all.jsonl").contains("unchanged"))
  }

  @Test(
    "that was changed is refused, and nothing is stored",
    arguments: [
      ("a slip of the pen", "a slip of the tongue"),
      ("\"TM-07\",\"submit\"", "\"TM-16\",\"submit\""),
      (
        "\"history\":\"file\",\"columns\":[\"name\",\"text\"],\"rows\":[[\"plr.yaml\"",
        "\"history\":\"file\",\"columns\":[\"name\",\"text\"],\"rows\":[[\"../plr.yaml\""
      ),
      ("\"history\":\"review_heading\"", "\"history\":\"review_heading_9\""),
    ])
  func changed(_ old: String, _ new: String) throws {
    let (desk, other) = (try Desk(), try fresh())
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    try desk.write(
      Form.text.replacing("She is back in school.", with: "She goes again."), to: "2.yaml")
    try desk.done("review", "amend", "2.yaml", "--reason", "a slip of the pen", as: "TM-07")
    try desk.done("export", "-o", "all.jsonl")
    let text = try desk.text(of: "all.jsonl")
    try #require(text.contains(old), "\(old)")
    try other.write(text.replacing(old, with: new), to: "all.jsonl")
    let before = try other.text(of: "w/plr.yaml")
    let run = try other.plr("import", "all.jsonl", "--workspace", "w")
    #expect(run.status == 1 && run.complaints.contains("Nothing was imported"), "\(run)")
    #expect(try other.text(of: "w/plr.yaml") == before)
    #expect(try other.done("review", "list", "--workspace", "w").contains(Form.id) == false)
  }

  @Test("an export file is its owner's alone") func mode() throws {
    let desk = try Desk()
    try desk.done("export", "-o", "all.jsonl")
    let attributes = try FileManager.default.attributesOfItem(atPath: desk.file("all.jsonl").path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
