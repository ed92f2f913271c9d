public import PracticeLearning
package import ReviewReports
import ReviewStore

/// A calibration session in a list.
public struct CalibrationHeading: Hashable, Sendable {
  /// The session.
  public var session: CalibrationSession
  /// How many people have given all their grades.
  public var given: Int
  /// How it stands, in a word or two.
  public var state: String
}

/// What a calibration session shows a person.
package struct CalibrationFigures: Sendable {
  /// The figures.
  package var figures: FigureSet
  /// The titles of its vignettes, by id.
  package var titles: [String: String]
}

extension Council {
  /// The calibration sessions there are: to those who take part their own, to the QA lead all.
  ///
  /// - Parameter hand: who looks.
  public func calibrations(by hand: Hand) -> Outcome<[CalibrationHeading]> {
    Outcome {
      let viewer = try viewer(hand)
      return try read { reading in
        let cancelled = try reading.cancelledCalibrations()
        return try reading.calibrationRounds(includesCancelled: true).filter { round in
          viewer.takesPart(in: round.session)
        }.map { round in
          CalibrationHeading(
            session: round.session,
            given: round.session.participants.count - round.waitingFor.count,
            state: cancelled.contains(round.session.id)
              ? "cancelled" : round.close != nil ? "closed" : round.isSettled ? "all in" : "open")
        }
      }
    }
  }

  /// How people's grades lie in a session, and where those sit whom the person may see. Looks that name
  /// people are written down.
  ///
  /// - Parameters:
  ///   - id: the session.
  ///   - hand: who looks: somebody who takes part, once their own grades are given, or the QA lead.
  package func calibration(_ id: String, by hand: Hand) -> Outcome<CalibrationFigures> {
    asking(for: "the calibration session", of: id, by: hand) {
      let viewer = try viewer(hand)
      let round = try calibrationRound(id, for: viewer)
      let session = round.session
      let set = FigureSet(
        council: workspace.council, programme: nil,
        name: "\(session.title) (\(session.id)) - \(session.heldOn.words)",
        period: Period(session.heldOn.month), day: session.heldOn,
        figures: round.figures(
          for: try round.view(for: viewer.person, readsAll: viewer.reads(.calibrations))))
      let pack: VignettePack? = try session.pack.flatMap { id in
        try read { try $0.vignettePack(id) }
      }
      try noteLook(at: "calibration \(session.id)", set, by: hand)
      return CalibrationFigures(
        figures: set,
        titles: pack?.vignettes.reduce(into: [:]) { $0[$1.id] = $1.title } ?? [:])
    }
  }

  /// Whether people come closer over the sessions they took part in; nothing where none is settled.
  ///
  /// - Parameters:
  ///   - code: one person, by role code; nothing for everybody the person who looks may see.
  ///   - hand: who looks.
  package func calibrationDrift(of code: String? = nil, by hand: Hand) -> Outcome<FigureSet?> {
    asking(for: "where people sit in calibration", by: hand) {
      let viewer = try viewer(hand)
      let isLead = viewer.reads(.calibrations)
      let own = viewer.person.id
      let drift = CalibrationDrift(
        try read { try $0.calibrationRounds() }.filter { viewer.takesPart(in: $0.session) })
      if let code, !isLead, !isSameID(code, own) {
        throw Refusal(
          .notPermitted, "where \(code) sits is for \(code) and the QA lead",
          advice: "act as one of them with \(adding: .whoActs()), or leave \(adding: .person) out")
      }
      if let code, !drift.people.contains(where: { isSameID($0, code) }) {
        let near = nearest(to: code, among: drift.people)
        throw Refusal(
          .notAParticipant, "\(code) has graded in no calibration session yet",
          advice: near.map { "did you mean \($0)?" }
            ?? "see who takes part with: \(.exportCalibrations)")
      }
      let shown = drift.people.filter { person in
        code.map { isSameID($0, person) } ?? (isLead || isSameID(own, person))
      }
      guard let period = drift.period, let last = drift.rounds.last else { return nil }
      let set = FigureSet(
        council: workspace.council, programme: nil,
        name: "Calibration sessions, \(period.words)", period: period, day: last.session.heldOn,
        figures: drift.figures(of: shown))
      try noteLook(at: "calibration drift", set, by: hand)
      return set
    }
  }

  /// Writes down who looked where people are named.
  private func noteLook(at subject: String, _ set: FigureSet, by hand: Hand) throws {
    let named = Set(set.figures.compactMap { $0.dimension(.participant) })
    guard !named.isEmpty else { return }
    try write(by: hand, "calibration show") {
      try $0.note(.read, subject, content: named.sorted().joined(separator: " "))
    }
  }
}
