import GRDB

/// The kinds of document that are read and not counted, in the order in which they need one another: of a
/// calibration, and what is gathered beside reviews. Each has a table of names and one of texts.
package enum RevisedKind: String, CaseIterable, Sendable {
  /// Packs of vignettes.
  case pack = "vignette_pack"
  /// Sessions.
  case session = "calibration"
  /// Each person's grades of each case.
  case grades = "calibration_grades"
  /// Ends of sessions, with what was agreed.
  case close = "calibration_close"
  /// Dip samples.
  case dipSample = "dip_sample"
  /// Other quality assurance activity.
  case activity = "quality_activity"

  /// Those of a calibration.
  package static let ofCalibrations: [RevisedKind] = [.pack, .session, .grades, .close]

  var table: String { rawValue }

  /// What its documents are called.
  var words: String {
    switch self {
    case .pack: "packs of vignettes"
    case .session: "calibration sessions"
    case .grades: "calibration grades"
    case .close: "calibration closes"
    case .dipSample: "dip samples"
    case .activity: "quality activities"
    }
  }

  /// The name that a row `t` of the table is known by in the journal and in complaints.
  var nameSQL: String {
    switch self {
    case .pack, .session, .dipSample, .activity: "t.name"
    case .grades:
      """
      (SELECT c.name || ' ' || p.name || ' ' || t.graded_case FROM calibration c, person p
       WHERE c.id = t.calibration AND p.id = t.person)
      """
    case .close: "(SELECT c.name FROM calibration c WHERE c.id = t.calibration)"
    }
  }
}

/// Which document of these kinds is meant.
struct RevisedKey {
  var kind: RevisedKind
  /// The name in the journal.
  var name: String
  /// What is true of its row `t`.
  var condition: String
  var arguments: StatementArguments

  static func pack(_ id: String) -> RevisedKey {
    RevisedKey(kind: .pack, name: id, condition: "t.name = ?", arguments: [id])
  }

  static func session(_ id: String) -> RevisedKey {
    RevisedKey(kind: .session, name: id, condition: "t.name = ?", arguments: [id])
  }

  static func grades(_ session: String, _ person: String, _ caseID: String) -> RevisedKey {
    RevisedKey(
      kind: .grades, name: "\(session) \(person) \(caseID)",
      condition: """
        t.calibration = (SELECT id FROM calibration WHERE name = ?)
        AND t.person = (SELECT id FROM person WHERE name = ?) AND t.graded_case = ?
        """, arguments: [session, person, caseID])
  }

  static func close(_ session: String) -> RevisedKey {
    RevisedKey(
      kind: .close, name: session,
      condition: "t.calibration = (SELECT id FROM calibration WHERE name = ?)",
      arguments: [session])
  }

  static func named(_ id: String, _ kind: RevisedKind) -> RevisedKey {
    RevisedKey(kind: kind, name: id, condition: "t.name = ?", arguments: [id])
  }
}
