import Foundation
import Testing

@Suite("What a draw can get wrong: nothing is stored and no certificate is left")
struct AllocateMistakeTests {
  private func refused(
    _ frame: String, because errors: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let desk = try Desk.allocating()
    try desk.write(frame, to: "f.csv")
    try desk.refused(
      "allocate", "draw", "f.csv", "--programme", "monthly", "--month", "2026-02",
      because: errors, sourceLocation: sourceLocation)
    #expect(!desk.has("certificates"), sourceLocation: sourceLocation)
  }

  @Test("Every mistake of a frame is shown at once, each in its place")
  func frame() throws {
    try refused(
      """
      case,service,team,worker,age_band,start
      C-1,child in need,CIN-1,SW-1,5-9,2025-11-10
      c-1 ,child in need,CIN-1,SW-1,5-9,2025-11-11
      ,child in need,CIN-1,SW-1,5-9,2025-11-10
      Amy,child in need,CIN-1,SW-1,5-9,2025-11-10
      C-2,child in ned,CIN-1,SW-1,5-9,2025-11-10
      C-3,child in need,CIN-9,SW-1,5-9,2025-11-10
      C-4,child in need,CIN-1,SW-9,5-9,2025-11-10
      C-5,child in need,CIC-1,SW-1,5-9,2025-11-10
      C-6,child in need,CIN-1,,05-Sep,30/02/2025
      C-7,child in need,CIN-1,SW-1,5-9,2026-02-03
      C-8,child in need,CIN-1
      """,
      because: [
        "f.csv: row 3, column case, A3 F003", "f.csv: row 4, column case, A4 R066",
        "f.csv: row 5, column case, A5 R066", "f.csv: row 6, column service, B6 R005",
        "f.csv: row 7, column team, C7 R004", "f.csv: row 8, column worker, D8 R069",
        "f.csv: row 9, column team, C9 R009", "f.csv: row 10, column age band, E10 D017",
        "f.csv: row 10, column start, F10 D018", "f.csv: row 11, column start, F11 R040",
        "f.csv:12:1 D013",
      ])
  }

  @Test("A row that repeats a case is looked at further; a name is complained of once")
  func repeated() throws {
    try refused(
      """
      case,service,team,worker
      C-1,child in need,CIN-1,SW-1
      c-1 ,child in ned,CIN-9,SW-99
      C-1,child in need,CIN-9,SW-1
      C-2,child in need,CIN-1,SW-99
      """,
      because: [
        "f.csv: row 3, column case, A3 F003", "f.csv: row 3, column service, B3 R005",
        "f.csv: row 3, column team, C3 R004", "f.csv: row 3, column worker, D3 R069",
        "f.csv: row 4, column case, A4 F003",
      ])
  }

  @Test("Columns that are unknown, missing or there twice; no cases; no file at all")
  func columns() throws {
    try refused(
      "case,service,taem,worker,case\nC-1,child in need,CIN-1,SW-1,C-1\n",
      because: ["f.csv:1 D005", "f.csv:1:14 D004", "f.csv:1:26 D003"])
    try refused(Desk.frameHead, because: ["f.csv D007"])
    try refused("", because: ["f.csv D007"])
    let desk = try Desk.allocating()
    try desk.refused(
      "allocate", "draw", "none.csv", "--programme", "monthly", "--month", "2026-02",
      because: ["none.csv D016"], status: 74)
  }

  @Test("Of very many mistakes the first of a kind are shown, and how many more there are (F12)")
  func many() throws {
    let desk = try Desk.allocating()
    let rows = (0..<300).map { "C-1,child in need,CIN-1,SW-1,plan \($0),,\n" }.joined()
    try desk.write(Desk.frameHead + rows, to: "f.csv")
    let run = try desk.draw(frame: "f.csv")
    #expect(run.errors.count == 5, "\(run)")
    #expect(run.complaints.contains("and 294 more like it, in rows 8, 9, 10"), "\(run)")
  }

  @Test("Dates of involvement that cannot be")
  func involvement() throws {
    let desk = try Desk.allocating()
    try desk.write(
      """
      case,worker,team,start,end
      C-100,TM-2,,2020-03-01,2020-02-01
      C-100,,,2020-13-01,
      """, to: "held.csv")
    try desk.refused(
      "allocate", "draw", "frame.csv", "--programme", "monthly", "--month", "2026-02",
      "--involvement", "held.csv",
      because: [
        "held.csv: row 2, column end, E2 R067", "held.csv: row 3, column worker, B3 D005",
        "held.csv: row 3, column start, D3 D018",
      ])
  }

  @Test("Somebody else than the QA lead, an unknown programme, a day before the month")
  func options() throws {
    let desk = try Desk.allocating()
    let draw = ["allocate", "draw", "frame.csv", "--month", "2026-02", "--programme"]
    #expect(try desk.run(draw + ["monthly"], as: "TM-1").errors == ["S021"])
    #expect(try desk.run(draw + ["monthy"]).errors == ["S016"])
    #expect(try desk.run(draw + ["monthly", "--due", "2026-01-31"]).errors == ["R067"])
    #expect(try desk.run(draw + ["monthly", "--seed", "x"]).status == 64)
    #expect(try desk.allocations().isEmpty && !desk.has("certificates"))
  }

  @Test("A seed that was used for another frame")
  func seed() throws {
    let desk = try Desk.allocating()
    try desk.draw("--seed", "7")
    try desk.write(Desk.frame(from: 500), to: "march.csv")
    try desk.refused(
      "allocate", "draw", "march.csv", "--programme", "monthly", "--month", "2026-03", "--seed",
      "7", because: ["F001"])
    #expect(!desk.has("certificates/DRAW-monthly-2026-03.json"))
  }

  @Test("A certificate that cannot be written, or would overwrite a file")
  func certificate() throws {
    let desk = try Desk.allocating()
    try desk.write("kept", to: "certificates")
    let draw = ["allocate", "draw", "frame.csv", "--programme", "monthly", "--month", "2026-02"]
    let run = try desk.run(draw)
    #expect(run.status == 74 && run.errors == ["S004"], "\(run)")
    let other = try desk.run(draw + ["--certificate", "certificates"])
    #expect(other.status == 1 && other.errors == ["S017"], "\(other)")
    #expect(try desk.text(of: "certificates") == "kept")
    #expect(try desk.allocations().isEmpty)
    #expect(try desk.run(draw + ["--certificate", "c.json"]).status == 0)
    #expect(desk.has("c.json"))
  }

  @Test("A swap of nothing, of what is exempt, or with a name in the note")
  func swap() throws {
    let desk = try Desk.allocating()
    try desk.draw("--seed", "7")
    let id = "AL-monthly-2026-02-01"
    try desk.refused("allocate", "swap", "AL-9", "--because", "case closed", because: ["F008"])
    try desk.refused("allocate", "swap", id, "--because", "other", because: ["S013"])
    try desk.refused(
      "allocate", "swap", id, "--because", "other", "--note", "Mrs Okafor moved", because: ["P001"])
    #expect(try desk.plr("allocate", "swap", id, "--because", "no time").status == 64)
    try desk.refused(
      "allocate", "swap", id, "--because", "case closed", because: ["S021"], as: "TM-1")
    try desk.exempt(id, "--because", "ill")
    try desk.refused("allocate", "swap", id, "--because", "case closed", because: ["F009"])
  }

  @Test("An exemption that is over, of nobody who audits, or without a reason")
  func exempt() throws {
    let desk = try Desk.allocating()
    try desk.draw("--seed", "7")
    let id = "AL-monthly-2026-02-01"
    try desk.refused(
      "allocate", "exempt", id, "--because", "ill", "--until", "2026-01-31", because: ["R067"])
    try desk.refused(
      "allocate", "exempt", "--auditor", "TM-1", "--because", "ill", "--until", "2026-01-31",
      because: ["R067"])
    try desk.refused(
      "allocate", "exempt", "--auditor", "SW-1", "--because", "ill", "--until", "2026-03-31",
      because: ["A007"])
    try desk.refused("allocate", "exempt", id, "--because", " ", because: ["A008"])
    try desk.refused("allocate", "exempt", id, "--because", "Mrs Okafor died", because: ["P001"])
    #expect(try desk.plr("allocate", "exempt", "--because", "ill").status == 64)
  }
}
