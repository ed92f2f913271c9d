package import PracticeLearning
package import ReviewStore

/// What a draw of cases is made with: the settings, and what the store says was done before.
package struct AllocationPlan {
  package let session: Council
  package let programme: Programme
  package let month: Month
  package let frame: DrawFrame
  package let reading: Reading
  package let today: CalendarDate

  package init(
    _ session: Council, _ programme: Programme, in month: Month, frame: DrawFrame,
    reading: Reading, today: CalendarDate
  ) {
    self.session = session
    self.programme = programme
    self.month = month
    self.frame = frame
    self.reading = reading
    self.today = today
  }

  /// The months that lie between two reviews of one case.
  package static let gapMonths = 12

  /// The certificate of the next draw, all but its result.
  package func certificate(
    seed: UInt64, by person: String, because: String?, made: DrawCertificate.Making
  ) throws -> DrawCertificate {
    let stem = "DRAW-\(programme.id)-\(month)"
    let drawn = try reading.draws(.allocation, programme: programme.id).filter {
      $0.month == month
    }
    if let first = drawn.first, because == nil {
      throw Refusal(
        .drawnAlready, "\(programme.id) was drawn for \(month.words) already: \(first.id)",
        advice: "to draw what is still missing, such as for new auditors, add "
          + "\(adding: .reasonToDrawAgain); "
          + "to give a case back, use: \(.giveCaseBack)")
    }
    let earlier = try earlierAllocations()
    let volume = programme.volume
    let had = earlier.ofMonth.values.reduce(0, +)
    return DrawCertificate(
      id: drawn.isEmpty ? stem : "\(stem).\(drawn.count + 1)", kind: .allocation,
      programme: programme.id, months: [month], method: DrawCertificate.allocationMethod,
      seed: String(seed), drawnBy: person, drawnOn: today, because: because, made: made,
      frame: frame.table,
      involvement: frame.involvementTable,
      rules: DrawRules(
        perAuditor: volume.perAuditor, cases: volume.cases.map { max(0, $0 - had) },
        strata: volume.strata, services: try services(), gapMonths: AllocationPlan.gapMonths),
      excluded: try casesInUse(),
      auditors: session.workspace.drawAuditors(
        of: programme, in: month, for: frame.cases, earlier: earlier,
        setAside: try reading.conflictsSetAside()))
  }

  /// The services of the programme's templates; none for every service.
  private func services() throws -> [String] {
    let templates = try session.library.templates(programme.templates).values
    guard !templates.isEmpty, templates.allSatisfy({ !$0.services.isEmpty }) else { return [] }
    let named = Set(templates.flatMap(\.services).map(plainID))
    return session.workspace.services.filter { named.contains(plainID($0)) }
  }

  /// The cases of the frame that were reviewed or allocated too recently, by reason and month.
  private func casesInUse() throws -> [DrawCertificate.Exclusion] {
    struct Group: Hashable {
      var isReviewed: Bool
      var month: Month
    }
    var groups: [Group: Set<Int>] = [:]
    var seen: Set<Int> = []
    let inUse = try reading.casesInUse(around: month, within: AllocationPlan.gapMonths)
    let nearestFirst = inUse.sorted { left, right in
      if left.isReviewed != right.isReviewed { return left.isReviewed }
      let (a, b) = (abs(left.month.index - month.index), abs(right.month.index - month.index))
      return a != b ? a < b : left.month > right.month
    }
    for used in nearestFirst {
      guard let row = frame.cases.row(of: used.caseReference), seen.insert(row).inserted else {
        continue
      }
      groups[Group(isReviewed: used.isReviewed, month: used.month), default: []].insert(row)
    }
    return groups.sorted {
      ($0.key.isReviewed ? 0 : 1, $0.key.month) < ($1.key.isReviewed ? 0 : 1, $1.key.month)
    }.map { group, rows in
      let reason: DrawCertificate.Exclusion.Reason = group.isReviewed ? .reviewed : .allocated
      return DrawCertificate.Exclusion(
        reason: reason, because: reason.because(group.month),
        cases: rows.map(frame.cases.reference).sorted())
    }
  }

  private func earlierAllocations() throws -> Workspace.EarlierAllocations {
    let year = Period(from: month.adding(-11), to: month) ?? Period(month)
    var earlier = Workspace.EarlierAllocations(exemptions: try reading.auditorExemptions())
    for row in try reading.allocations(period: year, programme: programme.id) {
      let allocation = row.allocation
      if let exemption = allocation.exemption, exemption.until.map({ $0 < today }) ?? false {
        continue
      }
      if allocation.month == month { earlier.ofMonth[allocation.auditor, default: 0] += 1 }
      if allocation.exemption == nil { earlier.ofYear[allocation.auditor, default: 0] += 1 }
    }
    return earlier
  }

  /// Allocations without a case for those who are exempt, so that they are counted as exempt.
  package func exemptAllocations(_ certificate: DrawCertificate) throws -> [Allocation] {
    guard programme.volume.cases == nil else { return [] }
    let exemptions = try reading.auditorExemptions()
    let there = try reading.allocations(period: Period(month), programme: programme.id)
    let owed = session.workspace.auditors(of: programme, in: month)
    var number = there.count { $0.allocation.id.hasPrefix(stemOfExempt) }
    return owed.flatMap { auditor -> [Allocation] in
      guard
        let exemption = session.workspace.exemption(of: auditor.id, in: month, among: exemptions)
      else { return [] }
      let had = there.count { $0.allocation.auditor == auditor.id }
      let (volume, _) = auditor.reviewsOwed(programme.volume.perAuditor, in: month)
      return (0..<max(0, volume - had)).map { _ in
        number += 1
        return Allocation(
          id: "\(stemOfExempt)\(number)", programme: programme.id, month: month,
          auditor: auditor.id,
          exemption: .init(
            because: exemption.because, approvedBy: exemption.approvedBy))
      }
    }
  }

  private var stemOfExempt: String { "AL-\(programme.id)-\(month)-X" }
}
