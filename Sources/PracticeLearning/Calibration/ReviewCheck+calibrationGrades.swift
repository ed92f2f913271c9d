/// C006, C008-C012 and C017: one person's own grades.
extension ReviewCheck {
  /// Every complaint about a person's grades that the store is not needed for.
  public func complaints(about grades: CalibrationGrades) -> [Diagnostic] {
    var found: [Diagnostic] = []
    checkNotInFuture(grades.givenOn, at: ["given_on"], &found)
    if people[grades.participant] == nil {
      found.append(
        Diagnostic(
          .notAParticipant, at: ["participant"],
          "\"\(grades.participant)\" is not a person of this workspace",
          advice: roleCodeSuggestion(for: grades.participant)))
    }
    for given in grades.ratings where given.grade == .couldNotJudge && given.because == nil {
      found.append(
        Diagnostic(
          .couldNotJudgeWithoutReason, at: ["ratings", .key(given.rating.key), "because"],
          "could not judge \(given.rating.name), and no reason why",
          advice: "say in a few words what was missing: that is learning too"))
    }
    if grades.ratings.contains(where: { $0.grade != nil }),
      grades.ratings.allSatisfy({ $0.because == nil })
    {
      found.append(
        Diagnostic(
          .calibrationWithoutReason, at: ["ratings"],
          "no reason for any grade of \(grades.caseID)",
          advice: "a sentence on one or two makes the conversation worth more than the numbers"))
    }
    var texts = TextCheck(
      search: search(writtenIn: grades.givenOn.month), confirmed: grades.confirmed,
      confirming: "\"confirmed: [%]\" to these grades")
    for given in grades.ratings {
      texts.check(given.because, at: ["ratings", .key(given.rating.key), "because"])
    }
    return found + texts.found
  }

  /// Complaints about a person's grades in the light of the session.
  ///
  /// - Parameters:
  ///   - grades: the grades.
  ///   - session: the session they name, where the store has it.
  public func complaints(
    about grades: CalibrationGrades, session: CalibrationSession?
  ) -> [Diagnostic] {
    guard let session else {
      return [unknownCalibration(grades.session, at: ["calibration_grades"])]
    }
    var found: [Diagnostic] = []
    let person = grades.participant
    if people[person] != nil, !session.participants.contains(person) {
      found.append(
        Diagnostic(
          .notAParticipant, at: ["participant"], "\(person) does not take part in \(session.id)",
          advice: "check the role code; the QA lead can add somebody to the session"))
    }
    guard session.cases.contains(grades.caseID) else {
      found.append(
        Diagnostic(
          .caseNotInSession, at: ["case"], "\"\(grades.caseID)\" is not a case of \(session.id)",
          advice: suggestion(
            for: grades.caseID, among: session.cases, otherwise: "see the session for its cases")))
      return found
    }
    checkRatings(of: grades, session, &found)
    return found
  }

  func unknownCalibration(_ id: String, at path: FieldPath) -> Diagnostic {
    Diagnostic(
      .unknownCalibration, at: path, "there is no calibration session \"\(id)\"",
      advice: "see those there are with: \(.listCalibrations)")
  }

  private func checkRatings(
    of grades: CalibrationGrades, _ session: CalibrationSession, _ found: inout [Diagnostic]
  ) {
    for given in grades.ratings where !session.ratings.contains(given.rating) {
      found.append(
        Diagnostic(
          .ratingNotAsked, at: ["ratings", .key(given.rating.key)],
          "\(session.id) does not ask for \(given.rating.name)",
          advice: "take it out; it asks for \(inWords(session.ratings.map(\.name)))"))
    }
    let missing = session.ratings.filter { grades.given($0)?.grade == nil }
    guard !missing.isEmpty else { return }
    let advice: Advice =
      "write one of: outstanding, good, requires improvement, inadequate; "
      + "or could not judge, with the reason"
    guard missing.count < session.ratings.count else {
      found.append(
        Diagnostic(
          .ratingMissing, at: ["ratings"],
          "\(grades.participant) has graded nothing of \(grades.caseID) yet",
          advice: "\(advice); leave the case out until it is graded"))
      return
    }
    found += missing.map { rating in
      Diagnostic(
        .ratingMissing, at: ["ratings", .key(rating.key), "grade"],
        "no grade for \(rating.name) in \(grades.caseID)", advice: advice)
    }
  }
}
