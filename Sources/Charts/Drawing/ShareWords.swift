/// What a description says of the least and the greatest.
enum ShareWords {
  private static func known(_ shares: [(String, ChartShare)]) -> [(String, ChartShare, Double)] {
    shares.compactMap { label, share in share.value.map { (label, share, $0) } }
  }

  static func point(of measure: String, _ shares: [(String, ChartShare)]) -> String {
    guard let most = known(shares).max(by: { $0.2 < $1.2 }) else {
      return shares.isEmpty ? "0 rows to show" : "No value of \(shares.count) can be shown"
    }
    return "The largest share \(measure) is in \(most.0): \(most.1.labelled)"
  }

  static func words(_ shares: [(String, ChartShare)]) -> String {
    let known = known(shares).map(\.2)
    guard let low = known.min(), let high = known.max() else { return "No range" }
    return "Values from \(Numeral.percent(low)) to \(Numeral.percent(high))"
  }
}
