import AuditStatistics
import PracticeLearning

/// What the random draws alone say about which way auditors lean.
///
/// Of the reviews that are always taken an outstanding can only be lowered and an inadequate only be
/// raised, so all reviews taken together say nothing about it.
struct RandomDraws: Hashable, Sendable {
  let kept: Figure
  let lowered: Int
  let raised: Int

  /// Fewer than six that moved give a p above 0.05 even where all moved the same way.
  static let fewestMoved = 6

  /// Reads the random draws of a set, or nothing where none was moderated.
  init?(_ set: FigureSet) {
    guard let kept = set.whole(.moderationRetainedRandom), kept.denominator ?? 0 > 0 else {
      return nil
    }
    self.kept = kept
    lowered = set.whole(.moderationLoweredRandom)?.numerator ?? 0
    raised = set.whole(.moderationRaisedRandom)?.numerator ?? 0
  }

  /// Whether they moved clearly more often one way than the other.
  var isOneSided: Bool { p < 0.05 }
  /// The way they moved more often.
  var direction: String {
    lowered > raised ? "more often lowered than raised" : "more often raised than lowered"
  }

  private var p: Double { signTest(up: lowered, down: raised) }

  /// What they say, in one line.
  var sentence: String {
    let verdict =
      if lowered + raised == 0 {
        "no grade moved"
      } else if lowered + raised < RandomDraws.fewestMoved {
        "too few moved to say which way auditors lean"
      } else {
        (isOneSided ? "clearly \(direction)" : "no clear lean either way")
          + " (sign test, p \(p < 0.001 ? "below 0.001" : fixed(p, 3)))"
      }
    return "Drawn at random alone: kept \(kept.sentence), lowered \(lowered), raised \(raised): "
      + verdict
  }
}
