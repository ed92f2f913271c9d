package import PracticeLearning
package import ReviewDocuments
package import ReviewStore

/// What may be recorded about a moderation, and by whom.
package struct ModerationIntake {
  package let reading: Reading
  package let check: ReviewCheck
  package let viewer: Viewer
  /// Whether somebody records their own work now; an import also takes in what was done elsewhere.
  package let isRecording: Bool
  /// Whether what is recorded may be replaced.
  package let isAmending: Bool
  /// What the same import brings that was not stored before, by kind and id.
  var arrived: Set<String> = []

  package init(
    reading: Reading, check: ReviewCheck, viewer: Viewer, isRecording: Bool,
    isAmending: Bool, arrived: Set<String> = []
  ) {
    self.reading = reading
    self.check = check
    self.viewer = viewer
    self.isRecording = isRecording
    self.isAmending = isAmending
    self.arrived = arrived
  }

  var person: Workspace.Person { viewer.person }

  /// Whether the person takes in what others did.
  var takesIn: Bool { viewer.may(.takeIn) }

  /// A moderation beside its review and what is stored; nothing where there is no such review.
  package func incoming(_ written: Moderation) throws -> IncomingModeration? {
    guard let text = try reading.document(ofReview: written.review),
      case .review(let review)? = document(inCanonical: text)
    else { return nil }
    let asked = try reading.selection(of: written.review)
    let currentText = try reading.document(ofModerationOf: written.review)
    let current = currentText.flatMap { document(inCanonical: $0)?.moderation }
    var moderation = written
    // What says nothing new leaves what is recorded as it is.
    let saysNothingNew = current.map { written.keeping($0) == $0 } ?? false
    if let current, current.moderator == written.moderator,
      isRecording || isAmending || saysNothingNew
    {
      if written.changesGrades(of: current) {
        moderation.selection = written.selection ?? current.selection
        moderation.formQuality = written.formQuality ?? current.formQuality
        moderation.isBlind = current.isBlind
        if written.isShort, !current.isShort {
          // What was done with the former grades stays; these begin anew.
          var corrected = Moderation.Step(.corrected, by: person.id)
          corrected.grades = current.allGrades
          moderation.steps = current.steps + [corrected] + written.steps
        }
      } else {
        moderation = written.keeping(current)
      }
    }
    let isBlind = current == nil && asked?.assignment.moderator == person.id
    if !isBlind { moderation = moderation.takingOver(asked?.assignment.selection) }
    return IncomingModeration(
      moderation: moderation, review: review, asked: asked, current: current,
      currentText: currentText,
      certified: asked == nil ? try certified(written.selection, review) : nil)
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
      about: moderation, of: review,
      drawn: incoming.asked?.assignment.selection ?? incoming.certified)
    let refused = found.barringTheModerator
    if refused.containsErrors { return refused }
    if let refusal = whyNotAsked(incoming) ?? madeUpSelection(incoming) { return [refusal] }
    if let current = incoming.current { found += stepComplaints(incoming, since: current) }
    return found
  }

  /// Only who is asked grades. The QA lead takes in what was moderated elsewhere, and from paper what
  /// somebody asked for.
  private func whyNotAsked(_ incoming: IncomingModeration) -> Diagnostic? {
    let moderation = incoming.moderation
    if let current = incoming.current {
      let isTheirs = current.moderator == moderation.moderator
      return takesIn || isTheirs ? nil : notAsked(incoming, at: ["moderator"])
    }
    guard takesIn else { return notAsked(incoming, at: ["moderator"]) }
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
        + "years come in with: \(.importDocuments)")
  }

  /// How a stored certificate of the programme says that a review was drawn; or what is stated, where a
  /// text of the review before an amendment bears it out.
  private func certified(_ stated: Moderation.Selection?, _ review: Review) throws
    -> Moderation.Selection?
  {
    guard let stated else { return nil }
    guard stated.reason == .random else {
      let before = try reading.gradedBefore()[review.id]?.reasons ?? []
      return before.contains(stated.reason) ? stated : nil
    }
    for draw in try reading.draws(.moderation, programme: review.programme) {
      guard case .certificate(let certificate)? = document(inCanonical: draw.document),
        let drawn = certificate.selections.first(where: { $0.review == review.id })
      else { continue }
      return Moderation.Selection(reason: drawn.reason, probability: drawn.probability)
    }
    return nil
  }

  /// Why a random selection is not taken on trust: figures weigh by it. What is stored already says how a
  /// review was taken; of a review that was here before, only a draw does. A document from before comes
  /// in together with its review.
  private func madeUpSelection(_ incoming: IncomingModeration) -> Diagnostic? {
    guard incoming.asked == nil, let selection = incoming.moderation.selection,
      selection.reason == .random
    else { return nil }
    if let known = incoming.current?.selection ?? incoming.certified {
      return check.selectionComplaint(stated: selection, drawn: known)
    }
    let review = incoming.moderation.review
    guard !arrived.contains("\(DocumentKind.review.rawValue) \(review)") else { return nil }
    return Diagnostic(
      .selectionNotDrawn, at: ["selection"],
      "taken for moderation as \(selection.words), and no draw took \"\(review)\"",
      advice:
        "write the reason requested, which stands for itself alone; what was drawn elsewhere comes "
        + "in together with its review")
  }

  private func notAsked(_ incoming: IncomingModeration, at path: FieldPath) -> Diagnostic {
    let review = incoming.moderation.review
    if let current = incoming.current {
      return Diagnostic(
        .notAsked, at: path, "\"\(review)\" is moderated by \(current.moderator) already",
        advice:
          "for a second look ask for a third reader or a panel: \(.settle(review))")
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
        + "\(.reassignModeration(of: review))")
  }
  return Diagnostic(
    .notAsked, at: path, "\(person.id) is not asked to moderate \"\(review)\"",
    advice: "see what you are asked for with: \(.listAskedModerations); the QA lead asks with: "
      + "\(.askForModeration(of: review))")
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
