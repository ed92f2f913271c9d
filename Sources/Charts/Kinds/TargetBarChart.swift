package import Markup

/// Bars from 0 to 100 with their targets and intervals.
package struct TargetBarChart: Chart {
  /// Which side of the target is wanted.
  package enum Aim: Hashable, Sendable { case atLeast(Double), atMost(Double) }

  /// A row.
  package struct Row: Hashable, Sendable {
    let label: String
    let share: ChartShare
    let aim: Aim
    /// Whether everything was counted, so that the share is what it is and no sample of more.
    let isFullCount: Bool

    /// A row; the target lies in 0...1.
    package init(label: String, share: ChartShare, aim: Aim, isFullCount: Bool = false) {
      self.isFullCount = isFullCount
      self.label = label
      self.share = share
      self.aim = aim
    }

    var target: Double {
      switch aim {
      case .atLeast(let target), .atMost(let target): target
      }
    }

    /// Met, not met, or cannot tell: only an interval wholly on one side of the target tells.
    package var verdict: String {
      if isFullCount, let value = share.value {
        switch aim {
        case .atLeast(let target): return value >= target ? "met" : "not met"
        case .atMost(let target): return value <= target ? "met" : "not met"
        }
      }
      guard let interval = share.interval, target.isFinite else { return "cannot tell" }
      let (isAbove, isBelow) = (interval.lowerBound >= target, interval.upperBound < target)
      switch aim {
      case .atLeast: return isAbove ? "met" : isBelow ? "not met" : "cannot tell"
      case .atMost:
        return interval.upperBound <= target
          ? "met" : interval.lowerBound > target ? "not met" : "cannot tell"
      }
    }

    var aimWords: String {
      switch aim {
      case .atLeast(let target): "at least \(Numeral.percent(target))"
      case .atMost(let target): "at most \(Numeral.percent(target))"
      }
    }
  }

  package let heading: ChartHeading
  let subject: ChartSubject
  let rows: [Row]

  /// Bars in the given order.
  package init(heading: ChartHeading, subject: ChartSubject, rows: [Row]) {
    self.heading = heading
    self.subject = subject
    self.rows = rows
  }

  package var description: String {
    let met = rows.count { $0.verdict == "met" }
    let missed = rows.count { $0.verdict == "not met" }
    return subject.description(
      kind: "Bars",
      point: "Targets met \(met), not met \(missed), cannot tell \(rows.count - met - missed)",
      range: ShareWords.words(rows.map { ($0.label, $0.share) })
        + rows.map(\.share.numerator).hiddenWords)
  }

  package var twin: ChartTable {
    ChartTable(
      caption: subject.caption,
      columns: [.init(subject.grouping.capitalisedFirst)] + ChartTable.Column.share("share")
        + [.init("target", isNumber: true), .init("outcome")],
      rows: rows.map { [$0.label] + $0.share.cells + [$0.aimWords, $0.verdict] },
      note: Note.text(
        [
          rows.allSatisfy(\.isFullCount)
            ? "Everything was counted, so there is no interval."
            : "Met or not met only where the whole interval lies on one side of the target."
        ]
          + rows.map(\.share).fewNote + rows.map(\.share).counts.signs))
  }

  package func svg(id: String) -> Markup {
    var drawing = Drawing()
    guard !rows.isEmpty else {
      drawing.nothing()
      return drawing.svg(id: id, of: self)
    }
    let labels = LabelColumn(rows.map(\.label))
    let axis = ShareAxis(from: labels.width + 20, to: Drawing.width - 158)
    let heights = rows.indices.map { labels.height($0, atLeast: 64) }
    let bottom = 4 + heights.reduce(0, +)
    axis.grid(&drawing, top: 4, bottom: bottom)
    var y = 4.0
    for (index, row) in rows.enumerated() {
      let middle = y + heights[index] / 2 + 8
      drawing.block(labels.lines[index], labels.width, middle: middle, .end)
      drawing.rectangle(
        x: axis.scale.from, y: middle - 12, width: axis.scale.to - axis.scale.from, height: 24,
        "track")
      if let value = row.share.value {
        drawing.rectangle(
          x: axis.scale.from, y: middle - 12, width: axis.scale.at(value) - axis.scale.from,
          height: 24, row.share.isFew ? "bar hollow" : "bar")
        axis.whisker(&drawing, row.share, y: middle, "whisker halo")
        axis.whisker(&drawing, row.share, y: middle)
      } else {
        axis.absent(&drawing, row.share, y: middle)
      }
      let x = axis.scale.at(row.target)
      let words = "target \(row.aimWords)"
      let half = TextWidth.of(words, size: Drawing.small) / 2
      drawing.line(x, middle - 18, x, middle + 18, "target")
      drawing.text(
        words, max(axis.scale.from + half, min(x, axis.scale.to + 16 - half)), middle - 22,
        .middle, "small")
      drawing.text(row.verdict, Drawing.width - 132, middle - 4, .start, "label strong")
      drawing.text(row.share.labelled, Drawing.width - 132, middle + 14)
      y += heights[index]
    }
    drawing.line(axis.scale.from, 4, axis.scale.from, bottom, "axis")
    axis.numbers(&drawing, below: bottom)
    drawing.height = bottom + 26
    return drawing.svg(id: id, of: self)
  }
}
