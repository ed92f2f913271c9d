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

  init(_ db: Database) throws {
    let acts = [JournalAct.importDocuments, .simulate].map { "'\($0.rawValue)'" }
      .joined(separator: ", ")
    moments = try Set(
      Row.fetchAll(
        db.cachedStatement(sql: "SELECT DISTINCT at, actor FROM journal WHERE act IN (\(acts))")
      )
      .map { Moment(at: $0[0], actor: $0[1]) })
  }

  /// The day something was recorded; nothing for what came in from elsewhere.
  func day(recordedAt at: String, by actor: String) -> CalendarDate? {
    moments.contains(Moment(at: at, actor: actor)) ? nil : CalendarDate(String(at.prefix(10)))
  }
}
