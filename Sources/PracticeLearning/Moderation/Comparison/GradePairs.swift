import AuditStatistics

/// The grades two people gave on one rating, and what may be said of them.
///
/// Which figure makes sense from how many pairs on, and what is printed in place of one that does not,
/// follows the method notes on comparing auditor and moderator grades.
struct GradePairs {
  let table: AgreementTable
  let pairs: Int

  /// Fewer pairs than these are given as counts only.
  static let fewestForShares = 5
  /// What stands in place of a rate of fewer.
  static let tooFewPairs = "fewer than 5 pairs: counts only"
  /// Fewer pairs than these get no coefficient.
  static let fewestForCoefficients = 30
  /// Where less than this share of somebody's grades lies outside the one used most, no coefficient
  /// says anything: its interval holds the true value far too seldom.
  static let leastOutsideMode = 0.1

  init(_ table: AgreementTable) {
    self.table = table
    pairs = table.pairs
  }

  /// How often the auditor gave each grade, inadequate first.
  var auditors: [Int] { Grade.allCases.map { count(auditor: $0, moderator: nil) } }
  /// How often the moderator gave each grade, inadequate first.
  var moderators: [Int] { Grade.allCases.map { count(auditor: nil, moderator: $0) } }

  private func count(auditor: Grade?, moderator: Grade?) -> Int {
    table.sum { (auditor?.rawValue ?? $0) == $0 && (moderator?.rawValue ?? $1) == $1 }
  }

  /// The one grade somebody used, where it is one only.
  static func only(_ counts: [Int]) -> Grade? {
    let used = Grade.allCases.filter { counts[$0.rawValue - 1] > 0 }
    return used.count == 1 ? used.first : nil
  }

  /// Auditor less moderator where that is the same in every pair.
  var commonDifference: Int? {
    let found = (-3...3).filter { difference in table.sum { $0 - $1 == difference } > 0 }
    return found.count == 1 ? found.first : nil
  }

  /// Pairs that were good or outstanding to the auditor and less to the moderator.
  var loweredAcrossLine: Int { table.sum { $0 >= Grade.good.rawValue && $1 < Grade.good.rawValue } }
  /// Pairs that were less than good to the auditor and good or outstanding to the moderator.
  var raisedAcrossLine: Int { table.sum { $0 < Grade.good.rawValue && $1 >= Grade.good.rawValue } }

  /// Why there is no share; nothing where there is one.
  var whyNoShare: String? {
    if pairs == 0 {
      return table.notComparable == 0
        ? "no comparable pair" : "no comparable pair (\(table.notComparable) not graded by both)"
    }
    return pairs < GradePairs.fewestForShares ? GradePairs.tooFewPairs : nil
  }

  /// Which way they differ, in words.
  var direction: String {
    switch (pairs, commonDifference) {
    case (0, _): return whyNoShare ?? ""
    case (1, let difference?): return "1 pair: \(GradePairs.words(difference))"
    case (_, 0?): return "no difference in \(pairs) pairs" + stillOpen
    case (_, let difference?):
      return "always \(GradePairs.words(difference)) (\(pairs) of \(pairs))" + stillOpen
    default:
      return "moderator lower \(table.lowered), same \(table.exact), higher \(table.raised)"
    }
  }

  /// Where nothing varies there is no interval; how many pairs may still be otherwise is said instead.
  private var stillOpen: String {
    guard pairs >= GradePairs.fewestForShares else { return "" }
    return GradePairs.stillOpen(in: pairs, "pairs").map { "; \($0)" } ?? ""
  }

  /// How large a share may still be otherwise where all of some are alike.
  static func stillOpen(in count: Int, _ what: String) -> String? {
    Proportion(0, of: count).clopperPearson95.map {
      "up to \(fixed($0.upperBound * 100, 1))% of all \(what) may still be otherwise "
        + "(Clopper-Pearson, 95%)"
    }
  }

  private static func words(_ difference: Int) -> String {
    guard difference != 0 else { return "same" }
    let steps = ["one grade", "two grades", "three grades"][abs(difference) - 1]
    return "auditor \(steps) \(difference > 0 ? "higher" : "lower")"
  }
}

extension GradePairs {
  /// Why no coefficient says anything of these pairs; nothing where one does.
  var whyNoCoefficient: String? {
    if pairs < GradePairs.fewestForCoefficients {
      return whyNoShare ?? "fewer than \(GradePairs.fewestForCoefficients) pairs: no coefficient"
    }
    guard GradePairs.only(auditors) == nil, GradePairs.only(moderators) == nil else { return nil }
    let outside = [auditors, moderators].map { Double(pairs - ($0.max() ?? 0)) / Double(pairs) }
    guard let least = outside.min(), least < GradePairs.leastOutsideMode else { return nil }
    let share = fixed(least * 100, 0)
    return "only \(share)% of one side's grades are not its most frequent one; from 10% on"
  }

  /// What to print in place of Cohen's kappa, or nothing where it says something.
  var whyNoKappa: String? {
    if let whyNoCoefficient { return whyNoCoefficient }
    switch (GradePairs.only(auditors), GradePairs.only(moderators)) {
    case (let one?, let other?) where one == other: return everyoneAlike(one)
    case (_?, _?): return "each side used one grade only: kappa is 0 by construction"
    case (_?, nil): return "auditors used one grade only: kappa is 0 by construction"
    case (nil, _?): return "moderators used one grade only: kappa is 0 by construction"
    case (nil, nil): return nil
    }
  }

  /// The one sentence for everybody in one grade.
  var everyoneAlike: String? {
    guard let grade = GradePairs.only(auditors), grade == GradePairs.only(moderators) else {
      return nil
    }
    return everyoneAlike(grade)
  }

  private func everyoneAlike(_ grade: Grade) -> String {
    "not computable: everyone graded \(grade); same grade \(table.exact) of \(pairs)"
  }
}
