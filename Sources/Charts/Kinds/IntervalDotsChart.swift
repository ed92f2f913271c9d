package import Markup

/// A dot on its interval for each row, beside the share of all with its own interval.
package struct IntervalDotsChart: Chart {
  /// A row.
  package struct Row: Hashable, Sendable {
    let label: String
    let share: ChartShare

    /// A row by its name.
    package init(label: String, share: ChartShare) {
      self.label = label
      self.share = share
    }
  }

  package let heading: ChartHeading
  let subject: ChartSubject
  let rows: [Row]
  let overall: Row?
  let domain: ClosedRange<Double>

  /// Dots by value, hidden ones last in their given order; panels to be compared share a `domain`.
  package init(
    heading: ChartHeading, subject: ChartSubject, rows: [Row], overall: Row?,
    domain: ClosedRange<Double> = 0...1
  ) {
    self.heading = heading
    self.subject = subject
    self.rows = rows.sortedByShare(\.share)
    self.overall = overall
    self.domain = domain
  }

  package var description: String {
    let shares = rows.map { ($0.label, $0.share) }
    let all = overall.map { "\($0.label): \($0.share.labelled)" }
    return subject.description(
      kind: "Dots with intervals", point: all ?? ShareWords.point(of: subject.measure, shares),
      range: ShareWords.words(shares)
        + (rows + [overall].compactMap(\.self)).map(\.share.numerator)
        .hiddenWords)
  }

  package var twin: ChartTable {
    let all = rows + [overall].compactMap(\.self)
    return ChartTable(
      caption: subject.caption,
      columns: [.init(subject.grouping.capitalisedFirst)] + ChartTable.Column.share("share"),
      rows: all.map { [$0.label] + $0.share.cells },
      note: Note.text(
        ["Where intervals overlap, this does not show that the values are the same."]
          + all.map(\.share).fewNote + all.map(\.share).counts.signs))
  }

  package func svg(id: String) -> Markup {
    var drawing = Drawing()
    guard !rows.isEmpty else {
      drawing.nothing()
      return drawing.svg(id: id, of: self)
    }
    let labels = LabelColumn(rows.map { "\($0.label) (n \($0.share.denominator.written))" })
    let axis = ShareAxis(from: labels.width + 26, to: Drawing.width - 150, domain: domain)
    let heights = rows.indices.map { labels.height($0, atLeast: 34) }
    var y = overall == nil ? 8.0 : 30.0
    let bottom = y + heights.reduce(0, +)
    if let overall, let value = overall.share.value {
      if let band = overall.share.interval {
        let (low, high) = (axis.scale.at(band.lowerBound), axis.scale.at(band.upperBound))
        drawing.rectangle(x: low, y: y, width: high - low, height: bottom - y, "band")
      }
      let words = "\(overall.label) \(overall.share.percent)"
      let half = TextWidth.of(words, size: Drawing.size) / 2
      let x = axis.scale.at(value)
      drawing.text(words, max(half, min(x, Drawing.width - half)), 18, .middle)
      axis.grid(&drawing, top: y, bottom: bottom)
      drawing.line(x, y, x, bottom, "mean")
    } else {
      axis.grid(&drawing, top: y, bottom: bottom)
    }
    for (index, row) in rows.enumerated() {
      let middle = y + heights[index] / 2
      drawing.block(labels.lines[index], labels.width, middle: middle, .end)
      axis.dot(&drawing, row.share, y: middle)
      drawing.text(row.share.labelled, Drawing.width - 132, middle + 5)
      y += heights[index]
    }
    axis.numbers(&drawing, below: bottom)
    drawing.height = bottom + 26
    if domain != 0...1 {
      drawing.text("The axis does not run from 0% to 100%.", 0, bottom + 42, .start, "small")
      drawing.height += 24
    }
    return drawing.svg(id: id, of: self)
  }
}

extension Array {
  /// Greatest share first, those that cannot be shown last and in their given order, which tells nothing.
  func sortedByShare(_ share: (Element) -> ChartShare) -> [Element] {
    enumerated().sorted { left, right in
      let (a, b) = (share(left.element).value ?? -1, share(right.element).value ?? -1)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }
}
