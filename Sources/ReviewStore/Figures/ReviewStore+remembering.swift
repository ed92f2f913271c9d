import Foundation
import GRDB
import PracticeLearning

/// Whose reviews are counted, and of which months.
struct CountedPart: Hashable, Sendable {
  var period: Period
  /// Only this programme, by id.
  var programme: String?
  /// Only reviews of this service, by name.
  var service: String?
  /// Only reviews of this team, by id.
  var team: String?
  /// What may be counted.
  var scope: Scope

  /// The same in the numbers of the narrow tables; nothing where a name is not stored.
  func filter(_ db: Database) throws -> TallyFilter? {
    try TallyFilter(
      db, period: period, programme: programme, service: service, team: team, scope: scope)
  }
}

extension ReviewStore {
  /// What is counted at this moment, or was counted at the same one before: pages are looked at more often than
  /// anything is stored.
  ///
  /// - Parameters:
  ///   - asked: everything that decides what is counted, beside the store.
  ///   - memory: where it is remembered.
  ///   - isSmall: whether something counted is small enough to be kept.
  ///   - count: counts it: from this store alone.
  func remembered<Asked, Counts: Sendable>(
    _ asked: Asked, in memory: Memo<AtMoment<Asked>, Counts>,
    where isSmall: (Counts) -> Bool = { _ in true }, _ count: () throws -> Counts
  ) throws -> Counts {
    guard let moment = try read({ try $0.moment() }) else { return try count() }
    var counted: Counts?
    let known = try memory.answer(to: AtMoment(moment: moment, asked: asked)) {
      let found = try count()
      counted = found
      // Nobody may have written while it was counted.
      return try isSmall(found) && read { try $0.moment() } == moment ? found : nil
    }
    return try known ?? counted ?? count()
  }
}
