import Foundation
import PracticeLearning
import ReviewDocuments
import Templates
import Testing
import ThemeCoding

@testable import compose_samples

@Suite("How often suggested themes are right") struct ThemeAccuracyTests {
  private static let folder = SampleFiles.folder.appending(path: "Bank")

  static func themes() throws -> ThemeList {
    let text = try #require(Templates.text("themes.yaml"))
    let found = DocumentReader.documents(in: text, format: .yaml, named: "themes.yaml")
    guard case .themes(let list)? = found.documents.first?.decode() else {
      throw StoryFolds.Leak.story("no list of themes")
    }
    return list
  }

  /// How often the first suggestion, one of the first three, and all themes are right.
  struct Accuracy {
    var findings = 0
    var first = 0
    var anyOfThree = 0
    var recall = 0.0
    var (sure, sureRight) = (0, 0)

    mutating func add(_ suggested: [SuggestedTheme], _ themes: Set<String>) {
      let three = Set(suggested.prefix(3).map(\.theme))
      findings += 1
      if let best = suggested.first {
        let isRight = themes.contains(best.theme)
        first += isRight ? 1 : 0
        if best.confidence >= 0.9 { (sure, sureRight) = (sure + 1, sureRight + (isRight ? 1 : 0)) }
      }
      anyOfThree += three.isDisjoint(with: themes) ? 0 : 1
      recall += Double(three.intersection(themes).count) / Double(themes.count)
    }

    func share(_ count: Int) -> Double { Double(count) / Double(max(1, findings)) }
  }

  @Test(
    "over five folds of whole stories: P@1 0.58, R@3 0.67, hit@3 0.80, the sure ones 87%, without a label 0.42"
  )
  func accuracy() throws {
    let list = try Self.themes()
    let folds = try StoryFolds(StoryFinding.all(of: Bank(folder: Self.folder)))
    var (learned, unlearned) = (Accuracy(), Accuracy())
    let bare = ThemeRanker(list, coded: [])
    for fold in 0..<5 {
      let known = zip(folds.findings, folds.fold).filter { $1 != fold }.map(\.0.finding)
      let ranker = ThemeRanker(list, coded: known)
      for (tried, _) in zip(folds.findings, folds.fold).filter({ $1 == fold }) {
        let (finding, themes) = (tried.finding, Set(tried.finding.themes))
        learned.add(ranker.suggestions(for: finding.text, in: finding.domain), themes)
        unlearned.add(bare.suggestions(for: finding.text, in: finding.domain), themes)
      }
    }
    func words(_ accuracy: Accuracy) -> String {
      func share(_ value: Double) -> String { String((value * 1000).rounded() / 1000) }
      return "P@1 \(share(accuracy.share(accuracy.first))), "
        + "R@3 \(share(accuracy.recall / Double(accuracy.findings))), "
        + "hit@3 \(share(accuracy.share(accuracy.anyOfThree)))"
    }
    print(
      "accuracy of \(learned.findings) distinct sentences, 5 folds of whole stories: \(words(learned))"
    )
    print("accuracy of first suggestions at 0.90 or more: \(learned.sureRight) of \(learned.sure)")
    print("accuracy without any label: \(words(unlearned))")
    print("accuracy of two careful readers, measured elsewhere: P@1 0.75, R@3 0.77, hit@3 0.95")
    #expect(learned.findings > 1_400)
    #expect(learned.share(learned.first) >= 0.58)
    #expect(learned.recall / Double(learned.findings) >= 0.67)
    #expect(learned.share(learned.anyOfThree) >= 0.80)
    #expect(Double(learned.sureRight) >= 0.87 * Double(learned.sure) && learned.sure > 150)
    #expect(unlearned.share(unlearned.first) >= 0.42)
  }

  @Test("Folds that share a sentence or a story are refused")
  func leaks() throws {
    let finding = CodedFinding("The plan stalled", in: .planning, themes: ["drift-and-delay"])
    let other = CodedFinding("Nobody asked", in: .planning, themes: ["drift-and-delay"])
    let pair = [
      StoryFinding(story: "a", finding: finding), StoryFinding(story: "b", finding: finding),
    ]
    #expect(throws: StoryFolds.Leak.sentence("The plan stalled")) {
      try StoryFolds(pair, fold: [0, 1])
    }
    let told = [
      StoryFinding(story: "a", finding: finding), StoryFinding(story: "a", finding: other),
    ]
    #expect(throws: StoryFolds.Leak.story("a")) { try StoryFolds(told, fold: [0, 1]) }
    #expect(throws: Never.self) { try StoryFolds(pair, fold: [1, 1]) }
  }
}
