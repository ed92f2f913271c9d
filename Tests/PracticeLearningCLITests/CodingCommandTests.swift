import Foundation
import PracticeLearning
import ReviewActs
import Testing

@Suite("plr themes code and suggest, at the sample year")
struct CodingCommandTests {
  private func codes(_ desk: Desk) throws -> Int {
    try desk.done("themes", "history", "--format", "csv").split(separator: "\n").count - 1
  }

  /// A key for each of so many findings, as the screen offers them: Enter, or a letter of the blind tenth.
  private func keys(_ count: Int, _ desk: Desk, seed: UInt64 = 1) throws -> String {
    let today = Month(year: 2026, number: 4).firstDay
    let hand = Hand("QA-01", at: Date.now.formatted(.iso8601), today: today)
    let session = try Council(in: desk.folder.path).codingSession(seed: seed, by: hand).get()
    return session.waiting.prefix(count).map { $0.isBlind ? "a" : #"\n"# }.joined()
  }

  @Test(
    "Fifty findings are coded with fifty keys at a terminal, and each is stored (L1)",
    .enabled(if: Desk.hasTerminal, "needs script(1)")
  )
  func fiftyKeys() throws {
    let desk = try Estuary.desk()
    let run = try desk.type(
      [("0 coded, 200 left", try keys(50, desk)), ("50 coded, 150 left", "q")], to: "themes code")
    #expect(run.status == 0, "\(run.shown.suffix(600))")
    #expect(run.shown.contains("Everything is stored. 50 coded, 150 left"))
    #expect(try codes(desk) == 50)
    #expect(try desk.plr("doctor").status == 0)
  }

  @Test(
    "A kill after any key loses no code that was pressed (L4)",
    .enabled(if: Desk.hasTerminal, "needs script(1)")
  )
  func killed() throws {
    let desk = try Estuary.desk()
    let program = Built.program.path
    for count in [1, 3] {
      let seed = UInt64(70 + count)
      let before = try codes(desk)
      let (words, left) = ("\(before) coded, \(200 - before) left", 200 - before - count)
      _ = try desk.type(
        [
          (words, try keys(count, desk, seed: seed)), ("\(before + count) coded, \(left) left", ""),
        ], to: "themes code --seed \(seed)",
        then: "pkill -KILL -f '^\(program) themes code --seed \(seed)'")
      #expect(try codes(desk) == before + count)
    }
    #expect(try desk.plr("doctor").status == 0)
  }

  @Test("Any texts are ranked, five themes each, best first, and nothing is stored")
  func texts() throws {
    let desk = try Estuary.desk()
    try desk.write(
      """
      {"text": "The plan stalled for months and nobody asked why", "domain": "planning"}
      {"text": "He sleeps on a friend's sofa since Tuesday"}

      """, to: "texts.jsonl")
    let before = try desk.bytes(of: "plr.sqlite")
    let printed = try desk.done("themes", "suggest", "--text", "texts.jsonl")
    let lines = printed.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines {
      let value = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let themes = try #require(value["themes"] as? [[String: Any]])
      let confidences = themes.compactMap { $0["confidence"] as? Double }
      #expect(themes.count == 5 && confidences == confidences.sorted(by: >))
      #expect(themes.allSatisfy { $0["heading"] is String && $0["because"] is [String] })
      #expect(value["text"] is String)
    }
    #expect(lines[0].contains("drift-and-delay"))
    #expect(try desk.bytes(of: "plr.sqlite") == before)
  }

  @Test(
    "A line that is no text, and a domain that is none, are named by their line, and nothing is ranked"
  )
  func wrongLines() throws {
    let desk = try Estuary.desk()
    try desk.write(
      "{\"text\": \"fine\"}\n{\"words\": \"x\"}\n{\"text\": \"y\", \"domain\": \"plans\"}\n{\"text\": \n",
      to: "texts.jsonl")
    let run = try desk.plr("themes", "suggest", "--text", "texts.jsonl")
    #expect(run.status == 1 && run.output.isEmpty)
    for place in ["texts.jsonl:2", "texts.jsonl:3", "texts.jsonl:4"] {
      #expect(run.complaints.contains(place), "\(run.complaints)")
    }
    #expect(try desk.plr("themes", "suggest", "--text", "none.jsonl").status != 0)
  }

  @Test("A code is made, taken back and listed without a terminal, too")
  func scripted() throws {
    let desk = try Estuary.desk()
    let found = try desk.done("themes", "suggest", "--format", "csv")
    let place = String(
      try #require(found.split(separator: "\n").dropFirst().first).split(separator: ",")[0])
    #expect(
      try desk.done("themes", "code", "--finding", place, "--theme", "neglect").contains(
        "is coded with neglect"))
    #expect(try desk.done("themes", "code", "--finding", place, "--later").contains("put by"))
    #expect(try desk.done("themes", "history", "--parked").contains(place))
    #expect(
      try desk.done("themes", "code", "--undo").contains(
        "Taken back and stored: put by, of \(place)"))
    #expect(try desk.done("themes", "history", "--format", "json").contains("neglect"))
    let wrong = try desk.plr("themes", "code", "--finding", place, "--theme", "neglet")
    #expect(wrong.status == 1 && wrong.complaints.contains("did you mean neglect?"))
    #expect(
      try desk.plr("themes", "code", "--finding", "planning", "--theme", "neglect").status == 1)
    #expect(try desk.plr("themes", "code", "--batch", "--at", "0.8").status == 64)
    #expect(try desk.plr("themes", "code", "--theme", "neglect").status == 64)
  }
}
