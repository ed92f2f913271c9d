import GRDB

/// What the second version changed, one file a subject: `Schema+v2-SUBJECT.swift`.
///
/// Until version 0.2 is out, steps may be added and changed here; after that never again.
enum Version2 {
  /// What the second migration runs, in its order. Foreign keys are off meanwhile and checked at its end.
  static let steps: [@Sendable (Database) throws -> Void] = [journal, moderation, looks]
}
