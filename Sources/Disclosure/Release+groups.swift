/// A line whose whole count stands in one cell: what is true of the group is true of each (S8).
package struct WholeGroup: Sendable, Equatable {
  package var total: String
  package var part: String
  package var count: Int

  /// Names the line and the cell.
  package init(total: String, part: String, count: Int) {
    self.total = total
    self.part = part
    self.count = count
  }
}

extension Release {
  /// The lines of six or more that are all in one cell; a person decides what to do.
  package var wholeGroups: [WholeGroup] {
    let values = Dictionary(
      cells.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    return sums.compactMap { sum in
      guard let count = values[sum.total], count > Duty.small.upperBound, sum.parts.count > 1,
        let part = sum.parts.first(where: { values[$0] == count })
      else { return nil }
      return WholeGroup(total: sum.total, part: part, count: count)
    }
  }
}
