import AuditStatistics
import PracticeLearning

/// The counts of one group while they are summed: tables of a fixed size, one for each thing counted, so that
/// a million reviews cost no allocation.
struct GroupCounters: Sendable {
  /// How often each grade was given; 0 stands for none.
  typealias Grades = InlineArray<5, Int32>
  /// Auditor by moderator; 0 stands for none.
  typealias Pairs = InlineArray<5, Grades>

  private static let noGrades = Grades(repeating: 0)
  private static let noPairs = Pairs(repeating: noGrades)

  var submitted: Int32 = 0
  var moderated: Int32 = 0
  var pending: Int32 = 0
  var amendedAfter: Int32 = 0
  var corrected: Int32 = 0
  var notBlind: Int32 = 0
  /// By `Rating.position`.
  var ratings = InlineArray<8, Grades>(repeating: noGrades)
  /// By `Rating.position`, those that are compared.
  var comparisons = InlineArray<7, Pairs>(repeating: noPairs)
  /// The overall grade before and after moderation.
  var after = noPairs
  /// The same of random picks.
  var afterRandom = noPairs
}

extension GroupCounters {
  /// Counts a review.
  @inline(__always) mutating func add(_ grades: PackedGrades) {
    submitted += 1
    grades.forEach { ratings[$0][$1] += 1 }
  }

  /// Adds the reviews of another group and their grades, without second gradings.
  mutating func addReviews(of other: GroupCounters) {
    submitted += other.submitted
    for position in 0..<8 {
      for grade in 0..<5 { ratings[position][grade] += other.ratings[position][grade] }
    }
  }

  /// Forgets the reviews and their grades.
  mutating func clearReviews() {
    submitted = 0
    ratings = InlineArray<8, Grades>(repeating: GroupCounters.noGrades)
  }

  /// Counts a second grading.
  mutating func add(_ second: SecondGrades) {
    if second.isAmended { amendedAfter += 1 }
    if second.isCorrected { corrected += 1 }
    if second.isBlind {
      for position in 0..<7 {
        comparisons[position][second.own[position]][second.grades[position]] += 1
      }
    } else {
      notBlind += 1
    }
    guard second.stands else { return }
    moderated += 1
    guard !second.isPending else { return pending += 1 }
    let own = second.own[Rating.overall.position]
    after[own][second.final] += 1
    if second.isRandom { afterRandom[own][second.final] += 1 }
  }

  /// The counts as the field knows them.
  var tally: GroupTally {
    var group = GroupTally()
    (group.submitted, group.moderated) = (Int(submitted), Int(moderated))
    (group.pending, group.amendedAfter) = (Int(pending), Int(amendedAfter))
    (group.corrected, group.notBlind) = (Int(corrected), Int(notBlind))
    for position in 0..<8 {
      group.ratings[position].ungraded = Int(ratings[position][0])
      group.ratings[position].counts = (1...4).map { Int(ratings[position][$0]) }
    }
    // A review that was amended and waits to be graded again has a pair and no moderation that stands.
    guard moderated > 0 || amendedAfter > 0 else { return group }
    for position in 0..<7 {
      group.comparisons[position] = GroupCounters.table(comparisons[position])
    }
    group.afterModeration = GroupCounters.table(after)
    group.afterRandomModeration = GroupCounters.table(afterRandom)
    return group
  }

  private static func table(_ pairs: Pairs) -> AgreementTable {
    var table = AgreementTable()
    for auditor in 0...4 {
      for moderator in 0...4 where pairs[auditor][moderator] > 0 {
        table.add(
          auditor: auditor == 0 ? nil : auditor, moderator: moderator == 0 ? nil : moderator,
          times: Int(pairs[auditor][moderator]))
      }
    }
    return table
  }
}
