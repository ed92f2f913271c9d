import Foundation
import Testing

@Suite("What two people decide")
struct ApprovingTests {
  private let id = "AL-monthly-2026-02-01"

  private func drawn() throws -> Desk {
    let desk = try Desk.allocating()
    let more = "  - { id: QA-02, role: QA lead }\n  - { id: SM-01,"
    try desk.write(
      Desk.allocationSettings.replacing("  - { id: SM-01,", with: more), to: "plr.yaml")
    try desk.draw("--seed", "7")
    return desk
  }

  @Test("An exemption is in force only once a second person approved it as themselves (A10)")
  func approved() throws {
    let desk = try drawn()
    let said = try desk.done("allocate", "exempt", id, "--because", "on sick leave")
    #expect(said.contains("EX-0001") && said.contains("plr allocate approve EX-0001"))
    #expect(try desk.allocations()[id]?["state"] == "due")
    let list = try desk.done("allocate", "list")
    #expect(list.contains("Waiting for approval") && list.contains("on sick leave"))
    #expect(try desk.done("figures", "--period", "2026-02").contains("0 of 3"))
    try desk.done("allocate", "approve", "ex-0001", "--as", "sm-01")
    let row = try desk.allocations()[id]
    #expect(row?["state"] == "exempt" && row?.values.contains("SM-01") == true)
    #expect(!(try desk.done("allocate", "list").contains("Waiting")))
    try desk.refused("allocate", "approve", "EX-0001", because: ["F017"], as: "QA-02")
    try desk.done("journal", "verify")
    try desk.done("doctor")
  }

  @Test("Not by who entered it, whom it is about, or another auditor; another QA lead may (A10)")
  func who() throws {
    let desk = try drawn()
    try desk.done("allocate", "exempt", id, "--because", "ill")
    try desk.refused("allocate", "approve", "EX-0001", because: ["F011"], as: "QA-01")
    let auditor = try desk.allocations()[id]?["auditor"] ?? ""
    try desk.refused("allocate", "approve", "EX-0001", because: ["F011"], as: auditor)
    try desk.refused("allocate", "approve", "EX-0001", because: ["F011"], as: "SW-1")
    try desk.refused("allocate", "approve", "EX-0009", because: ["F017"], as: "SM-01")
    try desk.done("allocate", "approve", "EX-0001", "--as", "QA-02")
  }

  @Test("What is refused stays expected, with the reason kept (A10)")
  func refused() throws {
    let desk = try drawn()
    try desk.done(
      "allocate", "exempt", "--auditor", "TM-1", "--because", "busy", "--until", "2026-02-28")
    let said = try desk.done(
      "allocate", "approve", "EX-0001", "--refuse", "others are busy too", "--as", "SM-01")
    #expect(said.contains("is refused"))
    #expect(try desk.allocations().values.allSatisfy { $0["state"] == "due" })
    try desk.refused("allocate", "approve", "EX-0001", because: ["F017"], as: "SM-01")
  }

  @Test("An import states an exemption as it was, but not one the importer approved (A10)")
  func imported() throws {
    let desk = try drawn()
    func write(_ approver: String) throws {
      try desk.write(
        "allocation: AL-9\nprogramme: monthly\nmonth: 2026-01\nauditor: tm-1\n"
          + "exempt: { because: on sick leave, approved_by: \(approver) }\n", to: "one.yaml")
    }
    try write("QA-01")
    try desk.refused("import", "one.yaml", because: ["one.yaml:5:48 F011"])
    try write("TM-1")
    try desk.refused("import", "one.yaml", because: ["one.yaml:5:48 F011"])
    try write("SM-01")
    try desk.done("import", "one.yaml")
    #expect(try desk.allocations()["AL-9"]?["state"] == "exempt")
    // The same id in small letters is the same allocation (J3).
    try desk.write(
      "allocation: al-9\nprogramme: Monthly\nmonth: 2026-01\nauditor: TM-1\n"
        + "exempt: { because: on sick leave, approved_by: sm-01 }\n", to: "one.yaml")
    try desk.done("import", "one.yaml")
    #expect(try desk.allocations("--period", "2026-01").keys.sorted() == ["AL-9"])
  }

  @Test(
    "A conflict is set aside by two people, counted, and drawn; never own work or a supervisee's (J1)"
  )
  func setAside() throws {
    let desk = try drawn()
    let declared = Desk.allocationSettings.replacing(
      "team: CIN-1 }\n  - { id: TM-2",
      with: "team: CIN-1, conflicts: [CIC-1, CIC-2] }\n  - { id: TM-2")
    try desk.write(declared, to: "plr.yaml")
    try desk.refused(
      "allocate", "draw", "frame.csv", "--programme", "monthly", "--month", "2026-03",
      because: ["F004"])
    let said = try desk.done(
      "allocate", "set-aside", "TM-1", "cic-1", "--because", "nobody else is free")
    #expect(said.contains("SA-0001: TM-1 may judge CIC-1"))
    try desk.refused(
      "allocate", "draw", "frame.csv", "--programme", "monthly", "--month", "2026-03",
      because: ["F004"])
    try desk.refused("allocate", "approve", "SA-0001", because: ["F011"], as: "TM-1")
    try desk.done("allocate", "approve", "SA-0001", "--as", "SM-01")
    try desk.draw(month: "2026-03")
    let list = try desk.done("allocate", "list")
    #expect(list.contains("Conflicts set aside") && list.contains("1 in all"))
    let mine = try desk.allocations("--period", "2026-03").values.first { $0["auditor"] == "TM-1" }
    #expect(mine?["team"] == "CIC-1")
    try desk.done("allocate", "verify", "certificates/DRAW-monthly-2026-03.json", "frame.csv")
    try desk.refused(
      "allocate", "set-aside", "QA-01", "CIC-1", "--because", "small", because: ["F018"])
    try desk.refused(
      "allocate", "set-aside", "TM-1", "SW-2", "--because", "small", because: ["F018"])
  }

  @Test("The list shows whose work a drawn case was (A16)")
  func drawnRow() throws {
    let desk = try drawn()
    let rows = try desk.allocations()
    #expect(rows.count == 3)
    for row in rows.values {
      let index = (Int(row["case"]?.dropFirst(2) ?? "") ?? 0) - 100
      #expect(row["team"] == ["CIN-1", "CIC-1", "CIC-2"][index % 3])
      #expect(row["worker"] == ["SW-1", "SW-2", "SW-3"][index % 3])
    }
    try desk.done("allocate", "verify", Desk.certificate, "frame.csv")
  }

  @Test("A table of involvement of other cases ends the draw, with counts (A14)")
  func involvement() throws {
    let desk = try Desk.allocating()
    try desk.write("case,worker,team\nX-1,SW-1,CIN-1\nX-2,SW-1,CIN-7\n", to: "held.csv")
    let run = try desk.plr(
      "allocate", "draw", "frame.csv", "--programme", "monthly", "--month", "2026-02",
      "--involvement", "held.csv")
    #expect(run.status == 1 && run.complaints.contains("F020"), "\(run)")
    #expect(run.complaints.contains("none of the 2 rows"))
  }
}
