import AuditStatistics
import Charts
import PracticeLearning
import Testing

@testable import ReviewReports

@Suite("What charts of figures say") struct ChartSentenceTests {
  private func share(_ count: Int, of total: Int, service: String? = nil) -> Figure {
    let proportion = Proportion(count, of: total)
    let dimensions = service.map { [Figure.Dimension(.service, $0)] } ?? []
    return Figure(
      id: .gradesGoodOrOutstanding, title: "overall good or outstanding", dimensions: dimensions,
      value: proportion.value, unit: .share, numerator: count, denominator: total,
      interval: proportion.wilson95.map { .init(lower: $0.lowerBound, upper: $0.upperBound) },
      method: "Wilson", period: Period(Month(index: 24_300).financialYear))
  }

  @Test("A service is above or below only where its interval lies wholly apart (C2)")
  func spread() {
    var generator = SeededGenerator(seed: 11)
    var (apart, together) = (0, 0)
    for _ in 0..<500 {
      let whole = share(Int.random(in: 30...70, using: &generator), of: 100)
      let total = Int.random(in: 5...60, using: &generator)
      let part = share(Int.random(in: 0...total, using: &generator), of: total, service: "MASH")
      let title = FigureSet.spread(of: [part], around: whole)
      let (value, interval) = (whole.value ?? 0, part.interval)
      let isAbove = (interval?.lower ?? 0) > value && total >= 10
      let isBelow = (interval?.upper ?? 1) < value && total >= 10
      #expect(title.contains("MASH above") == isAbove)
      #expect(title.contains("MASH below") == isBelow)
      #expect(title.contains("no service stands clearly apart") == (!isAbove && !isBelow))
      if isAbove || isBelow { apart += 1 } else { together += 1 }
    }
    #expect(apart > 50 && together > 50)
  }

  @Test("Charts hold the very numbers of their figures, in the drawing's twin (C11)")
  func sameNumbers() throws {
    let set = try ExampleYear().set
    let profile = try #require(set.profileChart())
    let overall = try #require(set.whole(.gradesGoodOrOutstanding, rating: .overall))
    let row = try #require(profile.twin.rows.first { $0.first == "overall" })
    #expect(Array(row[1...4]) == overall.grades.map { "\($0.count)" })
    let pairs = try #require(set.pairsChart)
    let total = pairs.twin.rows.last?.last
    #expect(total == "\(set.whole(.moderationSameGrade, rating: .overall)?.denominator ?? 0)")
  }

  @Test("What its reader may not know reaches no chart (C13)") func hidden() throws {
    var set = try ExampleYear().set
    for index in set.figures.indices where set.figures[index].dimension(.service) == "MASH" {
      (set.figures[index].value, set.figures[index].numerator) = (nil, nil)
      (set.figures[index].denominator, set.figures[index].interval) = (nil, nil)
      set.figures[index].missing = "fewer than 5"
    }
    guard let chart = set.servicesChart else { return }
    let row = chart.twin.rows.first { $0.first == "MASH" }
    #expect(row == nil || row?.dropFirst().contains("c") == true)
  }

  @Test("A count of everything meets its target or does not, without an interval")
  func target() throws {
    let set = try ExampleYear().set
    let chart = try #require(set.targetChart(percent: 30))
    #expect(chart.heading.title.hasSuffix("met"))
    #expect(!chart.heading.title.contains("cannot tell"))
  }
}
