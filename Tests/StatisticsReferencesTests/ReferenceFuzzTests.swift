import AuditStatistics
import PracticeLearning
import ReviewDocuments
@testable import StatisticsReferences
import Testing

@Suite("Damaged reference files: complained of, never a crash") struct ReferenceFuzzTests {
  static let oddities: [DocumentNode?] = [
    nil, DocumentNode(.absent), .number("0"), .number("-1"), .number("1"), .number("2"),
    .number("0.5"), .number("5"), .number("1000000000"), .number("1e12"), .number("-0"),
    .number("1e99"), .number("-1e99"), .number("1e-300"), .number("1e999"), .scalar("x"),
    .scalar(""), .scalar("1/0"), .scalar("yes", .truth), .list([]), .mapping([]),
    .list([.number("1"), .number("2")]), .list([.list([.number("3")])]),
  ]

  @Test("any value of an input may be anything") func inputs() throws {
    var generator = SeededGenerator(seed: 19)
    for one in try ReferenceText.ownCases() {
      let input = try #require(one["input"])
      let ways = input.leaves.flatMap { way in (0...way.count).map { way.prefix($0) } }
      let some = ways.count <= 12 ? ways : (0..<12).map { _ in ways[generator.below(ways.count)] }
      for way in some {
        for oddity in Self.oddities {
          let odd = input.changed(at: way) { _ in oddity }
          let text = ReferenceText.file([one.replacing("input", with: odd)])
          let file = ReferenceText.verified(text)
          #expect(file.results.count == 1 && file.complaints.isEmpty)
          expectPlain(file)
        }
      }
    }
  }

  @Test("two values at once may be anything") func twoAtOnce() throws {
    var generator = SeededGenerator(seed: 23)
    for one in try ReferenceText.ownCases() {
      for _ in 0..<40 {
        var input = try #require(one["input"])
        for _ in 0..<2 {
          let ways = input.leaves
          let oddity = Self.oddities[generator.below(Self.oddities.count)]
          input = input.changed(at: ways[generator.below(ways.count)][...]) { _ in oddity } ?? input
        }
        expectPlain(
          ReferenceText.verified(ReferenceText.file([one.replacing("input", with: input)])))
      }
    }
  }

  @Test("any byte of a file may be another") func bytes() throws {
    var generator = SeededGenerator(seed: 29)
    let cases = try ReferenceText.ownCases()
    for one in cases {
      let bytes = Array(ReferenceText.file([one]).utf8)
      for _ in 0..<40 {
        var damaged = bytes
        for _ in 0...generator.below(3) {
          damaged[generator.below(damaged.count)] = UInt8(generator.below(128))
        }
        expectPlain(ReferenceText.verified(String(decoding: damaged, as: UTF8.self)))
      }
      expectPlain(
        ReferenceText.verified(
          String(decoding: bytes.prefix(generator.below(bytes.count)), as: UTF8.self)))
    }
  }

  /// Every complaint has a place and advice, and no value is computed that is not a number.
  private func expectPlain(_ file: ReferenceFile) {
    let complaints = file.complaints + file.results.flatMap(\.complaints)
    #expect(complaints.allSatisfy { $0.location?.file == "file.json" && !$0.advice.isEmpty })
    #expect(file.results.allSatisfy { $0.comparison != nil || !$0.complaints.isEmpty })
    let failures = file.results.flatMap { $0.comparison?.failures ?? [] }
    #expect(!failures.contains { $0.computed == "nan" || $0.computed.hasSuffix("inf") })
  }
}
