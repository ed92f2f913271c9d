import PracticeLearning
import ReviewDocuments
import ReviewStore

extension DrawCertificate {
  /// The certificate of a moderation draw, sealed.
  init(
    _ draw: ModerationDraw, of frame: ModerationFrame, id: String, programme: Programme,
    period: Period, seed: UInt64, by person: String, on day: CalendarDate
  ) throws {
    let policy = programme.moderation
    let certificate = DrawCertificate(
      id: id, kind: .moderation, programme: programme.id, months: period.months,
      method: ModerationDraw.method, seed: String(seed), drawnBy: person, drawnOn: day,
      frame: Table(
        digest: try Digest.sha256(of: frame.canonicalText), rows: frame.reviews.count,
        eligible: draw.size.drawable),
      rules: DrawRules(
        targetPercent: policy.targetPercent, always: policy.always,
        workingDays: policy.workingDays),
      strata: draw.cells.map {
        Stratum(
          name: $0.name, frame: $0.reviews.count, eligible: $0.reviews.count, drawn: $0.drawn)
      },
      moderation: frame, selections: draw.picks.map(DrawnReview.init))
    self = try certificate.sealed()
  }

  /// The draw made again from what the certificate holds; nothing where it holds no such draw.
  var moderationDrawnAgain: ModerationDraw? {
    guard kind == .moderation, let moderation, moderation.isPlausible,
      let percent = rules.targetPercent, (0...100).contains(percent), let seed = UInt64(seed)
    else { return nil }
    return ModerationDraw(moderation, targetPercent: percent, seed: seed)
  }

  /// What is wrong with the certificate of a moderation draw: edited, or not what its seed gives.
  func moderationComplaints() throws -> [Diagnostic] {
    if let edited = try editedComplaint() { return [edited] }
    guard let again = moderationDrawnAgain, let moderation, method == ModerationDraw.method,
      generator == DrawCertificate.generator
    else {
      return [
        Diagnostic(
          .otherResult, at: ["method"],
          "\(id) is no moderation draw that this version can draw again",
          advice: "check allocations with plr allocate verify; use the version of plr that drew it")
      ]
    }
    var found: [Diagnostic] = []
    if try Digest.sha256(of: moderation.canonicalText) != frame.digest {
      found.append(
        Diagnostic(
          .otherFrame, at: ["frame", "digest"], "the reviews listed are not the frame of \(id)",
          advice: "use the file as it was written"))
    }
    let differing = Set(again.picks.map(DrawnReview.init)).symmetricDifference(selections)
    if !differing.isEmpty || again.picks.count != selections.count {
      let names = Set(differing.map(\.review)).sorted()
      found.append(
        Diagnostic(
          .otherResult, at: ["selections"],
          "seed \(seed) gives another result than \(id) says: \(names.count) reviews differ, the "
            + "first \(names.first ?? "")",
          advice: "take the certificate back to whoever drew; the workspace keeps the original"))
    }
    return found
  }
}

extension DrawCertificate.DrawnReview {
  /// A review as a draw took it.
  fileprivate init(_ pick: ModerationDraw.Pick) {
    self.init(
      review: pick.review, moderator: pick.moderator, selectionClass: pick.selectionClass,
      reason: pick.selection.reason, probability: pick.selection.probability)
  }
}
