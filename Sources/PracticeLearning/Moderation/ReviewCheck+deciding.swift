/// M020-M022: who may decide, and which final grades are open to them.
extension ReviewCheck {
  func checkReaders(
    of resolution: Moderation.Resolution, at place: FieldPath, _ moderation: Moderation,
    _ review: Review, _ found: inout [Diagnostic]
  ) {
    guard [.thirdReader, .panel].contains(resolution.how) else { return }
    let isPanel = resolution.how == .panel
    let what = isPanel ? "panel" : "third reader"
    var readers = [(code: resolution.by, path: place.appending("by"))]
    if isPanel {
      readers += resolution.panel.enumerated().map {
        ($1, place.appending("panel").appending($0))
      }
      checkSize(of: resolution, at: place, &found)
    }
    for (code, path) in readers {
      guard let code else { continue }
      guard let person = people[code] else {
        if path != place.appending("by") { found.append(unknownPerson(code, at: path)) }
        continue
      }
      guard let why = whyNotFree(person, resolution, moderation, review) else { continue }
      found.append(
        Diagnostic(
          .readerNotFree, at: path, "\(code) \(why)",
          advice: isPanel
            ? "ask somebody else on to the panel" : "ask somebody else to be the \(what)"))
    }
  }

  /// Why somebody cannot be third reader or sit on a panel; nothing where they are free.
  private func whyNotFree(
    _ person: Workspace.Person, _ resolution: Moderation.Resolution, _ moderation: Moderation,
    _ review: Review
  ) -> String? {
    if person.id == moderation.moderator { return "is the moderator" }
    if let conflict = conflicts.conflict(of: person.id, with: review.work) { return conflict.words }
    if !person.moderates {
      return "is listed as \(person.rolesInWords), a role that does not moderate"
    }
    // Whoever decided first does not decide on the dispute of it.
    guard let first = moderation.resolution, moderation.decision == resolution, first != resolution,
      ([first.by].compactMap(\.self) + first.panel).contains(person.id)
    else { return nil }
    return "decided already what is disputed"
  }

  private func checkSize(
    of resolution: Moderation.Resolution, at place: FieldPath, _ found: inout [Diagnostic]
  ) {
    let members = Set(resolution.panel).subtracting([resolution.by].compactMap(\.self))
    guard members.count < 2 else { return }
    found.append(
      Diagnostic(
        .panelTooSmall, at: place.appending("panel"),
        members.isEmpty
          ? "the panel names nobody beside its chair"
          : "the panel names \(inWords(members.sorted())) alone beside its chair",
        advice: "write the chair under by and at least two others under panel"))
  }

  /// The moderator decides between the two grades, and so do both when they agree; a third reader or a
  /// panel may find another, for which they give their reason anyhow.
  func checkFinalGrades(
    of resolution: Moderation.Resolution, at place: FieldPath, _ moderation: Moderation,
    _ review: Review, _ found: inout [Diagnostic]
  ) {
    guard ![.thirdReader, .panel].contains(resolution.how) else { return }
    for final in resolution.final {
      let pair = GradePair(
        rating: final.rating, auditor: review.grade(final.rating),
        moderator: moderation.grade(final.rating))
      guard !pair.spans(final.grade) else { continue }
      let both = Set([pair.auditor, pair.moderator].compactMap(\.self)).sorted().map(\.word)
      found.append(
        Diagnostic(
          .finalGradeNotOpen, at: place.appending("final").appending(final.rating.key),
          both.isEmpty
            ? "nobody graded \(final.rating.name), so that it cannot be \(final.grade)"
            : "\(final.rating.name) was graded \(inWords(both)), so that it cannot be \(final.grade)",
          advice: both.isEmpty
            ? "leave it out"
            : "write one of both grades or one between them; a third reader or a panel may find "
              + "another"))
    }
  }
}
