/// What a person may see of a calibration session.
public enum CalibrationView: Hashable, Sendable {
  /// The spread, and where everybody sits: the QA lead.
  case everybody
  /// The spread, and where the person sits themselves.
  case own(String)
  /// The spread, which names nobody.
  case spread
  /// How many have graded and nothing more, for a reason.
  case nothing(String)

  /// Whose place may be seen.
  func shows(_ participant: String) -> Bool {
    switch self {
    case .everybody: true
    case .own(let person): person == participant
    case .spread, .nothing: false
    }
  }
}

extension CalibrationRound {
  /// The fewest people whose grades are shown to others than the QA lead: among fewer, everybody can
  /// work out who gave which.
  public static let fewestShown = 3

  /// What a person may see: the QA lead everything, those who take part the group and their own place.
  ///
  /// Nobody sees others' grades before their own are saved, the QA lead included.
  ///
  /// - Parameters:
  ///   - person: who looks.
  ///   - readsAll: whether the person's roles let them see everybody.
  /// - Throws: `Refusal` with C016 for a participant who has not graded every case yet, and S021 for
  ///   somebody who takes no part.
  public func view(for person: Workspace.Person, readsAll: Bool) throws(Refusal) -> CalibrationView
  {
    let participant = session.participants.first { isSameID($0, person.id) }
    if let participant, close == nil, !hasGivenAll(participant) {
      throw Refusal(
        .ownGradesFirst, "\(participant) has not given all grades of \(session.id) yet",
        advice: "give your own first: \(.gradeCalibration(session.id, by: participant))")
    }
    if readsAll { return .everybody }
    guard let participant else {
      throw Refusal(
        .notPermitted, "\(person.id) (\(person.rolesInWords)) does not take part in \(session.id)",
        advice: "ask the QA lead for what you need")
    }
    guard graders.count >= CalibrationRound.fewestShown else {
      return .nothing(
        "with fewer than \(CalibrationRound.fewestShown) people it would show who gave which grade")
    }
    return graders.contains(participant) ? .own(participant) : .spread
  }
}
