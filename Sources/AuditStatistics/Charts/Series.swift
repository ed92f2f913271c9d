/// Points in the order of time, of which some months have none.
enum Series {
  /// The sum without the digits that adding one by one loses.
  ///
  /// Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen",
  /// ZAMM 54 (1974) 39-51.
  static func sum(_ values: [Double]) -> Double {
    var (sum, lost) = (0.0, 0.0)
    for value in values {
      let next = sum + value
      lost += abs(sum) >= abs(value) ? sum - next + value : value - next + sum
      sum = next
    }
    return sum + lost
  }

  static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : sum(values) / Double(values.count)
  }

  static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// On which side of a line a point lies: 1 above, -1 below, 0 on it. A line that was computed may miss
  /// by its last digits a point that lies on it.
  ///
  /// - Parameter scale: how large the numbers are that the line was computed from.
  static func side(_ value: Double, of line: Double, scale: Double) -> Int {
    let distance = value - line
    if abs(distance) <= 1e-12 * max(abs(value), abs(line), scale) { return 0 }
    return distance > 0 ? 1 : -1
  }

  /// The largest distance from 0.
  static func scale(_ values: [Double?]) -> Double {
    values.reduce(0) { max($0, abs($1 ?? 0)) }
  }

  /// The positions of all points in stretches of at least `length` points, each of which goes on what
  /// the one before began.
  ///
  /// - Parameters:
  ///   - count: the number of positions.
  ///   - length: the fewest points of a stretch, 1 or more.
  ///   - begins: whether a stretch may begin at a position.
  ///   - continues: whether a position, 1 or more, goes on the stretch of the one before it.
  static func stretches(
    of count: Int, atLeast length: Int, begins: (Int) -> Bool, continues: (Int) -> Bool
  ) -> [Int] {
    var found: [Int] = []
    var start: Int?
    for position in 0...count {
      if position < count, position > 0, start != nil, continues(position) { continue }
      if let start, position - start >= length { found += start..<position }
      start = position < count && begins(position) ? position : nil
    }
    return found
  }
}
