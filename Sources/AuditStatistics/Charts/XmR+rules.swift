extension XmR {
  /// The points that a rule picks out, as positions from 0, on either side.
  public struct Sides: Hashable, Sendable {
    /// Above, or upwards.
    public let high: [Int]
    /// Below, or downwards.
    public let low: [Int]
  }

  /// The rules of "Making Data Count". On 24 stable months some rule fires in about every fifth chart: a
  /// point picked out is a question and not a finding.
  public struct Rules: Hashable, Sendable {
    /// Points beyond a limit.
    public let astronomical: Sides
    /// Runs of 7 points or more on one side of the mean; a point on the mean ends a run.
    public let shift: Sides
    /// Trends of 6 points or more, each strictly beyond the one before.
    public let trend6: Sides
    /// The same of 7 points, as in R's NHSRplotthedots.
    public let trend7: Sides
    /// Points beyond a near limit, at least 2 of 3 in a row on one side; the third may lie anywhere.
    public let twoOfThree: Sides
    /// The variant of R's NHSRplotthedots 0.2.2: all 3 on one side of the mean, and points beyond the
    /// limit do not count.
    public let twoOfThreeNHSR: [Int]

    init(_ values: [Double?], mean: Double, reach: Double) {
      let near = reach * 2 / 3
      let scale = Series.scale(values)
      // 2 beyond the limit, 1 beyond the near limit, 0 on either side of the mean.
      func level(_ value: Double?, _ sign: Double) -> Int {
        guard let value else { return -1 }
        let side = { Series.side(sign * value, of: sign * mean + $0, scale: scale) }
        return side(reach) > 0 ? 2 : side(near) > 0 ? 1 : 0
      }
      let high = values.map { level($0, 1) }
      let low = values.map { level($0, -1) }
      let sides = values.map { $0.map { Series.side($0, of: mean, scale: scale) } ?? 0 }
      astronomical = Sides(
        high: Self.positions(of: high) { $0 == 2 }, low: Self.positions(of: low) { $0 == 2 })
      shift = Sides(high: Self.run(sides, 1), low: Self.run(sides, -1))
      trend6 = Sides(high: Self.trend(values, 6, <), low: Self.trend(values, 6, >))
      trend7 = Sides(high: Self.trend(values, 7, <), low: Self.trend(values, 7, >))
      twoOfThree = Sides(high: Self.windows(high) { $0 >= 1 }, low: Self.windows(low) { $0 >= 1 })
      let nhsr = [(high, 1), (low, -1)].flatMap { levels, side in
        Self.windows(levels, allOn: sides.map { $0 == side }) { $0 == 1 }
      }
      twoOfThreeNHSR = Set(nhsr).sorted()
    }

    private static func positions(of levels: [Int], where isMeant: (Int) -> Bool) -> [Int] {
      levels.indices.filter { isMeant(levels[$0]) }
    }

    private static func run(_ sides: [Int], _ side: Int) -> [Int] {
      Series.stretches(of: sides.count, atLeast: 7) {
        sides[$0] == side
      } continues: {
        sides[$0] == side
      }
    }

    private static func trend(
      _ values: [Double?], _ length: Int, _ goesOn: (Double, Double) -> Bool
    ) -> [Int] {
      Series.stretches(of: values.count, atLeast: length) {
        values[$0] != nil
      } continues: { position in
        guard let before = values[position - 1], let value = values[position] else { return false }
        return goesOn(before, value)
      }
    }

    /// The points that count in windows of three months in a row with data in which at least two count.
    private static func windows(
      _ levels: [Int], allOn isOnSide: [Bool]? = nil, where counts: (Int) -> Bool
    ) -> [Int] {
      var found: Set<Int> = []
      for start in levels.indices.dropLast(2) {
        let window = start..<(start + 3)
        guard window.allSatisfy({ levels[$0] >= 0 && isOnSide?[$0] ?? true }) else { continue }
        let counted = window.filter { counts(levels[$0]) }
        if counted.count >= 2 { found.formUnion(counted) }
      }
      return found.sorted()
    }
  }
}
