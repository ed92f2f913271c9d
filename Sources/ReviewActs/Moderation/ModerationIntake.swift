package import PracticeLearning
package import ReviewDocuments
package import ReviewStore

/// What may be recorded about a moderation, and by whom.
package struct ModerationIntake {
  package let reading: Reading
  package let check: ReviewCheck
  package let person: Workspace.Person
  /// Whether somebody records their own work now; an import also takes in what was done elsewhere.
  package let isRecording: Bool
  /// Whether what is recorded may be replaced.
  package let isAmending: Bool

  /// A moderation beside its review and what is stored; nothing where there is no such review.
  package func incoming(_ written: Moderation) throws -> IncomingModeration? {
    guard let text = try reading.document(ofReview: written.review),
      case .review(let review)? = document(inCanonical: text)
    else { return nil }
    let asked = try reading.selection(of: written.review)
    let current = try reading.document(ofModerationOf: written.review).flatMap {
      document(inCanonical: $0)?.moderation
    }
    var moderation = written
    // What says nothing new leaves what is recorded as it is.
    let saysNothingNew = current.map { written.keeping($0) == $0 } ?? false
    if let current, current.moderator == written.moderator,
      isRecording || isAmending || saysNothingNew
    {
      if written.changesGrades(of: current) {
        moderation.selection = written.selection ?? current.selection
        moderation.formQuality = written.formQuality ?? current.formQuality
      } else {
        moderation = written.keeping(current)
      }
    }
    let isBlind = current == nil && asked?.assignment.moderator == person.id
    if !isBlind { moderation = moderation.takingOver(asked?.assignment.selection) }
    return IncomingModeration(
      moderation: moderation, review: review, asked: asked, current: current)
  }

  /// What is wrong with a moderation in the light of what is stored. Nothing that compares the grades of
  /// somebody who grades blind with those of the auditor.
  package func complaints(about incoming: IncomingModeration) -> [Diagnostic] {
    let (moderation, review) = (incoming.moderation, incoming.review)
    if incoming.isBlind(person) {
      let blind = check.blindComplaints(about: moderation, of: review)
      return moderation.moderator == person.id
        ? blind : [notAsked(incoming, at: ["moderator"])] + blind
    }
    var found = check.complaints(
      about: moderation, of: review, drawn: incoming.asked?.assignment.selection)
    let refused = found.barringTheModerator
    if refused.containsErrors { return refused }
    if let refusal = whyNotAsked(incoming) { return [refusal] }
    if let current = incoming.current { found += stepComplaints(incoming, since: current) }
    return found
  }

  /// Only who is asked grades. The QA lead takes in what was moderated elsewhere, and from paper what
  /// somebody asked for.
  private func whyNotAsked(_ incoming: IncomingModeration) -> Diagnostic? {
    let moderation = incoming.moderation
    if let current = incoming.current {
      let isTheirs = current.moderator == moderation.moderator
      return person.holds(.qaLead) || isTheirs ? nil : notAsked(incoming, at: ["moderator"])
    }
    guard person.holds(.qaLead) else { return notAsked(incoming, at: ["moderator"]) }
    if let asked = incoming.asked?.assignment {
      let isImported = !isRecording && asked.moderator == moderation.moderator
      return isImported ? nil : notAsked(incoming, at: ["moderator"])
    }
    guard isRecording, moderation.selection?.reason != .requested else { return nil }
    return Diagnostic(
      .notAsked, at: ["selection"],
      "nobody was asked to moderate \"\(moderation.review)\", and the form does not say that "
        + "somebody requested it",
      advice: "add \"selection: { reason: requested }\" to a moderation on paper; those of earlier "
        + "years come in with: plr import")
  }

  private func notAsked(_ incoming: IncomingModeration, at path: FieldPath) -> Diagnostic {
    let review = incoming.moderation.review
    if let current = incoming.current {
      return Diagnostic(
        .notAsked, at: path, "\"\(review)\" is moderated by \(current.moderator) already",
        advice:
          "for a second look ask for a third reader or a panel: plr moderation resolve \(review)")
    }
    return notAskedComplaint(incoming.asked, review, by: person, at: path)
  }
}

/// Why somebody may not moderate a review that nobody, or somebody else, is asked for.
package func notAskedComplaint(
  _ asked: SelectionRow?, _ review: String, by person: Workspace.Person, at path: FieldPath = []
) -> Diagnostic {
  if let asked {
    let moderator = asked.assignment.moderator
    return Diagnostic(
      .notAsked, at: path, "\(moderator) is asked to moderate \"\(review)\", and \(person.id) acts",
      advice: "\(moderator) records it; the QA lead gives it to somebody else with: "
        + "plr moderation reassign \(review) --to CODE --because \"why\"")
  }
  return Diagnostic(
    .notAsked, at: path, "\(person.id) is not asked to moderate \"\(review)\"",
    advice: "see what you are asked for with: plr moderation next --list; the QA lead asks with: "
      + "plr moderation draw --add \(review) --because \"why\"")
}

extension Document {
  /// The moderation, where it is one.
  package var moderation: Moderation? {
    if case .moderation(let moderation) = self { moderation } else { nil }
  }
}

extension [Diagnostic] {
  /// Those that say why a person may not moderate a review at all.
  package var barringTheModerator: [Diagnostic] {
    filter { [.moderatorIsAuditor, .unknownModerator, .moderatorConflict].contains($0.code) }
  }
}
