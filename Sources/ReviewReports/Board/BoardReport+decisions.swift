import PracticeLearning

extension BoardReport {
  /// What the board is asked to decide, the most pressing first, at most three.
  static func decisions(_ set: FigureSet) -> [String] {
    [escalation(set), grading(set), shortfall(set), weakest(set), compliance(set)]
      .compactMap(\.self).prefix(3).map(\.self)
  }

  private static func escalation(_ set: FigureSet) -> String? {
    let red = count(set, .red)
    let overdue = set.overdueActions
    guard red + overdue > 0 else { return nil }
    return
      "Who unblocks the \(red) learning action\(red == 1 ? "" : "s") that need escalating, and by "
      + "when the \(overdue) past their day will be done"
  }

  private static func grading(_ set: FigureSet) -> String? {
    guard let draws = RandomDraws(set), draws.isOneSided else { return nil }
    let furthest = Rating.compared.filter { $0 != .overall }
      .compactMap { set.whole("moderation.same_grade", rating: $0) }
      .filter { $0.value != nil }
      .min { ($0.value ?? 1) < ($1.value ?? 1) }
    let about = furthest.map { figure in
      "on \(figure.dimension("rating") ?? ""), where auditor and moderator agree least "
        + "(\(figure.shownCounts)), "
    }
    return
      "Whether to hold a calibration session \(about ?? "")since grades of reviews drawn at random "
      + "were \(draws.direction) (\(draws.lowered) lowered, \(draws.raised) raised)"
  }

  private static func shortfall(_ set: FigureSet) -> String? {
    guard let needed = set.whole("moderation.needed"), let count = needed.numerator, count > 0
    else {
      return nil
    }
    return "How the \(count) moderations still missing from the target are to be done"
  }

  private static func weakest(_ set: FigureSet) -> String? {
    guard let weakest = set.whole("domains.weakest"), let domains = weakest.text else { return nil }
    let theme = set.topThemes(.development, most: 1).first
    return
      "What will change for children in \(domains) (\(weakest.shownCounts) good or outstanding)"
      + (theme.map { ", starting with \($0.title) (\($0.shownCounts) reviews)" } ?? "")
  }

  private static func compliance(_ set: FigureSet) -> String? {
    guard let compliance = set.whole("compliance"), let done = compliance.numerator,
      let expected = compliance.denominator, done < expected
    else { return nil }
    return "What auditors need so that the \(expected - done) reviews not done can be done"
  }
}
