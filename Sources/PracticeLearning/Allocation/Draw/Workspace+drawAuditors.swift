extension Workspace {
  /// What was allocated before a draw.
  public struct EarlierAllocations: Sendable {
    /// Reviews of the programme and month that are allocated and expected, by auditor.
    public var ofMonth: [String: Int]
    /// Reviews of the programme allocated in the twelve months before, by auditor.
    public var ofYear: [String: Int]
    /// Exemptions of auditors.
    public var exemptions: [AuditorExemption]

    /// Makes a summary of what was allocated.
    public init(
      ofMonth: [String: Int] = [:], ofYear: [String: Int] = [:],
      exemptions: [AuditorExemption] = []
    ) {
      self.ofMonth = ofMonth
      self.ofYear = ofYear
      self.exemptions = exemptions
    }
  }

  /// The auditors of a draw: how much each is to review, and what each must keep away from.
  ///
  /// - Parameters:
  ///   - programme: the programme.
  ///   - month: the month.
  ///   - frame: the cases, whose workers the lines of supervision are told of.
  ///   - earlier: what was allocated before.
  ///   - setAside: the conflicts of interest that two people set aside.
  public func drawAuditors(
    of programme: Programme, in month: Month, for frame: CaseFrame,
    earlier: EarlierAllocations = EarlierAllocations(), setAside: [ConflictSetAside] = []
  ) -> [DrawAuditor] {
    let auditors = auditors(of: programme, in: month)
    let lines = supervisionLines(of: auditors, with: frame.names(.worker))
    let declared = declaredConflicts(of: auditors, frame)
    return auditors.enumerated().map { index, person in
      var (volume, less) = person.reviewsOwed(programme.volume.perAuditor, in: month)
      if exemption(of: person.id, in: month, among: earlier.exemptions) != nil {
        (volume, less) = (0, [.exempt])
      } else if volume > 0, isAwayOrExempt(person, in: month, earlier.exemptions) {
        (volume, less) = (0, [.leave, .exempt])
      }
      if let had = earlier.ofMonth[person.id], had > 0, volume > 0 {
        volume = max(0, volume - had)
        less.append(.allocated)
      }
      return DrawAuditor(
        id: person.id, team: person.team, volume: volume, less: less,
        before: programme.volume.cases == nil ? nil : earlier.ofYear[person.id] ?? 0,
        line: lines[index], conflicts: declared[index],
        setAside: setAside.filter { isSameID($0.person, person.id) }.map(\.what).sorted())
    }
  }

  /// Whether leave and exemptions together cover most of a month.
  private func isAwayOrExempt(
    _ person: Person, in month: Month, _ exemptions: [AuditorExemption]
  ) -> Bool {
    let exempt = exemptions.filter { $0.auditor == person.id && $0.from <= $0.until }
    return !exempt.isEmpty
      && month.isMostly(in: person.daysOfLeave + exempt.map { $0.from...$0.until })
  }

  /// For each auditor the workers above and below in the line of supervision.
  private func supervisionLines(of auditors: [Person], with workers: NameTable) -> [[String]] {
    let names = Spelling.Names(people.map(\.id))
    let known = Dictionary(people.map { (plainID($0.id), $0) }) { first, _ in first }
    let above = Dictionary(
      people.map { person in
        (person.id, supervisorIDs(of: person.id) { known[plainID($0)] })
      }
    ) { first, _ in first }
    let positions = Dictionary(auditors.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let listed = Set(workers.names.map(plainID))
    var lines = auditors.map { Set((above[$0.id] ?? []).filter { listed.contains(plainID($0)) }) }
    for worker in workers.names {
      for position in (above[names[worker]] ?? []).compactMap({ positions[$0] }) {
        lines[position].insert(worker)
      }
    }
    return lines.map { $0.sorted() }
  }

  /// For each auditor what is declared, spelt as the settings and the frame spell it, and the teams the
  /// auditor leads; a conflict between two people holds for both.
  private func declaredConflicts(of auditors: [Person], _ frame: CaseFrame) -> [[String]] {
    let names = Spelling.Names(teams.map(\.id) + people.map(\.id))
    var others: [String: [String]] = [:]
    for person in people {
      for named in person.conflicts { others[names[named], default: []].append(person.id) }
    }
    var led: [String: [String]] = [:]
    for (team, leaders) in leaders {
      for leader in leaders { led[leader, default: []].append(team) }
    }
    return auditors.map { auditor in
      let led = (led[auditor.id] ?? []).filter { $0 != auditor.team }
      return Set(auditor.conflicts.map { names[$0] } + led + (others[auditor.id] ?? [])).sorted()
    }
  }
}
