import GRDB
import PracticeLearning

/// The moments at which somebody imported or simulated: what was written down then was done elsewhere and
/// on other days, so the day of recording says nothing of it.
struct ImportMoments {
  private let moments: Set<Moment>

  /// All entries of an import carry its one moment and its one actor.
  private struct Moment: Hashable {
    var at: String
    var actor: String
  }

  /// Goes from one import to the next by their index, not through all of their entries.
  init(_ db: Database) throws {
    let next = try db.cachedStatement(
      sql: """
        SELECT   at, actor
        FROM     journal
        WHERE    \(Self.acts) AND (at, actor) > (?, ?)
        ORDER BY at, actor
        LIMIT    1
        """)
    var moments: Set<Moment> = []
    var last = Moment(at: "", actor: "")
    while let row = try Row.fetchOne(next, arguments: [last.at, last.actor]) {
      last = Moment(at: row[0], actor: row[1])
      moments.insert(last)
    }
    self.moments = moments
  }

  /// What the schema's index of these entries is limited to, in the same words, or SQLite would not use it.
  static var acts: String {
    let names = [JournalAct.importDocuments, .simulate].map { "'\($0.rawValue)'" }
    return "act IN (\(names.joined(separator: ", ")))"
  }

  /// The day something was recorded; nothing for what came in from elsewhere.
  func day(recordedAt at: String, by actor: String) -> CalendarDate? {
    moments.contains(Moment(at: at, actor: actor)) ? nil : CalendarDate(String(at.prefix(10)))
  }
}
