/// The pairs of grades within cases, as Krippendorff counts them: each case weighs as its grades.
///
/// Cases alike are kept once with their number, so that drawing a thousand of them again is a thousand
/// steps of an index and one sum over the few patterns.
struct Coincidences {
  /// How many cases show each pattern.
  let times: [Int]
  private let grades: Int
  private let counts: [[Int]]
  /// Per pattern: `n_c n_k / (m - 1)` for c < k, in one row.
  private let differing: [[Double]]

  init(_ rated: RatedCases) {
    let used = rated.patterns.indices.filter { rated.patterns[$0].raters > 1 }
    grades = rated.grades
    times = used.map { rated.times[$0] }
    counts = used.map { rated.patterns[$0].counts }
    differing = counts.map { counts in
      let others = Double(counts.reduce(0, +) - 1)
      return unorderedPairs(counts.count).map { Double(counts[$0] * counts[$1]) / others }
    }
  }

  /// How often each grade was given in the cases of each pattern taken so many times.
  func margins(of times: [Int]) -> [Int] {
    var margins = [Int](repeating: 0, count: grades)
    for (row, times) in zip(counts, times) where times > 0 {
      for (grade, count) in row.enumerated() { margins[grade] += count * times }
    }
    return margins
  }

  /// Alpha, or nothing where all grades are one and the same.
  ///
  /// - Parameters:
  ///   - times: how many cases of each pattern there are.
  ///   - metric: how far apart two grades are.
  func alpha(times: [Int], metric: KrippendorffAlpha.Metric) -> Double? {
    let margins = margins(of: times).map(Double.init)
    let n = margins.reduce(0, +)
    var observed = 0.0
    var expected = 0.0
    for (place, (c, k)) in unorderedPairs(grades).enumerated() where margins[c] * margins[k] > 0 {
      let distance = metric.squaredDistance(c, k, margins)
      var together = 0.0
      for (row, times) in zip(differing, times) { together += row[place] * Double(times) }
      observed += together * distance
      expected += margins[c] * margins[k] * distance
    }
    return expected > 0 ? 1 - (n - 1) * observed / expected : nil
  }

  /// Alpha of the cases drawn again, as often as it is defined.
  func resampled(draws: Int, seed: UInt64, metric: KrippendorffAlpha.Metric) -> [Double] {
    var generator = SeededGenerator(seed: seed)
    let ends = times.reduce(into: [Int]()) { $0.append(($0.last ?? 0) + $1) }
    guard let cases = ends.last else { return [] }
    var alphas: [Double] = []
    for _ in 0..<max(0, draws) {
      var drawn = [Int](repeating: 0, count: times.count)
      for _ in 0..<cases { drawn[pattern(ofCase: generator.below(cases), ends)] += 1 }
      if let alpha = alpha(times: drawn, metric: metric) { alphas.append(alpha) }
    }
    return alphas
  }

  /// The first pattern whose cases end after a case: the cases lie one pattern behind the other.
  private func pattern(ofCase index: Int, _ ends: [Int]) -> Int {
    var (low, high) = (0, ends.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] > index { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension KrippendorffAlpha.Metric {
  /// The squared distance of two grades, counted from 0, the first the lower.
  fileprivate func squaredDistance(_ c: Int, _ k: Int, _ margins: [Double]) -> Double {
    switch self {
    case .nominal: return 1
    case .interval: return Double((k - c) * (k - c))
    case .ordinal:
      let between = margins[c...k].reduce(0, +) - (margins[c] + margins[k]) / 2
      return between * between
    }
  }
}

/// All pairs of two different grades, counted from 0, the first the lower.
private func unorderedPairs(_ grades: Int) -> [(Int, Int)] {
  (0..<grades).flatMap { c in ((c + 1)..<max(grades, c + 1)).map { (c, $0) } }
}
