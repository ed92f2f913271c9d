import Foundation
import Testing

@Suite("Sheets at the doors")
struct SheetCommandTests {
  private static let head = "allocation;programme;month;auditor;case;due\n"

  @Test("A month's sheet is begun with its headings, or with a row of what is known (F11)")
  func begun() throws {
    let desk = try Desk()
    let empty = try desk.done("review", "new", "--format", "csv", "--month", "2026-02", as: "TM-07")
    #expect(empty.hasPrefix("\u{FEFF}kind,id,programme,template,month,case,"))
    #expect(empty.split(separator: "\r\n").count == 1)
    let said = try desk.done(
      "review", "new", "--case", "0147", "--team", "CIC-2", "--practitioner", "SW-118", "--month",
      "2026-03", "--format", "csv", "-o", "sheet.csv", as: "TM-07")
    #expect(said.contains("sheet.csv"))
    let sheet = try desk.text(of: "sheet.csv")
    #expect(sheet.contains("\"=\"\"0147\"\"\""), "\(sheet)")
    #expect(try desk.plr("review", "list").output.contains("No reviews"))
    // It is read as it stands: what is missing is said, each cell by its row and heading.
    let check = try desk.plr("review", "check", "sheet.csv", as: "TM-07")
    #expect(check.status == 1 && !check.output.contains("R066"), "\(check)")
    #expect(check.output.contains("row 2, column age band, K2"), "\(check)")
    let again = try desk.plr(
      "review", "new", "--format", "csv", "-o", "sheet.csv", as: "TM-07")
    #expect(again.status == 1)
    #expect(try desk.text(of: "sheet.csv") == sheet)
  }

  @Test(
    "A column with a day that can only be month first is refused whole; nothing is stored (F11)")
  func monthFirst() throws {
    let desk = try Desk()
    try desk.write(
      Self.head + "AL-1;monthly;2026-04;TM-07;C-1;04/05/2026\n"
        + "AL-2;monthly;2026-04;TM-07;C-2;04/14/2026\nAL-3;monthly;2026-04;TM-07;C-3;05/04/2026\n",
      to: "sheet.csv")
    let run = try desk.refused(
      "import", "sheet.csv", because: ["sheet.csv: row 3, column due, F3 D035"])
    #expect(run.complaints.contains("1 cell, in row 3; 2 others could be either"), "\(run)")
    #expect(!run.complaints.contains("was read as"), "\(run)")
    #expect(run.complaints.contains("1 error. Nothing was imported."), "\(run)")
    try desk.write("id,role,from\nTM-20,team manager,04/14/2026\n", to: "people.csv")
    let people = try desk.plr("people", "import", "people.csv")
    #expect(people.errors == ["people.csv: row 2, column from, C2 D035"], "\(people)")
    let frames = try Desk.allocating()
    try frames.write(
      Desk.frame().replacing("2025-11-10", with: "11/25/2025").replacing(
        "2025-11-11", with: "05/11/2025"), to: "frame.csv")
    let draw = try frames.draw()
    #expect(draw.errors == ["frame.csv: row 2, column start, G2 D035"], "\(draw)")
    #expect(draw.complaints.contains("2 cells, in rows 2, 22; 2 others could be either"), "\(draw)")
  }

  @Test(
    "Days of a frame are read as Excel writes them, and its draw is proved from either file (F11)")
  func framesOfExcel() throws {
    let desk = try Desk.allocating()
    let excel = Desk.frame().split(separator: "\n").map { line -> String in
      let day = line.suffix(10).split(separator: "-")
      return day.count == 3 && day[0].count == 4
        ? line.dropLast(10) + "\(day[2])/\(day[1])/\(day[0])" : String(line)
    }.joined(separator: "\r\n")
    try desk.write("sep=,\r\n" + excel + "\r\n", to: "excel.csv")
    let run = try desk.draw(frame: "excel.csv")
    #expect(run.status == 0, "\(run)")
    #expect(run.complaints.contains("was read as 10 November 2025"), "\(run)")
    #expect(run.complaints.contains("more like it"), "\(run)")
    for frame in ["excel.csv", "frame.csv"] {
      #expect(try desk.plr("allocate", "verify", Desk.certificate, frame).status == 0)
    }
  }

  @Test("Rows word for word the same are stored once; one id with other cells is an error (F11)")
  func repeated() throws {
    let desk = try Desk()
    let row = "AL-1;monthly;2026-04;TM-07;C-1;30/04/2026\n"
    try desk.write(
      Self.head + row + row + "AL-2;monthly;2026-04;TM-07;C-2;30/04/2026\n" + row, to: "sheet.csv")
    let run = try desk.plr("import", "sheet.csv")
    #expect(run.output.contains("Imported 2 allocations."), "\(run)")
    #expect(run.printed("hint").filter { $0.hasSuffix("D034") }.count == 2, "\(run)")
    try desk.write(
      Self.head + "AL-5;monthly;2026-04;TM-07;C-5;30/04/2026\n"
        + "AL-5;monthly;2026-04;TM-07;C-6;30/04/2026\n", to: "other.csv")
    #expect(try desk.plr("import", "other.csv").status == 1)
    let frames = try Desk.allocating()
    let rows = Desk.frameRows()
    try frames.write(Desk.frameHead + rows.joined() + rows[0] + rows[4], to: "twice.csv")
    let draw = try frames.draw(frame: "twice.csv")
    #expect(draw.status == 0, "\(draw)")
    #expect(draw.printed("hint").map { String($0.suffix(4)) } == ["D034"], "\(draw)")
    #expect((draw.output + draw.complaints).contains("and 1 more like it, in row"), "\(draw)")
    #expect(try frames.plr("allocate", "verify", Desk.certificate, "frame.csv").status == 0)
    try desk.write("id,role\nTM-20,auditor\nTM-20,auditor\n", to: "people.csv")
    let people = try desk.plr("people", "import", "people.csv")
    #expect(people.status == 0 && people.complaints.contains("D034"), "\(people)")
  }

  @Test("A case that lost its zeros is asked about where it is stored with them (F11)")
  func zeros() throws {
    let desk = try Desk.allocating()
    try desk.write(
      "allocation;programme;month;auditor;case;due\nAL-1;monthly;2026-01;TM-1;0147;2026-01-30\n",
      to: "stored.csv")
    try desk.done("import", "stored.csv")
    try desk.write(
      "allocation;programme;month;auditor;case;due\nAL-2;monthly;2026-02;TM-1;147;2026-02-27\n",
      to: "sheet.csv")
    let run = try desk.plr("import", "sheet.csv")
    #expect(run.printed("hint") == ["sheet.csv: row 2, column case, E2 F016"], "\(run)")
    try desk.write(
      Desk.frame() + "147,child in need,CIN-1,SW-1,child plan,5-9,2025-11-10\n", to: "frame.csv")
    let draw = try desk.draw()
    #expect(draw.complaints.contains("the case 147 of the frame is stored as 0147"), "\(draw)")
    // A worker's code is asked back with its zeros, however many.
    try desk.write(
      Desk.allocationSettings.replacing("id: SW-1,", with: "id: \"007\","), to: "plr.yaml")
    try desk.write(Desk.frameHead + "C-1,child in need,CIN-1,7,,,\n", to: "frame.csv")
    let worker = try desk.draw(month: "2026-03")
    #expect(worker.complaints.contains("did you mean \"007\"?"), "\(worker)")
  }

  @Test("Ten thousand rows with a fault in each are counted, all of them, in few lines (F12)")
  func counted() throws {
    let desk = try Desk()
    let rows = (1...10_000).map { "AL-\($0);monthly;2026-04;TM-07;C-\($0);soon\n" }.joined()
    try desk.write(Self.head + rows, to: "sheet.csv")
    let run = try desk.plr("import", "sheet.csv")
    #expect(run.complaints.contains("and 9995 more like it, in rows 7, 8"), "\(run)")
    #expect(run.complaints.contains("10000 errors. Nothing was imported."), "\(run)")
    #expect(run.complaints.split(separator: "\n").count < 20)
    let reviews = (1...2_000).map { "review;2026-02-CIC-\($0);monthly;goodish\n" }.joined()
    try desk.write("kind;id;programme;overall.grade\n" + reviews, to: "reviews.csv")
    let check = try desk.plr("review", "check", "reviews.csv", "--format", "json")
    let list = try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [[String: Any]]
    let grades = (list ?? []).filter { $0["code"] as? String == "R014" }
    #expect(grades.count == 100 && grades.last?["more"] as? Int == 1_900, "\(grades.count)")
    #expect(try desk.plr("review", "check", "reviews.csv").output.contains(" in 2000 forms"))
  }
}
