import AuditStatistics
import Testing

@Suite("Auditor and moderator side by side") struct AgreementTableTests {
  static func table(_ rows: [[Int]]) -> AgreementTable {
    var table = AgreementTable()
    for (auditor, row) in rows.enumerated() {
      for (moderator, count) in row.enumerated() {
        for _ in 0..<count { table.add(auditor: auditor + 1, moderator: moderator + 1) }
      }
    }
    return table
  }

  // The 72 pairs of the year of the adjusted-profile reference, and a skewed table of 72.
  @Test(
    "counts what stayed, what moved and which way",
    arguments: [
      ([[11, 1, 0, 0], [1, 7, 1, 0], [0, 6, 24, 1], [0, 0, 6, 14]], 56, 72, 13, 3),
      ([[2, 1, 0, 0], [1, 12, 5, 0], [0, 6, 38, 2], [0, 0, 3, 2]], 54, 72, 10, 8),
      ([[22, 2, 2, 0], [5, 7, 14, 0], [0, 2, 36, 0], [0, 1, 17, 10]], 75, 115, 25, 18),
    ])
  func counts(rows: [[Int]], exact: Int, adjacent: Int, lowered: Int, raised: Int) {
    let table = AgreementTableTests.table(rows)
    #expect(table.exact == exact)
    #expect(table.adjacent == adjacent)
    #expect(table.lowered == lowered)
    #expect(table.raised == raised)
    #expect(table.pairs == exact + lowered + raised)
  }

  @Test("drops a pair with a missing grade, and counts it") func missing() {
    var table = AgreementTable()
    table.add(auditor: 3, moderator: nil)
    table.add(auditor: nil, moderator: nil)
    table.add(auditor: 4, moderator: 2)
    #expect(table.pairs == 1)
    #expect(table.notComparable == 2)
    #expect(table.count(auditor: 4, moderator: 2) == 1)
  }

  @Test("adds another table cell by cell") func adding() {
    var sum = AgreementTableTests.table([[1, 0, 0, 0], [0, 2, 0, 0]])
    var other = AgreementTableTests.table([[1, 3, 0, 0]])
    other.add(auditor: nil, moderator: 1)
    sum.add(other)
    #expect(sum.count(auditor: 1, moderator: 1) == 2)
    #expect(sum.count(auditor: 1, moderator: 2) == 3)
    #expect(sum.notComparable == 1)
  }
}

@Suite("The seeded generator") struct SeededGeneratorTests {
  // xoshiro256** from the state SplitMix64 makes of the seed; the first SplitMix64 output of seed 0 is
  // the authors' published e220a8397b1dcdaf. Values recomputed by an independent program.
  @Test("gives the sequence its authors' definition gives") func sequence() {
    var generator = SeededGenerator(seed: 0)
    let first = (0..<3).map { _ in generator.next() }
    #expect(first == SeededGeneratorTests.expectedFromSeed0)
  }
  static let expectedFromSeed0: [UInt64] = [
    0x99EC5F36CB75F2B4, 0xBF6E1F784956452A, 0x1A5F849D4933E6E0,
  ]

  @Test("draws every number below a bound about equally often") func even() {
    var generator = SeededGenerator(seed: 7)
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<60_000 { counts[generator.below(6)] += 1 }
    // Five standard deviations of a binomial count with p = 1/6.
    #expect(counts.allSatisfy { abs($0 - 10_000) < 457 })
  }

  @Test("shuffles without losing anything, and alike for the same seed") func shuffle() {
    var (one, two) = (Array(0..<50), Array(0..<50))
    var (a, b) = (SeededGenerator(seed: 3), SeededGenerator(seed: 3))
    a.shuffle(&one)
    b.shuffle(&two)
    #expect(one == two)
    #expect(one != Array(0..<50))
    #expect(one.sorted() == Array(0..<50))
  }
}
