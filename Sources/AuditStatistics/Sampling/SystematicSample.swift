/// A stratified systematic random sample in which every unit has exactly the same chance.
///
/// The units are shuffled, put in the order of their strata, and laid on a line on which each covers
/// as many whole numbers as units are drawn; from a random start, every number a population apart takes
/// the unit it falls on. So n of N units are drawn, each with probability n/N, and of each stratum
/// its share, rounded down or up. Whole numbers only: the result is the same on every machine.
///
/// Source: L. Kish, Survey Sampling (1965), chapter 4: systematic selection with fractional intervals.
public struct SystematicSample: Sendable {
  /// The units drawn, by stratum.
  public let drawn: [Int32]
  /// The other units, by stratum and within it in random order.
  public let rest: [Int32]

  /// Draws a sample.
  ///
  /// - Parameters:
  ///   - strata: the stratum of each unit, 0 to `strataCount` - 1.
  ///   - strataCount: the number of strata; the order of their numbers is their order on the line.
  ///   - size: units to draw, 0 to the number of units.
  ///   - generator: where the random numbers come from.
  public init(
    of strata: [Int32], strataCount: Int, size: Int, using generator: inout SeededGenerator
  ) {
    var units = (0..<Int32(strata.count)).map(\.self)
    generator.shuffle(&units)
    var next = [Int](repeating: 0, count: strataCount + 1)
    for stratum in strata { next[Int(stratum) + 1] += 1 }
    for stratum in 0..<strataCount { next[stratum + 1] += next[stratum] }
    var line = [Int32](repeating: 0, count: units.count)
    for unit in units {
      let stratum = Int(strata[Int(unit)])
      line[next[stratum]] = unit
      next[stratum] += 1
    }
    var drawn: [Int32] = []
    var rest: [Int32] = []
    drawn.reserveCapacity(size)
    rest.reserveCapacity(max(0, units.count - size))
    var point = units.isEmpty || size == 0 ? .max : generator.below(units.count)
    for position in line.indices {
      if point < (position + 1) * size {
        drawn.append(line[position])
        point += units.count
      } else {
        rest.append(line[position])
      }
    }
    self.drawn = drawn
    self.rest = rest
  }
}
