/// The words of the bank that do not suit some child, service or story, looked for once in each sentence:
/// the same sentences are tried for every review.
final class UnfitWords {
  private let all: Set<String>
  private var known: [String: Set<String>] = [:]

  init(_ bank: EverydayBank) {
    let lists =
      Array(bank.unfit.values) + bank.services.values.map(\.unfit) + bank.unfitStories.values
    all = Set(lists.joined())
  }

  /// Those that stand in a sentence, in capitals or not.
  func found(in sentence: String) -> Set<String> {
    if let known = known[sentence] { return known }
    let lower = sentence.lowercased()
    let found = all.filter { lower.contains($0) }
    known[sentence] = found
    return found
  }
}
