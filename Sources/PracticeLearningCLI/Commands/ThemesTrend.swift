import ArgumentParser
import AuditStatistics
import PracticeLearning
import ReviewActs
import ReviewReports

struct ThemesTrend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract:
      "Whether themes are named more or less often than before, by the rules of run charts.",
    discussion: """
      Nothing is said of two points, and below ten months or quarters nothing at all. Where a month has fewer than five \
      reviews, quarters are looked at.
      """)

  @Option(name: .customLong("theme"), help: "Only this theme, by id; may be repeated.")
  var themes: [String] = []
  @Option(help: "strength or development.") var finding: Finding.Kind = .development

  @OptionGroup var counting: ThemeCountOptions

  func run() throws {
    let what = finding == .strength ? "as strengths" : "as areas for development"
    try counting.write {
      $0.themeTrends(finding, of: themes, $1, by: $2)
    } as: { counted, isText in
      ReportTable(
        "Themes \(what), \(counted.period.words)",
        columns: isText
          ? [
            "theme", .number("reviews"), .number("share"), .number("95% interval"), "what it says",
          ]
          : [
            "theme", "says", "point", .number("reviews"), .number("of"), .number("lower"),
            .number("upper"), .number("median"),
          ],
        rows: counted.value.flatMap { trend in
          isText ? [textRow(trend, counted.names)] : ThemesTrend.dataRows(trend)
        },
        note:
          "Run chart of the shares (Anhoej and Olesen 2014); a signal is a question, not a finding."
      )
    }
  }

  private func textRow(_ trend: ThemeTrend, _ names: [String: String]) -> [String] {
    let step = trend.isByQuarter ? " (by quarter)" : ""
    return [names[trend.theme] ?? trend.theme] + trend.whole.shown + [trend.verdict.words + step]
  }

  private static func dataRows(_ trend: ThemeTrend) -> [[String]] {
    trend.points.map { point in
      [
        trend.theme, trend.verdict.words,
        trend.isByQuarter ? point.month.quarter.description : point.month.description,
      ] + point.reviews.data + [trend.chart.centre.value.map { "\($0)" } ?? ""]
    }
  }
}

struct ThemesCoOccurrence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cooccurrence",
    abstract: "Themes that stand in the same reviews more or less often than chance makes it.",
    discussion: """
      Chance is what 2,000 seeded permutations within service and quarter give. Pairs that meet in fewer than five \
      reviews are left out.
      """)

  @Option(help: "strength or development.") var finding: Finding.Kind = .development
  @Option(help: "Of the permutations.") var seed: UInt64 = 1

  @OptionGroup var counting: ThemeCountOptions

  func run() throws {
    try counting.write {
      $0.themePairs(finding, seed: seed, $1, by: $2)
    } as: { counted, isText in
      func decimals(_ value: Double) -> String {
        DecimalText(value, decimals: isText ? 1 : 4).description
      }
      return ReportTable(
        "Themes in the same reviews, \(counted.period.words)",
        columns: isText
          ? [
            "theme", "and", .number("reviews"), .number("expected"), .number("times"),
            .number("95% interval"),
          ]
          : [
            "theme", "and", .number("reviews"), .number("expected"), .number("ratio"),
            .number("lower"), .number("upper"),
          ],
        rows: counted.value.map { pair in
          let interval = pair.met.interval.value
          let range = [interval?.lowerBound, interval?.upperBound].map { $0.map(decimals) ?? "" }
          let names = [pair.first, pair.second].map { isText ? counted.names[$0] ?? $0 : $0 }
          return names
            + [
              String(pair.met.both), decimals(pair.met.expected),
              pair.met.ratio.value.map(decimals) ?? "",
            ] + (isText ? [range.joined(separator: "-")] : range)
        },
        note:
          "Beyond chance where 1 lies outside the interval; so many pairs are looked at that one in twenty is by "
          + "chance alone.")
    }
  }
}

extension Terminal {
  /// Writes what was counted of themes.
  static func write<Value>(
    _ counted: ThemeCount<Value>, _ table: ReportTable, _ format: OutputFormat
  ) {
    if counted.leftOut > 0 {
      note(
        "Without \(counted.leftOut) \(counted.leftOut == 1 ? "review" : "reviews") you are asked to grade."
      )
    }
    if !counted.fewHidden.isEmpty {
      note(
        "\"fewer than 5\" stands for groups of so few reviews, and for one more where it would follow from the rest."
      )
    }
    let reviews = "\(counted.reviews) \(counted.reviews == 1 ? "review" : "reviews")"
    write(
      table, format,
      empty: counted.isPartlyShown
        ? "Of \(reviews) nothing of that is yours to see."
        : "Nothing of that is named in \(reviews).")
  }
}

extension Proportion {
  /// Counts and interval for machines; empty where there is none.
  var data: [String] {
    let interval = wilson95
    return [String(count), String(total)]
      + [interval?.lowerBound, interval?.upperBound].map { bound in
        bound.map { DecimalText($0, decimals: 6).description } ?? ""
      }
  }
}
