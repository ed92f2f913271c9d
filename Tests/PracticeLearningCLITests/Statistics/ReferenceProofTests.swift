import AuditStatistics
import PracticeLearning
@testable import PracticeLearningCLI
import ReviewDocuments
import Testing

@Suite("What is verified is computed: nothing expected reaches a computation")
struct ReferenceProofTests {
  @Test("every expected value matters: changed by a millionth, it fails and is named")
  func everyValue() throws {
    for one in try ReferenceText.ownCases() {
      let expected = try #require(one["expected"])
      for way in expected.leaves {
        guard let wrong = expected.changed(at: way[...], Self.slightlyWrong) else { continue }
        let text = ReferenceText.file([one.replacing("expected", with: wrong)])
        let result = try #require(ReferenceText.verified(text).results.first)
        #expect(!result.isPass && result.comparison?.failures.count == 1, "\(result.name) \(way)")
      }
    }
  }

  private static func slightlyWrong(_ leaf: DocumentNode) -> DocumentNode {
    switch leaf.content {
    case .absent: return .number("0")
    case .scalar(let text):
      if leaf.style == .truth { return .scalar(text == "yes" ? "no" : "yes", .truth) }
      guard let number = Double(text) else { return .scalar(text + "x") }
      // Standard errors are compared to a millionth of a grade.
      return .number("\(number + max(2e-6, abs(number) * 1e-6))")
    default: return .list([.number("1")])
    }
  }

  @Test("a null where there is a number, a number where there is none, a key nobody knows fail")
  func definedOrNot() throws {
    for one in try ReferenceText.ownCases() {
      let expected = try #require(one["expected"])
      for way in expected.leaves {
        let wrong = expected.changed(at: way[...]) { leaf in
          leaf.isAbsent ? .number("0.5") : DocumentNode(.absent)
        }
        let text = ReferenceText.file([one.replacing("expected", with: wrong)])
        #expect(ReferenceText.verified(text).results.first?.isPass == false)
      }
      let more = expected.replacing("cohens_d", with: .number("1"))
      let text = ReferenceText.file([one.replacing("expected", with: more)])
      let failures = ReferenceText.verified(text).results.first?.comparison?.failures
      #expect(failures?.map(\.path) == ["cohens_d"])
    }
  }

  @Test("a case passes under any name, without its note, whatever was published") func names()
    throws
  {
    let cases = try ReferenceText.ownCases().enumerated().map { index, one in
      one.replacing("name", with: .scalar("case \(index)"))
        .replacing("published", with: .mapping([.init("kappa", .number("17"))]))
        .replacing("verification", with: nil)
    }
    let file = ReferenceText.verified(ReferenceText.file(cases))
    #expect(file.results.count == cases.count && file.results.allSatisfy(\.isPass))
  }

  @Test("what is computed changes with the input") func inputs() throws {
    // The input of each case under the expectations of the next of its kind.
    let byKind = Dictionary(grouping: try ReferenceText.ownCases()) { $0["kind"]?.text ?? "" }
    for cases in byKind.values {
      for (one, other) in zip(cases, cases.dropFirst()) {
        let mixed = one.replacing("input", with: other["input"])
        let file = ReferenceText.verified(ReferenceText.file([mixed]))
        #expect(file.results.first?.isPass == false)
      }
    }
  }

  @Test("every kind of the shared files has cases of our own") func kinds() throws {
    let kinds = Set(try ReferenceText.ownCases().compactMap { $0["kind"]?.text })
    #expect(kinds == Set(ReferenceKind.all.keys) && kinds.count == 19)
  }
}

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
