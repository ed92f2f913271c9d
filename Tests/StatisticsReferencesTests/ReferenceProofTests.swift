import ReviewDocuments
@testable import StatisticsReferences
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
