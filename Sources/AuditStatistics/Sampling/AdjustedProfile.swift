/// The grades all reviews would have if all had been moderated, from those that were.
///
/// Source: two-phase estimation with the first grade as stratum: W. G. Cochran, "Sampling Techniques"
/// (3rd ed., 1977), chapter 12, with the strata's sizes known.
public struct AdjustedProfile: Hashable, Sendable {
  /// How large a share may still differ where every random pick agreed.
  public struct Unseen: Hashable, Sendable {
    /// The reviews drawn at random, all of which kept their grade.
    public let picks: Int
    /// The reviews they were drawn from, those not looked at included.
    public let reviews: Int
    /// The largest share of such reviews that may differ, 0 to 1: the upper end of the Clopper-Pearson
    /// 95% interval of none of `picks`.
    public let share: Double
  }

  /// The strata, and what was merged.
  public let sample: StratifiedSample
  /// The number of grades of the scale.
  public let grades: Int
  /// Where every random pick agreed, so that no interval has a width: what to say instead.
  public let unseen: Unseen?

  /// Adjusts a profile.
  ///
  /// - Parameters:
  ///   - strata: what was found, by second grade from 1 to `grades`, of each selection and first grade.
  ///   - grades: the number of grades.
  ///   - line: the lowest grade above a line no merge may cross; without it every neighbour may do.
  public init(
    _ strata: [StratifiedSample.Stratum], grades: Int = 4, mergingWithin line: Int? = nil
  ) {
    sample = StratifiedSample(strata, mergingWithin: line)
    self.grades = grades
    let drawn = strata.filter { $0.selection == .random && $0.size > 0 }
    let picks = drawn.reduce(0) { $0 + $1.sampled }
    let agreed = drawn.reduce(0) { sum, stratum in
      let found = stratum.found.indices.contains(stratum.grade - 1)
      return sum + (found ? stratum.found[stratum.grade - 1] : 0)
    }
    let limit = Proportion(0, of: picks).clopperPearson95?.upperBound
    let isPartial = drawn.contains { $0.sampled < $0.size }
    unseen =
      picks > 0 && agreed == picks && isPartial
      ? limit.map {
        Unseen(picks: picks, reviews: drawn.reduce(0) { $0 + $1.size }, share: $0)
      } : nil
  }

  /// The adjusted share of one grade, 1 to `grades`.
  public func share(of grade: Int) -> StratifiedShare { sample.share { $0 + 1 == grade } }

  /// The adjusted share of a grade and all better ones.
  public func share(atLeast grade: Int) -> StratifiedShare { sample.share { $0 + 1 >= grade } }
}
