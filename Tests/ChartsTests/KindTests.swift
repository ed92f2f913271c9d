import Charts
import Foundation
import Markup
import Testing

@Suite("Each kind of chart draws what it is given")
struct KindTests {
  @Test("a target is met or not met only where the whole interval lies on one side")
  func verdict() {
    func verdict(_ lower: Double?, _ upper: Double?, _ aim: TargetBarChart.Aim) -> String {
      let share = ChartShare(.known(30), of: .known(60), lower: lower, upper: upper)
      return TargetBarChart.Row(label: "Seen alone", share: share, aim: aim).verdict
    }
    #expect(verdict(0.4, 0.6, .atLeast(0.4)) == "met")
    #expect(verdict(0.4, 0.6, .atLeast(0.61)) == "not met")
    #expect(verdict(0.4, 0.6, .atLeast(0.5)) == "cannot tell")
    #expect(verdict(0.4, 0.6, .atMost(0.6)) == "met")
    #expect(verdict(0.4, 0.6, .atMost(0.39)) == "not met")
    #expect(verdict(nil, 0.6, .atLeast(0.4)) == "cannot tell")
    #expect(verdict(.nan, 0.6, .atLeast(0.4)) == "cannot tell")
  }

  @Test("a hidden month has neither value nor limits, and no more than 36 months are drawn (C13)")
  func months() {
    let chart = Fixtures.control(40)
    #expect(chart.twin.rows.count == 36)
    let hidden = Fixtures.control(36).twin.rows[5]
    #expect(hidden == ["Sep 2023", "c", "c", "58%", "c", "c", "–"])
  }

  @Test("a month without reviews is a gap in the line")
  func gap() {
    let svg = Fixtures.control(36).svg(id: "x").written
    #expect(svg.components(separatedBy: "<path class=\"series\"").count - 1 == 3)
  }

  @Test("a row with a hidden count is not divided, and its shares are hidden with it (C13)")
  func undivided() throws {
    let chart = try #require(Fixtures.all.first { $0.name == "profile-hidden" }).chart
    #expect(chart.twin.rows[0] == ["Court team", "c", "20", "11", "c", "c", "c", "c"])
    let figure = chart.figure(id: "x").written
    #expect(figure.contains("<path class=\"hatch\"") && !figure.contains(">none<"))
    #expect(!figure.contains("40%") && !figure.contains("90%"))
  }

  @Test("fewer than ten are not drawn in a funnel but stand in its table (C13)")
  func few() {
    let svg = Fixtures.funnel.svg(id: "x").written
    #expect(svg.components(separatedBy: "<circle").count - 1 == 16)
    #expect(Fixtures.funnel.twin.rows.last?.last == "not drawn, fewer than 10")
  }

  @Test("the middles of segments follow their counts in order (C11)")
  func segments() {
    let chart = Fixtures.profile([("Plan", [10, 20, 30, 40])])
    let widths = chart.svg(id: "x").written.components(separatedBy: "class=\"step step-")
      .dropFirst(5).compactMap { part in
        part.components(separatedBy: " width=\"").dropFirst().first?
          .components(separatedBy: "\"").first.flatMap(Double.init)
      }
    #expect(widths.count == 4)
    for (width, share) in zip(widths, [0.1, 0.2, 0.3, 0.4]) {
      #expect(abs((width + 2) / (widths.reduce(0, +) + 8) - share) < 0.002)
    }
  }

  @Test("wrapping a text loses no letter and keeps to the width (C3)")
  func wrapping() {
    for text in [Fixtures.long, "Donaudampfschifffahrtsgesellschaft", "a b", ""] {
      let lines = TextWidth.wrap(text, width: 90, size: 14)
      #expect(lines.allSatisfy { TextWidth.of($0, size: 14) <= 90 })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
    #expect(TextWidth.of("Hello", size: 1000) == 2278)
  }

  @Test("what a person typed is text in drawing and table")
  func escaped() {
    let share = Fixtures.share(20, 40)
    let figure = Fixtures.dots([("<script>\"&", share)]).figure(id: "x").written
    #expect(!figure.contains("<script>") && figure.contains("&lt;script&gt;"))
  }

  @Test("a percentage is 0 or 100 only where none or all are")
  func edges() {
    #expect(ChartShare(.known(1), of: .known(900), lower: 0, upper: 1).percent == "under 1%")
    #expect(ChartShare(.known(899), of: .known(900), lower: 0, upper: 1).percent == "over 99%")
    #expect(ChartShare(.known(0), of: .known(0), lower: 0, upper: 1).percent == "–")
  }
}
