package import PracticeLearning
import ReviewDocuments
import ReviewStore

extension DrawCertificate {
  /// The certificate of a moderation draw, sealed.
  package init(
    _ draw: ModerationDraw, of frame: ModerationFrame, id: String, programme: Programme,
    period: Period, seed: UInt64, by person: String, on day: CalendarDate, made: Making? = nil,
    without stuck: [String] = []
  ) throws {
    let policy = programme.moderation
    let certificate = DrawCertificate(
      id: id, kind: .moderation, programme: programme.id, months: period.months,
      method: ModerationDraw.method, seed: String(seed), drawnBy: person, drawnOn: day,
      made: made, frame: Table(digest: "", rows: 0),
      rules: DrawRules(
        targetPercent: policy.targetPercent, always: policy.always,
        workingDays: policy.workingDays), excluded: DrawCertificate.withoutModerator(Set(stuck)))
    self = try certificate.filled(draw, of: frame).sealed()
  }

  /// The reviews left out since nobody may moderate them.
  private static func withoutModerator(_ reviews: Set<String>) -> [Exclusion] {
    reviews.isEmpty
      ? []
      : [
        Exclusion(
          reason: .moderatorConflict, because: "every moderator has a conflict of interest",
          cases: reviews.sorted())
      ]
  }

  /// The certificate with everything that follows from what was drawn.
  private func filled(_ draw: ModerationDraw, of frame: ModerationFrame) throws -> DrawCertificate {
    var certificate = self
    certificate.frame = Table(
      digest: try Digest.sha256(of: frame.canonicalText), rows: frame.reviews.count,
      eligible: draw.size.drawable)
    certificate.strata = draw.cells.map {
      Stratum(name: $0.name, frame: $0.reviews.count, eligible: $0.reviews.count, drawn: $0.drawn)
    }
    certificate.moderation = frame
    certificate.selections = draw.picks.map(DrawnReview.init)
    return certificate
  }

  /// The certificate made anew of what can be chosen for a moderation draw, its result drawn again.
  private func rebuilt(
    _ draw: ModerationDraw, of frame: ModerationFrame
  ) throws -> DrawCertificate {
    let period = months.first.flatMap { Period(from: $0, to: months.last ?? $0) }
    let stem = "MODERATION-\(programme)-\(period.map(String.init(describing:)) ?? "")"
    let taken = Set(frame.reviews.compactMap(\.always)).subtracting(rules.always)
    let plan = DrawCertificate(
      id: id.hasPrefix("\(stem)-") ? id : stem, kind: .moderation, programme: programme,
      months: period?.months ?? [], method: ModerationDraw.method,
      seed: UInt64(seed).map(String.init) ?? seed, drawnBy: drawnBy, drawnOn: drawnOn,
      made: made, frame: self.frame,
      rules: DrawRules(
        targetPercent: rules.targetPercent,
        always: rules.always + Moderation.Selection.Reason.allCases.filter(taken.contains),
        workingDays: rules.workingDays),
      excluded: DrawCertificate.withoutModerator(
        Set(excluded.filter { $0.reason == .moderatorConflict }.flatMap(\.cases))
          .subtracting(frame.reviews.map(\.review))))
    return try plan.filled(draw, of: frame)
  }

  /// The draw made again from what the certificate holds; nothing where it holds no such draw.
  package var moderationDrawnAgain: ModerationDraw? {
    guard kind == .moderation, let moderation, moderation.isPlausible,
      let percent = rules.targetPercent, (0...100).contains(percent), let seed = UInt64(seed)
    else { return nil }
    return ModerationDraw(moderation, targetPercent: percent, seed: seed)
  }

  /// What is wrong with the certificate of a moderation draw: edited, or not what its seed gives.
  package func moderationComplaints() throws -> [Diagnostic] {
    if let edited = try editedComplaint() { return [edited] }
    guard let again = moderationDrawnAgain, let moderation, method == ModerationDraw.method,
      generator == DrawCertificate.generator
    else {
      return [
        Diagnostic(
          .otherResult, at: ["method"],
          "\(id) is no moderation draw that this version can draw again",
          advice:
            "check allocations with \(.verifyAllocation()); use the version of plr that drew it")
      ]
    }
    var found: [Diagnostic] = []
    if try Digest.sha256(of: moderation.canonicalText) != frame.digest {
      found.append(
        Diagnostic(
          .otherFrame, at: ["frame", "digest"], "the reviews listed are not the frame of \(id)",
          advice: "use the file as it was written"))
    }
    var rebuilt = try rebuilt(again, of: moderation)
    rebuilt.digest = digest
    if !found.isEmpty { rebuilt.frame.digest = frame.digest }
    if rebuilt != self { found.append(otherResult(than: rebuilt)) }
    return found
  }
}

extension DrawCertificate {
  /// F007: where a certificate says something else than the same one drawn again.
  package func otherResult(than again: DrawCertificate) -> Diagnostic {
    let found = differences(
      between: Document.certificate(again).node, and: Document.certificate(self).node)
    let shown = found.prefix(5).map(\.description).joined(separator: "\n")
    let more = found.count > 5 ? "\nand \(found.count - 5) more" : ""
    return Diagnostic(
      .otherResult, at: found.first?.path ?? ["digest"],
      "drawn again, the seed \(seed) gives another certificate than \(id)",
      advice: "first what the seed gives, then what the certificate says:\n\(shown)\(more)\n"
        + "take it back to whoever drew; the workspace keeps the original")
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
