import PracticeLearning

/// Writes figures as rows of the data package.
package struct DataFigures {
  private let rows: DataRows
  private let keys: [String: String]

  /// - Parameter rows: the table of figures.
  package init(to rows: DataRows) {
    self.rows = rows
    keys = Dictionary(Rating.allCases.map { ($0.name, $0.key) }) { first, _ in first }
  }

  /// Writes the figures of a programme.
  package func write(_ set: FigureSet) throws {
    let trends = [TrendIDs.goodOrOutstanding, .sameGrade].map { DataTrend($0, set.figures) }
    for figure in set.everyFigure where !figure.dimensions.contains(where: isOfPerson) {
      let trend = trends.first { $0.ids.point == figure.id }
      try write(figure, trend?.at(figure))
    }
  }

  private func isOfPerson(_ dimension: Figure.Dimension) -> Bool {
    !DataTable.figureDimensions.contains { $0.name == dimension.name }
  }

  private func write(_ figure: Figure, _ trend: DataTrend.Point?) throws {
    rows.begin()
    rows.add(rows.count + 1)
    rows.add(figure.id.rawValue)
    rows.add(figure.title)
    rows.add(figure.unit.rawValue)
    rows.add(figure.unit == .word ? nil : figure.value)
    rows.add(figure.status)
    rows.add(figure.text ?? "")
    rows.add(figure.numerator)
    rows.add(figure.denominator)
    rows.add(figure.interval?.lower)
    rows.add(figure.interval?.upper)
    for grade in Grade.bestFirst { rows.add(figure.grades.first { $0.grade == grade }?.count) }
    rows.add(trend.flatMap { $0.limits == nil ? nil : figure.text != nil })
    rows.add(trend == nil ? "" : figure.text ?? "")
    rows.add(trend?.mean)
    rows.add(trend?.limits?.lower)
    rows.add(trend?.limits?.upper)
    rows.add(trend?.method ?? "")
    rows.add(figure.method)
    rows.add(figure.period.description)
    rows.add(figure.period.first.description)
    rows.add(figure.period.last.description)
    rows.add(figure.missing ?? "")
    for (name, _, _) in DataTable.figureDimensions {
      let value = figure.dimension(name) ?? ""
      rows.add(name == .rating || name == .domain ? keys[value] ?? value : value)
    }
    try rows.end()
  }
}

extension Figure {
  /// What stands for a value that is not there, so that the column of values holds numbers alone.
  fileprivate var status: String {
    if unit == .word { return text == nil ? "x" : "z" }
    if value != nil { return "ok" }
    return missing?.hasPrefix("fewer than") ?? false ? "c" : "x"
  }
}

/// The line and the limits of a trend, to stand beside its points.
private struct DataTrend {
  struct Point {
    var mean: Double?
    var limits: Figure.Interval?
    var method: String?
  }

  let ids: TrendIDs
  private let line: Figure?
  private var lower: [[Figure.Dimension]: Double] = [:]
  private var upper: [[Figure.Dimension]: Double] = [:]

  init(_ ids: TrendIDs, _ figures: [Figure]) {
    self.ids = ids
    line = figures.first { $0.id == ids.line }
    for figure in figures {
      if figure.id == ids.lower { lower[figure.dimensions] = figure.value }
      if figure.id == ids.upper { upper[figure.dimensions] = figure.value }
    }
  }

  func at(_ point: Figure) -> Point {
    let (low, high) = (lower[point.dimensions], upper[point.dimensions])
    let limits = low.flatMap { low in high.map { Figure.Interval(lower: low, upper: $0) } }
    return Point(mean: line?.value, limits: limits, method: line?.method)
  }
}
