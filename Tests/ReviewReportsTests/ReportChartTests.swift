import Charts
import PracticeLearning
import Testing

@testable import ReviewReports

@Suite("The charts of reports") struct ReportChartTests {
  private func charts(_ report: Report) -> [any Chart] {
    report.sections.flatMap(\.blocks).compactMap { block in
      if case .chart(let chart, _) = block { chart } else { nil }
    }
  }

  private func all() throws -> [any Chart] {
    let year = try ExampleYear()
    let actions = year.tally.period.months.map {
      ActionMonth($0, raised: 4, closed: 2, moved: 1)
    }
    let board = BoardReport.report(
      year.set, change: nil,
      pictures: BoardReport.Pictures(actions: actions, targetPercent: 30), inLetters: false)
    let random = try (0..<36).map { seed in
      try RandomYear(seed: UInt64(seed)).report(
        with: BoardReport.Pictures(actions: actions, targetPercent: 30))
    }
    return charts(board) + random.flatMap(charts)
  }

  @Test("Each title says its message with a figure, each line under it measure, months and n (C1)")
  func headings() throws {
    let all = try all()
    #expect(Set(all.map { "\(type(of: $0))" }).count >= 6)
    for chart in all {
      let (title, subtitle) = (chart.heading.title, chart.heading.subtitle)
      #expect(
        title.contains(where: \.isNumber) || title.hasSuffix("too few months to say"), "\(title)")
      #expect(subtitle.contains(/^[A-Z][^,]+, .*20\d\d.*, n \d+$/), "\(subtitle)")
    }
  }

  @Test("Each description keeps its order and names no colour (C10)")
  func descriptions() throws {
    for chart in try all() {
      let words = chart.description
      #expect(
        words.contains(
          /^[A-Z][a-z ]+ of .+? by .+?, .+?, n ([0-9,]+|c)\. .*([0-9]|c).*\. .+\. Table follows\.$/),
        "\(words)")
      #expect(!words.contains(/\b(blue|red|orange|green|grey|purple|amber)\b/), "\(words)")
    }
  }
}
