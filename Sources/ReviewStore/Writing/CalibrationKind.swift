import GRDB

/// The kinds of document of a calibration, in the order in which they need one another. Each has a
/// table of names and one of texts.
package enum CalibrationKind: String, CaseIterable, Sendable {
  /// Packs of vignettes.
  case pack = "vignette_pack"
  /// Sessions.
  case session = "calibration"
  /// Each person's grades of each case.
  case grades = "calibration_grades"
  /// Ends of sessions, with what was agreed.
  case close = "calibration_close"

  var table: String { rawValue }

  /// What its documents are called.
  var words: String {
    switch self {
    case .pack: "packs of vignettes"
    case .session: "calibration sessions"
    case .grades: "calibration grades"
    case .close: "calibration closes"
    }
  }

  /// The name that a row `t` of the table is known by in the journal and in complaints.
  var nameSQL: String {
    switch self {
    case .pack, .session: "t.name"
    case .grades:
      """
      (SELECT c.name || ' ' || p.name || ' ' || t.graded_case FROM calibration c, person p
       WHERE c.id = t.calibration AND p.id = t.person)
      """
    case .close: "(SELECT c.name FROM calibration c WHERE c.id = t.calibration)"
    }
  }
}

/// Which document of a calibration is meant.
struct CalibrationKey {
  var kind: CalibrationKind
  /// The name in the journal.
  var name: String
  /// What is true of its row `t`.
  var condition: String
  var arguments: StatementArguments

  static func pack(_ id: String) -> CalibrationKey {
    CalibrationKey(kind: .pack, name: id, condition: "t.name = ?", arguments: [id])
  }

  static func session(_ id: String) -> CalibrationKey {
    CalibrationKey(kind: .session, name: id, condition: "t.name = ?", arguments: [id])
  }

  static func grades(_ session: String, _ person: String, _ caseID: String) -> CalibrationKey {
    CalibrationKey(
      kind: .grades, name: "\(session) \(person) \(caseID)",
      condition: """
        t.calibration = (SELECT id FROM calibration WHERE name = ?)
        AND t.person = (SELECT id FROM person WHERE name = ?) AND t.graded_case = ?
        """, arguments: [session, person, caseID])
  }

  static func close(_ session: String) -> CalibrationKey {
    CalibrationKey(
      kind: .close, name: session,
      condition: "t.calibration = (SELECT id FROM calibration WHERE name = ?)",
      arguments: [session])
  }
}
