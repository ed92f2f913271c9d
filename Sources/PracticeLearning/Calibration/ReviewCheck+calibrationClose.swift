/// C003, C006, C009, C011, C013, C014 and C020: the end of a session and what was agreed.
extension ReviewCheck {
  /// Every complaint about the end of a session that the store is not needed for.
  public func complaints(about close: CalibrationClose) -> [Diagnostic] {
    var found: [Diagnostic] = []
    checkNotInFuture(close.closedOn, at: ["closed_on"], &found)
    checkNamedOnce(close.agreed.map(\.caseID), "case", &found) { ["agreed", .index($0), "case"] }
    if !close.agreed.isEmpty, close.agreed.allSatisfy(\.grades.isEmpty) {
      found.append(
        Diagnostic(
          .nothingAgreed, at: ["agreed"],
          "every agreed grade is blank, and this would close \(close.session) for good",
          advice:
            "write the grades you agreed on; where you agreed on none, take agreed out with all "
            + "that is under it"))
    }
    var texts = TextCheck(
      search: search(writtenIn: close.closedOn.month), confirmed: close.confirmed,
      confirming: "\"confirmed: [%]\" to this form")
    texts.check(close.withoutBecause, at: ["without_because"])
    for (index, agreed) in close.agreed.enumerated() {
      texts.check(agreed.because, at: ["agreed", .index(index), "because"])
    }
    return found + texts.found
  }

  /// Complaints about the end of a session in the light of the session and the grades that are in.
  ///
  /// - Parameters:
  ///   - close: the end.
  ///   - session: the session it names, where the store has it.
  ///   - given: the grades that are in.
  public func complaints(
    about close: CalibrationClose, session: CalibrationSession?, given: [CalibrationGrades]
  ) -> [Diagnostic] {
    guard let session else {
      return [unknownCalibration(close.session, at: ["calibration_close"])]
    }
    var found: [Diagnostic] = []
    let waiting = CalibrationRound(session: session, grades: given).waitingFor
    if !waiting.isEmpty, close.withoutBecause == nil {
      found.append(
        Diagnostic(
          .closedTooEarly, at: ["closed_on"],
          "\(inWords(waiting)) \(waiting.count == 1 ? "has" : "have") not given all grades yet",
          advice: "agreed grades come after everybody's own: wait for them, "
            + "or say why not with without_because"))
    }
    if let late = given.filter({ $0.givenOn > close.closedOn }).max(by: { $0.givenOn < $1.givenOn })
    {
      found.append(
        Diagnostic(
          .gradedAfterClose, at: ["closed_on"],
          "\(late.participant) gave grades on \(late.givenOn.words), after this day",
          advice: "write the day the session was closed, \(late.givenOn) at the earliest"))
    }
    for (index, agreed) in close.agreed.enumerated() {
      let path: FieldPath = ["agreed", .index(index)]
      if !session.cases.contains(agreed.caseID) {
        found.append(
          Diagnostic(
            .caseNotInSession, at: path.appending("case"),
            "\"\(agreed.caseID)\" is not a case of \(session.id)",
            advice: suggestion(
              for: agreed.caseID, among: session.cases, otherwise: "see the session for its cases"))
        )
      }
      for grade in agreed.grades where !session.ratings.contains(grade.rating) {
        found.append(
          Diagnostic(
            .ratingNotAsked, at: path.appending("grades").appending(grade.rating.key),
            "\(session.id) does not ask for \(grade.rating.name)",
            advice: "take it out; it asks for \(inWords(session.ratings.map(\.name)))"))
      }
    }
    return found
  }
}
