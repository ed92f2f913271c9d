import AuditStatistics
import GRDB
import PracticeLearning

/// How reviews came to be moderated and how their domains compare, counted per programme.
struct SelectionCounts: Sendable {
  /// By the number of the programme, then by the number of the kind; with room once something is counted.
  private var counters: [[Counter]]
  /// By the number of the programme: how its moderated reviews compare.
  private var cases: [DomainCases]
  /// The tally of each programme, so far only with the chances of its random picks.
  private var chances: [SelectionTally]
  /// By the number of the programme, then by grades: reviews that wait to be counted together.
  private var noted: [[Int32]]
  /// By the number of the programme: the grades something was noted of. Few of all that can be occur.
  private var met: [[Int]]
  private let early: Set<Int>
  /// By the number of the review: why its texts before an amendment were always taken. It ends with the last
  /// that has any, and each of a million reviews is asked for.
  private let before: [AlwaysTaken]

  /// What is counted of the reviews of one kind. Taking a review out again makes it negative.
  fileprivate struct Counter: Sendable {
    var reviews: Int32 = 0
    /// By the overall grade after moderation, none first.
    var final = InlineArray<5, Int32>(repeating: 0)
    /// By `Rating.position`.
    var graded = InlineArray<7, Int32>(repeating: 0)
    var comparable = InlineArray<7, Int32>(repeating: 0)
    var agreeing = InlineArray<7, Int32>(repeating: 0)
  }

  /// - Parameter newAuditors: the people whose first three reviews count as those of a new auditor.
  init(_ db: Database, newAuditors: [String]) throws {
    let size = try Int.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM programme") ?? 1
    counters = Array(repeating: [], count: size)
    cases = Array(repeating: DomainCases(), count: size)
    chances = Array(repeating: SelectionTally(), count: size)
    noted = Array(repeating: [], count: size)
    met = Array(repeating: [], count: size)
    early = try Set(
      newAuditors.flatMap { auditor in
        try Int.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT   r.id
              FROM     review r
              JOIN     review_heading h ON h.review = r.id
              WHERE    r.auditor = (SELECT id FROM person WHERE name = ?)
                       AND \(Withdrawn.counts("r.id"))
              ORDER BY r.month, h.name
              LIMIT    3
              """), arguments: [auditor])
      })
    before = try SelectionCounts.before(db)
  }

  private static func before(_ db: Database) throws -> [AlwaysTaken] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT   b.review, b.reasons
        FROM     review_graded_before b
        JOIN     review r ON r.id = b.review
        WHERE    b.review > 0 AND b.reasons BETWEEN 1 AND \(AlwaysTaken.different - 1)
        ORDER BY b.review
        """)
    guard let last = rows.last else { return [] }
    var before = [AlwaysTaken](repeating: [], count: last[0] + 1)
    for row in rows { before[row[0]] = AlwaysTaken(rawValue: row[1]) }
    return before
  }

  private func reasonsBefore(_ review: Int) -> AlwaysTaken {
    before.indices.contains(review) ? before[review] : []
  }

  /// Notes a review as one that was not moderated.
  @inline(__always) mutating func note(_ review: Int, of programme: Int, _ grades: PackedGrades) {
    // In a damaged file a number may belong to no name.
    guard noted.indices.contains(programme) else { return }
    let (isNew, before) = (!early.isEmpty && early.contains(review), reasonsBefore(review))
    if isNew || !before.isEmpty {
      return add(1, of: programme, grades.grades, isAuditorNew: isNew, before: before)
    }
    if noted[programme].isEmpty {
      noted[programme] = Array(repeating: 0, count: PackedGrades.different)
    }
    let number = grades.number
    if noted[programme][number] == 0 { met[programme].append(number) }
    noted[programme][number] += 1
  }

  /// Counts what was noted.
  mutating func addNoted() {
    for programme in noted.indices {
      for number in met[programme] {
        add(
          noted[programme][number], of: programme, PackedGrades(number).grades,
          isAuditorNew: false, before: [])
      }
      (noted[programme], met[programme]) = ([], [])
    }
  }

  /// Takes a review out of those that were not moderated and counts its second grades.
  mutating func add(
    _ review: Int, of programme: Int, _ grades: PackedGrades, moderated second: SecondGrades
  ) {
    guard counters.indices.contains(programme) else { return }
    let (isNew, before) = (early.contains(review), reasonsBefore(review))
    add(-1, of: programme, grades.grades, isAuditorNew: isNew, before: before)
    let kind = SelectionTally.Kind.number(
      second.own, isAuditorNew: isNew, before: before, taken: second.reason + 1)
    add(1, of: programme, kind, second.own)
    counters[programme][kind].final[second.afterModeration] += 1
    if second.isRandom, second.chance > 0, second.chance <= 1 {
      chances[programme].note(randomChance: second.chance)
    }
    // Whoever had been shown the grades says nothing of agreement.
    guard second.isBlind else { return }
    for rating in 0..<7 where second.own[rating] > 0 && second.grades[rating] > 0 {
      counters[programme][kind].comparable[rating] += 1
      if second.own[rating] == second.grades[rating] {
        counters[programme][kind].agreeing[rating] += 1
      }
    }
    cases[programme].add(second.own, second.grades)
  }

  private mutating func add(
    _ times: Int32, of programme: Int, _ own: [Int], isAuditorNew: Bool, before: AlwaysTaken
  ) {
    let kind = SelectionTally.Kind.number(
      own, isAuditorNew: isAuditorNew, before: before, taken: 0)
    add(times, of: programme, kind, own)
  }

  private mutating func add(_ times: Int32, of programme: Int, _ kind: Int, _ own: [Int]) {
    if counters[programme].isEmpty {
      counters[programme] = Array(repeating: Counter(), count: SelectionTally.Kind.different)
    }
    counters[programme][kind].reviews += times
    for rating in 0..<7 where own[rating] > 0 { counters[programme][kind].graded[rating] += times }
  }
}

extension SelectionCounts {
  /// The kinds of reviews of a programme that occur.
  func tally(of programme: Int) -> SelectionTally {
    guard counters.indices.contains(programme) else { return SelectionTally() }
    var tally = chances[programme]
    for (number, counter) in counters[programme].enumerated() where counter.reviews != 0 {
      tally.kinds[SelectionTally.Kind(number: number)] = counter.counts
    }
    return tally
  }

  /// The moderated reviews of a programme by how their domains compare.
  func cases(of programme: Int) -> [ClusteredAgreement.Case: Int] {
    cases.indices.contains(programme) ? cases[programme].tally : [:]
  }
}

extension SelectionCounts.Counter {
  var counts: SelectionTally.Counts {
    func list(_ ratings: InlineArray<7, Int32>) -> [Int] {
      ratings.indices.map { Int(ratings[$0]) }
    }
    var counts = SelectionTally.Counts()
    counts.reviews = Int(reviews)
    counts.final = (1...4).map { Int(final[$0]) }
    counts.graded = list(graded)
    counts.comparable = list(comparable)
    counts.agreeing = list(agreeing)
    return counts
  }
}
