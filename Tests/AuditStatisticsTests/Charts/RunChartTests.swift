import AuditStatistics
import Testing

@Suite("A run chart") struct RunChartTests {
  // round(log2 n) + 3 and the 5% quantile of Bin(n - 1, 1/2), the latter by scipy.
  @Test(
    "a longest run and fewest crossings go with the number of points",
    arguments: [
      (10, 6, 2), (12, 7, 3), (16, 7, 4), (20, 7, 6), (24, 8, 8), (30, 8, 10), (40, 8, 14),
      (60, 9, 23),
    ])
  func limits(useful: Int, longest: Int, fewest: Int) {
    let chart = RunChart((0..<useful).map { $0.isMultiple(of: 2) ? 70 : 90 })
    #expect(chart.useful == useful)
    #expect(chart.longestExpected.value == longest)
    #expect(chart.fewestExpected.value == fewest)
    #expect(chart.crossings.value == useful - 1 && chart.longestRun.value == 1)
  }

  @Test("a shift is a signal by its run and by its few crossings") func shift() {
    let low: [Double?] = [72, 75, 70, 74, 71, 73, 76, 72, 74, 70, 73, 75]
    let chart = RunChart(low + [78, 79, 81, 82, 84, 86, 80, 79, 81, 95, 78, 80])
    #expect(chart.centre.value == 77)
    #expect(chart.longestRun.value == 12 && chart.crossings.value == 1)
    #expect(chart.isLongRun.value == true && chart.isSeldomCrossed.value == true)
    #expect(chart.isSignal.value == true && chart.hasEnough)
  }

  @Test("points on the line and months without data neither break nor join a run") func skipped() {
    let chart = RunChart([85, 80, nil, 90, 70, 80, 75, nil, 90], centre: 80)
    #expect(chart.useful == 5)
    #expect(chart.longestRun.value == 2 && chart.crossings.value == 2)
    #expect(!chart.hasEnough)
  }

  @Test("where every point lies on the line there is nothing to judge") func constant() {
    let chart = RunChart([80, 80, 80])
    #expect(chart.centre.value == 80)
    #expect(chart.isSignal.reason == "every point lies on the centre line")
    #expect(RunChart([nil, nil]).centre.reason == "no month has data")
  }
}
