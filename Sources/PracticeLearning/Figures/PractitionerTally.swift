/// How many reviews practitioners had a part in after they were submitted.
public struct PractitionerTally: Hashable, Sendable {
  /// Reviews to which the practitioner added a reflection.
  public var reflected = 0
  /// Reviews to which the practitioner replied.
  public var replied = 0
  /// Reviews whose conversation both sides tell of alike.
  public var confirmed = 0

  /// Makes an empty tally.
  public init() {}

  /// Its figures.
  ///
  /// - Parameters:
  ///   - programme: the programme.
  ///   - submitted: the reviews submitted.
  ///   - period: the months counted.
  func figures(_ programme: Figure.Dimension, of submitted: Int, period: Period) -> [Figure] {
    func figure(_ id: Figure.ID, _ title: String, _ count: Int, _ what: String) -> Figure {
      .share(
        id, title, [programme], count, of: submitted, period: period,
        nothing: "no review was submitted",
        method: "\(what) / reviews submitted; Wilson score interval, 95%")
    }
    return [
      figure(
        .practitionerReflections, "practitioners who reflected", reflected,
        "reviews to which the practitioner added a reflection"),
      figure(
        .practitionerReplies, "practitioners who replied", replied,
        "reviews to which the practitioner replied"),
      figure(
        .conversationsConfirmed, "conversations confirmed by both sides", confirmed,
        "reviews for whose conversation auditor and practitioner name the same day"),
    ]
  }
}
