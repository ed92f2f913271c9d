package import Markup

/// Shares against how many were counted, within limits that narrow; names only outside the outer ones.
package struct FunnelChart: Chart {
  /// A point.
  package struct Point: Hashable, Sendable {
    let label: String
    let share: ChartShare
    let isOutside: Bool

    /// A point, outside the outer limits or not.
    package init(label: String, share: ChartShare, isOutside: Bool) {
      self.label = label
      self.share = share
      self.isOutside = isOutside
    }

    /// The outcome in words; fewer than ten are in the table alone.
    var outcome: String {
      if share.value == nil { return share.percent }
      if share.isFew { return "not drawn, fewer than 10" }
      return isOutside ? "outside the 99.8% limits" : "within the 99.8% limits"
    }
  }

  /// The limits at one n, in 0...1.
  package struct Limit: Hashable, Sendable {
    let n: Int
    let inner: ClosedRange<Double>
    let outer: ClosedRange<Double>

    /// The 95% and the 99.8% limits.
    package init(n: Int, inner: ClosedRange<Double>, outer: ClosedRange<Double>) {
      self.n = n
      self.inner = inner
      self.outer = outer
    }
  }

  package let heading: ChartHeading
  let subject: ChartSubject
  let points: [Point]
  let mean: Double
  let limits: [Limit]
  let dispersion: String

  /// A funnel around the mean of all; `dispersion` says whether the points vary more than chance would have it.
  package init(
    heading: ChartHeading, subject: ChartSubject, points: [Point], mean: Double, limits: [Limit],
    dispersion: String
  ) {
    self.heading = heading
    self.subject = subject
    self.points = points
    self.mean = mean
    self.limits = limits.sorted { $0.n < $1.n }
    self.dispersion = dispersion
  }

  private var drawn: [Point] { points.filter { $0.share.value != nil && !$0.share.isFew } }

  package var description: String {
    subject.description(
      kind: "Funnel plot",
      point: "\(drawn.count { $0.isOutside }) of \(drawn.count) outside the 99.8% limits",
      range: ShareWords.words(drawn.map { ($0.label, $0.share) })
        + points.map(\.share.numerator).hiddenWords)
  }

  package var twin: ChartTable {
    ChartTable(
      caption: subject.caption,
      columns: [.init(subject.grouping.capitalisedFirst)] + ChartTable.Column.share("share")
        + [.init("outcome")],
      rows: points.map { [$0.label] + $0.share.cells + [$0.outcome] },
      note: Note.text(
        ["Mean of all \(Numeral.percent(mean)).", dispersion]
          + points.map(\.share).counts.signs))
  }

  package func svg(id: String) -> Markup {
    var drawing = Drawing()
    guard !drawn.isEmpty else {
      drawing.nothing()
      return drawing.svg(id: id, of: self)
    }
    var names = Lanes(left: 52, right: Drawing.width - 100)
    var lowNames = names
    let most = max(limits.last?.n ?? 0, drawn.compactMap(\.share.denominator.value).max() ?? 0)
    let ticks = Scale.ticks(over: [0, Double(most)])
    let across = Scale(domain: 0...(ticks.last ?? 1), from: 52, to: Drawing.width - 100)
    // Names stand on the far side of the limits, so that no leader crosses the funnel.
    let outside = drawn.filter { $0.isOutside && ($0.share.value ?? 0) >= mean }
    let below = drawn.filter { $0.isOutside && ($0.share.value ?? 0) < mean }
    func place(_ point: Point) -> Double {
      across.at(Double(point.share.denominator.value ?? 0))
    }
    func name(_ point: Point) -> String { "\(point.label) \(point.share.percent)" }
    for point in outside { names.add(name(point), at: place(point), isCentred: true) }
    for point in below { lowNames.add(name(point), at: place(point), isCentred: true) }
    let top = names.height + 12
    let up = Scale(domain: 0...1, from: top + 280, to: top)
    // Below the lower limits the plot is empty, unless a point lies almost at 0.
    let lowest = below.map { up.at($0.share.value ?? 0) }.max() ?? 0
    let isRoomWithin = lowest + 14 < up.from - lowNames.height
    let lowTop = isRoomWithin ? up.from - lowNames.height - 2 : up.from + 52
    for tick in [0, 0.25, 0.5, 0.75, 1] {
      drawing.line(across.from, up.at(tick), across.to, up.at(tick), "grid")
      drawing.text(Numeral.percent(tick), 44, up.at(tick) + 4, .end, "small")
    }
    for tick in ticks {
      drawing.text(Numeral.decimal(tick), across.at(tick), up.from + 18, .middle, "small halo")
    }
    for (end, style) in [(\Limit.inner, "limit"), (\Limit.outer, "limit outer")] {
      for side in [\ClosedRange<Double>.lowerBound, \.upperBound] {
        let way = limits.map {
          (x: across.at(Double($0.n)), y: up.at($0[keyPath: end][keyPath: side]))
        }
        drawing.path(way, style)
      }
    }
    ends(&drawing, up, x: across.to + 6)
    drawing.line(across.from, up.at(mean), across.to, up.at(mean), "mean")
    for (point, place) in zip(outside, names.places) {
      let from = 4 + names.offset(place.lane) + Double(place.lines.count) * 16 + 2
      drawing.line(place.mark, from, place.mark, up.at(point.share.value ?? 0) - 8, "leader")
    }
    for (point, place) in zip(below, lowNames.places) {
      drawing.line(
        place.mark, up.at(point.share.value ?? 0) + 8, place.mark,
        lowTop + lowNames.offset(place.lane), "leader")
    }
    for point in drawn {
      let x = place(point)
      let y = up.at(point.share.value ?? 0)
      drawing.circle(x, y, radius: point.isOutside ? 6 : 4, point.isOutside ? "dot" : "common")
    }
    names.draw(&drawing, top: 4, "small halo")
    drawing.text("number of reviews", across.to, up.from + 38, .end, "small halo")
    lowNames.draw(&drawing, top: lowTop, "small halo")
    var y = up.from + 64 + (isRoomWithin ? 0 : lowNames.height)
    for line in TextWidth.wrap(dispersion, width: Drawing.width, size: Drawing.small) {
      drawing.text(line, 0, y, .start, "small")
      y += 16
    }
    drawing.height = y
    return drawing.svg(id: id, of: self)
  }

  /// The names of the lines at their right ends, from above, each below the one before.
  private func ends(_ drawing: inout Drawing, _ up: Scale, x: Double) {
    var ends = [("mean \(Numeral.percent(mean))", up.at(mean))]
    if let last = limits.last {
      ends += [
        ("99.8% limit", up.at(last.outer.upperBound)), ("95% limit", up.at(last.inner.upperBound)),
        ("95% limit", up.at(last.inner.lowerBound)),
        ("99.8% limit", up.at(last.outer.lowerBound)),
      ]
    }
    EndLabels.draw(&drawing, ends, x: x)
  }
}
