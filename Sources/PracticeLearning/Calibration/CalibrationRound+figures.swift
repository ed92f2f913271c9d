import AuditStatistics

extension CalibrationRound {
  /// The figures of a session, as far as a person may see them.
  ///
  /// - Parameter view: what may be seen.
  public func figures(for view: CalibrationView) -> [Figure] {
    let complete = session.participants.count - waitingFor.count
    let people = Figure(
      id: .calibrationPeople, title: "people whose grades are all in", dimensions: [dimension],
      value: Double(complete), unit: .count, numerator: complete,
      denominator: session.participants.count, method: "count", period: period)
    if case .nothing(let reason) = view {
      return [
        people,
        Figure(
          id: .calibrationMedian, title: "median grade", dimensions: [dimension], value: nil,
          unit: .word, method: "median of the people's grades", period: period, missing: reason),
      ]
    }
    let spreads = session.cases.flatMap { caseID in
      session.ratings.flatMap { figures(ofSpread: caseID, $0) }
    }
    let places = participants.filter { view.shows($0) && graders.contains($0) }
      .flatMap { figures(of: CalibrationPlace(of: $0, in: self)) }
    return [people] + spreads + agreementFigures + places
  }

  var dimension: Figure.Dimension { Figure.Dimension(.session, session.id) }
  var period: Period { Period(session.heldOn.month) }

  private func figures(ofSpread caseID: String, _ rating: Rating) -> [Figure] {
    let spread = spread(of: caseID, rating)
    let dimensions = [
      dimension, Figure.Dimension(.calibrationCase, caseID), Figure.Dimension(.rating, rating.name),
    ]
    let missing = spread.people == 0 ? "nobody graded it" : nil
    var figures = [
      Figure(
        id: .calibrationMedian, title: "median grade", dimensions: dimensions, value: nil,
        unit: .word, text: spread.median.map { words($0, joint: " or ") },
        denominator: spread.people,
        method: "median of the people's grades", period: period, missing: missing,
        grades: Grade.bestFirst.map { Figure.GradeCount($0, spread[$0]) }),
      Figure(
        id: .calibrationRange, title: "lowest to highest grade", dimensions: dimensions,
        value: nil, unit: .word, text: spread.range.map { words($0, joint: " to ") },
        denominator: spread.people, method: "range of the people's grades", period: period,
        missing: missing),
      Figure(
        id: .calibrationWithinOneOfMedian, title: "within one grade of the median",
        dimensions: dimensions,
        value: Proportion(spread.withinOneOfMedian, of: spread.people).value,
        unit: .share, numerator: spread.withinOneOfMedian, denominator: spread.people,
        method: "share of the people in the room, who are all there are: no interval",
        period: period, missing: missing),
    ]
    if let agreed = close?.grade(of: caseID, rating) {
      figures.append(
        Figure(
          id: .calibrationAgreed, title: "agreed grade", dimensions: dimensions, value: nil,
          unit: .word, text: agreed.word, method: "agreed after the talk", period: period))
    }
    if spread.couldNotJudge > 0 {
      figures.append(
        .count(
          .calibrationCouldNotJudge, "could not judge", dimensions, spread.couldNotJudge,
          period: period))
    }
    return figures
  }

  private func words(_ range: ClosedRange<Grade>, joint: String) -> String {
    range.lowerBound == range.upperBound
      ? range.lowerBound.word : range.lowerBound.word + joint + range.upperBound.word
  }

  private var agreementFigures: [Figure] {
    session.ratings.flatMap { rating in
      let about = [dimension, Figure.Dimension(.rating, rating.name)]
      return [
        pairsAgree(.calibrationPairsAgree, on: [rating], about),
        figure(.calibrationAlpha, "Krippendorff's alpha", alpha(of: rating), about),
        figure(.calibrationFleissKappa, "Fleiss' kappa", fleissKappa(of: rating), about),
      ]
    } + [pairsAgreeOverDomains(.calibrationPairsAgree)].compactMap(\.self)
  }

  /// How many pairs of people agreed over all domains of the session; the overall grade is never among
  /// them. Nothing where it asks for fewer than two.
  func pairsAgreeOverDomains(_ id: Figure.ID) -> Figure? {
    let domains = session.ratings.filter { if case .domain = $0 { true } else { false } }
    guard domains.count > 1 else { return nil }
    return pairsAgree(
      id, on: domains, [dimension, Figure.Dimension(.rating, "domains together")])
  }

  func pairsAgree(_ id: Figure.ID, on ratings: [Rating], _ dimensions: [Figure.Dimension]) -> Figure
  {
    let agreement = agreement(on: ratings)
    let hasInterval = agreement.cases > 1
    var figure = Figure(
      id: id, title: "pairs of people who gave the same grade", dimensions: dimensions,
      value: agreement.exact.estimate.value, unit: .share,
      numerator: session.cases.reduce(0) { sum, caseID in
        sum + ratings.reduce(0) { $0 + spread(of: caseID, $1).agreeingPairs }
      }, denominator: agreement.pairs,
      interval: hasInterval
        ? agreement.shownWilson95.value.map(Figure.Interval.init) : nil,
      method: hasInterval
        ? "Wilson score interval with cases as clusters, 95%"
        : "no interval: the pairs of one case share its people and are not independent",
      period: period, missing: agreement.exact.estimate.reason.map { _ in "no pair graded it" })
    // Of fewer than four people on one case there are at most three pairs.
    figure.leaveOutOfFewPairs()
    return figure
  }

  private func figure(
    _ id: Figure.ID, _ title: String, _ coefficient: Coefficient, _ dimensions: [Figure.Dimension]
  ) -> Figure {
    Figure(
      id: id, title: title, dimensions: dimensions, value: coefficient.value.value,
      unit: .coefficient, text: coefficient.reading, denominator: coefficient.cases,
      interval: coefficient.interval.map(Figure.Interval.init), method: coefficient.method,
      period: period, missing: coefficient.value.reason)
  }
}
