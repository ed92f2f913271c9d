package import Disclosure
package import PracticeLearning

/// Everything a public report is counted from: its own months, those of earlier releases, and the pieces between.
package struct PublicCount: Sendable {
  /// The programme's own months.
  package var tally: ProgrammeTally
  /// The months that are compared, where some are.
  package var change: PeriodChange?
  /// The names of themes, by id.
  package var names: [String: String]
  /// What is out already and tells of some of the same months.
  package var earlier: [PublishedRelease]
  /// The counts of other months, as they are today.
  package var others: [Period: ProgrammeTally]

  package init(
    _ tally: ProgrammeTally, change: PeriodChange?, names: [String: String],
    earlier: [PublishedRelease] = [], others: [Period: ProgrammeTally] = [:]
  ) {
    (self.tally, self.change, self.names) = (tally, change, names)
    (self.earlier, self.others) = (earlier, others)
  }

  /// Whether some review is left out for whoever reads, in any of the months.
  package var leavesOut: Bool {
    ([tally] + Array(others.values)).contains { $0.leftOut > 0 }
  }

  /// The runs of months a release and those before it tell of, cut where any begins or ends.
  package static func cuts(
    _ period: Period, _ change: PeriodChange?, _ earlier: [PublishedRelease]
  ) -> MonthCuts {
    MonthCuts(
      [period] + (change.map { [$0.earlier, $0.later] } ?? []) + earlier.flatMap(\.periods))
  }

  /// The tables of a layout.
  package func tables(_ layout: PublicLayout) -> PublicTables {
    PublicTables(tally, layout, change: change, names: names)
  }

  /// The release of a layout, with everything that is out already as part of the same system.
  package func release(_ layout: PublicLayout) -> Release {
    var system = ReleaseSystem(tables(layout))
    for release in earlier {
      guard let period = release.period, let counts = others[period] ?? same(period) else {
        continue
      }
      system.add(
        PublicTables(counts, release.layout, change: change(of: release, counts)),
        saying: release.facts)
    }
    system.link(PublicCount.cuts(tally.period, change, earlier)) { piece in
      (others[piece] ?? same(piece)).map { PublicTables($0, commonLayout(of: piece, layout)) }
    }
    return system.release
  }

  /// What is counted of a piece of months: the services that every release which holds it lists, since one that is not
  /// listed has no reviews there and everybody knows it.
  private func commonLayout(of piece: Period, _ own: PublicLayout) -> PublicLayout {
    var layouts = earlier.filter { $0.period?.holds(piece) ?? false }.map(\.layout)
    if tally.period.holds(piece) { layouts.append(own) }
    var layout = PublicLayout()
    let listed = layouts.map { Set($0.everyService) }.filter { !$0.isEmpty }
    if let first = listed.first {
      layout.services = listed.dropFirst().reduce(first) { $0.intersection($1) }.sorted()
    }
    layout.strengths = Set(layouts.flatMap(\.strengths)).sorted()
    layout.developments = Set(layouts.flatMap(\.developments)).sorted()
    return layout
  }

  private func same(_ period: Period) -> ProgrammeTally? {
    period == tally.period ? tally : nil
  }

  private func change(of release: PublishedRelease, _ counts: ProgrammeTally) -> PeriodChange? {
    let months = release.comparedPeriods
    guard months.count == 2, let before = others[months[0]] ?? same(months[0]),
      let after = others[months[1]] ?? same(months[1])
    else { return nil }
    return PeriodChange(
      earlier: months[0], later: months[1], before: before.total, after: after.total)
  }
}
