import GRDB
import PracticeLearning

/// Second gradings, counted for every programme as a whole and for each of its parts and moderators.
///
/// The grades are those that stood when a review was first graded a second time; what is final is of the
/// moderation that stands, which an amended review has none of until it is graded again.
struct PairCounts: Sendable {
  private(set) var counts: GroupCounts
  /// What takes the moderated reviews out of those `GradeCounts` has, and counts them as they were taken;
  /// nothing unless it was asked for.
  private(set) var selections: SelectionCounts?

  init(
    _ db: Database, _ filter: TallyFilter, _ split: GroupTable.Split, _ selections: SelectionCounts?
  ) throws {
    counts = try GroupCounts(db, split)
    self.selections = selections
    try count(db, filter, split)
  }

  private mutating func count(
    _ db: Database, _ filter: TallyFilter, _ split: GroupTable.Split
  ) throws {
    let isBrief = split == .none
    let selecting = selections == nil ? "" : ", r.id, \(PackedGrades.expression(on: "r"))"
    let rows = try RawStatement(
      db,
      """
      SELECT     \(GroupCounts.Place.columns(of: "r", split)),
                 \(SecondGrades.columns(isBrief: isBrief))
                 \(split == .byModeration ? ", p.moderator" : "")\(selecting)
      FROM       moderation_pair p
      CROSS JOIN review r ON r.id = p.review
      LEFT JOIN  moderation m ON m.review = p.review
      WHERE      \(filter.condition(on: "r", review: "p.review"))
      """)
    var second = SecondGrades()
    while try rows.step() {
      var column: Int32 = 0
      let place = GroupCounts.Place(rows, &column, split)
      second.read(rows, &column, isBrief: isBrief)
      counts.change(at: place) { $0.add(second) }
      if split == .byModeration {
        let moderator = rows.int(&column)
        counts.change(moderator: moderator, of: place.programme) { $0.add(second) }
      }
      if selections != nil {
        let id = rows.int(&column)
        let grades = PackedGrades(rows.int(&column))
        selections?.add(id, of: place.programme, grades, moderated: second)
      }
    }
  }
}
