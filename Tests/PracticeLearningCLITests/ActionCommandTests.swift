import Foundation
import Testing

@Suite("plr action: a development plan that keeps its first days") struct ActionCommandTests {
  private static let measured = ["--measure", "theme:drift-and-delay"]

  /// A desk with one action of SW-118 that TM-16 verifies.
  private func desk(_ more: [String] = measured) throws -> Desk {
    let desk = try Desk()
    let run = try desk.run(
      [
        "action", "raise", "--what", "Write to children before each visit", "--level", "team",
        "--owner", "SW-118", "--verifier", "TM-16", "--due", "2026-05-06", "--difference",
        "Children know who comes and why", "--theme", "drift-and-delay",
      ] + more)
    try #require(run.status == 0, "\(run)")
    return desk
  }

  @Test("what is wrong with an action is said, and nothing is stored")
  func refused() throws {
    let desk = try Desk()
    func raise(_ words: [String], _ codes: [String]) throws {
      let before = try desk.bytes(of: "plr.sqlite")
      let run = try desk.run(["action", "raise"] + words)
      #expect(run.status == 1 && run.errors == codes, "\(words): \(run)")
      #expect(try desk.bytes(of: "plr.sqlite") == before)
    }
    let rest = ["--what", "Write", "--level", "team", "--difference", "Children know"]
    try raise(rest + ["--due", "2026-05-06"], ["A013"])
    try raise(rest + ["--owner", "SW-118"], ["A013"])
    try raise(rest + ["--owner", "SW-118", "--due", "2026-04-14"], ["A004"])
    try raise(
      rest + ["--owner", "SW-118", "--verifier", "SW-118", "--due", "2026-05-06"], ["A015"])
    let whole = rest + ["--owner", "SW-118", "--due", "2026-05-06"]
    try raise(whole + ["--measure", "theme:drift"], ["R063"])
    try raise(whole + ["--measure", "question:chronology_curent"], ["A018"])
    for (words, named) in [
      (rest, ["--owner", "--due"]), (rest + ["--owner", "SW-118"], ["--due"]),
      (["--level", "team"], ["--what", "--owner", "--due", "--difference"]),
      (whole + ["--measure", "question:xyz"], ["chronology_current", "write one of"]),
      (whole + ["--measure", "dip:xyz"], ["plan_up_to_date", "write one of"]),
    ] {
      let run = try desk.run(["action", "raise"] + words)
      #expect(run.status == 1 && named.allSatisfy(run.complaints.contains), "\(words): \(run)")
    }
    try raise(whole + ["--measure-service", "fostering"], ["A018"])
    try raise(whole + ["--finding", "R-1:planning:development:1"], ["A001"])
  }

  @Test("a status outside the six is refused and the nearest is offered")
  func status() throws {
    let desk = try desk()
    let run = try desk.run(
      ["action", "update", "LA-2026-001", "--status", "gren"], as: "SW-118")
    #expect(run.status == 1 && run.errors == ["A024"], "\(run)")
    #expect(run.complaints.contains("did you mean \"green\"?"))
  }

  @Test("the list shows the first day, the day now, how often it moved, since when it is late (D1)")
  func list() throws {
    let desk = try desk()
    try desk.refused(
      "action", "move", "LA-2026-001", "--to", "2026-05-20", "--because", " ", because: ["S013"],
      as: "SW-118")
    try desk.done(
      "action", "move", "LA-2026-001", "--to", "2026-05-20", "--because", "The school is shut",
      as: "SW-118")
    try desk.refused(
      "action", "approve", "LA-2026-001", "--refuse", "", because: ["S013"], as: "TM-16")
    #expect(
      try desk.done("action", "approve", "LA-2026-001", as: "TM-16")
        == "LA-2026-001 is due on 20 May 2026 now; it was raised for 6 May 2026.\n")
    let text = try desk.done("action", "list", "--on", "2026-05-14")
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("SW-118 2026-05-06 2026-05-20 (moved 1) amber overdue team"), "\(text)")
    #expect(
      words.contains(
        "not yet started; moved once; overdue since 6 May 2026 (6 working days), "
          + "within the day it was moved to"), "\(text)")
    let json = try desk.done("action", "list", "--on", "2026-05-14", "--format", "json")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    let row = try #require(rows.first)
    #expect(row["due"] as? String == "2026-05-06" && row["due_now"] as? String == "2026-05-20")
    #expect(row["moved"] as? Int == 1 && row["rag"] as? String == "amber")
    #expect(row["status"] as? String == "blank" && row["measure"] as? String == Self.measured[1])
    for (filter, count) in [
      (["--verifier", "TM-16"], 1), (["--verifier", "TM-07"], 0), (["--level", "team"], 1),
      (["--level", "child"], 0), (["--status", "amber"], 1), (["--status", "green"], 0),
      (["--owner", "SW-118", "--overdue"], 1), (["--service", "fostering"], 0),
      (["--theme", "drift-and-delay"], 1), (["--theme", "chronology"], 0),
    ] {
      let csv = try desk.run(
        ["action", "list", "--on", "2026-05-14", "--format", "csv"] + filter
      ).output
      #expect(csv.split(separator: "\n").count == count + 1, "\(filter): \(csv)")
    }
    for (filter, code) in [
      (["--owner", "SW-117"], "W004"), (["--verifier", "TM-17"], "W004"),
      (["--theme", "drift-and-dely"], "R063"),
    ] {
      let run = try desk.run(["action", "list"] + filter)
      #expect(run.status == 1 && run.errors == [code], "\(filter): \(run)")
      #expect(run.complaints.contains("did you mean"), "\(filter): \(run)")
    }
    let shown = try desk.done("action", "show", "LA-2026-001", "--on", "2026-06-05")
    for words in [
      "amber: not yet started; moved once; overdue since 6 May 2026", "moved to    20 May 2026",
      "SW-118, new day asked (20 May 2026): The school is shut", "TM-16, new day approved",
      "theme:drift-and-delay",
    ] { #expect(shown.contains(words), "\(words) in \(shown)") }
  }

  @Test("an action without a measure is raised, with a hint how to name one")
  func unmeasured() throws {
    let desk = try Desk()
    let run = try desk.plr(
      "action", "raise", "--what", "Write", "--level", "team", "--owner", "SW-118", "--due",
      "2026-05-06", "--difference", "Children know")
    #expect(run.status == 0 && run.complaints.contains("A022"), "\(run)")
    #expect(run.complaints.contains("--measure"))
  }

  @Test("beside a very similar one: --link takes the finding there, --new raises another (D6)")
  func similar() throws {
    let desk = try desk()
    let again = [
      "action", "raise", "--what", "Write to each child before a visit", "--level", "team",
      "--owner", "TM-07", "--due", "2026-06-01", "--difference", "Children know who comes",
      "--theme",
      "drift-and-delay",
    ]
    let refused = try desk.run(again)
    #expect(refused.status == 1 && refused.errors == ["A020"], "\(refused)")
    for option in ["--link LA-2026-001", "--new"] {
      #expect(refused.complaints.contains(option), "\(refused)")
    }
    let goals = "because: The goals are specific, dated and kept."
    let found =
      "development: [{ text: Nobody rang for weeks, themes: [drift-and-delay], cause: team }]"
    try desk.write(Form.text.replacing(goals, with: "\(goals)\n    \(found)"), to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    let finding = "\(Form.id):planning:development:1"
    let linked = try desk.run(again + ["--link", "LA-2026-001", "--finding", finding])
    #expect(linked.output == "Linked to LA-2026-001, which answers 1 finding now.\n", "\(linked)")
    #expect(try desk.run(again + ["--new"]).output.hasPrefix("Raised LA-2026-002"))
  }

  @Test("impact says too few in every format, then a decision with a day to look again (I3)(I7)")
  func impact() throws {
    let desk = try desk()
    #expect(
      try desk.done("action", "impact", "LA-2026-001").contains(
        "Nothing is compared yet: the action is not completed."))
    try desk.done(
      "action", "update", "LA-2026-001", "--status", "blue", "--evidence", "Six children say so",
      as: "TM-16")
    let text = try desk.done("action", "impact", "LA-2026-001", "--on", "2027-01-15")
    #expect(text.contains("Too few to tell: 0 reviews before"), "\(text)")
    let csv = try desk.done(
      "action", "impact", "LA-2026-001", "--on", "2027-01-15", "--format", "csv")
    #expect(csv.split(separator: "\n").count == 22)
    #expect(csv.contains("LA-2026-001,2026-04,trigger,no,0,0,"))
    let plan = try desk.done("action", "list", "--format", "csv")
    for table in [csv, plan] {
      let head = table.prefix { $0 != "\n" }
      #expect(head.allSatisfy { $0.isLowercase || "_,".contains($0) }, "\(head)")
    }
    let json = try desk.done(
      "action", "impact", "LA-2026-001", "--on", "2027-01-15", "--format", "json")
    let value = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((value["comparison"] as? [String: Any])?["outcome"] as? String == "too few to tell")
    #expect((value["months"] as? [Any])?.count == 21)
    // A question is counted by its yes, of the reviews that answer it.
    let reason = "because: Visits are written to her within two days."
    try desk.write(
      Form.text.replacing(reason, with: "\(reason)\n    answers: { chronology_current: yes }"),
      to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    let asked = try desk.done(
      "action", "impact", "LA-2026-001", "--on", "2027-01-15", "--measure",
      "question:chronology_current", "--format", "json")
    #expect(asked.contains(#""before":1,"before_of":1,"after":0,"after_of":0"#), "\(asked)")
    try desk.refused(
      "action", "impact", "LA-2026-001", "--measure", "theme:drift", because: ["R063"])
    #expect(
      try desk.done(
        "action", "decide", "LA-2026-001", "--adapt", "--next", "2026-10-01", "--because",
        "Letters come too late") == "LA-2026-001: adapt, next look on 1 October 2026.\n")
    try desk.refused("action", "rebase", "LA-2026-001", "--from", "2025-10", because: ["S013"])
    try desk.done(
      "action", "rebase", "LA-2026-001", "--from", "2025-10", "--because", "A new form asks for it")
    let rebased = try desk.done("action", "impact", "LA-2026-001", "--on", "2027-01-15")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(rebased.contains("Compared anew from October 2025, as QA-01 decided on 15 April 2026"))
    #expect(rebased.contains("QA-01 decided on 15 April 2026: adapt, next look 1 October 2026"))
  }
}
