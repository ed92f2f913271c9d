package import Markup

/// How often themes are named, one bar for each series, never set off against each other.
package struct ThemeBarsChart: Chart {
  /// A theme with a share for each series.
  package struct Row: Hashable, Sendable {
    let label: String
    let shares: [ChartShare]

    /// A theme.
    package init(label: String, shares: [ChartShare]) {
      self.label = label
      self.shares = shares
    }

    /// The share of the row that counts in the order.
    var greatest: ChartShare {
      shares.max { ($0.value ?? -1) < ($1.value ?? -1) }
        ?? ChartShare(.missing, of: .missing, lower: nil, upper: nil)
    }
  }

  /// No more themes than these are drawn; the table has all.
  private static let most = 12

  package let heading: ChartHeading
  let subject: ChartSubject
  let series: [String]
  let rows: [Row]

  /// One or two series, "strength" and "area to improve"; themes most often named come first.
  package init(heading: ChartHeading, subject: ChartSubject, series: [String], rows: [Row]) {
    self.heading = heading
    self.subject = subject
    self.series = series
    self.rows = rows.sortedByShare(\.greatest)
  }

  package var description: String {
    let shares = rows.flatMap { row in zip(series, row.shares).map { ("\(row.label), \($0)", $1) } }
    return subject.description(
      kind: "Bars", point: ShareWords.point(of: "named", shares),
      range: ShareWords.words(shares) + shares.map(\.1.numerator).hiddenWords)
  }

  package var twin: ChartTable {
    let shares = rows.flatMap(\.shares)
    return ChartTable(
      caption: subject.caption,
      columns: [.init(subject.grouping.capitalisedFirst), .init("named as")]
        + ChartTable.Column.share("share"),
      rows: rows.flatMap { row in zip(series, row.shares).map { [row.label, $0] + $1.cells } },
      note: Note.text(shares.fewNote + shares.counts.signs))
  }

  package func svg(id: String) -> Markup {
    var drawing = Drawing()
    guard !rows.isEmpty else {
      drawing.nothing()
      return drawing.svg(id: id, of: self)
    }
    let drawn = rows.prefix(Self.most)
    let labels = LabelColumn(drawn.map(\.label))
    let axis = ShareAxis(from: labels.width + 20, to: Drawing.width - 160)
    var y =
      series.count > 1
      ? Key.draw(&drawing, zip(series, ["bar raised", "bar lowered"]).map { ($0, $1) }) : 4
    let heights = drawn.enumerated().map { index, row in
      labels.height(index, atLeast: Double(row.shares.count) * 22 + 12)
    }
    let (top, bottom) = (y, y + heights.reduce(0, +))
    axis.grid(&drawing, top: top, bottom: bottom)
    for (index, row) in drawn.enumerated() {
      let middle = y + heights[index] / 2
      drawing.block(labels.lines[index], labels.width, middle: middle, .end)
      for (place, share) in row.shares.prefix(2).enumerated() {
        let at = middle + (Double(place) - Double(min(2, row.shares.count) - 1) / 2) * 22
        if let value = share.value {
          let style = place == 0 ? "bar raised" : "bar lowered"
          drawing.rectangle(
            x: axis.scale.from, y: at - 8, width: axis.scale.at(value) - axis.scale.from,
            height: 16, share.isFew ? style + " hollow" : style)
          axis.whisker(&drawing, share, y: at, "whisker halo")
          axis.whisker(&drawing, share, y: at)
        } else {
          axis.absent(&drawing, share, y: at)
        }
        drawing.text(share.labelled, Drawing.width - 136, at + 5)
      }
      y += heights[index]
    }
    drawing.line(axis.scale.from, top, axis.scale.from, bottom, "axis")
    axis.numbers(&drawing, below: bottom)
    drawing.height = bottom + 26
    if rows.count > Self.most {
      drawing.text(
        "others (\(rows.count - Self.most) themes): in the table below", 0, bottom + 46)
      drawing.height += 28
    }
    return drawing.svg(id: id, of: self)
  }
}
