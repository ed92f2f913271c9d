import Foundation
import Testing

@Suite("Practice weeks on the command line") struct WeekCommandTests {
  private static let id = "2026-03-neglect"

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.done(
      "week", "new", "--theme", "neglect", "--from", "16 Mar 2026", "--to", "20 Mar 2026")
    return desk
  }

  private func fill(_ desk: Desk, _ id: String = id) throws {
    try desk.done(
      "week", "add", id, "--kind", "learning-session", "--what", "The neglect tool", "--count",
      "9", "--people", "131", "--learned", "People ask for time.")
    try desk.done("week", "add", id, "--kind", "observation", "--count", "3", "--attendance", "3")
    try desk.done("week", "add", id, "--kind", "family feedback", "--count", "4", "--people", "4")
    try desk.done(
      "week", "add", id, "--kind", "partner feedback", "--count", "12", "--people", "17")
    try desk.done("week", "add", id, "--kind", "staff feedback", "--people", "96")
    try desk.done(
      "week", "add", id, "--kind", "leaders taking part", "--count", "9", "--people", "9")
    try desk.done(
      "week", "add", id, "--worry", "Chronologies are thin.", "--strength",
      "Neglect is seen early.",
      "--next", "The tool is used twice.", "--tell", "the auditors", "--that",
      "what becomes of their reviews", "--by", "2026-03-27")
  }

  @Test("One page: each kind of evidence, strengths before worries, what is next, who is told when")
  func page() throws {
    let desk = try desk()
    try fill(desk)
    let page = try desk.done("week", "summary", Self.id, as: "SW-118")
    for words in [
      "9 learning sessions (131 people)", "3 observations (3 people)",
      "12 conversations for partner feedback (17 people)",
      "1 conversation for staff feedback (96 people)", "9 leaders taking part (9 people)",
      "by 27 March 2026: the auditors, what becomes of their reviews",
      "There was no earlier week on this theme.",
    ] {
      #expect(page.contains(words), "\(words) in \(page)")
    }
    let strong = try #require(page.range(of: "Neglect is seen early."))
    let worry = try #require(page.range(of: "Chronologies are thin."))
    let next = try #require(page.range(of: "The tool is used twice."))
    #expect(strong.lowerBound < worry.lowerBound && worry.lowerBound < next.lowerBound)
  }

  @Test("A second week on the theme stands beside the first, by the same measures") func compared()
    throws
  {
    let desk = try desk()
    try fill(desk)
    let cases = (0..<70).map { "C-\(1000 + $0)" }
    func dip(_ id: String, yes: Int) throws {
      try desk.done(
        "dip", "new", "--template", "supervision", "--case", cases.joined(separator: ","), "--id",
        id)
      let rows = cases.enumerated().map { "\($1),\($0 < yes ? "yes" : "no")\n" }.joined()
      try desk.write("case,held_in_time\n\(rows)", to: "answers.csv")
      try desk.done("dip", "record", id, "answers.csv")
    }
    try dip("DIP-1", yes: 35)
    try desk.done("week", "add", Self.id, "--dip", "DIP-1")
    desk.environment["PLR_TODAY"] = "2026-09-30"
    try desk.done(
      "week", "new", "--theme", "neglect", "--from", "2026-09-21", "--to", "2026-09-25")
    try dip("DIP-2", yes: 66)
    try desk.done("week", "add", "2026-09-neglect", "--dip", "DIP-2")
    try desk.done(
      "week", "add", "2026-09-neglect", "--kind", "learning session", "--count", "4", "--people",
      "40")
    let page = try desk.done("week", "summary", "2026-09-neglect")
    #expect(page.contains("Compared with the week of 16 March 2026"), "\(page)")
    #expect(
      page.contains("learning sessions: 4 (40 people); before 9 (131 people)"), "\(page)")
    let csv = try desk.done("week", "summary", "2026-09-neglect", "--format", "csv")
    let held = try #require(csv.split(separator: "\n").first { $0.contains("held in time") })
    #expect(held.hasSuffix("rose"), "\(held)")
  }

  @Test("Of few cases it is never said that a measure rose or fell") func few() throws {
    let desk = try desk()
    func dip(_ id: String, _ answer: String) throws {
      try desk.done(
        "dip", "new", "--template", "supervision", "--case", "C-1", "C-2", "--id", id)
      for one in ["C-1", "C-2"] {
        try desk.done("dip", "record", id, "--case", one, "--answer", "held_in_time=\(answer)")
      }
    }
    try dip("DIP-1", "no")
    try desk.done("week", "add", Self.id, "--dip", "DIP-1")
    try desk.done(
      "week", "new", "--theme", "neglect", "--from", "2026-03-23", "--to", "2026-03-24", "--id",
      "second")
    try dip("DIP-2", "yes")
    try desk.done("week", "add", "second", "--dip", "DIP-2")
    let page = try desk.done("week", "summary", "second")
    #expect(page.contains("too few to tell") && !page.contains("; rose"), "\(page)")
  }

  @Test("The page for councillors hides numbers from 1 to 5, and names no child and no worker")
  func councillors() throws {
    let desk = try desk()
    try fill(desk)
    let page = try desk.done("week", "summary", Self.id, "--councillors")
    #expect(page.contains("c observations (c people)"), "\(page)")
    #expect(page.contains("c conversations for family feedback (c people)"), "\(page)")
    #expect(page.contains("9 learning sessions (131 people)"))
    let json = try desk.done("week", "summary", Self.id, "--councillors", "--format", "json")
    #expect(json.contains(#""people":"c""#) && !json.contains(#""people":3"#), "\(json)")
    let csv = try desk.done("week", "summary", Self.id, "--councillors", "--format", "csv")
    #expect(csv.contains("observations,c,c"), "\(csv)")
    // A name without a title is only asked about when it is written; on this page it does not stand.
    let other = try self.desk()
    let asked = try other.run(["week", "add", Self.id, "--strength", "Sarah Evans was warm."])
    #expect(asked.status == 0 && asked.complaints.contains("P008"), "\(asked)")
    let run = try other.refused("week", "summary", Self.id, "--councillors", because: ["Q016"])
    #expect(run.complaints.contains("Sarah Evans"), "\(run)")
  }

  @Test(
    "To how few a measure does not apply is told by no two numbers of the public page (S1) (S9)")
  func linkedMeasures() throws {
    let desk = try Estuary.desk()
    desk.environment["PLR_TODAY"] = "2026-04-15"
    for format in ["text", "markdown", "html", "json"] {
      let page = try desk.done("report", "practice-week", "--public", "--format", format)
      // All measures were answered in all 20 cases, so 12 of 19 tells of the one without health.
      #expect(!(page.contains("12 of 19") && page.contains("0 of 20")), "\(format)")
      #expect(page.contains("178") && !page.contains("12 of 17"), "\(format)")
    }
  }

  @Test("What a published week hid stays hidden on its later pages (S4)") func register() throws {
    let desk = try desk()
    try fill(desk)
    let page = try desk.done("report", "practice-week", "--publish", "--week", Self.id)
    #expect(page.contains("c observations"), "\(page)")
    let list = try desk.done("report", "releases", "--format", "csv")
    #expect(list.contains("practice week \(Self.id)"), "\(list)")
    try desk.done("week", "add", Self.id, "--kind", "observation", "--count", "6", "--people", "6")
    let later = try desk.done("week", "summary", Self.id, "--councillors")
    #expect(later.contains("c observations (c people)"), "\(later)")
    #expect(try desk.done("week", "summary", Self.id).contains("9 observations (9 people)"))
  }

  @Test("A case or a review is named on no page of a week") func caseOnThePage() throws {
    let desk = try Estuary.desk()
    desk.environment["PLR_TODAY"] = "2026-04-15"
    let id = "2026-03-neglect"
    try desk.done("week", "summary", id, "--councillors", as: "BV-01")
    try desk.refused(
      "week", "add", id, "--worry", "As in 2026-02-CIN-0199, plans stall.", because: ["Q016"])
  }

  @Test("What everybody reads names no worker, in weeks, the register and files alike")
  func named() throws {
    let desk = try desk()
    for words in ["SW-118 was praised.", "Plans of sw-118 stall."] {
      try desk.refused("week", "add", Self.id, "--worry", words, because: ["Q016"])
      try desk.refused(
        "activity", "add", "--type", "survey", "--title", words, "--from", "2026-02-02",
        because: ["Q016"])
    }
    try desk.write(
      "practice_week: W-1\ntheme: neglect\nfrom: 2026-01-05\nto: 2026-01-09\nsummary: TM-07 led it.\n",
      to: "week.yaml")
    try desk.refused("import", "week.yaml", because: ["week.yaml:5:10 Q016"])
    try desk.done("week", "add", Self.id, "--worry", "A practitioner was late.")
  }

  @Test("Its reviews are drawn as cases are drawn, or named") func planned() throws {
    let desk = try Desk.allocating()
    try desk.done(
      "week", "new", "--theme", "neglect", "--from", "2026-02-16", "--to", "2026-02-20")
    let id = "2026-02-neglect"
    try desk.done(
      "week", "plan", id, "--frame", "frame.csv", "--programme", "monthly", "--seed", "3")
    let page = try desk.done("week", "summary", id)
    #expect(page.contains("3 reviews were drawn for it, 0 of them are done"), "\(page)")
    try desk.refused("week", "plan", id, "--draw", "DRAW-none", because: ["Q014"])
    try desk.done("week", "plan", id, "--draw", "draw-monthly-2026-02")
    try desk.refused("week", "plan", id, "--review", "R-404", because: ["S012"])
    let estuary = try Estuary.desk()
    try estuary.done("week", "plan", "2026-03-neglect", "--review", "2026-02-CWD-0200")
    #expect(
      try estuary.done("week", "summary", "2026-03-neglect")
        .contains("9 reviews looked at together"))
  }

  @Test(
    "What does not fit is refused, and nothing is stored",
    arguments: [
      (["new", "--theme", "neglekt", "--from", "2026-04-01", "--to", "2026-04-02"], ["R063"]),
      (["new", "--theme", "neglect", "--from", "2026-04-02", "--to", "2026-04-01"], ["R067"]),
      (["new", "--theme", "neglect", "--from", "2026-03-20", "--to", "2026-03-24"], ["Q013"]),
      (["add", "2026-03-neglct", "--worry", "Plans stall"], ["Q012"]),
      (["add", id], ["Q015"]), (["summary", "none"], ["Q012"]),
      (["add", id, "--dip", "DIP-9"], ["Q006"]), (["add", id, "--review", "R-404"], ["S012"]),
      (["add", id, "--kind", "observation", "--people=-1"], ["Q011"]),
      (["add", id, "--kind", "observation", "--count", "0"], ["Q011"]),
      (["add", id, "--worry", "Ring 07700 900123"], ["P006"]),
    ])
  func refusals(words: [String], codes: [String]) throws {
    let desk = try desk()
    let before = try desk.bytes(of: "plr.sqlite")
    let run = try desk.run(["week"] + words)
    #expect(run.status == 1 && run.errors == codes, "\(run)")
    #expect(try desk.bytes(of: "plr.sqlite") == before)
  }

  @Test("The nearest theme is offered, and what is wrong is said in the field's words")
  func nearest()
    throws
  {
    let run = try Desk().refused(
      "week", "new", "--theme", "neglekt", "--from", "2026-04-01", "--to", "2026-04-02",
      because: ["R063"])
    #expect(run.complaints.contains("did you mean \"neglect\"?"), "\(run)")
  }

  @Test(
    "Weeks are kept by the QA lead and the principal social worker, and read by everybody named")
  func rights() throws {
    let desk = try desk()
    for person in ["TM-07", "SW-118", "MOD-01"] {
      try desk.refused(
        "week", "add", Self.id, "--worry", "Plans stall", because: ["S021"], as: person)
      try desk.refused(
        "week", "new", "--theme", "chronology", "--from", "2026-04-01", "--to", "2026-04-02",
        because: ["S021"], as: person)
      try desk.done("week", "summary", Self.id, as: person)
      #expect(try desk.done("week", "list", as: person).contains(Self.id))
    }
  }

  @Test("The published fortnight comes out of the samples: 22 sessions, 144 people")
  func fortnight()
    throws
  {
    let list = try Estuary.desk().done("week", "list", "--format", "csv")
    #expect(
      list.contains("2019-10-permanence,permanence-planning,2019-10-14,2019-10-25,0,22,144"),
      "\(list)")
    let page = try Estuary.desk().done("week", "summary", "2019-10-permanence")
    #expect(page.contains("22 learning sessions (144 people)"))
  }
}
