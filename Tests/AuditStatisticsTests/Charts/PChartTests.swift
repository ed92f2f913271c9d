import AuditStatistics
import Testing

@Suite("A chart of shares (p-chart)") struct PChartTests {
  // D. C. Montgomery, "Introduction to Statistical Quality Control": orange juice cans, 30 samples of 50.
  static let cans = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12,
    7,
    13, 9, 6,
  ].map { Proportion($0, of: 50) }

  @Test("equals Montgomery's limits, before and after two samples are excluded") func cans() {
    let chart = PChart(Self.cans)
    #expect(near(chart.share.value, 0.23133333333333334))
    #expect(near(chart.points[0].limits.value, 0.05242754807192822, 0.41023911859473844))
    #expect(chart.outside == [14, 22])
    #expect(near(chart.sigmaZ.value, 1.6608667197432383))
    let revised = PChart(Self.cans, excluding: [14, 22])
    #expect(near(revised.share.value, 0.215))
    #expect(near(revised.points[0].limits.value, 0.04070283995428956, 0.38929716004571047))
    #expect(revised.outside == [14, 20, 22])
  }

  @Test("a month without cases is a gap with a reason") func gap() {
    let chart = PChart([Proportion(9, of: 12), Proportion(0, of: 0), Proportion(8, of: 11)])
    #expect(chart.points[1].share.reason == "the month has no case")
    #expect(chart.points[1].limits.value == nil)
    #expect(chart.points[0].limits.value?.upperBound == 1)
  }

  @Test("where every share is alike 0 or 100% there are no limits, and why is said")
  func noLimits() {
    let all = PChart([Proportion(5, of: 5), Proportion(8, of: 8)])
    #expect(all.share.value == 1)
    #expect(all.withoutLimits == "every share is 100%, so there are no limits")
    #expect(all.sigmaZ.value == nil && all.outside.isEmpty)
    #expect(PChart([Proportion(0, of: 3)]).withoutLimits?.contains("0%") == true)
    #expect(PChart([Proportion(0, of: 0)]).share.reason == "no month has a case")
  }

  @Test("one month alone has limits and no spread between months") func oneMonth() {
    let chart = PChart([Proportion(3, of: 9)])
    #expect(chart.points[0].z.value == 0)
    #expect(chart.sigmaZ.reason == "there are fewer than two months with cases")
  }
}
