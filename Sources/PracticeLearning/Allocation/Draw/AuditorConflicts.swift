/// Which auditors must not review which cases of a frame.
///
/// A conflict of interest is the auditor's own team, own work, a worker above or below in the line of
/// supervision, a case that the auditor or the auditor's team held before, and whatever the auditor
/// declared.
struct AuditorConflicts {
  private let caseTeams: [Int32]
  private let caseWorkers: [Int32]
  private let teams: SortedLists
  private let workers: SortedLists
  private let cases: SortedLists
  private let ownTeams: [Int32]

  init(_ auditors: [DrawAuditor], _ frame: CaseFrame, _ involvement: Involvement?) {
    caseTeams = frame.column(.team)
    caseWorkers = frame.column(.worker)
    let (teamNames, workerNames) = (frame.names(.team), frame.names(.worker))
    ownTeams = auditors.map { auditor in
      auditor.team.flatMap { teamNames.number(of: $0) }.map(Int32.init) ?? -1
    }
    teams = SortedLists(
      zip(auditors, ownTeams).map { auditor, own in
        (own >= 0 ? [own] : [])
          + auditor.conflicts.compactMap { teamNames.number(of: $0) }.map(
            Int32.init)
      })
    workers = SortedLists(
      auditors.map { auditor in
        ([auditor.id] + auditor.line + auditor.conflicts)
          .compactMap { workerNames.number(of: $0) }.map(Int32.init)
      })
    cases = SortedLists(AuditorConflicts.heldCases(auditors, frame, involvement))
  }

  /// Whether an auditor may review a case.
  func isFree(_ auditor: Int32, for row: Int32) -> Bool {
    !teams.contains(caseTeams[Int(row)], in: auditor)
      && !workers.contains(caseWorkers[Int(row)], in: auditor) && !cases.contains(row, in: auditor)
  }

  /// Whether a case is of the auditor's own team.
  func isOwnTeam(_ auditor: Int, _ row: Int) -> Bool {
    ownTeams[auditor] >= 0 && ownTeams[auditor] == caseTeams[row]
  }

  private static func heldCases(
    _ auditors: [DrawAuditor], _ frame: CaseFrame, _ involvement: Involvement?
  ) -> [[Int32]] {
    var held = auditors.map { auditor in
      auditor.conflicts.compactMap { frame.row(of: $0) }.map(Int32.init)
    }
    guard let involvement else { return held }
    var byCode: [Int32: [Int]] = [:]
    var byTeam: [Int32: [Int]] = [:]
    for (index, auditor) in auditors.enumerated() {
      if let code = involvement.workers.number(of: auditor.id) {
        byCode[Int32(code), default: []].append(index)
      }
      if let team = auditor.team, !team.isEmpty, let number = involvement.teams.number(of: team) {
        byTeam[Int32(number), default: []].append(index)
      }
    }
    for row in involvement.rows {
      let whose = (byCode[row.worker] ?? []) + (byTeam[row.team] ?? [])
      guard !whose.isEmpty,
        let place = frame.row(of: involvement.cases.name(Int(row.caseNumber)))
      else { continue }
      for auditor in whose { held[auditor].append(Int32(place)) }
    }
    return held
  }
}

/// Short sorted lists of numbers, one after the other.
struct SortedLists {
  private var numbers: [Int32] = []
  private var starts: [Int32] = [0]

  init(_ lists: [[Int32]]) {
    for list in lists {
      numbers += list.sorted()
      starts.append(Int32(numbers.count))
    }
  }

  func contains(_ number: Int32, in list: Int32) -> Bool {
    var (low, high) = (Int(starts[Int(list)]), Int(starts[Int(list) + 1]))
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] == number { return true }
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return false
  }
}
