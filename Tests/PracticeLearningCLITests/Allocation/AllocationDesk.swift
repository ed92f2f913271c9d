import Foundation
import Testing

extension Desk {
  /// A council of three teams whose managers review one another's cases.
  static func allocating() throws -> Desk {
    let desk = try Desk()
    desk.environment["PLR_TODAY"] = "2026-02-02"
    try desk.write(allocationSettings, to: "plr.yaml")
    try desk.write(frame(), to: "frame.csv")
    return desk
  }

  static let allocationSettings = """
    plr: 1
    council: Estuary
    services: [child in need, children in care]
    teams:
      - { id: CIN-1, service: child in need }
      - { id: CIC-1, service: children in care }
      - { id: CIC-2, service: children in care }
    people:
      - { id: QA-01, role: QA lead }
      - { id: SM-01, role: service manager }
      - { id: TM-1, role: team manager, team: CIN-1 }
      - { id: TM-2, role: team manager, team: CIC-1 }
      - { id: TM-3, role: team manager, team: CIC-2 }
      - { id: SW-1, role: practitioner, team: CIN-1, supervisor: TM-1 }
      - { id: SW-2, role: practitioner, team: CIC-1, supervisor: TM-2 }
      - { id: SW-3, role: practitioner, team: CIC-2, supervisor: TM-3 }
    programmes:
      - id: monthly
        name: Monthly reviews
        templates: [children-in-care@1, child-in-need@1]
        volume: { per_auditor: 1, strata: [service] }
    retention: { reviews_years: 3, aggregates_years: 10 }

    """

  static let frameHead = "case,service,team,worker,plan_type,age_band,start\n"

  /// Thirty cases, ten of each team.
  static func frame(from first: Int = 100) -> String {
    frameHead + frameRows(from: first).joined()
  }

  static func frameRows(from first: Int = 100) -> [String] {
    let teams = [
      "child in need,CIN-1,SW-1", "children in care,CIC-1,SW-2", "children in care,CIC-2,SW-3",
    ]
    return (0..<30).map { number in
      "C-\(first + number),\(teams[number % 3]),child plan,5-9,2025-11-\(10 + number % 20)\n"
    }
  }

  @discardableResult
  func draw(_ options: String..., frame: String = "frame.csv", month: String = "2026-02") throws
    -> Built.Run
  {
    try run(["allocate", "draw", frame, "--programme", "monthly", "--month", month] + options)
  }

  /// The rows of `allocate list`, by the allocation's id.
  func allocations(_ options: String...) throws -> [String: [String: String]] {
    let run = try run(["allocate", "list", "--format", "json"] + options)
    let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    var rows: [String: [String: String]] = [:]
    for row in list as? [[String: Any]] ?? [] {
      let texts = row.compactMapValues { ($0 as? String) ?? ($0 as? Int).map(String.init) }
      rows[texts["allocation"] ?? ""] = texts
    }
    return rows
  }

  /// Enters an exemption and has it approved by a second person; returns what that said.
  @discardableResult
  func exempt(_ options: String..., approvedBy: String = "SM-01") throws -> String {
    let entered = try run(["allocate", "exempt"] + options)
    let id = String(entered.output.prefix { $0 != ":" })
    return try done("allocate", "approve", id, "--as", approvedBy)
  }

  static let certificate = "certificates/DRAW-monthly-2026-02.json"
}
