import AuditStatistics
package import PracticeLearning

/// What a dip sample says: counts, exact intervals, and whether the hypothesis holds.
package struct DipReport: Hashable, Sendable {
  /// The sample; without its cases where they are not the reader's to see.
  package let sample: DipSample
  /// What was asked.
  package let template: DipTemplate
  /// How many cases it has.
  package let cases: Int
  /// How many of them have an answer to every measure.
  package let answered: Int
  /// Each measure in turn, then all of them together.
  package let results: [DipResult]
  /// The result the hypothesis is about.
  package let headline: DipResult?

  /// - Parameters:
  ///   - sample: the sample.
  ///   - template: what was asked.
  ///   - showsCases: whether its cases are the reader's to see.
  package init(_ sample: DipSample, _ template: DipTemplate, showsCases: Bool) {
    var shown = sample
    if !showsCases { shown.cases = [] }
    self.sample = shown
    self.template = template
    cases = sample.cases.count
    answered = sample.answered(template)
    results = sample.results(template)
    headline = sample.headline(template)
  }

  /// Whether the hypothesis holds, in a word or two.
  package var reading: String { headline?.finding.rawValue ?? "" }

  /// Where the cases come from, in a sentence without its full stop.
  package var origin: String {
    guard let frame = sample.frame else {
      return "\(counted(cases, "case")) named, not drawn at random: what is said is of no others"
    }
    let only = frame.only.map { " (\($0))" } ?? ""
    let seed = frame.seed.map { ", seed \($0)" } ?? ""
    return "\(cases) of \(frame.cases) cases\(only) drawn at random\(seed)"
  }
}

extension DipResult {
  /// What is measured, in words: the key with spaces.
  var name: String {
    measure.map { $0.split(separator: "_").joined(separator: " ") } ?? "all of these"
  }

  /// The interval in percent, such as `48.8-90.9`; empty where there is none.
  var shownInterval: String {
    interval.map { "\(fixed($0.lowerBound * 100, 1))-\(fixed($0.upperBound * 100, 1))" } ?? ""
  }

  /// The share in percent; a dash of nothing.
  var shownShare: String { share.value.map(percent) ?? "-" }
}
