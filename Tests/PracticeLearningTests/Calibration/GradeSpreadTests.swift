import PracticeLearning
import Testing

@Suite("How several people's grades lie")
struct GradeSpreadTests {
  /// Letters to grades; a dash for somebody who could not judge.
  static func spread(_ letters: String) -> GradeSpread {
    GradeSpread(
      letters.map { letter -> Grade? in
        switch letter {
        case "O": .outstanding
        case "G": .good
        case "R": .requiresImprovement
        case "I": .inadequate
        default: nil
        }
      })
  }

  @Test(
    "The median is the grade of the person in the middle, or of the two in the middle",
    arguments: [
      ("G", "good to good"), ("RGO", "good to good"), ("IIGGO", "good to good"),
      ("RRGG", "requires improvement to good"), ("IO", "inadequate to outstanding"),
      ("RGGO-", "good to good"),
    ])
  func median(letters: String, expected: String) throws {
    let median = try #require(Self.spread(letters).median)
    #expect("\(median.lowerBound) to \(median.upperBound)" == expected)
  }

  @Test(
    "Near the median is one grade from it, or from either of the two in the middle",
    arguments: [("RGGO", 4), ("IGGO", 3), ("IRGO", 4), ("IIOO", 4), ("IIIO", 3), ("I", 1)])
  func withinOne(letters: String, expected: Int) {
    #expect(Self.spread(letters).withinOneOfMedian == expected)
  }

  @Test(
    "The group's grade is the one that more than half of those who graded gave",
    arguments: [
      ("GGR", Grade.good), ("GGRR", nil), ("GG-", .good), ("IRGO", nil), ("", nil), ("--", nil),
    ])
  func majority(letters: String, expected: Grade?) {
    #expect(Self.spread(letters).majority == expected)
  }

  @Test("Pairs are counted among those who graded")
  func pairs() {
    let spread = Self.spread("GGGRO-")
    #expect(spread.people == 5 && spread.couldNotJudge == 1)
    #expect(spread.pairs == 10 && spread.agreeingPairs == 3)
    #expect(spread.range == .requiresImprovement...Grade.outstanding)
    #expect(spread.inWords == "1 O, 3 G, 1 RI, 1 could not judge")
  }

  @Test("Nobody has no median, no range and nothing near it")
  func nobody() {
    let spread = Self.spread("-")
    #expect(spread.median == nil && spread.range == nil)
    #expect(spread.withinOneOfMedian == 0 && spread.pairs == 0)
    #expect(Self.spread("").inWords == "nobody")
  }
}
