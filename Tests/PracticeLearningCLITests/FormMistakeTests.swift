import Foundation
import Testing

@Suite("What a form can get wrong: refused, with its place, and nothing stored")
struct FormMistakeTests {
  @Test("by check, submit and import alike", arguments: notWrittenRight + ruledOut)
  func isRefused(_ mistake: Mistake) throws {
    let desk = try Desk()
    let (text, place) = try mistake.made(in: Form.text)
    try desk.write(text, to: "form.yaml")
    let errors = mistake.codes.map { "form.yaml:\(place) \($0)" }
    try desk.refused("review", "submit", "form.yaml", because: errors)
    try desk.refused("import", "form.yaml", because: errors)
    let check = try desk.plr("review", "check", "form.yaml")
    #expect(check.status == 1)
    #expect(Built.Run(status: 1, output: "", complaints: check.output).errors == errors)
  }

  static let notWrittenRight = [
    Mistake("a key written twice", "D003", ["case:": "▸month: 2026-02\ncase:"]),
    Mistake("a month 13", "D019", ["month: 2026-02": "month: ▸2026-13"]),
    Mistake("a day that is not", "D018", ["held_on: 2026-02-12": "held_on: ▸2026-02-30"]),
    Mistake("a grade that is none", "R014", ["grade: good": "grade: ▸Very good"]),
    Mistake("a digit as grade", "R015", ["grade: good": "grade: ▸2"]),
    Mistake("a form version to come", "D015", ["plr: 1": "plr: ▸2"]),
  ]

  static let ruledOut = [
    Mistake(
      "a domain left out", "R010",
      [
        "domains:": "▸domains:",
        Form.domain("outcomes", "She is in school four days a week and sleeps well.") + "\n": "",
      ]),
    Mistake("an unknown auditor", "R003", ["TM-07": "▸TM-70"]),
    Mistake("a name as practitioner", "R069", ["SW-118": "▸Jane Smith"]),
    Mistake("an unknown team", "R004", ["team: CIC-2": "team: ▸CIC-9"]),
    Mistake("an unknown service", "R005", ["service: children in": "service: ▸childern in"]),
    Mistake("an unknown template version", "R006", ["children-in-care@1": "▸children-in-care@9"]),
    Mistake("an auditor of the case's own team", "R050", ["TM-07": "▸AUD-2"]),
    Mistake("an auditor who supervises, too", "R050 R051", ["TM-07": "▸TM-16"]),
    Mistake("a month to come", "R041", ["month: 2026-02": "month: ▸2026-05"]),
    Mistake("a day to come", "R040", ["held_on: 2026-02-12": "held_on: ▸2026-04-16"]),
  ]

  @Test("What can be read in one way alone is read so, said, and submitted (F1)")
  func slips() throws {
    let desk = try Desk()
    let typed = Form.text.replacing("identity: Her", with: "identity: [Her")
      .replacing("    grade: good", with: "\tgrade:good").replacing(
        "month: 2026-02", with: "month: Feb 2026")
    try desk.write(typed, to: "form.yaml")
    let check = try desk.plr("review", "check", "form.yaml")
    #expect(check.status == 0, "\(check)")
    for word in ["D026", "D029", "was read as February 2026"] {
      #expect(check.output.contains(word), "\(check)")
    }
    try desk.write(typed, to: "fixed.yaml")
    #expect(try desk.plr("review", "check", "fixed.yaml", "--fix").status == 0)
    let again = try desk.plr("review", "check", "fixed.yaml").output
    #expect(!again.contains("D026") && !again.contains("D029"), "\(again)")
    let kept = try #require(String(data: desk.bytes(of: "fixed.yaml.typed"), encoding: .utf8))
    #expect(kept == typed)
    // A file of Windows-1252 is kept byte for byte.
    let bytes = Data(typed.utf8) + Data("# caf".utf8) + [0xE9, 0x0A]
    try bytes.write(to: desk.file("windows.yaml"))
    #expect(try desk.plr("review", "check", "windows.yaml", "--fix").status == 0)
    #expect(try desk.bytes(of: "windows.yaml.typed") == bytes)
    #expect(try desk.text(of: "windows.yaml").contains("caf\u{E9}"))
    #expect(try desk.plr("review", "submit", "form.yaml").status == 0)
  }

  @Test("A file that was submitted, or a draft's that is gone, is said to be so (F10)")
  func submitted() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "2026-02-CIC-0001.yaml")
    #expect(try desk.plr("review", "submit", "2026-02-CIC-0001.yaml").status == 0)
    try? FileManager.default.removeItem(at: desk.file("2026-02-CIC-0001.yaml"))
    let again = try desk.plr("review", "submit", "2026-02-CIC-0001.yaml")
    #expect(again.status == 1)
    #expect(again.complaints.contains("is submitted already"), "\(again)")
  }

  @Test(
    "Sheets are read as Excel leaves them: days, months, headings, places by row and heading (F11)")
  func sheets() throws {
    let desk = try Desk()
    let head = "sep=;\nallocation;Programme Name;month;auditor;case;due;Notes\n"
    try desk.write(
      head + "AL-1;monthly;Apr-26;tm-07;C-0123;30/04/2026;ring first\n", to: "sheet.csv")
    let plain = try desk.plr("import", "sheet.csv")
    #expect(plain.status == 1)
    let mapped = try desk.plr(
      "import", "sheet.csv", "--map", "programme name=programme", "--leave-out-columns")
    #expect(mapped.status == 0, "\(mapped)")
    #expect(mapped.complaints.contains("row 3, column due, F3"), "\(mapped)")
    #expect(mapped.complaints.contains("was read as 30 April 2026"), "\(mapped)")
    let list = try desk.plr("allocate", "list", "--format", "csv")
    #expect(list.output.contains("C-0123") && list.output.contains("2026-04-30"), "\(list)")
    try desk.write(
      "allocation;programme;month;auditor;case;due\nAL-2;monthly;Apr-26;TM-07;C-2;04/14/2026\n",
      to: "american.csv")
    let refused = try desk.plr("import", "american.csv")
    #expect(refused.status == 1)
    #expect(refused.complaints.contains("can only be meant month first"), "\(refused)")
  }

  @Test(
    "A form whose last line is gone is a question (K9); a wrong day of evidence is one complaint (F9)"
  )
  func cutForm() throws {
    let desk = try Desk()
    let blank = try desk.plr(
      "review", "new", "--case", "C-77", "--team", "CIC-2", "--practitioner", "SW-118", "--month",
      "2026-03", "-o", "-", as: "TM-07"
    ).output
    let body = blank.replacing(
      "case_recording:\n    grade:", with: "case_recording:\n    grade: good"
    )
    .replacing(
      "- { what: , on: , shows: }", with: "- { what: visit, on: 2026-14-01, shows: seen alone }")
    try desk.write(body, to: "whole.yaml")
    try desk.write(String(body.dropLast(100)), to: "cut.yaml")
    let whole = try desk.plr("review", "check", "whole.yaml", "--format", "csv", as: "TM-07").output
    let cut = try desk.plr("review", "check", "cut.yaml", "--format", "csv", as: "TM-07").output
    #expect(!whole.contains("R075"), "\(whole)")
    #expect(cut.contains("R075"), "\(cut)")
    #expect(whole.contains("D018") && !whole.contains("R018"), "\(whole)")
  }

  @Test("A thousand rows with one fault hide no other (F12)")
  func grouped() throws {
    let desk = try Desk()
    let rows = (1...900).map { "AL-\($0);monthly;2026-04;TM-07;C-\($0);soon" }
    let text = "allocation;programme;month;auditor;case;due\n" + rows.joined(separator: "\n")
    try desk.write(text + "\nAL-X;monthly;2026-13;TM-07;C-X1;2026-04-30\n", to: "sheet.csv")
    let run = try desk.plr("import", "sheet.csv")
    #expect(run.status == 1)
    #expect(run.complaints.contains("and 895 more like it, in rows 7, 8, 9"), "\(run)")
    #expect(run.complaints.contains("row 902, column month, C902"), "\(run)")
    #expect(run.complaints.split(separator: "\n").count < 25)
  }

  @Test("A form is begun from its allocation, and brief from the second review on")
  func allocated() throws {
    let desk = try Desk()
    try desk.write(
      "allocation: AL-1\nprogramme: monthly\nmonth: 2026-03\nauditor: TM-07\ncase: C-55\n",
      to: "allocation.yaml")
    try desk.done("import", "allocation.yaml")
    let first = try desk.plr(
      "review", "new", "al-1", "--team", "CIC-2", "-o", "-", as: "TM-07")
    for line in ["programme: monthly", "month: 2026-03", "case: C-55", "auditor: TM-07"] {
      #expect(first.output.contains("\n\(line)"), "\(first)")
    }
    #expect(first.output.contains("# outstanding | good"))
    let others = try desk.plr("review", "new", "AL-1", "--team", "CIC-2", "-o", "-", as: "AUD-2")
    #expect(others.status == 1)
    #expect(try desk.plr("review", "new", as: "TM-07").status == 64)
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    let second = try desk.plr("review", "new", "AL-1", "--team", "CIC-2", "-o", "-", as: "TM-07")
    #expect(!second.output.contains("# outstanding"), "\(second)")
    let full = try desk.plr(
      "review", "new", "AL-1", "--team", "CIC-2", "--full", "-o", "-", as: "TM-07")
    #expect(full.output.contains("# Is the chronology short"), "\(full)")
  }

  @Test("Days and months are typed as people write them on the command line too (F8)")
  func arguments() throws {
    let desk = try Desk()
    let new = try desk.plr(
      "review", "new", "--case", "C-77", "--team", "CIC-2", "--practitioner", "SW-118", "--month",
      "Feb 2026", "-o", "-", as: "TM-07")
    #expect(new.output.contains("month: 2026-02"), "\(new)")
    let wrong = try desk.plr(
      "review", "new", "--case", "C-77", "--team", "CIC-2", "--month", "March", as: "TM-07")
    #expect(wrong.status == 64)
    #expect(wrong.complaints.contains("2026-03"), "\(wrong)")
  }

  @Test(
    "Files that are no forms are called what they are (F4)",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04] + Array("....word/document.xml".utf8), "a Word document"),
      ([0x50, 0x4B, 0x03, 0x04] + Array("....xl/workbook.xml".utf8), "an Excel workbook"),
      ([0x50, 0x4B, 0x03, 0x04] + Array("....forms/a.yaml".utf8), "a ZIP file"),
      (Array("%PDF-1.7\n%..".utf8), "a PDF"), (Array("{\\rtf1\\ansi Hello}".utf8), "RTF"),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], "a photo"),
      (Array("From: TM-07\nTo: QA-01\nSubject: form\n\nplr: 1\nid: x\n".utf8), "an e-mail"),
      (Array("> plr: 1\n> id: x\n> month: 2026-02\n> case: C-1\n".utf8), "an e-mail"),
    ] as [([UInt8], String)])
  func foreign(bytes: [UInt8], name: String) throws {
    let desk = try Desk()
    try Data(bytes).write(to: desk.file("form.yaml"))
    for command in [["review", "check"], ["review", "submit"], ["import"]] {
      let run = try desk.run(command + ["form.yaml"])
      #expect(run.status == 1)
      #expect((run.complaints + run.output).contains(name), "\(command) \(run)")
    }
  }

  @Test("an unknown key brings the nearest known one")
  func nearestKey() throws {
    let desk = try Desk()
    try desk.write(
      Form.text.replacing("identity:", with: "identty: x\nidentity:"), to: "form.yaml")
    let run = try desk.refused("import", "form.yaml", because: ["form.yaml:48:1 D004"])
    #expect(run.complaints.contains("did you mean \"identity\"?"), "\(run.complaints)")
  }

  @Test("all mistakes at once, in the order of the lines")
  func allAtOnce() throws {
    let desk = try Desk()
    try desk.write(
      Form.text.replacing("TM-07", with: "TM-70").replacing("2026-02-12", with: "2026-02-30")
        .replacing("grade: good, because: She is back", with: "grade: 3, because: She is back"),
      to: "form.yaml")
    try desk.refused(
      "import", "form.yaml",
      because: ["form.yaml:10:10 R003", "form.yaml:13:26 D018", "form.yaml:46:18 R015"])
  }

  @Test("two reviews with one id, in one file and in two")
  func oneIDTwice() throws {
    let desk = try Desk()
    let other = Form.text.replacing("C-4821", with: "C-4822")
    try desk.write(Form.text + "---\n" + other, to: "both.yaml")
    try desk.write(Form.text, to: "one.yaml")
    try desk.write(other, to: "two.yaml")
    let second = Form.text.split(separator: "\n", omittingEmptySubsequences: false).count + 2
    for command in [["import"], ["review", "submit"]] {
      var run = try desk.run(command + ["both.yaml"])
      #expect(run.errors == ["both.yaml:\(second):5 R002"], "\(run)")
      run = try desk.run(command + ["one.yaml", "two.yaml"])
      #expect(run.errors == ["two.yaml:2:5 R002"], "\(run)")
    }
    #expect(try desk.reviews().isEmpty)
  }

  @Test("a month outside the allocation")
  func monthOutsideAllocation() throws {
    let desk = try Desk()
    try desk.write(
      """
      plr: 1
      allocation: A-1
      programme: monthly
      month: 2026-03
      auditor: TM-07
      case: C-4821
      """, to: "allocation.yaml")
    try desk.done("import", "allocation.yaml")
    try desk.write(Form.text, to: "form.yaml")
    try desk.refused("import", "form.yaml", because: ["form.yaml:5:8 R053"])
    try desk.refused("review", "submit", "form.yaml", because: ["form.yaml:5:8 R053"])
  }
}
