/// What became of asking families, over the reviews of a programme.
public struct FamilyTally: Hashable, Sendable {
  /// The reviews for which each was so; those of which nothing is known are in none.
  public var counts: [FamilyVoice: Int] = [:]

  /// Makes an empty tally.
  public init() {}

  /// The reviews of which it is known.
  public var known: Int { counts.values.reduce(0, +) }

  /// Its figures.
  ///
  /// - Parameters:
  ///   - programme: the programme.
  ///   - period: the months counted.
  func figures(_ programme: Figure.Dimension, period: Period) -> [Figure] {
    func figure(_ id: Figure.ID, _ title: String, _ voice: FamilyVoice, _ what: String) -> Figure {
      .share(
        id, title, [programme], counts[voice] ?? 0, of: known, period: period,
        nothing: "no review says whether the family was asked",
        method: "\(what) / reviews that say whether they were asked; Wilson score interval, 95%")
    }
    return [
      figure(
        .familiesHeard, "families heard", .heard,
        "reviews with words of the child or of a parent or carer"),
      figure(
        .familiesNotAsked, "families not asked", .notAsked,
        "reviews for which neither the child nor a parent or carer was asked"),
    ]
  }
}
