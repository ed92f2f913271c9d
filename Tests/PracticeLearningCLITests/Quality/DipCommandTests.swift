import Foundation
import Testing

@Suite("Dip samples on the command line") struct DipCommandTests {
  /// A council of thirty active cases, and a dip sample of eight of them.
  private func desk() throws -> Desk {
    let desk = try Desk.allocating()
    try desk.done(
      "dip", "new", "--template", "pathway-plan", "--frame", "frame.csv", "--cases", "8", "--seed",
      "7", "--id", "DIP-1")
    return desk
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The cases of a sample, as its sheet lists them.
  private func cases(_ desk: Desk, _ id: String = "DIP-1") throws -> [String] {
    try desk.done("dip", "record", id, "--sheet").split(separator: "\n").dropFirst().map {
      String($0.prefix { $0 != "," })
    }
  }

  @Test("The same seed draws the same cases from the same cohort, however the table is sorted")
  func reproducible() throws {
    let desk = try desk()
    let drawn = try cases(desk)
    #expect(Set(drawn).count == 8)
    try desk.write(
      Desk.frameHead + Desk.frameRows().reversed().joined(), to: "sorted.csv")
    for (id, frame, seed) in [("DIP-2", "sorted.csv", "7"), ("DIP-3", "frame.csv", "8")] {
      try desk.done(
        "dip", "new", "--template", "pathway-plan@1", "--frame", frame, "--cases", "8", "--seed",
        seed, "--id", id)
    }
    #expect(try cases(desk, "DIP-2") == drawn)
    #expect(try cases(desk, "DIP-3") != drawn)
    func digest(_ id: String) throws -> String? {
      try json(desk.done("dip", "summary", id, "--format", "json"))["frame_digest"] as? String
    }
    #expect(try digest("DIP-1") != nil && digest("DIP-1") == digest("DIP-2"))
  }

  @Test("Only cases of a service, a team, a plan or an age band are drawn where it is said")
  func only() throws {
    let desk = try Desk.allocating()
    let printed = try desk.done(
      "dip", "new", "--template", "supervision", "--frame", "frame.csv", "--cases", "10", "--team",
      "CIC-2", "--plan-type", "child plan", "--id", "DIP-1")
    let line = printed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(line.contains("10 of 10 cases (CIC-2, child plan) drawn at random"), "\(printed)")
    #expect(try Set(cases(desk)) == Set((0..<10).map { "C-\(102 + 3 * $0)" }))
  }

  @Test("Before anything is answered it is told how many would do") func before() throws {
    let desk = try desk()
    let text = try desk.done("dip", "summary", "DIP-1")
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      line.contains(
        "Of 8 cases, no number that meets it would show that it holds, 3 or fewer that it does not."
      ),
      "\(text)")
  }

  @Test("Answers come from a sheet, then case by case; what was answered before stays")
  func recording() throws {
    let desk = try desk()
    let cases = try cases(desk)
    let rows = cases.prefix(5).map { "\($0),yes,Y,n/a,no\n" }.joined()
    try desk.write(
      "case,plan_up_to_date,voice_clear,seen_within_six_weeks,recording_up_to_date\n" + rows,
      to: "answers.csv")
    try desk.done("dip", "record", "DIP-1", "answers.csv")
    try desk.done(
      "dip", "record", "DIP-1", "--case", cases[5].lowercased(), "--answer", "plan_up_to_date=no",
      "voice_clear=not-applicable", "--learned", "Start earlier.")
    let summary = try json(desk.done("dip", "summary", "DIP-1", "--format", "json"))
    let measures = try #require(summary["measures"] as? [[String: Any]])
    func counts(_ key: String) -> [Int] { measures.compactMap { $0[key] as? Int } }
    #expect(counts("yes") == [5, 5, 0, 0, 0])
    #expect(counts("no") == [1, 0, 0, 5, 5])
    #expect(counts("not_applicable") == [0, 1, 5, 0, 0])
    #expect(counts("open") == [2, 2, 3, 3, 3])
    #expect(summary["learned"] as? String == "Start earlier.")
    #expect(summary["population"] as? Int == 30)
    #expect(measures[0]["method"] as? String ?? "" != measures[1]["method"] as? String ?? "")
    let sheet = try desk.done("dip", "record", "DIP-1", "--sheet")
    #expect(sheet.contains("\(cases[5]),no,not applicable,,\n"), "\(sheet)")
  }

  @Test("A case that stands twice in a sheet is refused with both rows, and nothing is stored")
  func twice() throws {
    let desk = try desk()
    let cases = try cases(desk)
    let head = "case,plan_up_to_date,voice_clear,seen_within_six_weeks,recording_up_to_date\n"
    let before = try desk.bytes(of: "plr.sqlite")
    for again in [
      "\(cases[0]),no,,,\n", "\(cases[0].lowercased()),yes,yes,yes,yes\n", "\(cases[0]),,,,\n",
    ] {
      try desk.write(
        head + "\(cases[0]),yes,yes,yes,yes\n\(cases[1]),yes,yes,yes,yes\n" + again, to: "twice.csv"
      )
      let run = try desk.run(["dip", "record", "DIP-1", "twice.csv"])
      #expect(run.status == 1 && run.complaints.contains("error    Q005"), "\(run)")
      #expect(run.complaints.contains("row 4") && run.complaints.contains("row 2"), "\(run)")
      #expect(try desk.bytes(of: "plr.sqlite") == before)
    }
    let answers = ["dip", "record", "DIP-1", "--case", cases[0], "--answer", "voice_clear=yes"]
    let both = try desk.run(answers + ["voice_clear=no"])
    #expect(both.status == 1 && both.errors == ["Q005"], "\(both)")
    #expect(try desk.bytes(of: "plr.sqlite") == before)
    try desk.done(
      "dip", "record", "DIP-1", "--case", cases[0], "--answer", "voice_clear=yes", "voice_clear=yes"
    )
  }

  @Test("The results are exact, and say what would tell, in text, JSON and CSV") func results()
    throws
  {
    let desk = try Desk()
    let cases = (0..<20).map { "C-\(200 + $0)" }
    try desk.done(
      "dip", "new", "--template", "pathway-plan", "--measure", "voice_clear", "--case",
      cases.joined(separator: ","), "--id", "DIP-1")
    let rows = cases.enumerated().map { "\($1),yes,\($0 < 14 ? "yes" : "no"),yes,yes\n" }.joined()
    try desk.write(
      "case,plan_up_to_date,voice_clear,seen_within_six_weeks,recording_up_to_date\n" + rows,
      to: "answers.csv")
    try desk.done("dip", "record", "DIP-1", "answers.csv")
    let text = try desk.done("dip", "summary", "DIP-1")
    #expect(text.contains("Cannot tell: 14 of 20 (70.0%; exact 95% interval 45.7-88.1)"), "\(text)")
    #expect(
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        "67 more cases would tell, if the share stays at 70.0%."), "\(text)")
    #expect(text.contains("not drawn"), "\(text)")
    let summary = try json(desk.done("dip", "summary", "DIP-1", "--format", "json"))
    #expect(summary["reading"] as? String == "cannot tell")
    let voice = try #require((summary["measures"] as? [[String: Any]])?[1])
    #expect(voice["further_cases_to_tell"] as? Int == 67)
    #expect(voice["method"] as? String == "exact (Clopper-Pearson)")
    let interval = try #require(voice["interval"] as? [String: Double])
    #expect(abs((interval["lower"] ?? 0) - 0.45721081772371086) < 1e-9)
    let csv = try desk.done("dip", "summary", "DIP-1", "--format", "csv").split(separator: "\n")
    #expect(csv.count == 6 && csv[1].contains("holds") && csv[2].contains("cannot tell"), "\(csv)")
    let list = try desk.done("dip", "list", "--format", "csv")
    #expect(list.contains("DIP-1,2026-04-15,20,20,80%,cannot tell"), "\(list)")
  }

  @Test("Everybody named reads what it says; its cases are shown to those who keep it alone")
  func cases() throws {
    let desk = try desk()
    let one = try #require(try cases(desk).first)
    for person in ["TM-1", "SW-1", "SM-01"] {
      for format in ["text", "json", "csv"] {
        for words in [["dip", "summary", "DIP-1"], ["dip", "list"]] {
          let run = try desk.run(words + ["--format", format], as: person)
          #expect(run.status == 0 && !run.output.contains(one), "\(person) \(run)")
        }
      }
      try desk.refused(
        "dip", "record", "DIP-1", "--sheet", because: ["S021"], as: person, isLook: false)
      try desk.refused(
        "dip", "record", "DIP-1", "--learned", "Start earlier", because: ["S021"], as: person)
      let exported = try desk.done("export", "--kind", "dip-sample", as: person)
      #expect(!exported.contains(one), "\(exported)")
    }
    #expect(try desk.done("export", "--kind", "dip-sample").contains(one))
  }

  @Test(
    "What does not fit is refused, and nothing is stored",
    arguments: [
      (["new", "--template", "pathway-plam", "--case", "C-1"], "Q001"),
      (["new", "--template", "pathway-plan", "--measure", "voice", "--case", "C-1"], "Q002"),
      (["new", "--template", "pathway-plan", "--holds-at", "0", "--case", "C-1"], "Q003"),
      (["new", "--template", "pathway-plan", "--frame", "frame.csv", "--cases", "31"], "Q004"),
      (["new", "--template", "pathway-plan", "--frame", "frame.csv", "--cases", "0"], "Q004"),
      (["new", "--template", "pathway-plan", "--case", "C-1", "c-1"], "Q005"),
      (["new", "--template", "pathway-plan", "--theme", "neglekt", "--case", "C-1"], "R063"),
      (["new", "--template", "pathway-plan", "--case", "Anna Smith"], "R066"),
      (["new", "--template", "pathway-plan", "--id", "a b", "--case", "C-1"], "D024"),
      (["record", "DIP-2", "--learned", "more"], "Q006"), (["summary", "DIP-2"], "Q006"),
      (["record", "DIP-1", "--case", "C-999", "--answer", "voice_clear=yes"], "Q007"),
      (["record", "DIP-1", "--case", "FIRST", "--answer", "voice_cleer=yes"], "Q002"),
      (["record", "DIP-1", "--learned", " "], "Q008"),
      (["record", "DIP-1", "--learned", "Ring 07700 900123"], "P006"),
    ])
  func refusals(words: [String], code: String) throws {
    let desk = try desk()
    let first = try #require(try cases(desk).first)
    let before = try desk.bytes(of: "plr.sqlite")
    let run = try desk.run(["dip"] + words.map { $0 == "FIRST" ? first : $0 })
    #expect(run.status == 1 && run.errors.contains(code), "\(run)")
    #expect(try desk.bytes(of: "plr.sqlite") == before)
  }

  @Test("A sheet with one wrong answer, case or measure is refused as a whole, each at its cell")
  func wrongSheet() throws {
    let desk = try desk()
    let cases = try cases(desk)
    try desk.write(
      "case,plan_up_to_date,voice_clear\n\(cases[0]),yes,perhaps\nC-999,yes,no\n",
      to: "answers.csv")
    let run = try desk.refused(
      "dip", "record", "DIP-1", "answers.csv",
      because: [
        "answers.csv: row 2, column voice clear, C2 D017",
        "answers.csv: row 3, column case, A3 Q007",
      ])
    #expect(run.complaints.contains("perhaps") && run.complaints.contains("C-999"), "\(run)")
    try desk.write("case,plan_up_to_dat\n\(cases[0]),yes\n", to: "answers.csv")
    let other = try desk.run(["dip", "record", "DIP-1", "answers.csv"])
    #expect(other.status == 1 && other.complaints.contains("plan_up_to_date"), "\(other)")
  }

  @Test("A template of the council's own is asked, and one that asks nothing is refused")
  func ownTemplate() throws {
    let desk = try Desk()
    let folder = desk.folder.appending(path: "Templates/DipSamples")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = """
      plr: 1
      dip_template: visits
      version: 2
      title: Visits
      hypothesis: Children are seen
      holds_at: 90
      measures: [{ measure: seen, ask: Was the child seen? }]

      """
    try desk.write(text, to: "Templates/DipSamples/visits@2.yaml")
    try desk.done("dip", "new", "--template", "visits", "--case", "C-1", "--id", "DIP-1")
    let printed = try desk.done(
      "dip", "record", "DIP-1", "--case", "C-1", "--answer", "seen=yes")
    #expect(printed.contains("Children are seen"))
    try desk.write(
      text.replacing(
        "measures: [{ measure: seen, ask: Was the child seen? }]", with: "measures: []"),
      to: "Templates/DipSamples/visits@2.yaml")
    try desk.refused(
      "dip", "new", "--template", "visits", "--case", "C-2", because: ["W007"])
  }

  @Test("A dip sample goes out with an export and comes back in; other cases are refused")
  func travels() throws {
    let desk = try desk()
    let text = try desk.done("export", "--kind", "dip-sample", "--format", "yaml")
    let other = try Desk.allocating()
    try other.write(text, to: "dip.yaml")
    try other.done("import", "dip.yaml")
    #expect(try other.done("export", "--kind", "dip-sample", "--format", "yaml") == text)
    let first = try #require(try cases(desk).first)
    try other.write(text.replacing(first, with: "C-999"), to: "changed.yaml")
    try other.refused(
      "import", "changed.yaml", "--amend", "--reason", "another case",
      because: ["changed.yaml:13:1 Q009"])
  }
}
