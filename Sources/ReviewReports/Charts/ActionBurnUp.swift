package import Charts
package import PracticeLearning

/// The learning actions raised since the first of some months, and those of them completed with evidence, as a chart.
///
/// - Parameters:
///   - months: the counts month by month.
///   - period: the months.
///   - day: the day on which it is looked.
package func actionBurnUp(
  _ months: [ActionMonth], in period: Period, on day: CalendarDate
) -> ActionBurnUpChart? {
  let raised = months.reduce(0) { $0 + $1.raised }
  let closed = months.reduce(0) { $0 + $1.closed }
  guard raised > 0, months.count > 1 else { return nil }
  var (sumRaised, sumClosed, sumMoved) = (0, 0, 0)
  let points = months.map { month in
    sumRaised += month.raised
    sumClosed += month.closed
    sumMoved += month.moved
    return ActionBurnUpChart.Point(
      label: month.month.shortWords, raised: .known(sumRaised), closed: .known(sumClosed),
      moved: .known(sumMoved))
  }
  return ActionBurnUpChart(
    heading: ChartHeading(
      title:
        "\(closed) of \(raised) learning actions are completed with evidence, \(raised - closed) are not",
      subtitle: "Learning actions raised and completed with evidence, \(period.words), n \(raised)"),
    subject: ChartSubject(
      measure: "learning actions raised and completed with evidence", grouping: "month",
      period: period.words, count: .known(raised)),
    points: points, today: months.firstIndex { $0.month == day.month })
}
