import Foundation
import Testing

@Suite("plr calibration: set up, grade alone, talk, agree")
struct CalibrationCommandTests {
  @Test("new makes a form for everybody and a sheet, and overwrites nothing somebody has begun")
  func new() throws {
    let desk = try Desk.withCalibration()
    let folder = "calibrations/\(Desk.session)"
    for person in ["TM-07", "TM-16", "AUD-2", "MOD-01"] {
      let form = try desk.text(of: "\(folder)/\(person).yaml")
      #expect(form.contains("participant: \(person)"))
      #expect(form.contains("# She wants her lamp at both houses. It moved first."))
    }
    #expect(try desk.text(of: "\(folder)/grades.csv").contains("AUD-2,V2,2026-04-14,,,,"))
    #expect(try desk.done("calibration", "show").contains("0 of 4     open"))
    // A second session of the day gets an id of its own; the stored pack is named by its id.
    let second = try desk.done(
      "calibration", "new", "--title", "Again", "--held-on", "2026-04-14", "--vignettes",
      "two-children", "--only", "V2", "--participants", "TM-07,MOD-01")
    #expect(second.contains("Set up \(Desk.session)-2: 1 case, 2 people, 7 ratings each."))
    try desk.done("doctor")
  }

  @Test("new on a case of the store names the case and shows nothing of its grades")
  func review() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("import", "form.yaml")
    let run = try desk.plr(
      "calibration", "new", "--title", "One child", "--held-on", "2026-04-14", "--review", Form.id,
      "--participants", "TM-07", "MOD-01", "QA-01")
    #expect(run.status == 0 && run.complaints.contains("C018"), "\(run)")
    let form = try desk.text(of: "calibrations/\(Desk.session)/MOD-01.yaml")
    #expect(form.contains("case C-4821, children in care, team CIC-2"))
    #expect(form.contains("# planning: "))
    for word in ["known and heard", "Supervision asks", "SW-118", "TM-07"] {
      #expect(!form.contains(word), "\(word)")
    }
    #expect(!form.contains(#/grade: *\w/#))
  }

  @Test("each grades alone: the group is shown to a person once their own grades are saved")
  func blind() throws {
    let desk = try Desk.withCalibration()
    try desk.gradeAll(without: ["TM-07"])
    try desk.refused(
      "calibration", "show", Desk.session, because: ["C016"], as: "TM-07", isLook: true)
    // Nobody named, and nobody who takes no part, sees anything.
    try desk.refused("calibration", "show", Desk.session, because: ["S014"], as: "")
    try desk.refused(
      "calibration", "show", Desk.session, because: ["S021"], as: "SW-118", isLook: true)
    // Nor is a session told by a slip in its id.
    let slip = String(Desk.session.dropLast())
    let near = try desk.plr("calibration", "show", slip, as: "SW-118").complaints
    #expect(near.contains("there is no calibration session") && !near.contains("did you mean"))
    #expect(
      try desk.plr("calibration", "show", slip, as: "TM-07").complaints.contains(
        "did you mean \(Desk.session)"))
    #expect(
      try desk.done("calibration", "show", as: "SW-118")
        == "You take part in no calibration session.\n")
    #expect(
      try desk.done("calibration", "show", "--drift", as: "SW-118")
        == "No calibration session that you take part in has everybody's grades yet.\n")
    try desk.grade("TM-07", [("good", "good"), ("RI", "RI")])
    let recorded = try desk.done("calibration", "record", "TM-07.yaml", as: "TM-07")
    #expect(recorded.contains("4 of 4 people have given all grades"))
    let shown = try desk.done("calibration", "show", Desk.session, as: "TM-07")
    #expect(shown.contains(#/planning +\. +3 +1 +\. +G +RI-G +4 of 4 +RGGG/#), "\(shown)")
    #expect(shown.contains("Where TM-07 sits") && !shown.contains("MOD-01"), "\(shown)")
  }

  @Test("one's own form opens in the editor, and complaints come back into it")
  func editor() throws {
    let desk = try Desk.withCalibration()
    try desk.write(
      """
      n=$(($(cat count 2>/dev/null || echo 0) + 1)); echo $n > count
      cp "$1" seen-$n
      [ $n = 1 ] && sed -i 's/grade:$/grade: very good/' "$1"
      [ $n = 2 ] && sed -i 's/grade: very good/grade: good/' "$1"
      exit 0
      """, to: "editor.sh")
    desk.environment["EDITOR"] = "sh editor.sh"
    let run = try desk.plr("calibration", "record", Desk.session, as: "TM-07")
    #expect(run.status == 0, "\(run)")
    #expect(try desk.text(of: "seen-2").contains("#!plr error R014: \"very good\" is not a grade"))
    #expect(run.output.contains("1 of 4 people have given all grades"), "\(run)")
    #expect(run.complaints.contains("C017"))
  }

  @Test("a lead takes everybody's grades from the sheet, blank rows are named, none is half done")
  func sheet() throws {
    let desk = try Desk.withCalibration()
    let name = "calibrations/\(Desk.session)/grades.csv"
    var sheet = try desk.text(of: name)
    for person in ["TM-07", "TM-16", "AUD-2"] {
      for caseID in ["V1", "V2"] {
        sheet.replace(
          "\(person),\(caseID),2026-04-14,,,,",
          with: "\(person),\(caseID),2026-04-14,good,,could not judge,no dates given")
      }
    }
    try desk.write(sheet, to: "filled.csv")
    let refused = try desk.refused(
      "calibration", "record", "filled.csv",
      because: [4, 5].map { "filled.csv: row \($0), column ratings planning grade, F\($0) C010" })
    #expect(refused.complaints.contains("leave the case out until it is graded"))
    let rows = sheet.split(separator: "\r\n").filter { !$0.contains(",MOD-01,") }
    try desk.write(rows.joined(separator: "\r\n") + "\r\n", to: "filled.csv")
    let done = try desk.done("calibration", "record", "filled.csv")
    #expect(done.contains("3 of 4 people have given all grades"))
    try desk.refused(
      "calibration", "record", "filled.csv",
      because: [2, 3, 6, 7].map { "filled.csv: row \($0), column participant, C\($0) S021" },
      as: "TM-07")
  }

  @Test("agreed grades come last and close the session; then nothing more is taken")
  func agreed() throws {
    let desk = try Desk.withCalibration()
    try desk.gradeAll(without: ["MOD-01"])
    let early = try desk.refused(
      "calibration", "record", Desk.session, "--agreed", "--form", because: ["C014"])
    #expect(early.complaints.contains("MOD-01 has not given all grades yet"))
    try desk.gradeAll()
    let form = try desk.done("calibration", "record", Desk.session, "--agreed", "--form")
    #expect(form.contains("# 3 G, 1 RI"), "\(form)")
    let filled = form.replacing("planning:", with: "planning: good")
    try desk.write(filled, to: "agreed.yaml")
    try desk.refused(
      "calibration", "record", "agreed.yaml", because: ["agreed.yaml:7:20 S021"], as: "TM-07")
    #expect(try desk.done("calibration", "record", "agreed.yaml").contains("closed"))
    let shown = try desk.done("calibration", "show", Desk.session)
    #expect(shown.contains("Compared with the agreed grades."))
    #expect(shown.contains(#/MOD-01 +0 of 2 +0\.0%/#), "\(shown)")
    try desk.grade("TM-07", [("RI", "RI"), ("RI", "RI")])
    try desk.refused(
      "calibration", "record", "TM-07.yaml", "--amend", "second thoughts",
      because: ["TM-07.yaml:1:21 C013"], as: "TM-07")
    try desk.done("doctor")
    try desk.done("journal", "verify")
  }

  @Test("grades given twice: the same changes nothing, others need --amend and the reason")
  func twice() throws {
    let desk = try Desk.withCalibration()
    try desk.gradeAll(without: ["MOD-01"])
    let before = try desk.bytes(of: "plr.sqlite")
    let again = try desk.done("calibration", "record", "TM-07.yaml", as: "TM-07")
    #expect(again.contains("recorded already"))
    #expect(try desk.bytes(of: "plr.sqlite") == before)
    try desk.grade("TM-07", [("outstanding", "good"), ("RI", "RI")])
    let run = try desk.refused(
      "calibration", "record", "TM-07.yaml", because: ["TM-07.yaml:1:1 S008"], as: "TM-07")
    #expect(run.complaints.contains("ratings.planning.grade: \"good\" became \"outstanding\""))
    #expect(run.complaints.contains("plr calibration record --amend \"why\""))
    try desk.done("calibration", "record", "TM-07.yaml", "--amend", "misread it", as: "TM-07")
    #expect(try desk.done("journal", "show").contains("amend calibration grades"))
  }

  @Test("where people sit is for the QA lead and the person; looks that name people are journalled")
  func privacy() throws {
    let desk = try Desk.withCalibration()
    try desk.gradeAll()
    let everybody = try desk.done("calibration", "show", Desk.session)
    let order = ["AUD-2", "MOD-01", "TM-07", "TM-16"].compactMap { everybody.range(of: "  \($0) ") }
    #expect(order.count == 4 && order.map(\.lowerBound) == order.map(\.lowerBound).sorted())
    let own = try desk.figures(Desk.session, as: "TM-16").compactMap {
      $0["participant"] as? String
    }
    #expect(Set(own) == ["TM-16"])
    try desk.refused(
      "calibration", "show", "--drift", "--person", "TM-07", because: ["S021"], as: "TM-16",
      isLook: true)
    let journal = try desk.done("journal", "show")
    #expect(journal.contains(#/TM-16 +read +calibration CAL-2026-04-14/#), "\(journal)")
    #expect(!journal.contains(#/SW-118 +read/#))
    for word in ["error", "wrong", "worst", "rank "] {
      #expect(!everybody.lowercased().contains(word), "\(word)")
    }
  }
}
