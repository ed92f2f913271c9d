import GRDB
import PracticeLearning

/// On which days the journal says things were written down.
///
/// What came in by import, or was simulated, was done elsewhere and on other days: it has none here.
struct RecordedDays {
  /// What happened to one subject on which day.
  struct Event {
    var act: String
    var subject: String
    var day: CalendarDate
    /// The number of the entry, by which two of one day have an order.
    var seq: Int
  }

  /// In the order in which they were recorded.
  private(set) var events: [Event] = []

  /// - Parameter acts: what is looked for.
  init(_ db: Database, of acts: [JournalAct]) throws {
    let imports = try ImportMoments(db)
    let names = acts.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT   act, subject, at, actor, seq
        FROM     journal
        WHERE    act IN (\(names))
        ORDER BY seq
        """)
    while let row = try rows.next() {
      guard let day = imports.day(recordedAt: row[2], by: row[3]) else { continue }
      events.append(Event(act: row[0], subject: row[1], day: day, seq: row[4]))
    }
  }

  /// The first time each subject was the subject of one of some acts.
  func first(_ acts: JournalAct...) -> [String: Event] {
    let names = Set(acts.map(\.rawValue))
    return Dictionary(events.filter { names.contains($0.act) }.map { ($0.subject, $0) }) {
      first, _ in
      first
    }
  }

  /// The last time each subject was the subject of one of some acts.
  func last(_ acts: JournalAct...) -> [String: Event] {
    let names = Set(acts.map(\.rawValue))
    return Dictionary(events.filter { names.contains($0.act) }.map { ($0.subject, $0) }) {
      _, last in
      last
    }
  }
}
