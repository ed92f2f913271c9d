import AuditStatistics

extension LeniencyTally {
  /// The figures of the auditors, in the order of their role codes and never ranked. They are for the QA
  /// lead and for the auditor they are of.
  ///
  /// - Parameters:
  ///   - before: the review window of the same length before; a signal must show the same way there.
  ///   - programme: the programme, by id.
  ///   - reader: the auditor who reads; nothing for the QA lead, who sees all.
  public func figures(before: LeniencyTally?, programme: String, for reader: String?) -> [Figure] {
    LeniencyFigures(self, before, programme, reader).all
  }
}

/// Makes the figures of the auditors.
struct LeniencyFigures {
  private let leniency: Leniency
  private let tally: LeniencyTally
  private let dimensions: [Figure.Dimension]
  private let reader: String?

  init(_ tally: LeniencyTally, _ before: LeniencyTally?, _ programme: String, _ reader: String?) {
    leniency = Leniency(tally, before: before)
    self.tally = tally
    self.reader = reader
    dimensions = [
      Figure.Dimension(.programme, programme), Figure.Dimension(.rating, tally.rating.name),
    ]
  }

  private static let pairMethod =
    "one pair per review on one rating; reviews somebody asked for left out, those always taken among "
    + "them; Wilson score interval, 95%"
  /// The field's rule: figures of an auditor only from ten moderated reviews.
  private static let tooFew = "fewer than 10 moderated reviews: a point, no figure and no words"
  private static let funnelMethod =
    "exact two-sided binomial tail around the peers' share, Benjamini-Hochberg over all auditors"

  var all: [Figure] {
    let shown = leniency.standings.filter {
      $0.table.pairs >= Leniency.fewestForPoint && (reader == nil || $0.auditor == reader)
    }
    return common + shown.flatMap(figures)
  }

  private var common: [Figure] {
    let tooFew = leniency.standings.filter { $0.table.pairs < Leniency.fewestForPoint }.count
    var figures = Leniency.Side.allCases.map { side in
      Figure(
        id: side.ids.all,
        title: "auditor graded \(side.words), all auditors together", dimensions: dimensions,
        value: leniency.common[side], unit: .share,
        method: leniency.dominant == nil
          ? LeniencyFigures.pairMethod
          : "without one auditor who has more than half of all pairs; \(LeniencyFigures.pairMethod)",
        period: tally.period,
        missing: leniency.common[side] == nil ? "no auditor has a comparable pair" : nil)
    }
    figures.append(
      .count(
        .allAuditorsFew, "auditors with fewer than 5 pairs, in the total only",
        dimensions, tooFew, period: tally.period))
    for (side, phi) in leniency.overdispersion.sorted(by: { $0.key.words < $1.key.words }) {
      figures.append(
        Figure(
          id: side.ids.overdispersion,
          title: "auditors vary more than chance, graded \(side.words)", dimensions: dimensions,
          value: phi, unit: .coefficient,
          text: phi > 1
            ? "above 1: limits are widened; case mix or moderators differ more often than auditors"
            : "not above 1: no more than chance", method: "mean of z squared over all auditors",
          period: tally.period))
    }
    return figures
  }

  private func figures(_ standing: Leniency.Standing) -> [Figure] {
    let about = dimensions + [Figure.Dimension(.gradedBy, standing.auditor)]
    return Leniency.Side.allCases.flatMap { share(standing, $0, about) } + [
      shrunk(standing, about),
      Figure(
        id: .oneAuditorByModerator, title: "graded higher and lower, by moderator",
        dimensions: about, value: nil, unit: .word, text: split(standing), method: "counts",
        period: tally.period),
      Figure(
        id: .oneAuditorReading, title: "reading", dimensions: about, value: nil,
        unit: .word, text: leniency.reading(standing),
        numerator: leniency.signal(standing) == nil ? 0 : 1, method: LeniencyFigures.conditions,
        period: tally.period, missing: standing.hasTooFewPairs ? LeniencyFigures.tooFew : nil),
    ]
  }

  private static let conditions =
    "a signal needs 10 pairs from 3 cases and 2 months, q at most 0.10, a quarter of a grade or 15 points, "
    + "the same direction in the review window before, and to hold beside each moderator"

  private func share(
    _ standing: Leniency.Standing, _ side: Leniency.Side, _ about: [Figure.Dimension]
  ) -> [Figure] {
    let ids = side.ids
    var share = Figure.share(
      ids.one, "auditor graded \(side.words)", about, side.count(standing.table),
      of: standing.table.pairs, period: tally.period, nothing: "",
      method: LeniencyFigures.pairMethod)
    if standing.hasTooFewPairs {
      share.value = nil
      share.interval = nil
      share.missing = LeniencyFigures.tooFew
    }
    guard let funnel = standing.funnel[side] else { return [share] }
    func limit(_ id: Figure.ID, _ end: String, _ value: Double) -> Figure {
      Figure(
        id: id, title: "auditor graded \(side.words), expected \(end)",
        dimensions: about, value: value, unit: .share,
        method: "exact 95% limits of the funnel; Spiegelhalter (2005), A.1.1", period: tally.period)
    }
    let point = [
      share, limit(ids.lower, "lower", funnel.exact95.lowerBound),
      limit(ids.upper, "upper", funnel.exact95.upperBound),
    ]
    guard !standing.hasTooFewPairs else { return point }
    return point + [
      Figure(
        id: ids.q, title: "auditor graded \(side.words), q", dimensions: about,
        value: funnel.falseDiscovery, unit: .pValue, method: LeniencyFigures.funnelMethod,
        period: tally.period)
    ]
  }

  private func shrunk(_ standing: Leniency.Standing, _ about: [Figure.Dimension]) -> Figure {
    let isAssumed = leniency.standings.count < Leniency.fewestForSpread
    let value = standing.hasTooFewPairs ? nil : standing.shrunk.shrunk.value
    let reach = standing.shrunk.deviation.value.map { 1.959963984540054 * $0 }
    var interval: Figure.Interval?
    if let value, let reach, reach > 0 {
      interval = Figure.Interval(lower: value - reach, upper: value + reach)
    }
    return Figure(
      id: .oneAuditorShrunkDifference,
      title: "mean difference in grades, pulled towards everybody's", dimensions: about,
      value: value, unit: .difference, denominator: standing.table.pairs, interval: interval,
      method: "shrinkage by DerSimonian and Laird (1986), "
        + (isAssumed
          ? "spread between auditors assumed to be 0.25 grade since they are fewer than 8"
          : "spread between auditors estimated") + "; the bar is a guide, not a test",
      period: tally.period,
      missing: standing.hasTooFewPairs ? LeniencyFigures.tooFew : standing.shrunk.shrunk.reason)
  }

  /// Higher and lower by moderator; an auditor does not see who moderated.
  private func split(_ standing: Leniency.Standing) -> String {
    let tables = standing.pairs.moderators.sorted { $0.key < $1.key }.filter { $0.value.pairs > 0 }
    return tables.enumerated().map { index, entry in
      let name = reader == nil ? entry.key : "moderator \(index + 1)"
      return "\(name): \(entry.value.lowered) higher, \(entry.value.raised) lower of "
        + "\(entry.value.pairs)"
    }.joined(separator: "; ")
  }
}
