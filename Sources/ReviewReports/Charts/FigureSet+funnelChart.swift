import AuditStatistics
package import Charts
import PracticeLearning

extension FigureSet {
  /// Of fewer pairs an auditor is not drawn, and nothing is said.
  private static let fewestInFunnel = 10

  /// How often single auditors graded higher than moderators; for the QA lead alone, on no page for others.
  package var funnelChart: FunnelChart? {
    let own = groups(of: .gradedBy, .oneAuditorHigher).filter { ($0.denominator ?? 0) > 0 }
    let drawn = own.count { ($0.denominator ?? 0) >= FigureSet.fewestInFunnel }
    guard let mean = whole(.allAuditorsHigher)?.value, drawn > 1 else { return nil }
    let units = own.map {
      Funnel.Unit($0.dimension(.gradedBy) ?? "", $0.numerator ?? 0, of: $0.denominator ?? 0)
    }
    let funnel = Funnel(units, around: mean)
    // By its exact tail and not by the line drawn, which is too narrow where there are few cases.
    let outside = Set(
      funnel.standings.filter {
        $0.unit.total >= FigureSet.fewestInFunnel && $0.probability < 0.002
      }.map(\.unit.id))
    let pairs = units.reduce(0) { $0 + $1.total }
    let sizes = Set(units.map(\.total)).union([10, 20, 30])
      .filter { $0 >= 10 && $0 <= max(30, units.map(\.total).max() ?? 0) }.sorted()
    let limits = Funnel(
      sizes.map { Funnel.Unit("\($0)", Int((Double($0) * mean).rounded()), of: $0) }, around: mean)
    return FunnelChart(
      heading: chartHeading(
        outside.isEmpty
          ? "No auditor lies outside what chance makes of all together (\(percent(mean)))"
          : "\(outside.count) of \(drawn) auditors \(outside.count == 1 ? "lies" : "lie") outside what chance makes of all together (\(percent(mean)))",
        "auditor graded higher than moderator", count: pairs),
      subject: subject("auditor graded higher", by: "auditor", count: pairs),
      points: own.map {
        FunnelChart.Point(
          label: $0.dimension(.gradedBy) ?? "", share: $0.chartShare,
          isOutside: outside.contains($0.dimension(.gradedBy) ?? ""))
      }, mean: mean,
      limits: limits.standings.map {
        FunnelChart.Limit(n: $0.unit.total, inner: $0.exact95, outer: $0.exact998)
      },
      dispersion: whole(.allAuditorsHigherOverdispersion)?.text
        ?? "too few auditors to say whether they vary more than chance")
  }
}
