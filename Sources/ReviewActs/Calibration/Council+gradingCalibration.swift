package import PracticeLearning
import ReviewDocuments
import ReviewStore

/// A calibration session as somebody who takes part, or runs it, works in it: nothing of it tells what anybody thinks
/// of a case but oneself.
package struct CalibrationWork: Sendable {
  /// The session.
  package var session: CalibrationSession
  /// How many have given all their grades.
  package var given: Int
  /// How it stands.
  package var standing: Standing
  /// Whether the person grades in it.
  package var takesPart: Bool
  /// What helps to grade; nothing where the session has none.
  package var template: ReviewTemplate?
  /// The cases as graders see them.
  package var cases: [CalibrationCase]
  /// The person's own grades, by case.
  package var own: [String: CalibrationGrades]

  /// How a session stands.
  package enum Standing: String, Hashable, Sendable {
    case open
    case allIn = "all in"
    case closed
    case cancelled
  }

  /// Whether the person has still grades of their own to give.
  package var isToGrade: Bool {
    takesPart && standing == .open && session.cases.contains { own[$0] == nil }
  }
}

/// A case as its graders see it: nothing in it says what anybody thinks of it.
package struct CalibrationCase: Sendable {
  /// The id of the vignette or of the review.
  package var id: String
  /// Its title, where it has one.
  package var title: String?
  /// What there is to read.
  package var text: String?
}

extension Council {
  /// Records grades that a person gave on a page.
  ///
  /// - Parameters:
  ///   - grades: the grades of one case.
  ///   - reason: why what is recorded is replaced; nothing for a first record.
  ///   - hand: the person.
  package func recordCalibration(
    _ grades: CalibrationGrades, amending reason: String?, by hand: Hand
  ) -> Outcome<RecordedCalibration> {
    let text = Document.calibrationGrades(grades).yaml
    return recordCalibration(
      [.text(text, named: "\(grades.session).yaml")], amending: reason, by: hand)
  }

  /// Closes a session with what was agreed on a page.
  ///
  /// - Parameters:
  ///   - close: what was agreed.
  ///   - hand: the QA lead.
  package func closeCalibration(_ close: CalibrationClose, by hand: Hand)
    -> Outcome<RecordedCalibration>
  {
    let text = Document.calibrationClose(close).yaml
    return recordCalibration([.text(text, named: "\(close.session).yaml")], by: hand)
  }

  /// A calibration session to grade in or to run.
  ///
  /// - Parameters:
  ///   - id: the session.
  ///   - hand: who looks: somebody who takes part, or the QA lead.
  package func calibrationWork(_ id: String, by hand: Hand) -> Outcome<CalibrationWork> {
    asking(for: "the calibration session", of: id, by: hand) {
      let viewer = try viewer(hand)
      let round = try calibrationRound(id, for: viewer)
      let session = round.session
      guard viewer.takesPart(in: session) else {
        throw viewer.refusal(to: "take part in \(session.id)")
      }
      return try read { reading in
        let (template, cases) = try matter(of: session, reading)
        let isCancelled = try reading.cancelledCalibrations().contains(session.id)
        let own = round.given.filter { isSameID($0.participant, viewer.person.id) }
        return CalibrationWork(
          session: session, given: session.participants.count - round.waitingFor.count,
          standing: isCancelled
            ? .cancelled : round.close != nil ? .closed : round.isSettled ? .allIn : .open,
          takesPart: session.participants.contains { isSameID($0, viewer.person.id) },
          template: template,
          cases: cases.map { CalibrationCase(id: $0.id, title: $0.title, text: $0.text) },
          own: Dictionary(own.map { ($0.caseID, $0) }) { _, last in last })
      }
    }
  }
}
