import Foundation
package import PracticeLearning
package import ReviewDocuments
package import ReviewStore

extension Council {
  /// A session with everything that was given in it, or the refusal of an id that none has.
  ///
  /// - Parameter viewer: who asks: of other sessions than theirs no near id is told.
  package func calibrationRound(_ id: String, for viewer: Viewer) throws -> CalibrationRound {
    if let round = try read({ try $0.calibrationRound(id) }) { return round }
    let sessions = try read { try $0.calibrationRounds().map(\.session) }
    let ids = sessions.filter(viewer.takesPart).map(\.id)
    let near = nearest(to: id, among: ids)
    throw Refusal(
      .unknownCalibration, "there is no calibration session \"\(id)\"",
      advice: near.map { "did you mean \($0)?" } ?? "see those there are with: \(.listCalibrations)"
    )
  }

  /// The folder of a session's forms.
  package func calibrationFolder(_ id: String) -> String { "\(folder)/calibrations/\(id)" }

  /// The forms of a session.
  ///
  /// - Parameters:
  ///   - cases: those to put on the forms; nothing for all.
  ///   - reading: what is stored; inside a transaction, its own reading.
  package func forms(
    of session: CalibrationSession, cases: [String]? = nil, _ reading: Reading
  ) throws -> CalibrationForm {
    let (template, all) = try matter(of: session, reading)
    let meant = (cases ?? session.cases).map { id in
      all.first { $0.id == id } ?? CalibrationForm.Case(id: id)
    }
    return CalibrationForm(session, template: template, cases: meant)
  }

  /// What is graded in a session: the template that helps to grade, and the cases as graders see them.
  ///
  /// - Parameters:
  ///   - session: the session.
  ///   - reading: what is stored; inside a transaction, its own reading.
  func matter(of session: CalibrationSession, _ reading: Reading) throws -> (
    ReviewTemplate?, [CalibrationForm.Case]
  ) {
    let pack = try session.pack.flatMap(reading.vignettePack)
    let review = try session.review.flatMap(reading.review(named:))
    let reference = pack?.template ?? review?.template
    let all = session.cases.map { id in
      if let vignette = pack?.vignette(id) {
        return CalibrationForm.Case(id: id, title: vignette.title, text: vignette.text)
      }
      let place = review.map {
        "Read the child's record: case \($0.caseReference), \($0.service), team \($0.team), as it "
          + "stood at the end of \($0.month.words)."
      }
      return CalibrationForm.Case(id: id, text: place)
    }
    return (try reference.flatMap(library.template), all)
  }
}
