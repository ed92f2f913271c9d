/// The picture of a control chart.
struct ControlDrawing {
  let chart: ControlChart

  private static let left = 52.0
  private static let right = 592.0
  private static let plot = 240.0

  private var step: Double { (Self.right - Self.left) / Double(max(1, chart.points.count)) }
  private func x(_ index: Int) -> Double { Self.left + (Double(index) + 0.5) * step }

  private var ticks: [Double] {
    if chart.axis == .share { return [0, 0.25, 0.5, 0.75, 1] }
    return Scale.ticks(
      over: chart.points.flatMap { [$0.value, $0.lower, $0.upper, $0.centre].compactMap(\.self) })
  }

  func draw(_ drawing: inout Drawing) {
    var stretches = Lanes(left: Self.left, right: Drawing.width)
    for segment in chart.segments {
      stretches.add(
        segment.label, at: x(segment.first) - step / 2, isCentred: false, atMost: 230)
    }
    var rules = Lanes(left: Self.left, right: Drawing.width)
    // A run is one signal: its rule stands once, at its last point.
    let labelled = chart.points.indices.filter { index in
      guard let rule = chart.points[index].rule else { return false }
      return index + 1 == chart.points.count || chart.points[index + 1].rule != rule
    }
    for index in labelled {
      rules.add(chart.points[index].rule ?? "", at: x(index), isCentred: true, atMost: 150)
    }
    let stretchTop = 2.0
    let ruleTop = stretchTop + stretches.height + 4
    let top = ruleTop + rules.height + 8
    let ticks = ticks
    let scale = Scale(
      domain: (ticks.first ?? 0)...(ticks.last ?? 1), from: top + Self.plot, to: top)
    grid(&drawing, ticks, scale)
    for (segment, place) in zip(chart.segments, stretches.places) {
      let at = x(segment.first) - step / 2
      drawing.line(at, stretchTop + stretches.offset(place.lane), at, top + Self.plot, "segment")
    }
    for place in rules.places {
      let index = labelled.first { x($0) == place.mark } ?? 0
      let y = scale.at(chart.points[index].value ?? 0)
      let from = ruleTop + rules.offset(place.lane) + Double(place.lines.count) * 16 + 2
      drawing.line(place.mark, from, place.mark, y - 8, "leader")
    }
    limits(&drawing, scale)
    values(&drawing, scale)
    ends(&drawing, scale)
    stretches.draw(&drawing, top: stretchTop, "small halo")
    rules.draw(&drawing, top: ruleTop, "small halo")
    let bottom = months(&drawing, below: top + Self.plot)
    drawing.height = bottom + notes(&drawing, below: bottom, ticks)
  }

  private func grid(_ drawing: inout Drawing, _ ticks: [Double], _ scale: Scale) {
    for tick in ticks {
      let y = scale.at(tick)
      drawing.line(Self.left, y, Self.right, y, "grid")
      let words = chart.axis == .share ? Numeral.percent(tick) : Numeral.decimal(tick, places: 2)
      drawing.text(words, Self.left - 8, y + 4, .end, "small")
    }
  }

  /// Stepped lines that break where a new stretch begins.
  private func limits(_ drawing: inout Drawing, _ scale: Scale) {
    let starts = Set(chart.segments.map(\.first))
    let all: [(KeyPath<ControlChart.Point, Double?>, String)] = [
      (\.centre, "centre"), (\.lower, "limit"), (\.upper, "limit"),
    ]
    for (limit, style) in all {
      var way: [(x: Double, y: Double)] = []
      for (index, point) in chart.points.enumerated() {
        if starts.contains(index) || point[keyPath: limit] == nil {
          drawing.path(way, style)
          way = []
        }
        guard let value = point[keyPath: limit] else { continue }
        way.append((x(index) - step / 2, scale.at(value)))
        way.append((x(index) + step / 2, scale.at(value)))
      }
      drawing.path(way, style)
    }
  }

  /// The names of the lines at their right ends.
  private func ends(_ drawing: inout Drawing, _ scale: Scale) {
    guard let last = chart.points.last else { return }
    let ends = [("limit", last.upper), ("mean", last.centre), ("limit", last.lower)]
    EndLabels.draw(
      &drawing, ends.compactMap { word, value in value.map { (word, scale.at($0)) } },
      x: Self.right + 6)
  }

  private func values(_ drawing: inout Drawing, _ scale: Scale) {
    var way: [(x: Double, y: Double)] = []
    for (index, point) in chart.points.enumerated() {
      if let value = point.value {
        way.append((x(index), scale.at(value)))
      } else {
        drawing.path(way, "series")
        way = []
      }
    }
    drawing.path(way, "series")
    for (index, point) in chart.points.enumerated() {
      guard let value = point.value else {
        if point.count == .hidden { drawing.text("c", x(index), scale.from - 6, .middle) }
        continue
      }
      let (x, y) = (x(index), scale.at(value))
      switch point.signal {
      case .common: drawing.circle(x, y, radius: 3.5, "common")
      case .concern:
        drawing.path([(x, y - 8), (x + 8, y), (x, y + 8), (x - 8, y)], "concern", isClosed: true)
      case .improvement:
        drawing.rectangle(x: x - 6, y: y - 6, width: 12, height: 12, "improvement")
      }
    }
  }

  /// The names of months, each in its lines, so many that they do not touch.
  private func months(_ drawing: inout Drawing, below bottom: Double) -> Double {
    let lines = chart.points.map { point in point.label.split(separator: " ").map(String.init) }
    let widest = lines.joined().map { TextWidth.of($0, size: Drawing.small) }.max() ?? 0
    let every = max(1, Int(((widest + 8) / step).rounded(.up)))
    for index in stride(from: 0, to: lines.count, by: every) {
      for (row, line) in lines[index].enumerated() {
        let half = TextWidth.of(line, size: Drawing.small) / 2
        let at = min(x(index), Drawing.width - half)
        drawing.text(line, at, bottom + 18 + Double(row) * 15, .middle, "small")
      }
    }
    return bottom + 12 + Double(lines.map(\.count).max() ?? 1) * 15
  }

  private func notes(_ drawing: inout Drawing, below bottom: Double, _ ticks: [Double]) -> Double {
    var notes: [String] = []
    if case .plain(let unit) = chart.axis {
      let start = Numeral.decimal(ticks.first ?? 0, places: 2)
      notes.append("Axis: \(unit), from \(start).")
    }
    if let note = chart.note { notes.append(note) }
    let lines = notes.flatMap { TextWidth.wrap($0, width: Drawing.width, size: Drawing.small) }
    for (index, line) in lines.enumerated() {
      drawing.text(line, 0, bottom + 20 + Double(index) * 16, .start, "small")
    }
    return Double(lines.count) * 16 + 12
  }
}
