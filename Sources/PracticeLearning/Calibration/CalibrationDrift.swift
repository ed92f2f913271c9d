/// Calibration over the sessions: does the group agree more often, does a person come closer?
///
/// A plain series of points with their numbers. Under ten points nothing is said of a trend.
public struct CalibrationDrift: Sendable {
  /// The settled sessions, by the day they were held.
  public let rounds: [CalibrationRound]

  /// The fewest points of a series that anything is said of.
  public static let fewestPoints = 10

  /// Takes the sessions of which nothing more is expected, in the order of their days.
  public init(_ rounds: [CalibrationRound]) {
    self.rounds = rounds.filter { $0.isSettled && $0.graders.count >= CalibrationRound.fewestShown }
      .sorted { ($0.session.heldOn, $0.session.id) < ($1.session.heldOn, $1.session.id) }
  }

  /// Everybody who graded in any of them, in the order of role codes.
  public var people: [String] { Set(rounds.flatMap(\.graders)).sorted() }

  /// The figures: of the group, and of the people who may be seen.
  ///
  /// - Parameter shown: those whose places may be seen, by role code.
  public func figures(of shown: [String]) -> [Figure] {
    let group = rounds.compactMap { round -> Figure? in
      var figure =
        round.pairsAgreeOverDomains(.calibrationDriftPairsAgree)
        ?? round.session.ratings.first.map {
          round.pairsAgree(
            .calibrationDriftPairsAgree, on: [$0],
            [round.dimension, Figure.Dimension(.rating, $0.name)])
        }
      figure?.dimensions.append(heldOn(round))
      return figure
    }
    let places = shown.sorted().flatMap { person in
      rounds.filter { $0.graders.contains(person) }.map { round in
        round.meanDifference(
          .calibrationDriftMeanDifference, CalibrationPlace(of: person, in: round),
          [round.dimension, heldOn(round), Figure.Dimension(.participant, person)])
      }
    }
    return group + places
  }

  /// The months from the first session to the last; nothing without any.
  public var period: Period? {
    guard let first = rounds.first, let last = rounds.last else { return nil }
    return Period(from: first.session.heldOn.month, to: last.session.heldOn.month)
  }

  private func heldOn(_ round: CalibrationRound) -> Figure.Dimension {
    Figure.Dimension(.heldOn, round.session.heldOn.description)
  }
}
