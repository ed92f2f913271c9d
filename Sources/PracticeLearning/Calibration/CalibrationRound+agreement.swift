import AuditStatistics

extension CalibrationRound {
  /// The fewest cases from which an interval of a coefficient is drawn: the draws are of whole cases,
  /// and few cases give few different draws.
  static let fewestCasesForInterval = 10
  /// The seed of the draws, so that the same grades give the same interval.
  static let seed: UInt64 = 1
  private static let draws = 2_000
  private static let tooFewCases = "; no interval: fewer than \(fewestCasesForInterval) cases"

  /// The pairs of people and how many of them agreed, with cases as clusters: the pairs of one case share
  /// its people.
  func agreement(on ratings: [Rating]) -> ClusteredAgreement {
    ClusteredAgreement(
      session.cases.map { caseID in
        let spreads = ratings.map { spread(of: caseID, $0) }
        return ClusteredAgreement.Case(
          pairs: spreads.reduce(0) { $0 + $1.pairs },
          exact: spreads.reduce(0) { $0 + $1.agreeingPairs }, difference: 0, squares: 0)
      })
  }

  /// A coefficient of agreement with how it was made and what it means.
  struct Coefficient {
    var value: Defined<Double>
    /// The cases it rests on.
    var cases: Int
    var interval: ClosedRange<Double>?
    var method: String
    var reading: String?
  }

  /// Krippendorff's alpha of a rating.
  func alpha(of rating: Rating) -> Coefficient {
    let alpha = KrippendorffAlpha(
      ratings: ratings(of: rating), grades: Grade.allCases.count, metric: .ordinal)
    let value = whyNone(of: rating).map(Defined.undefined) ?? alpha.value
    var method = "Krippendorff's alpha, ordinal (Krippendorff 2011)"
    var interval: ClosedRange<Double>?
    if value.value != nil {
      if alpha.cases < CalibrationRound.fewestCasesForInterval {
        method += CalibrationRound.tooFewCases
      } else {
        switch alpha.bootstrap95(draws: CalibrationRound.draws, seed: CalibrationRound.seed) {
        case .value(let range):
          interval = range
          method +=
            "; 95% interval of \(CalibrationRound.draws) draws of the cases, seed "
            + "\(CalibrationRound.seed)"
        case .undefined(let reason): method += "; no interval: \(reason)"
        }
      }
    }
    return Coefficient(
      value: value, cases: alpha.cases, interval: interval, method: method,
      reading: value.value.map(CoefficientReading.alpha))
  }

  /// Fleiss' kappa of a rating, over the cases that everybody who grades has graded.
  func fleissKappa(of rating: Rating) -> Coefficient {
    let spreads = session.cases.map { spread(of: $0, rating) }
    let people = graders.count
    let whole = spreads.filter { $0.people == people }
    var value = whyNone(of: rating).map(Defined<Double>.undefined)
    if value == nil, people < 2 || whole.count < 2 {
      value = .undefined("fewer than two cases were graded by everybody")
    }
    let kappa = FleissKappa(counts: whole.map(\.counts))
    let defined = value ?? kappa.kappa
    var method = "Fleiss' kappa (Fleiss 1971)"
    if whole.count < spreads.count {
      method += " over the \(whole.count) of \(spreads.count) cases that everybody graded"
    }
    var interval: ClosedRange<Double>?
    if defined.value != nil {
      if whole.count < CalibrationRound.fewestCasesForInterval {
        method += CalibrationRound.tooFewCases
      } else if let range = kappa.interval95.value {
        interval = range
        method += "; 95% interval with Gwet's error over cases"
      } else if let reason = kappa.interval95.reason {
        method += "; no interval: \(reason)"
      }
    }
    return Coefficient(
      value: defined, cases: whole.count, interval: interval, method: method,
      reading: defined.value.map(CoefficientReading.kappa))
  }

  /// Why no coefficient can be computed of a rating, in the words of the field.
  private func whyNone(of rating: Rating) -> String? {
    let spreads = session.cases.map { spread(of: $0, rating) }
    guard session.cases.count > 1 else {
      return "one case cannot show whether people tell cases apart"
    }
    let used = Grade.allCases.filter { grade in spreads.contains { $0[grade] > 0 } }
    guard spreads.contains(where: { $0.pairs > 0 }) else {
      return "no case was graded by two people"
    }
    guard let only = used.first, used.count == 1 else { return nil }
    return "everyone graded \(only.word), so it cannot be computed"
  }
}

/// What a coefficient says, in plain words.
enum CoefficientReading {
  /// Alpha is one less the disagreement there is over that of the same grades dealt out at random.
  static func alpha(_ value: Double) -> String {
    let less = Int((value * 100).rounded())
    if value == 1 { return "nobody differed on any case" }
    if less > 0 { return "differed \(less)% less than chance would bring" }
    return less == 0
      ? "differed as much as chance would bring" : "differed more than chance would bring"
  }

  /// Kappa is the agreement beyond chance over all that chance leaves open.
  static func kappa(_ value: Double) -> String {
    let reached = Int((value * 100).rounded())
    if value == 1 { return "everybody agreed on every case" }
    if reached > 0 { return "reached \(reached)% of the agreement that chance leaves open" }
    return reached == 0 ? "agreed as often as chance would" : "agreed less often than chance would"
  }
}
