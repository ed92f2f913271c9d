import AuditStatistics
import Charts
import Foundation
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

  @Test("A target is met or not only where a sample's whole interval lies on one side of it (C2)")
  func verdict() {
    var generator = SeededGenerator(seed: 12)
    var told: [String: Int] = [:]
    for _ in 0..<2_000 {
      let total = Int.random(in: 1...90, using: &generator)
      let proportion = Proportion(Int.random(in: 0...total, using: &generator), of: total)
      let target = Double.random(in: 0.05...0.95, using: &generator)
      let interval = proportion.wilson95 ?? 0...1
      let atLeast = TargetBarChart.Row(
        label: "A", share: proportion.chartShare, aim: .atLeast(target)
      ).verdict
      let atMost = TargetBarChart.Row(
        label: "A", share: proportion.chartShare, aim: .atMost(target)
      ).verdict
      let (isAbove, isBelow) = (interval.lowerBound >= target, interval.upperBound <= target)
      #expect(atLeast == (isAbove ? "met" : isBelow ? "not met" : "cannot tell"))
      #expect(atMost == (isBelow ? "met" : isAbove ? "not met" : "cannot tell"))
      told[atLeast, default: 0] += 1
    }
    #expect(told.count == 3 && told.values.allSatisfy { $0 > 100 }, "\(told)")
  }

  @Test("Better or worse is said of two periods only where nought lies outside the interval (C2)")
  func change() {
    var generator = SeededGenerator(seed: 13)
    let months = Period(Month(index: 24_300).financialYear)
    var told: [String: Int] = [:]
    func words(_ text: String) -> String {
      [
        "No clear change", "No, it is getting worse", "Yes", "Too early", "Not known", "Better",
        "Worse",
      ]
      .first { text.hasPrefix($0) } ?? text
    }
    for _ in 0..<2_000 {
      func tally() -> RatingTally {
        var tally = RatingTally()
        let most = [3, 12, 60][Int.random(in: 0...2, using: &generator)]
        tally.counts = (0..<4).map { _ in Int.random(in: 0...most, using: &generator) }
        return tally
      }
      let change = GradeChange(
        from: tally(), in: months.twelveMonthsBefore, to: tally(), in: months)
      guard let interval = change.points?.interval else {
        #expect(words(change.plain) == "Not known" && words(change.sentence) == "Not known")
        continue
      }
      let (isBetter, isWorse) = (interval.lowerBound > 0, interval.upperBound < 0)
      let isEarly = min(change.before.graded, change.after.graded) < 10
      let plain = words(change.plain)
      #expect((plain == "Yes") == (isBetter && !isEarly))
      #expect((plain == "No, it is getting worse") == (isWorse && !isEarly))
      #expect(change.shortly.hasPrefix("better") == (plain == "Yes"))
      #expect(change.shortly.hasPrefix("worse") == (plain == "No, it is getting worse"))
      #expect((words(change.sentence) == "Better") == isBetter)
      #expect((words(change.sentence) == "Worse") == isWorse)
      told[plain, default: 0] += 1
    }
    #expect(told["Yes", default: 0] > 50 && told["No, it is getting worse", default: 0] > 50)
    #expect(told["No clear change", default: 0] > 50 && told["Too early", default: 0] > 50)
  }

  @Test(
    "A point of a control chart is a signal only where its rule says so, on the side it lies (C2)")
  func signals() throws {
    var generator = SeededGenerator(seed: 14)
    let ids = TrendIDs.goodOrOutstanding
    for _ in 0..<100 {
      var set = try ExampleYear().set
      set.figures.removeAll { $0.id == ids.point || $0.id == ids.line || $0.id == ids.reading }
      func figure(_ id: Figure.ID, _ month: Month?, _ value: Double?, _ text: String?) -> Figure {
        Figure(
          id: id, title: "", dimensions: month.map { [.init(.month, $0.description)] } ?? [],
          value: value, unit: .share, text: text, numerator: 1, denominator: 20, method: "median",
          period: set.period)
      }
      set.figures += set.period.months.map { month in
        let isRuled = Bool.random(using: &generator)
        return figure(
          ids.point, month, Double.random(in: 0...1, using: &generator),
          isRuled ? "a rule of \(month)" : nil)
      }
      set.figures.append(figure(ids.line, nil, 0.5, nil))
      let chart = try #require(set.controlChart(ids, "good or outstanding"))
      #expect(chart.heading.title.hasSuffix("too few months to say"))
      for (row, point) in zip(chart.twin.rows, set.figures.filter { $0.id == ids.point }) {
        let side = (point.value ?? 0) >= 0.5 ? "improvement" : "concern"
        #expect(row.last == (point.text.map { "\(side): \($0)" } ?? "common cause"))
      }
    }
  }

  @Test(
    "An auditor is outside the limits only where chance makes so much less than once in 500 (C2)")
  func funnel() throws {
    var generator = SeededGenerator(seed: 15)
    var (outside, inside) = (0, 0)
    for _ in 0..<60 {
      var set = try ExampleYear().set
      let units = (0..<6).map { number in
        let total = Int.random(in: 4...60, using: &generator)
        return (
          name: "AUD-\(number)", count: Int.random(in: 0...total, using: &generator), total: total
        )
      }
      let mean =
        Double(units.reduce(0) { $0 + $1.count })
        / Double(units.reduce(0) { $0 + $1.total })
      func figure(_ id: Figure.ID, _ name: String?, _ count: Int, _ total: Int) -> Figure {
        Figure(
          id: id, title: "", dimensions: name.map { [.init(.gradedBy, $0)] } ?? [],
          value: name == nil ? mean : Double(count) / Double(total), unit: .share,
          numerator: count, denominator: total, method: "", period: set.period)
      }
      set.figures = units.map { figure(.oneAuditorHigher, $0.name, $0.count, $0.total) }
      set.figures.append(figure(.allAuditorsHigher, nil, 1, 1))
      guard let chart = set.funnelChart else { continue }
      var named = 0
      for (row, unit) in zip(chart.twin.rows, units) where unit.total >= 10 {
        let isOutside = row.last?.hasPrefix("outside") == true
        let tail = ChartSentenceTests.tail(unit.count, of: unit.total, mean)
        #expect(isOutside == (tail < 0.001), "\(row) \(tail)")
        named += isOutside ? 1 : 0
      }
      #expect(chart.heading.title.hasPrefix("No auditor") == (named == 0), "\(chart.heading.title)")
      outside += named
      inside += units.count - named
    }
    #expect(outside > 30 && inside > 30)
  }

  /// The probability that chance makes as much or more, or as little or less, whichever is smaller.
  private static func tail(_ count: Int, of total: Int, _ share: Double) -> Double {
    func mass(_ k: Int) -> Double {
      let ways = lgamma(Double(total + 1)) - lgamma(Double(k + 1)) - lgamma(Double(total - k + 1))
      let (hits, misses) = (Double(k) * log(share), Double(total - k) * log(1 - share))
      return exp(ways + hits + misses)
    }
    return min(
      (count...total).reduce(0) { $0 + mass($1) }, (0...count).reduce(0) { $0 + mass($1) })
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
