import AuditStatistics

extension ReferenceKind {
  /// A series around its median.
  static func runChart(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let chart = RunChart(try input.series("values"), centre: try input.optionalNumber("centre"))
    return .block([
      ("centre", .init(chart.centre)), ("n_useful", .count(chart.useful)),
      ("longest_run", .init(chart.longestRun)), ("n_crossings", .init(chart.crossings)),
      ("longest_run_max", .init(chart.longestExpected)),
      ("n_crossings_min", .init(chart.fewestExpected)),
      ("signal_long_run", .init(chart.isLongRun)),
      ("signal_few_crossings", .init(chart.isSeldomCrossed)),
      ("signal", .init(chart.isSignal)), ("enough_points", .truth(chart.hasEnough)),
    ])
  }
}
