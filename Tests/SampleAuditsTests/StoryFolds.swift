import PracticeLearning

@testable import compose_samples

/// A sentence of the bank's stories, once however often it stands there.
struct StoryFinding: Hashable {
  let story: String
  let finding: CodedFinding

  /// The distinct sentences of all stories.
  static func all(of bank: Bank) -> [StoryFinding] {
    var seen: Set<String> = []
    var found: [StoryFinding] = []
    for service in bank.storiesByService.keys.sorted() {
      for story in bank.stories(of: service) {
        for domain in PracticeDomain.allCases {
          let judged = story.domains[domain.key]
          for said in (judged?.strengths ?? []) + (judged?.development ?? [])
          where seen.insert(said.text).inserted {
            found.append(
              StoryFinding(
                story: story.key, finding: CodedFinding(said.text, in: domain, themes: said.themes))
            )
          }
        }
      }
    }
    return found
  }
}

/// Folds of whole stories: what is learned from and what is tried share no story and no sentence.
struct StoryFolds {
  let findings: [StoryFinding]
  /// The fold of each finding.
  let fold: [Int]

  /// Why folds tell nothing.
  enum Leak: Error, Equatable { case story(String), sentence(String) }

  /// Whole stories go to the fold with the fewest findings, the largest story first.
  init(_ findings: [StoryFinding], count: Int = 5) throws {
    let stories = Dictionary(grouping: findings.indices) { findings[$0].story }
    var (fold, sizes) = (
      [Int](repeating: 0, count: findings.count), [Int](repeating: 0, count: count)
    )
    for (_, places) in stories.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
      let smallest = sizes.firstIndex(of: sizes.min() ?? 0) ?? 0
      sizes[smallest] += places.count
      for place in places { fold[place] = smallest }
    }
    try self.init(findings, fold: fold)
  }

  /// - Throws: `Leak` where two folds share a story or a sentence.
  init(_ findings: [StoryFinding], fold: [Int]) throws {
    (self.findings, self.fold) = (findings, fold)
    var (stories, sentences): ([String: Int], [String: Int]) = ([:], [:])
    for (finding, fold) in zip(findings, fold) {
      if stories.updateValue(fold, forKey: finding.story) ?? fold != fold {
        throw Leak.story(finding.story)
      }
      if sentences.updateValue(fold, forKey: finding.finding.text) ?? fold != fold {
        throw Leak.sentence(finding.finding.text)
      }
    }
  }
}
