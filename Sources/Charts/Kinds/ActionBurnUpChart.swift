package import Markup

/// Actions raised and closed with evidence, added up; the gap between the lines is what is open.
package struct ActionBurnUpChart: Chart {
  /// A month.
  package struct Point: Hashable, Sendable {
    let label: String
    let raised: ChartCount
    let closed: ChartCount
    let moved: ChartCount

    /// A month: raised and closed up to its end, and the due dates moved in it.
    package init(label: String, raised: ChartCount, closed: ChartCount, moved: ChartCount) {
      self.label = label
      self.raised = raised
      self.closed = closed
      self.moved = moved
    }

    /// What is open; hidden with either of its parts, which it would tell.
    var open: ChartCount {
      guard raised != .hidden, closed != .hidden else { return .hidden }
      guard let raised = raised.value, let closed = closed.value else { return .missing }
      return .known(max(0, raised - closed))
    }
  }

  package let heading: ChartHeading
  let subject: ChartSubject
  let points: [Point]
  let today: Int?

  /// The months in order; `today` is the index of the one that is not over.
  package init(heading: ChartHeading, subject: ChartSubject, points: [Point], today: Int?) {
    self.heading = heading
    self.subject = subject
    self.points = points
    self.today = today
  }

  private var counts: [ChartCount] { points.flatMap { [$0.raised, $0.closed, $0.moved] } }

  package var description: String {
    let last = points.last
    let point =
      last.map {
        "By \($0.label) \($0.raised.written) raised, \($0.closed.written) closed, "
          + "\($0.open.written) open"
      } ?? "0 months to show"
    let open = points.compactMap(\.open.value)
    return subject.description(
      kind: "Step lines", point: point,
      range: "Open from \(Numeral.whole(open.min() ?? 0)) to \(Numeral.whole(open.max() ?? 0))"
        + counts.hiddenWords)
  }

  package var twin: ChartTable {
    ChartTable(
      caption: subject.caption,
      columns: [.init(subject.grouping.capitalisedFirst)]
        + ["raised", "closed with evidence", "open", "dates moved"].map {
          .init($0, isNumber: true)
        },
      rows: points.map {
        [$0.label, $0.raised.written, $0.closed.written, $0.open.written, $0.moved.written]
      },
      note: Note.text(
        ["Raised and closed are added up from the first month."] + counts.signs))
  }

  package func svg(id: String) -> Markup {
    var drawing = Drawing()
    guard !points.isEmpty else {
      drawing.nothing()
      return drawing.svg(id: id, of: self)
    }
    let (left, right, top, bottom) = (88.0, 520.0, 24.0, 264.0)
    let ticks = Scale.ticks(
      over: [0] + points.flatMap { [$0.raised, $0.closed] }.compactMap(\.value).map(Double.init)
    )
    .filter { $0 == $0.rounded() }
    let up = Scale(domain: 0...(ticks.last ?? 1), from: bottom, to: top)
    let step = (right - left) / Double(points.count)
    for tick in ticks {
      drawing.line(left, up.at(tick), right, up.at(tick), "grid")
      drawing.text(Numeral.decimal(tick), left - 8, up.at(tick) + 4, .end, "small")
    }
    var ends: [(String, Double)] = []
    let lines: [(KeyPath<Point, ChartCount>, String, String)] = [
      (\.raised, "raised", "steps raised"), (\.closed, "closed", "steps improved"),
    ]
    for (count, word, style) in lines {
      var way: [(x: Double, y: Double)] = []
      for (index, point) in points.enumerated() {
        guard let value = point[keyPath: count].value else {
          drawing.path(way, style)
          way = []
          continue
        }
        way.append((left + Double(index) * step, up.at(Double(value))))
        way.append((left + Double(index + 1) * step, up.at(Double(value))))
      }
      drawing.path(way, style)
      if let last = points.last?[keyPath: count] {
        ends.append(("\(last.written) \(word)", up.at(Double(last.value ?? 0))))
      }
    }
    if let open = points.last?.open {
      ends.append(("\(open.written) open", ends.map(\.1).reduce(0, +) / 2))
    }
    EndLabels.draw(&drawing, ends, x: right + 10)
    if let today, points.indices.contains(today) {
      let x = left + (Double(today) + 1) * step
      drawing.line(x, top - 6, x, bottom, "target")
      drawing.text("today", x, top - 10, .middle, "small")
    }
    drawing.height = below(&drawing, left: left, step: step, bottom: bottom)
    return drawing.svg(id: id, of: self)
  }

  private func below(_ drawing: inout Drawing, left: Double, step: Double, bottom: Double) -> Double
  {
    let words = points.map { $0.label.split(separator: " ").map(String.init) }
    let widest = words.joined().map { TextWidth.of($0, size: Drawing.small) }.max() ?? 0
    let every = max(1, Int(((widest + 6) / step).rounded(.up)))
    let rows = Double(words.map(\.count).max() ?? 1)
    let y = bottom + 18 + rows * 15 + 8
    drawing.text("dates moved", 0, y, .start, "small")
    for (index, point) in points.enumerated() {
      let x = left + (Double(index) + 0.5) * step
      if index % every == 0 {
        for (row, word) in words[index].enumerated() {
          drawing.text(word, x, bottom + 18 + Double(row) * 15, .middle, "small")
        }
      }
      if TextWidth.of(point.moved.written, size: Drawing.small) + 4 <= step || index % every == 0 {
        drawing.text(point.moved.written, x, y, .middle, "small")
      }
      if point.raised == .hidden || point.closed == .hidden {
        drawing.text("c", x, bottom - 6, .middle)
      }
    }
    return y + 10
  }
}
