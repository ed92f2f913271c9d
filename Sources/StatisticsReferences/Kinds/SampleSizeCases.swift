import AuditStatistics

extension ReferenceKind {
  /// How many of a finite number have to be drawn.
  static func sampleSize(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let population = try input.count("N")
    let (share, margin) = (try input.number("p"), try input.number("margin"))
    guard (0...1).contains(share) else {
      throw input.impossible("p", "p is \(share), which is no share", advice: "write 0 to 1")
    }
    guard margin > 0, margin <= 1 else {
      throw input.impossible(
        "margin", "margin is \(margin), which is no half-width of a share",
        advice: "write a number above 0, such as 0.05")
    }
    let size = SampleSize(population: population, share: share, margin: margin)
    var entries: [ReferenceValue.Entry] = [
      ("n0", .init(size.unlimited)), ("n_fpc", .init(size.corrected)),
      ("n_required", .init(size.required)), ("krejcie_morgan", .init(size.krejcieMorgan)),
    ]
    if let sample = try input.optionalCount("n_observed") {
      guard sample <= population else {
        throw input.moreThanAll("n_observed", sample, of: population)
      }
      entries.append(("margin_at_n", .init(size.margin(of: sample))))
    }
    return .block(entries)
  }
}
