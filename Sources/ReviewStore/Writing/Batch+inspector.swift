import GRDB
package import PracticeLearning

/// A review that an inspector may read, as the journal tells of it.
package struct InspectorRelease: Hashable, Sendable {
  /// The review.
  package var review: String
  /// The inspector, by role code.
  package var inspector: String
  /// The last day; nothing where it was ended.
  package var until: CalendarDate?
  /// When it was released or ended last, in UTC.
  package var at: String
  /// By whom, by role code.
  package var by: String
}

extension Batch {
  /// Writes down that an inspector may read a review, or may not any more.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - inspector: the inspector, by role code.
  ///   - until: the last day; nothing to end it.
  package func release(_ review: String, to inspector: String, until: CalendarDate?) throws {
    try note(
      .releaseToInspector, review, content: "\(inspector) \(until?.description ?? "ended")")
  }
}

extension Reading {
  /// What was said last of each review and inspector, by review.
  package func inspectorReleases() throws -> [InspectorRelease] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT   journal.subject, entry_note.content, journal.at, journal.actor
        FROM     journal JOIN entry_note ON entry_note.entry = journal.seq
        WHERE    journal.act = ?
        ORDER BY journal.seq
        """, arguments: [JournalAct.releaseToInspector.rawValue])
    var latest: [String: InspectorRelease] = [:]
    for row in rows {
      let words = (row[1] as String).split(separator: " ").map(String.init)
      guard words.count == 2 else { continue }
      let release = InspectorRelease(
        review: row[0], inspector: words[0], until: CalendarDate(words[1]), at: row[2], by: row[3])
      latest[plainID(release.review) + " " + plainID(release.inspector)] = release
    }
    return latest.values.sorted { ($0.review, $0.inspector) < ($1.review, $1.inspector) }
  }
}
