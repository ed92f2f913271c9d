package import PracticeLearning

/// What a certificate of an allocation says besides its result, worked out from the tables again: what
/// is not an input of the draw is not taken from the certificate under test.
extension DrawCertificate {
  /// The certificate that the draw makes of these tables and of this one's seed, rules and people.
  package func rebuilt(from tables: DrawFrame) throws -> DrawCertificate {
    let month = months.first ?? Month(index: 0)
    let stem = "DRAW-\(programme)-\(month)"
    let workers = Set(tables.cases.names(.worker).names.map(plainID))
    let plan = DrawCertificate(
      id: id.hasPrefix("\(stem).") ? id : stem, kind: .allocation, programme: programme,
      months: [month], method: DrawCertificate.allocationMethod,
      seed: UInt64(seed).map(String.init) ?? seed, drawnBy: drawnBy, drawnOn: drawnOn,
      because: because, made: made, frame: tables.table, involvement: tables.involvementTable,
      rules: DrawRules(
        perAuditor: rules.perAuditor, cases: rules.cases, strata: rules.strata,
        services: rules.services, gapMonths: AllocationPlan.gapMonths),
      excluded: casesInUse(around: month, tables.cases),
      auditors: auditorsOnce.map { $0.standing(among: workers, rules) })
    return try plan.drawn(
      from: tables.cases, rows: tables.rows, involvement: tables.involvement)
  }

  private var auditorsOnce: [DrawAuditor] {
    Dictionary(auditors.map { ($0.id, $0) }) { first, _ in first }.values.sorted { $0.id < $1.id }
  }

  /// The cases reviewed or allocated near a month: each once, of the frame, in a month that counts.
  private func casesInUse(around month: Month, _ frame: CaseFrame) -> [Exclusion] {
    let near = (1 - AllocationPlan.gapMonths..<AllocationPlan.gapMonths).map(month.adding)
    var seen: Set<Int> = []
    return [Exclusion.Reason.reviewed, .allocated].flatMap { reason in
      near.compactMap { month -> Exclusion? in
        let because = reason.because(month)
        let cases = excluded.filter { $0.reason == reason && $0.because == because }
          .flatMap(\.cases).compactMap(frame.row).filter { seen.insert($0).inserted }
        return cases.isEmpty
          ? nil
          : Exclusion(reason: reason, because: because, cases: cases.map(frame.reference).sorted())
      }
    }
  }
}

extension DrawCertificate.Exclusion.Reason {
  /// Why a case of a frame cannot be drawn that was reviewed or allocated in a month.
  package func because(_ month: Month) -> String {
    (self == .reviewed ? "reviewed in " : "allocated for ") + month.words
  }
}

extension DrawAuditor {
  /// The auditor with what can be so: fewer reviews only for a reason, lines of the frame's people.
  ///
  /// - Parameter workers: the workers of the frame, without regard to capitals.
  fileprivate func standing(among workers: Set<String>, _ rules: DrawRules) -> DrawAuditor {
    var auditor = self
    let most = rules.perAuditor ?? volume
    if less.isEmpty {
      auditor.volume = most
    } else {
      let isAway = less.contains(.leave) || less.contains(.exempt)
      auditor.volume = isAway ? 0 : max(0, min(volume, most))
    }
    auditor.before = rules.cases == nil ? nil : before ?? 0
    auditor.line = Set(line).filter { workers.contains(plainID($0)) }.sorted()
    auditor.conflicts = Set(conflicts).sorted()
    auditor.setAside = Set(setAside).sorted()
    return auditor
  }
}
