import GRDB
package import PracticeLearning

/// A release of the register as the store keeps it; its content is text the store does not read.
package struct StoredRelease: Hashable, Sendable {
  /// Its number.
  package var id: Int
  /// The day it was published, as stated.
  package var day: String
  /// The programme, by id.
  package var programme: String
  /// The months counted.
  package var period: Period
  /// How many numbers it has.
  package var numbers: Int
  /// How many of them are hidden.
  package var hidden: Int
  /// Every number with what was printed of it, in canonical JSON.
  package var content: String
  /// Who published it, by role code.
  package var by: String

  package init(
    id: Int = 0, day: String, programme: String, period: Period, numbers: Int, hidden: Int,
    content: String, by: String = ""
  ) {
    (self.id, self.day, self.programme, self.period) = (id, day, programme, period)
    (self.numbers, self.hidden, self.content, self.by) = (numbers, hidden, content, by)
  }
}

extension Batch {
  /// Keeps what is published.
  package func publish(_ release: StoredRelease) throws {
    let seq = try journal(.publish, "\(release.programme) \(release.period)")
    try db.cachedStatement(
      sql: """
        INSERT INTO public_release (day, programme, first, last, numbers, hidden, content, entry)
        VALUES                     (?,   ?,         ?,     ?,    ?,       ?,      ?,       ?)
        """
    ).execute(arguments: [
      release.day, release.programme, release.period.first.description,
      release.period.last.description, release.numbers, release.hidden, release.content, seq,
    ])
  }
}

extension Reading {
  /// The register of what was published, the latest first.
  package func publicReleases() throws -> [StoredRelease] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT   r.id, r.day, r.programme, r.first, r.last, r.numbers, r.hidden, r.content, j.actor
        FROM     public_release r
        JOIN     journal j ON j.seq = r.entry
        ORDER BY r.id DESC
        """
    ).compactMap { row in
      guard let first = Month(row[3] as String), let last = Month(row[4] as String),
        let period = Period(from: first, to: last)
      else { return nil }
      return StoredRelease(
        id: row[0], day: row[1], programme: row[2], period: period, numbers: row[5],
        hidden: row[6], content: row[7], by: row[8])
    }
  }
}
