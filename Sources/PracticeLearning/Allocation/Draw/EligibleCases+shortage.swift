import AuditStatistics

/// F004: why a draw cannot be made, and by how many.
extension EligibleCases {
  /// Refuses a draw that wants more cases than there are, or for which an auditor may take too few.
  func check(_ plan: DrawCertificate) throws(Refusal) {
    let wanted = plan.casesWanted
    var found: [Diagnostic] = []
    if wanted == 0 { found.append(nothingWanted(plan)) }
    if wanted > rows.count { found.append(tooFewCases(plan, wanted)) }
    let places = plan.auditors.reduce(0) { $0 + $1.volume }
    if places < wanted {
      found.append(
        shortage(
          "\(wanted) reviews are wanted, \(places) can be done by \(plan.auditors.count) auditors: "
            + "\(wanted - places) too few",
          advice: "name more auditors under volume in plr.yaml, or lower cases"))
    }
    if plan.rules.cases == nil, !rows.isEmpty {
      for (index, auditor) in plan.auditors.enumerated() where auditor.volume > 0 {
        if let complaint = tooFew(for: index, auditor) { found.append(complaint) }
      }
    }
    if !found.isEmpty { throw Refusal(found) }
  }

  private func nothingWanted(_ plan: DrawCertificate) -> Diagnostic {
    let reasons = DrawAuditor.Less.allCases.compactMap { less in
      let count = plan.auditors.count { $0.less.contains(less) }
      return count == 0 ? nil : "\(count) \(less.rawValue)"
    }
    return shortage(
      plan.auditors.isEmpty
        ? "no review is wanted: the programme \(plan.programme) has no auditors"
        : "no review is wanted: of \(plan.auditors.count) auditors, \(inWords(reasons))",
      advice: plan.auditors.isEmpty
        ? "give people the role auditor or team manager in plr.yaml, or name them under volume"
        : "draw for a month in which somebody reviews")
  }

  private func tooFewCases(_ plan: DrawCertificate, _ wanted: Int) -> Diagnostic {
    let inside = frame.count - outside
    var parts: [String] = []
    if outside > 0 {
      parts.append("\(outside) of \(frame.count) are of services the programme does not review")
    }
    let recent = Set(
      plan.excluded.filter { $0.reason != .conflict }.flatMap(\.cases).compactMap(frame.row)
    ).count
    if recent > 0 {
      let gap = plan.rules.gapMonths ?? 12
      parts.append("\(recent) of \(inside) were reviewed or allocated within \(gap) months")
    }
    let conflicted = withoutAuditor.reduce(0) { $0 + $1.cases.count }
    if conflicted > 0 { parts.append("for \(conflicted) every auditor has a conflict") }
    let why = parts.isEmpty ? "" : "; " + parts.joined(separator: "; ")
    return shortage(
      "\(wanted) reviews are wanted, \(rows.count) cases are eligible: "
        + "\(wanted - rows.count) too few\(why)",
      advice: "add the missing cases to the frame, or lower the volume in plr.yaml")
  }

  /// The complaint about an auditor who may take fewer of the cases than are wanted.
  private func tooFew(for index: Int, _ auditor: DrawAuditor) -> Diagnostic? {
    var count = 0
    for row in rows where conflicts.isFree(Int32(index), for: row) {
      count += 1
      if count == auditor.volume { return nil }
    }
    let own = rows.count { conflicts.isOwnTeam(index, Int($0)) }
    let other = rows.count - count - own
    let team = auditor.team ?? ""
    let parts = [
      own > 0 ? "\(own) are of \(team), their own team" : nil,
      other > 0 ? "\(other) are in conflict by supervision, past involvement or declaration" : nil,
    ].compactMap(\.self)
    let advice: Advice =
      "exempt \(auditor.id) for the month, or add cases they may review to the frame"
    guard count == 0 else {
      return shortage(
        "\(auditor.id) wants \(auditor.volume) reviews and may take \(count) of the \(rows.count) "
          + "eligible cases: \(auditor.volume - count) too few; \(inWords(parts))", advice: advice)
    }
    return shortage(
      "\(auditor.id) can take none of the \(rows.count) eligible cases: "
        + (other == 0 ? "all are of \(team), their own team" : inWords(parts)), advice: advice)
  }

  /// The complaint about auditors who share too few cases among them.
  func shortage(
    of stuck: [Int32], _ auditors: [DrawAuditor], _ assignment: ConflictFreeAssignment
  ) -> Diagnostic {
    let wanted = stuck.reduce(0) { $0 + auditors[Int($1)].volume }
    let held = stuck.reduce(0) { $0 + assignment.items(of: $1).count }
    let codes = stuck.map { auditors[Int($0)].id }.sorted()
    let names = codes.count > 8 ? "\(codes.count) auditors" : inWords(codes)
    return shortage(
      "\(names) want \(wanted) reviews together, and only \(held) eligible cases are free of "
        + "conflict for any of them: \(wanted - held) too few",
      advice: "exempt one of them for the month, or add cases they may review to the frame")
  }

  /// The complaint about a fixed number of cases that cannot all be given away.
  func sharedShortage(wanted: Int, placed: Int) -> Diagnostic {
    shortage(
      "\(wanted) reviews are wanted, and only \(placed) can be given to auditors without a conflict: "
        + "\(wanted - placed) too few",
      advice: "name more auditors under volume in plr.yaml, or lower cases")
  }

  private func shortage(_ summary: String, advice: Advice) -> Diagnostic {
    Diagnostic(.infeasibleDraw, summary, advice: advice)
  }
}
