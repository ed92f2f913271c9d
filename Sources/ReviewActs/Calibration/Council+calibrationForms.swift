import Foundation
import PracticeLearning
import ReviewDocuments
import ReviewStore

/// A blank form of a calibration session, and where it is kept.
package struct CalibrationSheet {
  /// The session, by id.
  package let session: String
  /// Where the form is kept.
  package let path: String
  /// The form.
  package let text: String
}

extension Council {
  /// The form a person fills in: their own grades, or what was agreed.
  ///
  /// - Parameters:
  ///   - id: the session.
  ///   - agreed: whether it is the form of the agreed grades, which closes the session.
  ///   - hand: who acts: somebody who takes part; for agreed grades the QA lead.
  package func calibrationForm(of id: String, agreed: Bool, by hand: Hand)
    -> Outcome<CalibrationSheet>
  {
    asking(for: "a form of the calibration session", of: id, by: hand) {
      let viewer = try viewer(hand)
      let round = try calibrationRound(id, for: viewer)
      let folder = calibrationFolder(round.session.id)
      let forms = try read { try self.forms(of: round.session, $0) }
      if agreed {
        try viewer.require(.runCalibration)
        try requireEverybody(round)
        return CalibrationSheet(
          session: round.session.id, path: "\(folder)/agreed.yaml",
          text: forms.agreed(on: hand.today) { round.spread(of: $0, $1).inWords })
      }
      let person = viewer.person.id
      guard round.session.participants.contains(person) else {
        throw Refusal(
          .notAParticipant, "\(person) does not take part in \(round.session.id)",
          advice: "act as yourself with \(adding: .whoActs()), or record everybody's from a file: "
            + "\(.recordCalibration(file: "calibrations/\(round.session.id)/grades.csv"))")
      }
      return CalibrationSheet(
        session: round.session.id, path: "\(folder)/\(person).yaml",
        text: forms.own(person, on: hand.today))
    }
  }

  private func requireEverybody(_ round: CalibrationRound) throws {
    guard !round.isSettled else { return }
    let waiting = round.waitingFor
    throw Refusal(
      .closedTooEarly,
      "\(list(waiting)) \(waiting.count == 1 ? "has" : "have") not given all grades yet",
      advice: "agreed grades come after everybody's own; to close without them, write a "
        + "calibration_close with without_because and record that file")
  }

  /// How many have given all their grades in a session that something was recorded in; nothing where it is
  /// closed.
  package func calibrationStanding(_ id: String) throws -> (given: Int, of: Int)? {
    guard let round = try read({ try $0.calibrationRound(id) }) else { return nil }
    let people = round.session.participants.count
    return round.close == nil ? (people - round.waitingFor.count, people) : nil
  }
}
