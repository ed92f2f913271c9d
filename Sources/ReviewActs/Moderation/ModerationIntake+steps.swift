package import PracticeLearning

extension ModerationIntake {
  /// What an addition to a recorded moderation brings, step by step; each has its turn and its person.
  package func stepComplaints(
    _ incoming: IncomingModeration, since current: Moderation
  ) -> [Diagnostic] {
    let new = incoming.moderation
    var base = current
    if new.changesGrades(of: current) {
      if let refusal = ownGradesStand(incoming, since: current) { return [refusal] }
      if let resolution = new.resolution, resolution == current.resolution {
        return [
          Diagnostic(
            .resolutionOfOtherGrades, at: ["resolution"],
            "the grades are changed, and the resolution is the one that settled the former ones",
            advice: "take it out and settle the new grades with: "
              + "\(.settle(new.review)); or write how these were settled")
        ]
      }
      base = new.gradesOnly
    }
    let acts = new.acts(beyond: base).filter { act in
      if case .resolution(let resolution) = act { resolution.how != .confirmed } else { true }
    }
    // Of what was graded here nobody states an agreement for two; documents from before may.
    let isForTwo = acts.contains { act in
      if case .conversation(_, .some) = act { true } else { false }
    }
    guard isRecording || !takesIn || (isForTwo && !current.isShort) else { return [] }
    // What replaces something is judged as if that had not been.
    if isAmending { base = base.before(acts) }
    var found: [Diagnostic] = []
    for act in acts {
      found += check.complaints(
        about: act, by: person, on: base, of: incoming.review, recordsForOthers: takesIn)
      base = base.taking(act)
    }
    return found
  }

  /// Why grades are not changed by who gave them: what was saved blind could be made to agree once both
  /// sides are shown. The QA lead corrects a slip of somebody else, and of what was never given blind.
  private func ownGradesStand(
    _ incoming: IncomingModeration, since current: Moderation
  ) -> Diagnostic? {
    let isOwnAndBlind = current.moderator == person.id && incoming.asked != nil
    guard !takesIn || isOwnAndBlind else { return nil }
    let review = current.review
    let changed = Rating.allCases.first { incoming.moderation.grade($0) != current.grade($0) }
    return Diagnostic(
      .ownGradesStand, at: changed?.path(to: "grade") ?? [],
      "the grades of \"\(review)\" stand as \(current.moderator) saved them"
        + (changed.map { ", and \($0.name) is another one here" } ?? ""),
      advice: "write what you think now into the conversation or the final grade, for example: "
        + "\(.settle(review, .finalOverall(.good))); a slip of the pen is corrected by "
        + "the QA lead")
  }
}

extension Moderation {
  /// The moderation without the steps that are taken anew.
  fileprivate func before(_ acts: [SettlingAct]) -> Moderation {
    var moderation = self
    for act in acts {
      switch act {
      case .conversation, .proposal, .agreement, .refusal:
        (moderation.conversation, moderation.resolution) = (nil, nil)
      case .resolution where dispute == nil: moderation.resolution = nil
      case .resolution: moderation.decision = nil
      case .dispute: moderation.dispute = nil
      }
    }
    return moderation
  }
}
