import AuditStatistics

/// Where auditors stand to one another: how often moderators grade lower or higher than each of them.
///
/// The difference belongs to the pair: a severe moderator makes every auditor look lenient.
struct Leniency {
  /// Which way an auditor may stand out.
  enum Side: CaseIterable {
    case lenient, severe

    /// How the auditor then grades beside the moderator.
    var words: String { self == .lenient ? "higher" : "lower" }

    /// The pairs that differ this way.
    func count(_ table: AgreementTable) -> Int {
      self == .lenient ? table.lowered : table.raised
    }
  }

  /// Where one auditor stands.
  struct Standing {
    var auditor: String
    var pairs: LeniencyTally.Pairs
    var table: AgreementTable
    /// The pairs of the months before, where there were enough to say which way they lean.
    var before: AgreementTable?
    var funnel: [Side: Funnel.Standing]
    /// The mean difference in grades, pulled towards everybody's.
    var shrunk: Shrinkage.Standing

    /// Whether there are too few pairs for a figure or a word.
    var hasTooFewPairs: Bool { table.pairs < Leniency.fewestForWords }
  }

  /// Fewer pairs than these are in the total only.
  static let fewestForPoint = 5
  /// Fewer pairs than these, one of each moderated review, are counts without figures or words.
  static let fewestForWords = 10
  /// With fewer auditors how much they differ is poorly known, and this spread in grades is assumed.
  static let fewestForSpread = 8
  static let assumedSpread = 0.25
  /// From so many auditors on limits are widened where they vary more than chance makes them.
  static let fewestForOverdispersion = 10

  /// The auditors with a pair, in the order of their role codes.
  let standings: [Standing]
  /// The share that differs this way, of all pairs or, where one auditor has most of them, of the others'.
  let common: [Side: Double]
  /// Who has more than half of all pairs.
  let dominant: String?
  /// How many times more auditors vary than chance makes them; nothing where there are too few to tell.
  let overdispersion: [Side: Double]

  init(_ tally: LeniencyTally, before: LeniencyTally?) {
    let all = tally.auditors.map { (id: $0.key, pairs: $0.value, table: $0.value.table) }
      .filter { $0.table.pairs > 0 }.sorted { $0.id < $1.id }
    let total = all.reduce(0) { $0 + $1.table.pairs }
    let dominant = all.count > 1 ? all.first { 2 * $0.table.pairs > total }?.id : nil
    let peers = all.filter { $0.id != dominant }
    let peersTotal = peers.reduce(0) { $0 + $1.table.pairs }
    var funnels: [Side: Funnel] = [:]
    for side in Side.allCases {
      let differing = peers.reduce(0) { $0 + side.count($1.table) }
      funnels[side] = Funnel(
        all.map { .init($0.id, side.count($0.table), of: $0.table.pairs) },
        around: Proportion(differing, of: peersTotal).value)
    }
    let shrinkage = Shrinkage(
      all.map { auditor in
        func sum(_ value: (Int) -> Int) -> Int {
          (-3...3).reduce(0) { sum, difference in
            sum + value(difference) * auditor.table.sum { $0 - $1 == difference }
          }
        }
        return .init(
          auditor.id, count: auditor.table.pairs, sum: sum { $0 }, squares: sum { $0 * $0 })
      }, deviation: all.count < Leniency.fewestForSpread ? Leniency.assumedSpread : nil)
    standings = zip(all.indices, zip(all, shrinkage.standings)).map { index, entry in
      let earlier = before?.auditors[entry.0.id]?.table
      return Standing(
        auditor: entry.0.id, pairs: entry.0.pairs, table: entry.0.table,
        before: earlier.flatMap { $0.pairs >= Leniency.fewestForPoint ? $0 : nil },
        funnel: funnels.mapValues { $0.standings[index] }, shrunk: entry.1)
    }
    self.dominant = dominant
    common = funnels.compactMapValues(\.share.value)
    overdispersion =
      all.count >= Leniency.fewestForOverdispersion
      ? funnels.compactMapValues(\.overdispersion.value) : [:]
  }

  /// The share that differs this way in the pairs of everybody else.
  func peers(of standing: Standing, _ side: Side) -> Proportion {
    let others = standings.filter { $0.auditor != standing.auditor }
    return Proportion(
      others.reduce(0) { $0 + side.count($1.table) }, of: others.reduce(0) { $0 + $1.table.pairs })
  }
}
