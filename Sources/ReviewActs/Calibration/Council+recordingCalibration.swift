import PracticeLearning
import ReviewDocuments
import ReviewStore

/// What became of grades, or of what was agreed, after they were recorded.
public struct RecordedCalibration: Hashable, Sendable {
  /// The sessions they belong to, by id.
  public var sessions: [String]
  /// Whether anything was stored; the very same may have been there already.
  public var isNew: Bool
}

extension Council {
  /// Records people's own grades, or what was agreed, which closes a session; all of a file or none.
  ///
  /// - Parameters:
  ///   - forms: where the grades are.
  ///   - reason: why what is recorded is replaced; nothing for a first record. Both are kept.
  ///   - hand: who acts: each person for themselves, or the QA lead from paper.
  public func recordCalibration(
    _ forms: [FormSource], amending reason: String? = nil, by hand: Hand
  ) -> Outcome<RecordedCalibration> {
    Outcome(remarking: {
      let viewer = try viewer(hand)
      try refuseNames(inReason: reason, at: "amend", by: hand)
      let forms = try Forms(forms, self, by: hand)
      let before = forms.complaints + forms.documents.flatMap(\.notOfACalibration)
      try refuse(before)
      let check = try check([:], today: hand.today)
      var shown: Set<String> = []
      do {
        return try write(by: hand, "calibration record") { batch in
          var intake = Intake(
            batch, check, by: viewer, as: reason.map { .amending(because: $0) } ?? .takingIn)
          for prepared in forms.documents { try intake.take(prepared) }
          try intake.finish()
          shown = intake.shown
          let complaints = (before + intake.complaints).unique.sortedByPlace()
          try refuse(complaints)
          let sessions = forms.documents.compactMap(\.document.calibrationSession).unique.sorted()
          return (
            RecordedCalibration(sessions: sessions, isNew: !intake.count.stored.isEmpty), complaints
          )
        }
      } catch {
        try noteReads(of: shown, by: hand)
        throw error
      }
    })
  }
}

extension Prepared {
  fileprivate var notOfACalibration: [Diagnostic] {
    guard document.calibrationSession == nil else { return [] }
    return locating([
      Diagnostic(
        .unknownDocument, at: [], "this is a \(kind.rawValue), not grades of a calibration session",
        advice: "take it in with: \(.importDocuments)")
    ])
  }
}

extension Document {
  /// The session whose grades or end this is.
  fileprivate var calibrationSession: String? {
    switch self {
    case .calibrationGrades(let grades): grades.session
    case .calibrationClose(let close): close.session
    default: nil
    }
  }
}
