package import Markup

/// Rows of ordered steps as shares of all, each a bar from 0 to 100.
package struct GradeProfileChart: Chart {
  /// A row: a domain, a service or a month.
  package struct Row: Hashable, Sendable {
    let label: String
    let counts: [ChartCount]
    let good: ChartShare?

    /// A row with its counts, best step first, and the share on the good side of the line.
    package init(label: String, counts: [ChartCount], good: ChartShare?) {
      self.label = label
      self.counts = counts
      self.good = good
    }

    var count: ChartCount { counts.total }
  }

  package let heading: ChartHeading
  let subject: ChartSubject
  let steps: [String]
  let line: Int
  let lineWords: String
  let rows: [Row]

  /// A profile; `line` steps are on the good side, which `lineWords` name: "good or better".
  package init(
    heading: ChartHeading, subject: ChartSubject, steps: [String], line: Int = 2, lineWords: String,
    rows: [Row]
  ) {
    self.heading = heading
    self.subject = subject
    self.steps = steps
    self.line = line
    self.lineWords = lineWords
    self.rows = rows
  }

  package var description: String {
    let shares = rows.compactMap { row in row.good.map { (row.label, $0) } }
    return subject.description(
      kind: "Stacked bars", point: ShareWords.point(of: lineWords, shares),
      range: ShareWords.words(shares) + rows.flatMap(\.counts).hiddenWords)
  }

  package var twin: ChartTable {
    ChartTable(
      caption: subject.caption,
      columns: [.init(subject.grouping.capitalisedFirst)]
        + steps.map { .init($0, isNumber: true) } + [.init("n", isNumber: true)]
        + [.init(lineWords, isNumber: true), .init("95% interval", isNumber: true)],
      rows: rows.map { row in
        [row.label] + steps.indices.map { row.written($0) } + [row.count.written]
          + [row.good?.percent ?? "–", row.good?.intervalWords ?? "–"]
      },
      note: Note.text(
        rows.flatMap(\.counts).signs + rows.compactMap(\.good).fewNote))
  }

  package func svg(id: String) -> Markup {
    var drawing = Drawing()
    guard !rows.isEmpty else {
      drawing.nothing()
      return drawing.svg(id: id, of: self)
    }
    let labels = LabelColumn(rows.map(\.label), atMost: 150)
    let axis = ShareAxis(from: labels.width + 14, to: Drawing.width - 176)
    var y = Key.draw(
      &drawing, zip(steps, Palette.steps).map { ($0, "step \($1.name)") })
    let heads = TextWidth.wrap("\(lineWords), 95% interval", width: 116, size: Drawing.small)
    for (index, head) in heads.enumerated() {
      drawing.text(head, Drawing.width - 116, y + 14 + Double(index) * 15, .start, "small")
    }
    y += Double(heads.count) * 15 + 4
    drawing.text("n", Drawing.width - 134, y - 5, .end, "small")
    let top = y
    for (index, row) in rows.enumerated() {
      let bar = StepBar(row: row, steps: steps, line: line, axis: axis)
      let height = labels.height(index, atLeast: 28 + bar.heightOutside) + 12
      drawing.block(labels.lines[index], labels.width, middle: y + 20, .end)
      bar.draw(&drawing, top: y + 6)
      drawing.text(row.count.written, Drawing.width - 134, y + 25, .end)
      if let good = row.good {
        drawing.text(good.percent, Drawing.width - 116, y + 17, .start, "label strong")
        drawing.text(good.intervalWords, Drawing.width - 116, y + 33, .start, "small")
      }
      y += max(height, 40 + max(0, Double(labels.lines[index].count) - 1) * 9)
    }
    drawing.line(axis.scale.from, top, axis.scale.from, y, "axis")
    axis.numbers(&drawing, below: y)
    drawing.height = y + 26
    return drawing.svg(id: id, of: self)
  }
}

extension GradeProfileChart.Row {
  func written(_ step: Int) -> String {
    counts.indices.contains(step) ? counts[step].written : "–"
  }
}
