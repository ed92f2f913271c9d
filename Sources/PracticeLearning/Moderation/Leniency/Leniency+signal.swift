import AuditStatistics

extension Leniency {
  private static let fewestCases = 3
  private static let fewestMonths = 2
  private static let mostFalseDiscovery = 0.10
  private static let leastMean = 0.25
  private static let leastShare = 0.15

  /// The way an auditor clearly stands out, or nothing where one of the conditions does not hold.
  ///
  /// 1. At least 10 pairs, from 3 cases and 2 months. 2. Not likely by chance, however many auditors are
  /// looked at. 3. By a quarter of a grade, or 15 points of a share, so that it matters. 4. The same way
  /// in the review window before. And beside each moderator alone.
  func signal(_ standing: Standing) -> Side? {
    guard standing.table.pairs >= Leniency.fewestForWords,
      standing.pairs.cases >= Leniency.fewestCases,
      standing.pairs.months.count >= Leniency.fewestMonths
    else { return nil }
    return Side.allCases.first { side in
      isUnlikely(standing, side) && matters(standing, side) && wasSoBefore(standing, side)
        && isSoBesideEachModerator(standing, side)
    }
  }

  private func isUnlikely(_ standing: Standing, _ side: Side) -> Bool {
    guard let funnel = standing.funnel[side], let common = common[side], funnel.share > common,
      funnel.falseDiscovery <= Leniency.mostFalseDiscovery
    else { return false }
    guard let phi = overdispersion[side], phi > 1, let z = funnel.z.value else { return true }
    // Limits of 95% widened by the square root of the overdispersion.
    return z > 1.959963984540054 * phi.squareRoot()
  }

  private func matters(_ standing: Standing, _ side: Side) -> Bool {
    let mean = standing.shrunk.shrunk.value ?? 0
    let isFar = side == .lenient ? mean >= Leniency.leastMean : mean <= -Leniency.leastMean
    guard let share = standing.funnel[side]?.share, let common = common[side] else { return isFar }
    return isFar || share - common >= Leniency.leastShare
  }

  private func wasSoBefore(_ standing: Standing, _ side: Side) -> Bool {
    guard let before = standing.before else { return false }
    return side == .lenient ? before.lowered > before.raised : before.raised > before.lowered
  }

  private func isSoBesideEachModerator(_ standing: Standing, _ side: Side) -> Bool {
    guard let common = common[side] else { return false }
    let tables = standing.pairs.moderators.values.filter { $0.pairs > 0 }
    return tables.count < 2
      || tables.allSatisfy { Double(side.count($0)) / Double($0.pairs) > common }
  }

  /// What may be said of an auditor; nothing below ten pairs.
  func reading(_ standing: Standing) -> String? {
    let pairs = standing.table.pairs
    guard pairs >= Leniency.fewestForWords else { return nil }
    guard let side = signal(standing) else {
      let count = standing.table.lowered
      let interval = Proportion(count, of: pairs).wilson95.map {
        ", 95% interval \(fixed($0.lowerBound * 100, 0))-\(fixed($0.upperBound * 100, 0))%"
      }
      return "too few pairs to tell: the auditor graded higher in \(count) of \(pairs)"
        + (interval ?? "")
    }
    let count = side.count(standing.table)
    let single = standing.table.sum { side == .lenient ? $0 - $1 == 1 : $1 - $0 == 1 }
    let how = single == count ? "was one grade \(side.words)" : "graded \(side.words)"
    let peers = peers(of: standing, side).value.map { " (peers \(fixed($0 * 100, 0))%)" } ?? ""
    return "In \(count) of \(pairs) moderated reviews the auditor \(how)\(peers). "
      + "Worth a calibration talk"
  }
}
