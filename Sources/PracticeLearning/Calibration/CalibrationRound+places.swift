import AuditStatistics

extension CalibrationRound {
  /// Where a person sits, for that person and the QA lead.
  func figures(of place: CalibrationPlace) -> [Figure] {
    let about = [dimension, Figure.Dimension(.participant, place.participant)]
    let mark = session.passMark
    let nothing = place.compared == 0 ? "nothing to compare with" : nil
    let met = place.meets(mark).map { $0 ? "met" : "not yet" }
    return [
      share(.calibrationPlaceSame, "the same grade", place, about) { $0 == 0 },
      share(.calibrationPlaceWithinOne, "the same or one grade away", place, about) {
        abs($0) <= 1
      },
      Figure.count(
        .calibrationPlaceHigher, "higher", about, place.higher, period: period,
        method: yardstickInWords),
      Figure.count(
        .calibrationPlaceLower, "lower", about, place.lower, period: period,
        method: yardstickInWords),
      meanDifference(.calibrationPlaceMeanDifference, place, about),
      Figure(
        id: .calibrationPlacePassMark, title: "pass mark", dimensions: about, value: nil,
        unit: .word, text: met,
        method: "\(mark.exactPercent)% the same and \(mark.withinOnePercent)% within one grade; "
          + yardstickInWords, period: period, missing: nothing),
    ]
  }

  /// What the person's grades are compared with, in words.
  var yardstickInWords: String {
    usesAgreedGrades
      ? "compared with the agreed grades"
      : "compared with the grade that more than half of the people gave"
  }

  /// The mean of the person's grade less the one it is compared with, in grades.
  func meanDifference(
    _ id: Figure.ID, _ place: CalibrationPlace, _ dimensions: [Figure.Dimension]
  ) -> Figure {
    let pooled = clusters(place) { $0 == 0 }
    let varies = Set(place.differences.joined()).count > 1
    let interval = varies ? pooled.meanDifference.interval95.value : nil
    return Figure(
      id: id, title: "mean difference in grades", dimensions: dimensions,
      value: place.meanDifference, unit: .difference, denominator: place.compared,
      interval: interval.map(Figure.Interval.init),
      method: yardstickInWords
        + (interval == nil ? "; no interval" : "; t interval with cases as clusters, 95%"),
      period: period, missing: place.compared == 0 ? "nothing to compare with" : nil)
  }

  private func share(
    _ id: Figure.ID, _ title: String, _ place: CalibrationPlace, _ dimensions: [Figure.Dimension],
    where counts: (Int) -> Bool
  ) -> Figure {
    let pooled = clusters(place, where: counts)
    let hasInterval = pooled.cases > 1
    return Figure(
      id: id, title: title, dimensions: dimensions, value: pooled.exact.estimate.value,
      unit: .share,
      numerator: place.differences.reduce(0) { $0 + $1.count(where: counts) },
      denominator: place.compared,
      interval: hasInterval ? pooled.shownWilson95.value.map(Figure.Interval.init) : nil,
      method: yardstickInWords
        + (hasInterval
          ? "; Wilson score interval with cases as clusters, 95%"
          : "; no interval: the grades of one case are not independent"),
      period: period, missing: place.compared == 0 ? "nothing to compare with" : nil)
  }

  private func clusters(
    _ place: CalibrationPlace, where counts: (Int) -> Bool
  ) -> ClusteredAgreement {
    ClusteredAgreement(
      place.differences.map { differences in
        ClusteredAgreement.Case(
          pairs: differences.count, exact: differences.count(where: counts),
          difference: differences.reduce(0, +),
          squares: differences.reduce(0) { $0 + $1 * $1 })
      })
  }
}
