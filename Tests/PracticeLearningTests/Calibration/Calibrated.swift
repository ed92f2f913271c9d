import PracticeLearning

/// A calibration session of four people and, unless said otherwise, two vignettes graded on planning
/// and overall.
enum Calibrated {
  static let people = ["AU-09", "MO-01", "QA-01", "TM-07"]
  static let pack = VignettePack(
    id: "P", title: "Two children",
    vignettes: [
      .init(id: "V1", title: "A move", text: "She wants her lamp at both."),
      .init(id: "V2", text: "Nobody has asked him."),
    ])
  static let session = CalibrationSession(
    id: "CAL-1", title: "Planning together", heldOn: day("2026-02-12"), pack: "P",
    vignettes: ["V1", "V2"], ratings: [.domain(.planning), .overall],
    participants: ["TM-07", "MO-01", "AU-09", "QA-01"])

  static func session(_ change: (inout CalibrationSession) -> Void) -> CalibrationSession {
    var session = session
    change(&session)
    return session
  }

  /// One person's grades of one case, a letter per rating of the session: `GR` is good planning and an
  /// overall grade of requires improvement; a dash where they could not judge.
  static func grades(
    _ person: String, _ letters: String, of caseID: String = "V1",
    in session: CalibrationSession = session
  ) -> CalibrationGrades {
    CalibrationGrades(
      session: session.id, participant: person, caseID: caseID, givenOn: day("2026-02-12"),
      ratings: zip(session.ratings, letters).map { rating, letter in
        let grade = Grade(letter == "R" ? "RI" : String(letter))
        return CalibrationGrades.Given(
          rating, grade: grade.map(CalibrationGrade.graded) ?? .couldNotJudge,
          because: "This is what the record shows.")
      })
  }

  /// A session in which every person graded every case.
  ///
  /// - Parameter rows: per case a text of as many letters as people, per rating: the people in the order
  ///   of their role codes.
  static func round(
    _ rows: [[String]], session: CalibrationSession = session, agreed: [String]? = nil
  ) -> CalibrationRound {
    var given: [CalibrationGrades] = []
    for (caseID, texts) in zip(session.cases, rows) {
      for (index, person) in session.participants.sorted().enumerated() {
        let letters = texts.map { String(Array($0)[index]) }.joined()
        given.append(grades(person, letters, of: caseID, in: session))
      }
    }
    let close = agreed.map { agreed in
      CalibrationClose(
        session: session.id, closedOn: session.heldOn,
        agreed: zip(session.cases, agreed).map { caseID, letters in
          CalibrationClose.AgreedCase(
            caseID: caseID,
            grades: zip(session.ratings, letters).compactMap { rating, letter in
              Grade(letter == "R" ? "RI" : String(letter)).map { .init(rating, $0) }
            })
        })
    }
    return CalibrationRound(session: session, grades: given, close: close)
  }

  static let check = Example.check

  /// The complaints about grades, as `C010 ratings`.
  static func complaints(_ grades: CalibrationGrades) -> [String] {
    (check.complaints(about: grades) + check.complaints(about: grades, session: session))
      .map(\.line)
  }
}
