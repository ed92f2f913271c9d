import PracticeLearning

/// A council of four teams whose managers review one another's cases.
struct DrawExample {
  var workspace = Workspace(
    council: "Estuary", services: ["child in need", "children in care", "fostering"],
    teams: [
      .init(id: "CIN-1", service: "child in need"), .init(id: "CIN-2", service: "child in need"),
      .init(id: "CIC-1", service: "children in care"), .init(id: "FOS-1", service: "fostering"),
    ],
    people: [
      .init(id: "QA-01", role: .qaLead), .init(id: "SM-01", role: .serviceManager),
      .init(id: "TM-1", role: .teamManager, team: "CIN-1", supervisor: "SM-01"),
      .init(id: "TM-2", role: .teamManager, team: "CIN-2", supervisor: "SM-01"),
      .init(id: "TM-3", role: .teamManager, team: "CIC-1"),
      .init(id: "TM-4", role: .teamManager, team: "FOS-1"),
      .init(id: "SW-1", role: .practitioner, team: "CIN-1", supervisor: "TM-1"),
      .init(id: "SW-2", role: .practitioner, team: "CIN-2", supervisor: "TM-2"),
      .init(id: "SW-3", role: .practitioner, team: "CIC-1", supervisor: "TM-3"),
      .init(id: "SW-4", role: .practitioner, team: "FOS-1", supervisor: "TM-4"),
    ])
  var programme = Programme(id: "monthly", name: "Monthly reviews")
  var frame = CaseFrame()
  var involvement: Involvement?
  var earlier = Workspace.EarlierAllocations()
  var services: [String] = []
  var setAside: [ConflictSetAside] = []
  var recent: [DrawCertificate.Exclusion] = []
  var month = Month(year: 2026, number: 2)

  /// - Parameter cases: how many cases each team has.
  init(cases: [Int] = [9, 8, 12, 7]) {
    for (team, count) in zip(workspace.teams, cases) {
      let worker = "SW-" + String((workspace.teams.firstIndex(of: team) ?? 0) + 1)
      for number in 0..<count {
        frame.add("\(team.id)-\(10 + number)", service: team.service, team: team.id, worker: worker)
      }
    }
  }

  var auditors: [DrawAuditor] {
    workspace.drawAuditors(
      of: programme, in: month, for: frame, earlier: earlier, setAside: setAside)
  }

  /// Everything a draw needs but its result.
  func plan(seed: UInt64) -> DrawCertificate {
    DrawCertificate(
      id: "DRAW-monthly-2026-02", kind: .allocation, programme: "monthly", months: [month],
      method: DrawCertificate.allocationMethod, seed: String(seed), drawnBy: "QA-01",
      drawnOn: day("2026-02-02"), frame: .init(digest: "", rows: frame.count),
      rules: DrawRules(
        perAuditor: programme.volume.perAuditor, cases: programme.volume.cases,
        strata: programme.volume.strata, services: services, gapMonths: 12),
      excluded: recent, auditors: auditors)
  }

  func draw(seed: UInt64) throws -> DrawCertificate {
    try plan(seed: seed).drawn(
      from: frame, rows: frame.canonicalRows, involvement: involvement)
  }

  /// Why a draw cannot be made.
  var refusals: [String] {
    do {
      _ = try draw(seed: 1)
      return []
    } catch let refusal as Refusal {
      return refusal.diagnostics.map { "\($0.code) \($0.summary)" }
    } catch {
      return ["\(error)"]
    }
  }

  /// Whether an auditor is ever given a case of a team, in many draws.
  func everGives(_ auditor: String, _ team: String) throws -> Bool {
    for seed in 0..<200 as Range<UInt64> {
      let gives = try draw(seed: seed).allocations.contains {
        $0.auditor == auditor && $0.caseReference.hasPrefix(team)
      }
      if gives { return true }
    }
    return false
  }

  mutating func change(_ id: String, _ change: (inout Workspace.Person) -> Void) {
    guard let index = workspace.people.firstIndex(where: { $0.id == id }) else { return }
    change(&workspace.people[index])
  }

  mutating func held(_ reference: String, by worker: String, _ team: String = "") {
    var table = involvement ?? Involvement()
    let texts = [reference, worker, team].map { Array($0.utf8) }
    texts[0].withUnsafeBufferPointer { reference in
      texts[1].withUnsafeBufferPointer { worker in
        texts[2].withUnsafeBufferPointer { team in
          table.add(reference, worker: worker, team: team, start: nil, end: nil)
        }
      }
    }
    involvement = table
  }
}
