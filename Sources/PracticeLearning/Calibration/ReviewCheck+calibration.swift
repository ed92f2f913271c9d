/// C001-C004, C007, C009, C018 and C019: whether a calibration session can be held.
extension ReviewCheck {
  /// Every complaint about a session that the store is not needed for.
  public func complaints(about session: CalibrationSession) -> [Diagnostic] {
    var found: [Diagnostic] = []
    checkCalibrationID(session.id, at: ["calibration"], &found)
    checkCases(of: session, &found)
    if session.ratings.isEmpty {
      found.append(
        Diagnostic(
          .ratingMissing, at: ["ratings"], "nothing is to be graded",
          advice: "name at least one: \(Rating.allCases.map(\.key).joined(separator: ", "))"))
    }
    checkNamedOnce(session.ratings.map(\.key), "rating", &found) { ["ratings", .index($0)] }
    checkParticipants(of: session, &found)
    checkPassMark(session.passMark, &found)
    var texts = TextCheck(search: search(writtenIn: session.heldOn.month), confirmed: [])
    texts.check(session.title, at: ["title"])
    return found + texts.found
  }

  /// Complaints about a session in the light of what it is about.
  ///
  /// - Parameters:
  ///   - session: the session.
  ///   - pack: the pack it names, where the store has it.
  ///   - review: the review it names, where the store has it.
  public func complaints(
    about session: CalibrationSession, pack: VignettePack?, review: Review?
  ) -> [Diagnostic] {
    if let name = session.pack {
      guard let pack else {
        return [
          Diagnostic(
            .unknownVignettes, at: ["vignette_pack"], "there is no pack of vignettes \"\(name)\"",
            advice: "import the pack first, or check its id")
        ]
      }
      return session.vignettes.enumerated().compactMap { index, vignette in
        guard pack.vignette(vignette) == nil else { return nil }
        return Diagnostic(
          .caseNotInSession, at: ["vignettes", .index(index)],
          "\"\(vignette)\" is not a vignette of \(name)",
          advice: suggestion(
            for: vignette, among: pack.vignettes.map(\.id), otherwise: "see the pack for its ids"))
      }
    }
    guard let review else {
      return [
        Diagnostic(
          .unknownReview, at: ["review"],
          "there is no submitted review \"\(session.review ?? "")\"",
          advice: "see those there are with: \(.listReviews)")
      ]
    }
    return session.participants.enumerated().compactMap { index, person in
      let part: String? =
        switch conflicts.conflict(of: person, with: review.work) {
        case nil: nil
        case .auditor: "wrote"
        case .practitioner: "did the work in"
        case let conflict?: "\(conflict.words), and so has a part in"
        }
      return part.map {
        Diagnostic(
          .participantKnowsCase, at: ["participants", .index(index)],
          "\(person) \($0) \(review.id)",
          advice: "their grades are not blind; let them listen, or choose another case")
      }
    }
  }

  private func checkCases(of session: CalibrationSession, _ found: inout [Diagnostic]) {
    let choice: Advice = "name a review, or a vignette_pack with its vignettes"
    switch (session.review, session.pack) {
    case (nil, nil):
      found.append(
        Diagnostic(
          .noCalibrationCase, at: ["vignettes"], "the session has no case", advice: choice))
    case (_?, _?):
      found.append(
        Diagnostic(
          .noCalibrationCase, at: ["review"], "the session has a review and vignettes",
          advice: "\(choice), not both"))
    case (nil, _?) where session.vignettes.isEmpty:
      found.append(
        Diagnostic(
          .noCalibrationCase, at: ["vignettes"], "no vignette of the pack is chosen",
          advice: "list those to be graded, such as vignettes: [V1, V2]"))
    case (_?, nil) where !session.vignettes.isEmpty:
      found.append(
        Diagnostic(
          .noCalibrationCase, at: ["vignettes"], "the session has a review and vignettes",
          advice: "\(choice), not both"))
    default: break
    }
    checkNamedOnce(session.vignettes, "vignette", &found) { ["vignettes", .index($0)] }
  }

  private func checkParticipants(of session: CalibrationSession, _ found: inout [Diagnostic]) {
    checkNamedOnce(session.participants, "person", &found) { ["participants", .index($0)] }
    if Set(session.participants).count < 2 {
      found.append(
        Diagnostic(
          .participantsDoNotFit, at: ["participants"],
          "\(session.participants.isEmpty ? "nobody takes part" : "one person takes part")",
          advice: "name at least two people by role code: one cannot agree or differ"))
    }
    for (index, code) in session.participants.enumerated() {
      let path: FieldPath = ["participants", .index(index)]
      guard let person = people[code] else {
        found.append(
          Diagnostic(
            .participantsDoNotFit, at: path, "\"\(code)\" is not a person of this workspace",
            advice: roleCodeSuggestion(for: code)))
        continue
      }
      if let until = person.until, person.hasLeft(by: session.heldOn) {
        found.append(
          Diagnostic(
            .participantsDoNotFit, at: path, "\(code) left on \(until.words)",
            advice: "name people who are here on \(session.heldOn.words)"))
        continue
      }
      guard !person.calibrates else { continue }
      found.append(
        Diagnostic(
          .participantsDoNotFit, at: path,
          "\(code) is listed as \(person.rolesInWords), a role that does not read cases",
          advice: "name people who work with reviews, or correct the settings"))
    }
  }

  private func checkPassMark(
    _ mark: CalibrationSession.PassMark, _ found: inout [Diagnostic]
  ) {
    for (key, percent) in [
      ("exact_percent", mark.exactPercent), ("within_one_percent", mark.withinOnePercent),
    ] where !(0...100).contains(percent) {
      found.append(
        Diagnostic(
          .passMarkDoesNotFit, at: ["pass_mark", .key(key)],
          "\(percent) percent is outside the range",
          advice: "write a whole number from 0 to 100"))
    }
    guard mark.withinOnePercent < mark.exactPercent else { return }
    found.append(
      Diagnostic(
        .passMarkDoesNotFit, at: ["pass_mark", "within_one_percent"],
        "\(mark.withinOnePercent) percent within one grade is less than the "
          + "\(mark.exactPercent) percent that are to be the same",
        advice: "a grade that is the same is within one grade too: write the same or more"))
  }
}
