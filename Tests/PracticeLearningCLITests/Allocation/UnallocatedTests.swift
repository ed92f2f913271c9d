import Foundation
import Testing

@Suite("Cases without a worker, and workers the settings do not know")
struct UnallocatedTests {
  private static let blank = [
    "C-900,children in care,CIC-1,,child plan,5-9,2025-11-10\n",
    "C-901,child in need,CIN-1,,child plan,5-9,2025-11-10\n",
  ]

  private func desk() throws -> Desk {
    let desk = try Desk.allocating()
    try desk.write(Desk.frame() + Self.blank.joined(), to: "frame.csv")
    return desk
  }

  @Test("They stay in the frame, are counted, and anybody can prove the draw (F11)")
  func drawn() throws {
    let desk = try desk()
    let draw = try desk.draw("--seed", "3")
    #expect(draw.status == 0, "\(draw)")
    #expect(draw.output.contains("(32 in the frame)"), "\(draw)")
    #expect(draw.output.contains("2 cases of the frame have no worker"), "\(draw)")
    let certificate = try desk.text(of: Desk.certificate)
    #expect(certificate.contains("\"unallocated\"") && certificate.contains("C-901"))
    // Anybody: another folder, no workspace, nobody named.
    let stranger = try Desk(isEmpty: true)
    stranger.environment["PLR_ACTOR"] = ""
    try stranger.write(certificate, to: "draw.json")
    try stranger.write(Self.blank.reversed().joined() + "", to: "rows.csv")
    try stranger.write(
      Desk.frameHead + Self.blank.joined() + Desk.frameRows().joined(), to: "frame.csv")
    let proof = try stranger.plr("allocate", "verify", "draw.json", "frame.csv")
    #expect(proof.status == 0 && proof.output.contains("2 of them without a worker"), "\(proof)")
    // Whoever gives one of them a worker afterwards has another frame.
    try stranger.write(
      Desk.frameHead + Self.blank.joined().replacing("CIC-1,,", with: "CIC-1,SW-2,")
        + Desk.frameRows().joined(), to: "other.csv")
    #expect(try stranger.plr("allocate", "verify", "draw.json", "other.csv").status == 1)
  }

  @Test("They are on a list of their own: the line's for its team, the QA lead's for all (B1)")
  func listed() throws {
    let desk = try desk()
    try desk.draw()
    func list(_ person: String) throws -> String {
      try desk.plr("allocate", "list", "--unallocated", as: person).output
    }
    let all = try list("QA-01")
    #expect(all.contains("C-900") && all.contains("C-901") && all.contains("2 cases"), "\(all)")
    let own = try list("TM-2")
    #expect(own.contains("C-900") && !own.contains("C-901"), "\(own)")
    for person in ["SW-2", "TM-3"] {
      #expect(try list(person) == "No cases without a worker.\n")
    }
    let csv = try desk.done("allocate", "list", "--unallocated", "--format", "csv")
    #expect(
      csv.hasPrefix("case,team,service,month,programme,draw,drawn_on\nC-901,CIN-1,"), "\(csv)")
    #expect(
      try desk.done("allocate", "list", "--unallocated", "--period", "2026-03").contains("No cases")
    )
  }

  @Test("A case drawn without a worker is reviewed as the work of whoever has it by now (A16)")
  func reviewed() throws {
    let desk = try Desk.allocating()
    try desk.write(
      Desk.frameHead
        + (1...9).map { "C-90\($0),children in care,CIC-\($0 % 2 + 1),,,,\n" }.joined(),
      to: "frame.csv")
    try desk.draw()
    let id = try #require(try desk.allocations().first { $0.value["auditor"] == "TM-1" }?.key)
    let form = try desk.done("review", "new", id, "-o", "-", as: "TM-1")
    #expect(form.contains("\npractitioner:   "), "\(form)")
  }

  @Test("Unknown workers are added as practitioners of their teams, by who may change people (F11)")
  func added() throws {
    let desk = try Desk.allocating()
    let frame =
      Desk.frame() + "C-910,child in need,CIN-1,SW-91,,,\nC-911,children in care,CIC-1,SW-92,,,\n"
      + "C-912,children in care,CIC-1,SW-92,,,\n"
    try desk.write(frame, to: "frame.csv")
    let refused = try desk.draw()
    #expect(refused.errors.map { String($0.suffix(4)) } == ["R069", "R069"], "\(refused)")
    #expect(refused.complaints.contains("--add-people"), "\(refused)")
    #expect(refused.complaints.contains("\"SW-92\" is not a person of this workspace (2 cases)"))
    let before = try desk.text(of: "plr.yaml")
    #expect(
      try desk.run(
        [
          "allocate", "draw", "frame.csv", "--programme", "monthly", "--month", "2026-02",
          "--add-people",
        ], as: "TM-1"
      ).errors == ["S021"])
    #expect(try desk.text(of: "plr.yaml") == before)
    let draw = try desk.draw("--add-people")
    #expect(draw.status == 0, "\(draw)")
    #expect(draw.output.contains("New practitioners in plr.yaml: SW-91 and SW-92."), "\(draw)")
    let settings = try desk.text(of: "plr.yaml")
    #expect(settings.contains("- { id: SW-92, role: practitioner, team: CIC-1 }"), "\(settings)")
    #expect(try desk.done("journal", "show").contains("SW-91, SW-92"))
    #expect(try desk.plr("allocate", "verify", Desk.certificate, "frame.csv").status == 0)
  }

  @Test("A worker's code that could be a name or a number of a person is not added (G3)")
  func names() throws {
    let desk = try Desk.allocating()
    let before = try desk.text(of: "plr.yaml")
    for code in ["Jane Doe", "07700 900123"] {
      try desk.write(Desk.frame() + "C-910,child in need,CIN-1,\(code),,,\n", to: "frame.csv")
      #expect(try desk.draw("--add-people").status == 1)
      #expect(try desk.text(of: "plr.yaml") == before)
    }
    // Where anything else is wrong with the frame nobody is added.
    try desk.write(
      Desk.frame() + "C-910,child in need,CIN-1,SW-91,,,\nC-911,child in need,CIN-9,SW-92,,,\n",
      to: "frame.csv")
    #expect(try desk.draw("--add-people").errors.map { String($0.suffix(4)) } == ["R004"])
    #expect(try desk.text(of: "plr.yaml") == before)
  }
}
