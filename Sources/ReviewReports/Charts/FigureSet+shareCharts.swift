package import Charts
import PracticeLearning

extension FigureSet {
  /// The share good or outstanding of each service with its interval; nothing where there is but one.
  package var servicesChart: IntervalDotsChart? {
    let services = groups(of: .service, .gradesGoodOrOutstanding)
      .filter { $0.dimension(.rating) == Rating.overall.name && $0.dimension(.team) == nil }
    guard let overall = whole(.gradesGoodOrOutstanding, rating: .overall), services.count > 1,
      let reviews = overall.denominator, reviews > 0
    else { return nil }
    return IntervalDotsChart(
      heading: chartHeading(
        FigureSet.spread(of: services, around: overall), "good or outstanding overall by service",
        count: reviews),
      subject: subject("good or outstanding overall", by: "service", count: reviews),
      rows: services.map { .init(label: $0.dimension(.service) ?? "", share: $0.chartShare) },
      overall: .init(label: "all services", share: overall.chartShare))
  }

  /// What intervals around a whole allow to be said: which lie wholly apart from it, and never more.
  static func spread(of parts: [Figure], around whole: Figure) -> String {
    let all = "\(whole.shownCounts) in all services (\(whole.shown))"
    guard let value = whole.value else { return all }
    let above = parts.filter { ($0.interval?.lower ?? 0) > value && !$0.restsOnFew }
    let below = parts.filter { ($0.interval?.upper ?? 1) < value && !$0.restsOnFew }
    func names(_ figures: [Figure]) -> String {
      list(figures.compactMap { $0.dimension(.service) })
    }
    let said = [
      above.isEmpty ? nil : "\(names(above)) above",
      below.isEmpty ? nil : "\(names(below)) below",
    ].compactMap(\.self)
    return said.isEmpty
      ? "\(all); no service stands clearly apart" : "\(all); \(said.joined(separator: ", "))"
  }

  /// How much was read again beside what was aimed for.
  ///
  /// - Parameter percent: the target, 0 to 100.
  package func targetChart(percent: Int) -> TargetBarChart? {
    guard let share = whole(.moderationShare), let reviews = share.denominator, reviews > 0 else {
      return nil
    }
    let months = groups(of: .month, .moderationShareToDate).suffix(1)
    let row = TargetBarChart.Row(
      label: "read again", share: share.chartCount, aim: .atLeast(Double(percent) / 100),
      isFullCount: true)
    return TargetBarChart(
      heading: chartHeading(
        "\(share.shownCounts) reviews were read again; \(percent)% was aimed for: \(row.verdict)",
        "reviews read by a second reader", count: reviews),
      subject: subject("reviews read again", by: "target", count: reviews),
      rows: [row]
        + months.map {
          .init(
            label: "year to date", share: $0.chartCount, aim: .atLeast(Double(percent) / 100),
            isFullCount: true)
        })
  }

  /// The grades of auditor and moderator against each other; nothing where no review was read twice.
  package var pairsChart: GradePairsChart? {
    let cells = everyWhole(.moderationConfusion).filter {
      $0.dimension(.rating) == Rating.overall.name
    }
    guard let same = whole(.moderationSameGrade, rating: .overall), let pairs = same.denominator,
      pairs > 0,
      let lower = whole(.moderationAuditorHigher, rating: .overall),
      let higher = whole(.moderationAuditorLower, rating: .overall)
    else { return nil }
    func count(_ auditor: Grade, _ moderator: Grade) -> ChartCount {
      .known(
        cells.first {
          $0.dimension(.auditor) == auditor.word && $0.dimension(.moderator) == moderator.word
        }?.numerator ?? 0)
    }
    return GradePairsChart(
      heading: chartHeading(
        "\(same.shownCounts) overall grades are the same from both readers",
        "overall grades of both readers",
        count: pairs),
      subject: subject("overall grades", by: "auditor and moderator", count: pairs),
      steps: Grade.bestFirst.map(\.word), first: "auditor", second: "moderator",
      cells: Grade.bestFirst.map { auditor in Grade.bestFirst.map { count(auditor, $0) } },
      moves: .init(kept: same.chartShare, raised: higher.chartShare, lowered: lower.chartShare))
  }
}
