/// Which auditors must not review which cases of a frame.
///
/// A conflict of interest is the auditor's own team, own work, a worker above or below in the line of
/// supervision, a case that the auditor or the auditor's team held before, a team the auditor leads, and
/// whatever the auditor declared. What two people set aside is no conflict, but for own work and that of
/// somebody below the auditor.
struct AuditorConflicts {
  private let caseTeams: [Int32]
  private let caseWorkers: [Int32]
  private let teams: SortedLists
  private let workers: SortedLists
  private let cases: SortedLists
  private let ownTeams: [Set<Int32>]
  /// What stays a conflict even where one was set aside: own work and the line of supervision.
  private let line: SortedLists
  private let setAsideTeams: SortedLists
  private let setAsideCases: SortedLists

  init(_ auditors: [DrawAuditor], _ frame: CaseFrame, _ involvement: Involvement?) {
    caseTeams = frame.column(.team)
    caseWorkers = frame.column(.worker)
    let teamNames = PlainNames(frame.names(.team))
    let workerNames = PlainNames(frame.names(.worker))
    let own = auditors.map { $0.team.map { teamNames[$0] } ?? [] }
    ownTeams = own.map(Set.init)
    teams = SortedLists(
      zip(auditors, own).map { auditor, own in
        own + auditor.conflicts.flatMap { teamNames[$0] }
      })
    line = SortedLists(
      auditors.map { auditor in ([auditor.id] + auditor.line).flatMap { workerNames[$0] } })
    workers = SortedLists(auditors.map { $0.conflicts.flatMap { workerNames[$0] } })
    cases = SortedLists(AuditorConflicts.heldCases(auditors, frame, involvement))
    setAsideTeams = SortedLists(auditors.map { $0.setAside.flatMap { teamNames[$0] } })
    setAsideCases = SortedLists(
      auditors.map { $0.setAside.compactMap(frame.row).map(Int32.init) })
  }

  /// Whether an auditor may review a case.
  func isFree(_ auditor: Int32, for row: Int32) -> Bool {
    let (team, worker) = (caseTeams[Int(row)], caseWorkers[Int(row)])
    if line.contains(worker, in: auditor) { return false }
    let isFree =
      !teams.contains(team, in: auditor) && !workers.contains(worker, in: auditor)
      && !cases.contains(row, in: auditor)
    return isFree || setAsideTeams.contains(team, in: auditor)
      || setAsideCases.contains(row, in: auditor)
  }

  /// Whether a case is of the auditor's own team.
  func isOwnTeam(_ auditor: Int, _ row: Int) -> Bool { ownTeams[auditor].contains(caseTeams[row]) }

  private static func heldCases(
    _ auditors: [DrawAuditor], _ frame: CaseFrame, _ involvement: Involvement?
  ) -> [[Int32]] {
    var held = auditors.map { auditor in
      auditor.conflicts.compactMap { frame.row(of: $0) }.map(Int32.init)
    }
    guard let involvement else { return held }
    let workers = PlainNames(involvement.workers)
    let teams = PlainNames(involvement.teams)
    var byCode: [Int32: [Int]] = [:]
    var byTeam: [Int32: [Int]] = [:]
    for (index, auditor) in auditors.enumerated() {
      for code in workers[auditor.id] { byCode[code, default: []].append(index) }
      guard let team = auditor.team, !team.isEmpty else { continue }
      for number in teams[team] { byTeam[number, default: []].append(index) }
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
