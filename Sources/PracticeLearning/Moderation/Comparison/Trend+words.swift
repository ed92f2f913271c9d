import AuditStatistics

extension Trend {
  /// The way of looking, in words.
  var method: String {
    switch chart {
    case .dots:
      "dots: fewer than \(Trend.fewestPoints) points, so no line, no limits and no reading"
    case .run: "run chart around the median; Anhoej and Olesen (2014)"
    case .p: "p-chart, limits at three standard errors of each point"
    case .xmr(let chart):
      "XmR chart, since the points vary more than chance makes them (Laney); "
        + (chart.rules.value == nil ? "" : "limits from the ")
        + (points.filter { $0.share.total > 0 }.count >= 12
          ? "first 12 points" : "points so far, on trial")
    case .constant: "line"
    }
  }

  /// The rules that fired, or that none did; nothing where there are too few points to say.
  var reading: String? {
    switch chart {
    case .dots: return nil
    case .constant: return "no variation: no limits"
    case .run(let chart): return reading(of: chart)
    case .p, .xmr:
      let fired = marks.filter { !$0.isEmpty }
      guard !fired.isEmpty else { return Trend.noSignal }
      let named = zip(points, marks).filter { !$0.1.isEmpty }.map { "\($0.0.name) \($0.1)" }
      return "\(named.joined(separator: "; ")): \(Trend.question)"
    }
  }

  private static let question = "a signal, which is a question and not a finding"
  private static let noSignal =
    "no signal: the points vary as chance alone may make them vary"

  private func reading(of chart: RunChart) -> String? {
    guard chart.hasEnough else {
      return "only \(chart.useful) points lie off the median: too few to read"
    }
    guard let longest = chart.longestRun.value, let most = chart.longestExpected.value,
      let crossings = chart.crossings.value, let fewest = chart.fewestExpected.value
    else { return nil }
    var rules: [String] = []
    if longest > most {
      rules.append("\(longest) points in a row on one side of the median, more than \(most)")
    }
    if crossings < fewest {
      rules.append(
        "the median was crossed \(crossings == 1 ? "once" : "\(crossings) times"), fewer than \(fewest)"
      )
    }
    guard !rules.isEmpty else {
      return Trend.noSignal + " (longest run \(longest), at most \(most); crossings \(crossings), "
        + "at least \(fewest))"
    }
    return "\(list(rules)): \(Trend.question)"
  }

  /// For each point the rules that pick it out, in a few words; empty for most.
  var marks: [String] {
    var marks = points.map { _ in [String]() }
    switch chart {
    case .dots, .run, .constant: break
    case .p(let chart):
      for position in chart.outside { marks[position].append("lies beyond its limits") }
    case .xmr(let chart):
      guard let rules = chart.rules.value else { break }
      for (sides, words) in [
        (rules.astronomical, "lies beyond the limits"),
        (rules.shift, "is one of 7 or more on one side of the mean"),
        (rules.trend6, "is one of 6 or more that rise or fall"),
        (rules.twoOfThree, "is one of 2 of 3 near a limit"),
      ] {
        for position in Set(sides.high + sides.low) { marks[position].append(words) }
      }
    }
    return marks.map { $0.joined(separator: " and ") }
  }

  /// What a p-chart cannot show: where a month is so small that its upper limit passes 100%.
  var blindSpot: String? {
    guard case .p(let chart) = chart, let common = chart.share.value, common < 1 else { return nil }
    let needed = 9 * common / (1 - common)
    let small = points.filter { $0.share.total > 0 && Double($0.share.total) < needed }.count
    guard small > 0 else { return nil }
    let what = isByQuarter ? "quarter" : "month"
    return "a \(what) with fewer than \(Int(needed.rounded(.up))) can never signal an improvement, "
      + "since its upper limit passes 100%: \(small) of \(points.count) here"
  }
}
