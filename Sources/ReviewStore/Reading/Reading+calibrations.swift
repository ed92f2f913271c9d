import GRDB

extension Reading {
  /// The text of a pack of vignettes; nothing where there is none of that id.
  package func document(ofVignettePack id: String) throws -> String? {
    try texts(.pack, "t.name = ?", [id]).first
  }

  /// The text of a calibration session as it stands.
  package func document(ofCalibration id: String) throws -> String? {
    try texts(.session, "t.name = ?", [id]).first
  }

  /// The texts of all grades given in a session, by person and case.
  package func documents(ofGradesIn session: String) throws -> [String] {
    try texts(.grades, "t.calibration = (SELECT id FROM calibration WHERE name = ?)", [session])
  }

  /// The text of the end of a session, where it has been closed.
  package func document(ofCloseOf session: String) throws -> String? {
    try texts(
      .close, "t.calibration = (SELECT id FROM calibration WHERE name = ?)", [session]
    ).first
  }

  /// The texts of the calibration sessions that have not been closed, by name.
  package func documentsOfOpenCalibrations() throws -> [String] {
    try texts(
      .session, "NOT EXISTS (SELECT 1 FROM calibration_close c WHERE c.calibration = t.id)", [])
  }

  /// The texts of one kind as they stand, by name.
  package func documents(_ kind: RevisedKind) throws -> [String] {
    try texts(kind, "1", [])
  }

  /// The text of a document of a kind that has names, as it stands; nothing where there is none of that id.
  package func document(_ id: String, _ kind: RevisedKind) throws -> String? {
    try texts(kind, "t.name = ?", [id]).first
  }

  private func texts(
    _ kind: RevisedKind, _ condition: String, _ arguments: StatementArguments
  ) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT   r.document
          FROM     \(kind.table) t
          JOIN     \(kind.table)_revision r ON r.subject = t.id AND r.revision = t.revision
          WHERE    \(condition)
          ORDER BY \(kind.nameSQL)
          """), arguments: arguments)
  }
}
