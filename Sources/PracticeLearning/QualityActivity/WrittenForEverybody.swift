/// What everybody named reads: a practice week, a dip sample, an activity of the register. No child and no worker is
/// named in it.
public protocol WrittenForEverybody {
  /// Every text that somebody wrote, with its place.
  var writtenTexts: [(path: FieldPath, text: String)] { get }
}

extension PracticeWeek: WrittenForEverybody {
  /// Every text that somebody wrote, with its place.
  public var writtenTexts: [(path: FieldPath, text: String)] {
    var texts = WrittenTexts()
    for (index, activity) in activities.enumerated() {
      texts.add(activity.what, ["activities", .index(index), "what"])
      texts.add(activity.learned, ["activities", .index(index), "learned"])
    }
    texts.add(strengths, "strengths")
    texts.add(worries, "worries")
    texts.add(next, "next")
    for (index, telling) in told.enumerated() {
      texts.add(telling.who, ["told", .index(index), "who"])
      texts.add(telling.what, ["told", .index(index), "what"])
    }
    texts.add(summary, ["summary"])
    return texts.all
  }
}

extension QualityActivity: WrittenForEverybody {
  /// Every text that somebody wrote, with its place.
  public var writtenTexts: [(path: FieldPath, text: String)] {
    var texts = WrittenTexts()
    texts.add(title, ["title"])
    texts.add(source, ["source"])
    texts.add(counted, ["counted"])
    texts.add(strengths, "strengths")
    texts.add(development, "development")
    texts.add(action, ["action"])
    return texts.all
  }
}

extension DipSample: WrittenForEverybody {
  /// Every text that somebody wrote, with its place.
  public var writtenTexts: [(path: FieldPath, text: String)] {
    var texts = WrittenTexts()
    texts.add(hypothesis, ["hypothesis"])
    texts.add(frame?.only, ["frame", "only"])
    texts.add(learned, ["learned"])
    return texts.all
  }
}

private struct WrittenTexts {
  private(set) var all: [(path: FieldPath, text: String)] = []

  mutating func add(_ text: String?, _ path: FieldPath) {
    if let text { all.append((path, text)) }
  }

  mutating func add(_ lines: [String], _ key: String) {
    for (index, line) in lines.enumerated() { add(line, [.key(key), .index(index)]) }
  }
}
