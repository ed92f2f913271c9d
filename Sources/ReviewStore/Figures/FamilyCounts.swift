import GRDB
import PracticeLearning

/// What became of asking families, per programme.
struct FamilyCounts: Sendable {
  private(set) var programmes: [Int: FamilyTally] = [:]

  init(_ db: Database, _ filter: TallyFilter) throws {
    let rows = try RawStatement(
      db,
      """
      SELECT   programme, family, count(*)
      FROM     review
      WHERE    family > 0 AND \(filter.condition(on: "review", review: "review.id"))
      GROUP BY programme, family
      """)
    while try rows.step() {
      guard let voice = FamilyVoice(rawValue: rows.int(1)) else { continue }
      programmes[rows.int(0), default: FamilyTally()].counts[voice] = rows.int(2)
    }
  }
}
