import Foundation
import Testing

@Suite("plr calibration: mistakes are refused with what to do, and nothing is stored")
struct CalibrationMistakeTests {
  @Test(
    "setting up",
    arguments: [
      (["--vignettes", "pack.yaml", "--participants", "TM-07"], ["C004"]),
      (["--vignettes", "pack.yaml", "--participants", "TM-07", "TM-70"], ["C004"]),
      (["--vignettes", "pack.yaml", "--participants", "TM-07", "TM-07", "MOD-01"], ["C003"]),
      (["--vignettes", "pack.yml", "--participants", "TM-07", "MOD-01"], ["C007"]),
      (["--vignettes", "plr.yaml", "--participants", "TM-07", "MOD-01"], ["D014"]),
      (
        ["--vignettes", "pack.yaml", "--only", "V7", "--participants", "TM-07", "MOD-01"], ["C009"]
      ),
      (["--review", "R-1", "--participants", "TM-07", "MOD-01"], ["S012"]),
      (
        ["--vignettes", "pack.yaml", "--exact", "130", "--participants", "TM-07", "MOD-01"],
        ["C019", "C019"]
      ),
      (
        ["--vignettes", "pack.yaml", "--id", "../up", "--participants", "TM-07", "MOD-01"], ["D024"]
      ),
      (
        ["--vignettes", "named.yaml", "--participants", "TM-07", "MOD-01"], ["named.yaml:4:27 P001"]
      ),
    ])
  func new(options: [String], errors: [String]) throws {
    let desk = try Desk()
    try desk.write(Desk.vignettes, to: "pack.yaml")
    try desk.write(
      Desk.vignettes.replacing("She wants", with: "Mrs Miller wants")
        .replacing(", title: A move", with: ""), to: "named.yaml")
    let before = try desk.bytes(of: "plr.sqlite")
    let start = ["calibration", "new", "--title", "Planning", "--held-on", "2026-04-14"]
    let run = try desk.run(start + options)
    #expect(run.status == 1 && Set(run.errors) == Set(errors), "\(run)")
    #expect(try desk.bytes(of: "plr.sqlite") == before)
    #expect(!desk.has("calibrations/\(Desk.session)/TM-07.yaml"))
  }

  @Test("only the QA lead sets sessions up, and a wrong rating is told on the command line")
  func whoAndWhat() throws {
    let desk = try Desk()
    try desk.write(Desk.vignettes, to: "pack.yaml")
    let start = [
      "calibration", "new", "--title", "Planning", "--held-on", "2026-04-14", "--vignettes",
      "pack.yaml", "--participants", "TM-07", "MOD-01",
    ]
    #expect(try desk.run(start, as: "TM-07").errors == ["S021"])
    let rating = try desk.run(start + ["--ratings", "plannning"])
    #expect(
      rating.status == 64 && rating.complaints.contains("did you mean planning?"), "\(rating)")
    let both = try desk.run(start + ["--review", "R-1"])
    #expect(both.status == 64, "\(both)")
  }

  @Test(
    "grading",
    arguments: [
      ("participant: TM-07", "participant: QA-01", "a.yaml:2:14 C008"),
      ("participant: TM-07", "participant: TM-77", "a.yaml:2:14 C008"),
      ("case: V1", "case: V9", "a.yaml:3:7 C009"),
      ("CAL-2026-04-14", "CAL-2026-04-15", "a.yaml:1:21 C006"),
      ("given_on: 2026-04-14", "given_on: 2026-04-31", "a.yaml:4:11 D018"),
      ("given_on: 2026-04-14", "given_on: 2026-05-01", "a.yaml:4:11 R040"),
      ("overall: { grade: good }", "overall:", "a.yaml:7:3 C010"),
      ("overall: { grade: good }", "overall: { grade: 3 }", "a.yaml:7:21 R015"),
      ("overall: { grade: good }", "overall: { grade: could not judge }", "a.yaml:7:3 C012"),
      ("overall: { grade: good }", "impact: { grade: good }", "a.yaml:7:3 C011"),
      ("This is what", "Mr Miller says what", "a.yaml:6:37 P001"),
    ])
  func grades(old: String, new: String, error: String) throws {
    let desk = try Desk.withCalibration()
    try desk.grade("TM-07", [("good", "good")], to: "right.yaml")
    let text = try desk.text(of: "right.yaml")
    #expect(text.contains(old))
    try desk.write(text.replacing(old, with: new), to: "a.yaml")
    let before = try desk.bytes(of: "plr.sqlite")
    let run = try desk.plr("calibration", "record", "a.yaml")
    #expect(run.status == 1 && run.errors.contains(error), "\(run)")
    #expect(run.complaints.contains("Nothing was recorded; what you wrote is in a.yaml."))
    #expect(try desk.bytes(of: "plr.sqlite") == before)
  }

  @Test("an empty form of agreed grades does not close the session")
  func nothingAgreed() throws {
    let desk = try Desk.withCalibration()
    try desk.gradeAll()
    let form = try desk.done("calibration", "record", Desk.session, "--form", "--agreed")
    try desk.write(form, to: "agreed.yaml")
    let before = try desk.bytes(of: "plr.sqlite")
    let run = try desk.plr("calibration", "record", "agreed.yaml", "--agreed")
    #expect(run.status == 1 && run.complaints.contains("C020"), "\(run)")
    #expect(run.complaints.contains("write the grades you agreed on"))
    #expect(try desk.bytes(of: "plr.sqlite") == before)
  }

  @Test("naming")
  func names() throws {
    let desk = try Desk.withCalibration()
    let run = try desk.refused("calibration", "show", "CAL-2026-04-41", because: ["C006"])
    #expect(run.complaints.contains("did you mean CAL-2026-04-14?"))
    try desk.refused("calibration", "record", "nowhere.yaml", because: ["C006"])
    try desk.refused("calibration", "record", Desk.session, because: ["C008"])
    try desk.refused("calibration", "record", "pack.yaml", because: ["pack.yaml:1:1 D014"])
    try desk.refused("calibration", "show", "--drift", "--person", "TM-07", because: ["C008"])
    #expect(try desk.plr("calibration", "show", Desk.session, "--drift").status == 64)
    #expect(try desk.done("calibration", "show", "--drift").contains("No calibration session"))
  }

  @Test("a pack that was changed after it was stored, and a session after people have graded")
  func changed() throws {
    let desk = try Desk.withCalibration()
    try desk.write(Desk.vignettes.replacing("letter", with: "question"), to: "pack.yaml")
    try desk.refused("import", "pack.yaml", because: ["pack.yaml:1:1 S008"])
    let pack = try desk.refused(
      "import", "pack.yaml", "--amend", "--reason", "clearer", because: ["pack.yaml:1:16 C015"])
    #expect(pack.complaints.contains("give the changed pack another id"))
    try desk.gradeAll(without: ["MOD-01"])
    try desk.done("export", "--kind", "calibration", "--format", "yaml", "-o", "s.yaml")
    let session = try desk.text(of: "s.yaml")
    try desk.write(session.replacing("[V1, V2]", with: "[V1]"), to: "s.yaml")
    try desk.refused(
      "import", "s.yaml", "--amend", "--reason", "shorter", because: ["s.yaml:5:1 C015"])
    try desk.write(session.replacing("Planning together", with: "Planning"), to: "s.yaml")
    try desk.done("import", "s.yaml", "--amend", "--reason", "shorter")
  }
}
