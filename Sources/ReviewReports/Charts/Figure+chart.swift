import Charts
import PracticeLearning

extension Figure {
  /// The figure as a share of a chart; hidden where its reader may not know its counts.
  var chartShare: ChartShare {
    guard let numerator, let denominator else {
      let none: ChartCount = missing == nil ? .missing : .hidden
      return ChartShare(none, of: none, lower: nil, upper: nil)
    }
    return ChartShare(
      .known(numerator), of: .known(denominator), lower: interval?.lower, upper: interval?.upper)
  }
}

extension Figure {
  /// The same where everything was counted: a share without an interval.
  var chartCount: ChartShare {
    ChartShare(chartShare.numerator, of: chartShare.denominator, lower: nil, upper: nil)
  }
}

extension FigureSet {
  /// What a chart of this set is about.
  func subject(_ measure: String, by grouping: String, count: Int?) -> ChartSubject {
    ChartSubject(
      measure: measure, grouping: grouping, period: period.words,
      count: count.map(ChartCount.known) ?? .missing)
  }

  /// What stands under the title of a chart: measure, months, how many.
  func chartHeading(_ title: String, _ measure: String, count: Int?) -> ChartHeading {
    ChartHeading(
      title: title,
      subtitle: "\(capitalised(measure)), \(period.words)" + (count.map { ", n \($0)" } ?? ""))
  }
}
