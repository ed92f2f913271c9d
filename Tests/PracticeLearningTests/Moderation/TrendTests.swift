import AuditStatistics
import Testing

@testable import PracticeLearning

/// Section 3 of the method notes: tracking over months.
@Suite("A share by month") struct TrendTests {
  private func trend(_ months: [(Int, Int)]) -> Trend {
    Trend(
      months.enumerated().map {
        (Month(year: 2025, number: 4).adding($0), Proportion($1.0, of: $1.1))
      })
  }

  @Test("Fewer than 10 points are plain dots: no line, no limits, no words") func dots() {
    let trend = trend(Array(repeating: (15, 20), count: 9))
    #expect(trend.points.count == 9 && trend.line == nil && trend.reading == nil)
    #expect(trend.points.indices.allSatisfy { trend.limits(at: $0) == nil })
  }

  @Test("A median month with fewer than 5 goes to quarters") func quarters() {
    let months = trend(Array(repeating: (4, 5), count: 12))
    #expect(!months.isByQuarter)
    let trend = trend(Array(repeating: (3, 4), count: 12))
    #expect(trend.isByQuarter && trend.points.map(\.name).first == "2025-Q1")
    #expect(trend.points.map(\.share.total) == [12, 12, 12, 12])
    #expect(trend.reading == nil, "four points are dots")
  }

  @Test("Small months are a run chart, with the rule that fired in words") func runChart() throws {
    // Six low months and six high ones cross the median once.
    let trend = trend([6, 5, 6, 5, 6, 5, 9, 8, 9, 8, 9, 8].map { ($0, 10) })
    guard case .run = trend.chart else {
      Issue.record("not a run chart")
      return
    }
    #expect(trend.line == 0.7)
    #expect(
      trend.reading
        == "the median was crossed once, fewer than 3: a signal, which is a question and not a finding"
    )
    let long = self.trend([6, 5, 6, 5, 6, 5, 6, 9, 8, 9, 8, 9, 8, 9].map { ($0, 10) })
    #expect(long.reading?.hasPrefix("7 points in a row") == false, "7 of 14 is not more than 7")
  }

  @Test("A run chart without a signal says so, with what it looked at") func noSignal() throws {
    let trend = trend([6, 9, 6, 9, 6, 9, 5, 8, 5, 8, 5, 8].map { ($0, 10) })
    #expect(try #require(trend.reading).hasPrefix("no signal: the points vary as chance alone"))
    #expect(trend.reading?.contains("longest run 1, at most 7") == true)
  }

  @Test("Large months are a p-chart with limits of their own, and the month beyond them is named")
  func pChart() throws {
    var months = Array(repeating: (75, 100), count: 12)
    months[3] = (50, 100)
    let trend = trend(months)
    guard case .p = trend.chart else {
      Issue.record("not a p-chart")
      return
    }
    // 875 of 1200; three standard errors of 0.0444.
    #expect(trend.line.map { fixed($0, 4) } == "0.7292")
    #expect(trend.limits(at: 0).map { fixed($0.lowerBound, 3) } == "0.596")
    #expect(
      trend.reading
        == "2025-07 lies beyond its limits: a signal, which is a question and not a finding")
    #expect(trend.blindSpot == nil)
  }

  @Test("A month too small ever to signal an improvement is pointed out") func blindSpot() throws {
    // At 75% the upper limit passes 100% below 27.
    let trend = trend(Array(repeating: (15, 20), count: 11) + [(30, 40)])
    #expect(
      trend.blindSpot
        == "a month with fewer than 27 can never signal an improvement, since its upper limit passes 100%: "
        + "11 of 12 here")
  }

  @Test("More variation than chance makes it an XmR chart") func overdispersed() throws {
    let trend = trend([60, 90].flatMap { [($0, 100)] }.repeated(6))
    guard case .xmr = trend.chart else {
      Issue.record("not an XmR chart")
      return
    }
    #expect(trend.method.contains("vary more than chance") && trend.limits(at: 0) != nil)
  }

  @Test("Nothing varies: a line, no limits") func constant() {
    let trend = trend(Array(repeating: (20, 20), count: 12))
    #expect(trend.reading == "no variation: no limits" && trend.line == 1)
    #expect(trend.limits(at: 0) == nil)
  }

  @Test("A month without reviews is a gap; months before the first and after the last are none")
  func gaps() {
    let trend = trend([(0, 0), (15, 20), (0, 0), (16, 20), (0, 0)])
    #expect(trend.points.map(\.name) == ["2025-05", "2025-06", "2025-07"])
    #expect(trend.points[1].share.value == nil)
    #expect(self.trend([(0, 0), (0, 0)]).points.isEmpty)
  }
}

extension Array {
  fileprivate func repeated(_ times: Int) -> [Element] {
    (0..<times).flatMap { _ in self }
  }
}
