package import Markup

/// Two people's steps for the same reviews: first in rows, second in columns, agreement outlined.
package struct GradePairsChart: Chart {
  /// How many were kept, raised and lowered.
  package struct Moves: Hashable, Sendable {
    let kept: ChartShare
    let raised: ChartShare
    let lowered: ChartShare

    /// The three shares of all pairs.
    package init(kept: ChartShare, raised: ChartShare, lowered: ChartShare) {
      self.kept = kept
      self.raised = raised
      self.lowered = lowered
    }

    var all: [(String, ChartShare)] { [("kept", kept), ("raised", raised), ("lowered", lowered)] }
  }

  package let heading: ChartHeading
  let subject: ChartSubject
  let steps: [String]
  let first: String
  let second: String
  let cells: [[ChartCount]]
  let moves: Moves

  /// A table of pairs, best step first; `first` and `second` name who graded: "auditor".
  package init(
    heading: ChartHeading, subject: ChartSubject, steps: [String], first: String, second: String,
    cells: [[ChartCount]], moves: Moves
  ) {
    self.heading = heading
    self.subject = subject
    self.steps = steps
    self.first = first
    self.second = second
    self.cells = cells
    self.moves = moves
  }

  private var rowTotals: [ChartCount] { cells.map(\.total) }
  private var columnTotals: [ChartCount] {
    steps.indices.map { column in
      cells.map { $0.indices.contains(column) ? $0[column] : .missing }.total
    }
  }

  package var description: String {
    subject.description(
      kind: "Heat map",
      point: moves.all.map { "\($0.0) \($0.1.labelled)" }.joined(separator: "; ").capitalisedFirst,
      range: ShareWords.words(moves.all) + cells.joined().hiddenWords)
  }

  package var twin: ChartTable {
    let pairs = cells.enumerated().filter { steps.indices.contains($0.offset) }.map { row, counts in
      [steps[row]] + steps.indices.map { counts.indices.contains($0) ? counts[$0].written : "–" }
        + [rowTotals[row].written]
    }
    return ChartTable(
      caption: "\(subject.caption): \(first) in rows, \(second) in columns",
      columns: [.init(first.capitalisedFirst)] + (steps + ["n"]).map { .init($0, isNumber: true) },
      rows: pairs + [["n"] + columnTotals.map(\.written) + [subject.count.written]],
      note: Note.text(
        moves.all.map {
          "\($0.0.capitalisedFirst): \($0.1.labelled), 95% interval \($0.1.intervalWords)."
        } + moves.all.map(\.1).fewNote + cells.joined().signs))
  }

  package func svg(id: String) -> Markup {
    var drawing = Drawing()
    guard !cells.isEmpty else {
      drawing.nothing()
      return drawing.svg(id: id, of: self)
    }
    drawing.text(
      "\(first.capitalisedFirst) in rows, \(second) in columns; the outline marks agreement", 0, 16)
    let grid = HeatGrid(
      rows: steps, columns: steps, cells: cells, rowTotals: rowTotals,
      columnTotals: columnTotals, outlinesDiagonal: true)
    var y = grid.draw(&drawing, top: 28, totalHead: "n") + 20
    let axis = ShareAxis(from: 90, to: Drawing.width - 270)
    axis.grid(&drawing, top: y, bottom: y + 96)
    for (word, share) in moves.all {
      drawing.text(word, 70, y + 21, .end)
      axis.dot(&drawing, share, y: y + 16, "dot \(word)")
      let words = share.interval == nil ? "" : " (\(share.intervalWords))"
      drawing.text(share.labelled + words, Drawing.width - 246, y + 21)
      y += 32
    }
    axis.numbers(&drawing, below: y)
    drawing.height = y + 26
    return drawing.svg(id: id, of: self)
  }
}
