import Foundation
import Testing

@Suite("Cases are drawn, swapped, exempted and proved")
struct AllocateCycleTests {
  @Test("A draw gives every auditor a case, and says how to check it")
  func draw() throws {
    let desk = try Desk.allocating()
    let run = try desk.draw("--seed", "7")
    #expect(run.status == 0, "\(run)")
    #expect(run.output.contains("Drew 3 of 30 eligible cases (30 in the frame) for monthly"))
    #expect(run.output.contains("due 27 February 2026"))
    #expect(run.output.contains("plr allocate verify"))
    let rows = try desk.allocations()
    #expect(
      rows.keys.sorted() == [
        "AL-monthly-2026-02-01", "AL-monthly-2026-02-02", "AL-monthly-2026-02-03",
      ])
    #expect(rows.values.map { $0["auditor"] ?? "" }.sorted() == ["TM-1", "TM-2", "TM-3"])
    #expect(rows.values.allSatisfy { $0["state"] == "due" && $0["due"] == "2026-02-27" })
    #expect(try desk.allocations("--on", "2026-03-02", "--overdue").count == 3)
    try desk.done("doctor")
    try desk.done("journal", "verify")
  }

  @Test(
    "A frame under other headings is drawn from by what they mean, which is remembered to prove it")
  func headings() throws {
    let desk = try Desk.allocating()
    let other = Desk.frame().replacing(
      "case,service,team,worker", with: "Case ID,Service,Held by,Worker")
    try desk.write(other, to: "other.csv")
    #expect(try desk.draw("--seed", "7", frame: "other.csv").status == 1)
    let run = try desk.draw(
      "--seed", "7", "--map", "case id=case", "--map", "Held by=team", frame: "other.csv")
    #expect(run.status == 0 && run.output.contains("Drew 3 of 30"), "\(run)")
    #expect(
      try desk.done("allocate", "verify", Desk.certificate, "other.csv").contains("is proved"))
    #expect(
      try desk.done("allocate", "verify", Desk.certificate, "frame.csv").contains("is proved"))
    let elsewhere = try Desk(isEmpty: true)
    try elsewhere.write(try desk.text(of: Desk.certificate), to: "c.json")
    try elsewhere.write(other, to: "other.csv")
    #expect(try elsewhere.run(["allocate", "verify", "c.json", "other.csv"]).status == 1)
    try elsewhere.done(
      "allocate", "verify", "c.json", "other.csv", "--map", "Case ID=case", "--map", "held by=team")
    #expect(try desk.draw("--map", "nonsense").status == 64)
  }

  @Test("Without a seed one is made, printed and kept")
  func seed() throws {
    let desk = try Desk.allocating()
    let output = try desk.draw().output
    let seed = try #require(output.firstMatch(of: /Seed +(\d+)/)?.1)
    #expect(try desk.text(of: Desk.certificate).contains("\"seed\": \"\(seed)\""))
  }

  @Test("A third party proves the draw without the workspace, however the frame is sorted or saved")
  func verifyElsewhere() throws {
    let desk = try Desk.allocating()
    try desk.draw("--seed", "7")
    let elsewhere = try Desk(isEmpty: true)
    try elsewhere.write(try desk.text(of: Desk.certificate), to: "c.json")
    let rows = Desk.frameRows().reversed().joined()
    let excel = (Desk.frameHead + rows).replacing(",", with: ";").replacing("\n", with: "\r\n")
    try elsewhere.write(
      "\u{FEFF}" + excel.replacing("child plan", with: "\"child plan \""), to: "excel.csv")
    try elsewhere.write(try desk.text(of: "frame.csv"), to: "frame.csv")
    for frame in ["frame.csv", "excel.csv"] {
      let printed = try elsewhere.done("allocate", "verify", "c.json", frame)
      #expect(printed.contains("the same 3 cases for the same auditors"))
      #expect(printed.hasSuffix("DRAW-monthly-2026-02 is proved.\n"))
      #expect(!printed.contains("workspace"))
    }
    let inside = try desk.done("allocate", "verify", Desk.certificate, "frame.csv")
    #expect(inside.contains("the workspace keeps the same certificate"))
  }

  @Test("A case is not drawn again within twelve months, and is in the thirteenth")
  func gap() throws {
    let desk = try Desk.allocating()
    try desk.draw("--seed", "7")
    let drawn = try desk.allocations().values.compactMap { $0["case"] }
    let few = Desk.frameRows().filter { row in drawn.contains { row.hasPrefix($0 + ",") } }
    try desk.write(Desk.frameHead + few.joined(), to: "few.csv")
    let early = try desk.draw("--seed", "8", frame: "few.csv", month: "2027-01")
    #expect(early.errors == ["F004"] && early.complaints.contains("within 12 months"), "\(early)")
    desk.environment["PLR_TODAY"] = "2027-02-01"
    let late = try desk.draw("--seed", "9", month: "2027-02")
    #expect(late.status == 0 && late.output.contains("30 eligible"), "\(late)")
  }

  @Test("What an auditor held before is told by the table of involvement")
  func involvement() throws {
    let desk = try Desk.allocating()
    let held = (0..<30).filter { $0 % 3 != 1 }.map { "C-\(100 + $0),TM-2,,2020-01-01,\n" }
    try desk.write("case,worker,team,start,end\n" + held.joined(), to: "held.csv")
    let refused = try desk.draw("--involvement", "held.csv")
    #expect(refused.errors == ["F004"], "\(refused)")
    #expect(refused.complaints.contains("TM-2 can take none of the 30 eligible cases"))
    try desk.write(
      "case,worker,team,start,end\n" + held.dropFirst().joined() + "C-101,SW-99,,,\n",
      to: "held.csv")
    let run = try desk.draw("--seed", "5", "--involvement", "held.csv")
    #expect(run.status == 0 && run.printed("warning") == ["held.csv F012"], "\(run)")
    #expect(try desk.allocations("--auditor", "TM-2").values.first?["case"] == "C-100")
    try desk.done(
      "allocate", "verify", Desk.certificate, "frame.csv", "--involvement", "held.csv")
    try desk.refused("allocate", "verify", Desk.certificate, "frame.csv", because: ["F006"])
  }

  @Test("A second draw takes only what is missing, with a reason and a certificate of its own")
  func again() throws {
    let desk = try Desk.allocating()
    try desk.draw("--seed", "7")
    try desk.refused(
      "allocate", "draw", "frame.csv", "--programme", "monthly", "--month", "2026-02",
      because: ["F005"])
    try desk.write(
      Desk.allocationSettings.replacing(
        "  - { id: SW-1,", with: "  - { id: AUD-1, role: auditor }\n  - { id: SW-1,"),
      to: "plr.yaml")
    let run = try desk.draw("--seed", "7", "--again", "a new auditor")
    #expect(run.status == 0 && run.output.contains("Drew 1 of 27"), "\(run)")
    #expect(try desk.allocations()["AL-monthly-2026-02.2-01"]?["auditor"] == "AUD-1")
    try desk.done("allocate", "verify", "certificates/DRAW-monthly-2026-02.2.json", "frame.csv")
    try desk.refused(
      "allocate", "draw", "frame.csv", "--programme", "monthly", "--month", "2026-02", "--again",
      "once more", because: ["F004"])
  }

  @Test("A swap takes the next of the reserve, keeps what was given back and is counted")
  func swap() throws {
    let desk = try Desk.allocating()
    try desk.draw("--seed", "7")
    let id = "AL-monthly-2026-02-01"
    let first = try #require(try desk.allocations()[id]?["case"])
    let said = try desk.done("allocate", "swap", id, "--because", "case closed")
    #expect(said.hasPrefix("TM-1 gave back \(first) (case closed) and reviews "))
    let second = try #require(try desk.allocations()[id]?["case"])
    try desk.done("allocate", "swap", id, "--because", "other", "--note", "moved away")
    let third = try #require(try desk.allocations()[id]?["case"])
    #expect(Set([first, second, third]).count == 3)
    #expect(try desk.allocations()[id]?["swaps"] == "2")
    let list = try desk.done("allocate", "list")
    #expect(list.contains(/TM-1 +case closed +1/) && list.contains(/TM-1 +other +1/))
    let proved = try desk.done("allocate", "verify", Desk.certificate, "frame.csv")
    #expect(proved.contains("2 swaps, each with the next case of the reserve"))
    #expect(try desk.done("journal", "show").contains("swap"))
    try desk.done("journal", "verify")
  }

  @Test("When the reserve is used up, the swap says what to do")
  func reserveUsed() throws {
    let desk = try Desk.allocating()
    try desk.draw("--seed", "7")
    var run = try desk.plr("allocate", "swap", "AL-monthly-2026-02-01", "--because", "other")
    #expect(run.errors == ["S013"])
    for _ in 0..<30 where run.errors != ["F010"] {
      run = try desk.plr("allocate", "swap", "AL-monthly-2026-02-01", "--because", "worker-away")
    }
    #expect(run.errors == ["F010"] && run.complaints.contains("--again"), "\(run)")
  }

  @Test("An exempt review, and an exempt auditor's, are counted as exempt and not as missed")
  func exempt() throws {
    let desk = try Desk.allocating()
    try desk.draw("--seed", "7")
    try desk.exempt("AL-monthly-2026-02-01", "--because", "on sick leave")
    let said = try desk.exempt(
      "--auditor", "tm-2", "--because", "seconded", "--until", "2026-03-31")
    #expect(said.contains("EX-0002 is approved: TM-2 exempt until 31 March 2026."))
    #expect(said.contains("AL-monthly-2026-02-02 (TM-2) is exempt."))
    #expect(try desk.done("allocate", "list").contains("2 exempt"))
    desk.environment["PLR_TODAY"] = "2026-03-02"
    let run = try desk.draw("--seed", "9", month: "2026-03")
    #expect(run.output.contains("1 review counted as exempt"), "\(run)")
    let march = try desk.allocations("--period", "2026-03")
    #expect(march["AL-monthly-2026-03-X1"]?["state"] == "exempt")
    #expect(march.values.map { $0["auditor"] ?? "" }.sorted() == ["TM-1", "TM-2", "TM-3"])
    let figures = try desk.done("figures", "--period", "2026-02..2026-03")
    #expect(figures.contains("0 of 3, 3 exempt"), "\(figures)")
    try desk.done("journal", "verify")
  }
}
