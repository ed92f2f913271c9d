/// A grid of counts whose cells grow darker with the count, with the totals of rows and columns.
struct HeatGrid {
  let rows: [String]
  let columns: [String]
  let cells: [[ChartCount]]
  let rowTotals: [ChartCount]
  let columnTotals: [ChartCount]
  let outlinesDiagonal: Bool

  private static let cell = 40.0

  private func step(_ count: Int) -> Int {
    let most = cells.joined().compactMap(\.value).max() ?? 0
    return most == 0 ? 1 : min(5, 1 + Int(5 * Double(count) / (Double(most) + 1)))
  }

  /// The heads of the columns, or their numbers if the words have no room.
  private func heads(_ width: Double) -> (lines: [[String]], key: [String]) {
    let words = columns.flatMap { $0.split(separator: " ") }
    let isRoom = words.allSatisfy { TextWidth.of(String($0), size: Drawing.small) <= width - 6 }
    if isRoom {
      return (columns.map { TextWidth.wrap($0, width: width - 6, size: Drawing.small) }, [])
    }
    return (
      columns.indices.map { ["\($0 + 1)"] },
      columns.enumerated().map { "\($0 + 1) \($1)" }
    )
  }

  /// Draws the grid from `top` and returns where it ends.
  func draw(_ drawing: inout Drawing, top: Double, totalHead: String) -> Double {
    let labels = LabelColumn(rows + [totalHead], atMost: 170)
    let left = labels.width + 12
    let width = min(92, (Drawing.width - left - 56) / Double(max(1, columns.count)))
    let heads = heads(width)
    var y = top
    for entry in heads.key.flatMap({
      TextWidth.wrap($0, width: Drawing.width, size: Drawing.size)
    }) {
      drawing.text(entry, 0, y + 14)
      y += Drawing.leading
    }
    if !heads.key.isEmpty { y += 8 }
    let headHeight = Double(heads.lines.map(\.count).max() ?? 1) * 15 + 8
    func centre(_ column: Int) -> Double { left + (Double(column) + 0.5) * width }
    for (column, lines) in heads.lines.enumerated() {
      for (index, line) in lines.enumerated() {
        let up = Double(lines.count - 1 - index) * 15
        drawing.text(line, centre(column), y + headHeight - 8 - up, .middle, "small")
      }
    }
    let end = left + Double(columns.count) * width + 44
    drawing.text(totalHead, end, y + headHeight - 8, .end, "small")
    y += headHeight
    for (row, counts) in cells.enumerated() where rows.indices.contains(row) {
      let height = labels.height(row, atLeast: Self.cell)
      let middle = y + height / 2
      drawing.block(labels.lines[row], labels.width, middle: middle, .end)
      for (column, count) in counts.enumerated() where column < columns.count {
        cell(
          &drawing, count, x: left + Double(column) * width, y: y, width: width, height: height,
          isOutlined: outlinesDiagonal && row == column)
      }
      if rowTotals.indices.contains(row) {
        drawing.text(rowTotals[row].written, end, middle + 5, .end)
      }
      y += height
    }
    drawing.text(totalHead, labels.width, y + 22, .end)
    for (column, count) in columnTotals.enumerated() where column < columns.count {
      drawing.text(count.written, centre(column), y + 22, .middle)
    }
    return y + 32
  }

  private func cell(
    _ drawing: inout Drawing, _ count: ChartCount, x: Double, y: Double, width: Double,
    height: Double, isOutlined: Bool
  ) {
    let (x, y, width, height) = (x + 1, y + 1, width - 2, height - 2)
    switch count {
    case .known(let value):
      let token = "heat-\(step(max(0, value)))"
      drawing.rectangle(x: x, y: y, width: width, height: height, "heat \(token)")
      drawing.text(
        count.written, x + width / 2, y + height / 2 + 5, .middle, "label on-\(token)")
    case .hidden: drawing.hatched(x: x, y: y, width: width, height: height)
    case .missing, .notApplicable:
      drawing.text(count.written, x + width / 2, y + height / 2 + 5, .middle)
    }
    if isOutlined {
      drawing.rectangle(
        x: x + 1, y: y + 1, width: width - 2, height: height - 2, "outline")
    }
  }
}
