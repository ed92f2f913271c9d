import AuditStatistics

extension ReferenceKind {
  /// A series of single values with limits from its moving ranges.
  static func xmr(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let baseline = try input.optionalCount("baseline_n")
    if baseline == 0 {
      throw input.impossible(
        "baseline_n", "baseline_n is 0, so limits would come from no point",
        advice: "write how many points from the first on they come from, or leave it out")
    }
    let chart = XmR(try input.series("values"), baseline: baseline)
    return .block([
      ("mean", .init(chart.mean)), ("moving_ranges", .numbers(chart.movingRanges)),
      ("mr_bar", .init(chart.meanRange)), ("limits_266", .init(chart.limits)),
      ("near_limits_266", .init(chart.nearLimits)), ("limits_d2_1128", .init(chart.limits1128)),
      ("limits_d2_exact", .init(chart.limitsExact)), ("mr_upper", .init(chart.rangeLimit)),
      ("mr_bar_screened", .init(chart.screenedRange)),
      ("limits_266_screened", .init(chart.screenedLimits)),
      ("rules", .init(chart.rules) { rules($0) }),
    ])
  }

  private static func rules(_ rules: XmR.Rules) -> ReferenceValue {
    .block([
      ("astronomical", sides(rules.astronomical)), ("shift7", sides(rules.shift)),
      ("trend6", sides(rules.trend6, "up", "down")), ("trend7", sides(rules.trend7, "up", "down")),
      ("two_of_three", sides(rules.twoOfThree)),
      ("two_of_three_nhsr", .counts(rules.twoOfThreeNHSR)),
    ])
  }

  private static func sides(
    _ sides: XmR.Sides, _ high: String = "high", _ low: String = "low"
  ) -> ReferenceValue {
    .block([(high, .counts(sides.high)), (low, .counts(sides.low))])
  }
}
