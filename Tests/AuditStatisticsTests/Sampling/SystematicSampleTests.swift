import AuditStatistics
import Testing

@Suite("Stratified systematic samples")
struct SystematicSampleTests {
  @Test("The sample has its size, and each stratum its share rounded down or up")
  func sizes() {
    for seed in 0..<2_000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let units = 1 + generator.below(60)
      let strataCount = 1 + generator.below(5)
      let strata = (0..<units).map { _ in Int32(generator.below(strataCount)) }
      let size = generator.below(units + 1)
      let sample = SystematicSample(
        of: strata, strataCount: strataCount, size: size, using: &generator)
      #expect(sample.drawn.count == size)
      #expect((sample.drawn + sample.rest).sorted() == (0..<Int32(units)).map(\.self))
      for stratum in 0..<Int32(strataCount) {
        let all = strata.count { $0 == stratum }
        let drawn = sample.drawn.count { strata[Int($0)] == stratum }
        let share = Double(all * size) / Double(units)
        #expect(Double(drawn) > share - 1 && Double(drawn) < share + 1, "seed \(seed)")
      }
    }
  }

  @Test("Every unit has the same chance, however the strata divide")
  func chances() {
    let strata: [Int32] = [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2]
    let draws = 20_000
    var counts = [Int](repeating: 0, count: strata.count)
    for seed in 0..<UInt64(draws) {
      var generator = SeededGenerator(seed: seed)
      let sample = SystematicSample(of: strata, strataCount: 3, size: 4, using: &generator)
      for unit in sample.drawn { counts[Int(unit)] += 1 }
    }
    let share = 4.0 / 11
    let limit = 5 * (Double(draws) * share * (1 - share)).squareRoot()
    for (unit, count) in counts.enumerated() {
      #expect((Double(count) - Double(draws) * share).magnitude < limit, "unit \(unit): \(count)")
    }
  }

  @Test("None, all, and nothing to draw from")
  func edges() {
    var generator = SeededGenerator(seed: 1)
    let none = SystematicSample(of: [0, 1], strataCount: 2, size: 0, using: &generator)
    #expect(none.drawn.isEmpty && none.rest.count == 2)
    let all = SystematicSample(of: [1, 0, 1], strataCount: 2, size: 3, using: &generator)
    #expect(all.drawn.first == 1 && all.drawn.count == 3 && all.rest.isEmpty)
    let empty = SystematicSample(of: [], strataCount: 1, size: 0, using: &generator)
    #expect(empty.drawn.isEmpty && empty.rest.isEmpty)
  }
}
