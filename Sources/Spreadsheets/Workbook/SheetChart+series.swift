import CSpreadsheetLibraries

extension SheetChart {
  /// The series in the order they are drawn.
  var values: [Series] {
    switch kind {
    case .stackedShares(let series), .clusteredBars(let series): series
    case .intervals(let low, let value, let high): [Series(low), value, Series(high)]
    }
  }

  /// Every heading the chart asks for.
  var headings: [String] { [categories] + values.map(\.column) }

  /// Whether its bars are parts of a whole.
  var isStacked: Bool {
    if case .stackedShares = kind { true } else { false }
  }

  /// Whether its values stand upright, over the categories.
  var isUpright: Bool {
    if case .intervals = kind { true } else { false }
  }

  /// The kind by the name it has below.
  var code: SheetsChartKind {
    switch kind {
    case .stackedShares: SheetsChartStackedShares
    case .intervals: SheetsChartIntervals
    case .clusteredBars: SheetsChartBars
    }
  }

  /// How each series is drawn.
  var marks: [SheetsSeriesMark] {
    switch kind {
    case .stackedShares(let series): series.map { _ in SheetsSeriesSegment }
    case .clusteredBars(let series): series.map { _ in SheetsSeriesBar }
    case .intervals: [SheetsSeriesEnd, SheetsSeriesPoint, SheetsSeriesEnd]
    }
  }
}
