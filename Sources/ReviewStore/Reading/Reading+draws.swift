import GRDB
import PracticeLearning

extension Reading {
  private static let drawSelect = """
    SELECT d.kind, d.name, p.name, d.month, d.seed, d.frame_digest, d.document
    FROM   draw d
    JOIN   programme p ON p.id = d.programme
    """

  private static func draw(_ row: Row) -> StoredDraw {
    StoredDraw(
      kind: StoredDraw.Kind(rawValue: row[0]) ?? .allocation, id: row[1], programme: row[2],
      month: Month(index: row[3]), seed: row[4], frameDigest: row[5], document: row[6])
  }

  /// The draw of an id.
  package func draw(_ id: String) throws -> StoredDraw? {
    try Row.fetchOne(
      db.cachedStatement(sql: "\(Reading.drawSelect) WHERE d.name = ?"), arguments: [id]
    ).map(Reading.draw)
  }

  /// The draws that used a seed.
  package func draws(seed: String) throws -> [StoredDraw] {
    try Array(
      Row.fetchCursor(
        db.cachedStatement(sql: "\(Reading.drawSelect) WHERE d.seed = ? ORDER BY d.id"),
        arguments: [seed]
      ).map(Reading.draw))
  }

  /// The draws of a programme, the earliest first.
  package func draws(_ kind: StoredDraw.Kind, programme: String) throws -> [StoredDraw] {
    try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: "\(Reading.drawSelect) WHERE d.kind = ? AND p.name = ? ORDER BY d.id"),
        arguments: [kind.rawValue, programme]
      ).map(Reading.draw))
  }

  /// Every draw, by id.
  package func draws() throws -> [StoredDraw] {
    try Array(
      Row.fetchCursor(db.cachedStatement(sql: "\(Reading.drawSelect) ORDER BY d.name")).map(
        Reading.draw))
  }
}
