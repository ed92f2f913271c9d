import AuditStatistics

extension DrawCertificate {
  /// How many cases the draw is to take.
  var casesWanted: Int { rules.cases ?? auditors.reduce(0) { $0 + $1.volume } }

  /// The certificate without what a draw finds out.
  var withoutResult: DrawCertificate {
    var certificate = self
    certificate.frame.eligible = nil
    certificate.unallocated = []
    certificate.strata = []
    certificate.excluded.removeAll { $0.reason == .conflict }
    certificate.redraws = 0
    certificate.replaced = 0
    certificate.allocations = []
    certificate.reserve = []
    return certificate
  }
}

extension AllocationDraw {
  /// A certificate with the result of this draw.
  func certificate(_ plan: DrawCertificate) -> DrawCertificate {
    var certificate = plan.withoutResult
    let held = auditors.indices.map { assignment.items(of: Int32($0)).sorted() }
    certificate.frame.eligible = cases.rows.count
    certificate.unallocated = cases.frame.unallocated
    certificate.redraws = redraws
    certificate.replaced = replacements.count
    certificate.excluded += cases.withoutAuditor
    certificate.strata = strata(drawn: held.flatMap(\.self))
    let pairs = auditors.indices.sorted { auditors[$0].id < auditors[$1].id }.flatMap { auditor in
      held[auditor].map { (auditor: auditor, item: $0) }
    }
    let width = max(2, String(pairs.count).utf8.count)
    certificate.allocations = pairs.enumerated().map { number, pair in
      DrawCertificate.DrawnCase(
        allocation: "\(plan.allocationStem)-\(padded(number + 1, to: width))",
        caseReference: cases.reference(pair.item), auditor: auditors[pair.auditor].id,
        stratum: cases.stratum(of: pair.item), work: cases.work(of: pair.item))
    }
    certificate.reserve = reserve(drawn: certificate.strata.map(\.drawn))
    return certificate
  }

  private func strata(drawn: [Int32]) -> [DrawCertificate.Stratum] {
    var strata = cases.strataNames.enumerated().map { number, name in
      DrawCertificate.Stratum(name: name, frame: cases.frameCounts[number], eligible: 0, drawn: 0)
    }
    for stratum in cases.strata { strata[Int(stratum)].eligible += 1 }
    for item in drawn { strata[Int(cases.strata[Int(item)])].drawn += 1 }
    return strata
  }

  /// What may take the place of other cases: a fifth of what was drawn of each stratum, and five.
  private func reserve(drawn: [Int]) -> [DrawCertificate.ReserveCase] {
    var left = drawn.map { 5 + ($0 + 4) / 5 }
    return sample.rest.compactMap { item in
      let stratum = Int(cases.strata[Int(item)])
      guard left[stratum] > 0, !replacements.contains(item) else { return nil }
      left[stratum] -= 1
      let row = cases.rows[Int(item)]
      return DrawCertificate.ReserveCase(
        caseReference: cases.reference(item), stratum: cases.strataNames[stratum],
        notFor: auditors.indices.filter { !cases.conflicts.isFree(Int32($0), for: row) }
          .map { auditors[$0].id }, work: cases.work(of: item))
    }
  }
}

extension DrawCertificate {
  /// What the ids of its allocations begin with: `AL-monthly-2026-02`.
  public var allocationStem: String {
    "AL-" + (id.hasPrefix("DRAW-") ? String(id.dropFirst(5)) : id)
  }

  /// The case that takes the place of a drawn one.
  ///
  /// - Parameters:
  ///   - drawn: the allocation as it was drawn.
  ///   - isTaken: whether a case is in use already, or was reviewed or allocated since.
  public func replacement(
    of drawn: DrawnCase, where isTaken: (String) throws -> Bool
  ) rethrows -> ReserveCase? {
    let own = reserve.filter { $0.stratum == drawn.stratum }
    let others = reserve.filter { $0.stratum != drawn.stratum }
    return try (own + others).first {
      try !$0.notFor.contains(drawn.auditor) && !isTaken($0.caseReference)
    }
  }
}
