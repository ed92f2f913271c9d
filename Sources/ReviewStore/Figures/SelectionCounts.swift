import AuditStatistics
import GRDB
import PracticeLearning

/// How reviews came to be moderated and how their domains compare, counted per programme.
struct SelectionCounts: Sendable {
  /// A kind's counters lie in one run: its reviews, five grades after moderation (none first), and for
  /// each of the seven ratings those graded, comparable and agreeing.
  private static let final = 1
  private static let graded = final + 5
  private static let comparable = graded + 7
  private static let agreeing = comparable + 7
  private static let stride = agreeing + 7
  /// Five overall grades, three patterns of domains, an auditor who is new or not, and eight ways to
  /// be taken or not: first not moderated, then no reason, then the reasons in their order.
  private static let kinds = 5 * 3 * 2 * 8
  /// Cases by pairs, pairs that agree, sum of differences and sum of their squares over six domains.
  private static let cases = 7 * 7 * 37 * 55

  /// By the number of the programme, each with room once something is counted in it.
  private var counters: [[Int32]]
  private var domainCases: [[Int32]]
  /// The tally of each programme, so far only with the chances of its random picks.
  private var chances: [SelectionTally]
  private let early: Set<Int>

  /// - Parameter newAuditors: the people whose first three reviews count as those of a new auditor.
  init(_ db: Database, newAuditors: [String]) throws {
    let size = try Int.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM programme") ?? 1
    counters = Array(repeating: [], count: size)
    domainCases = Array(repeating: [], count: size)
    chances = Array(repeating: SelectionTally(), count: size)
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
  }

  /// Counts a review and, where it was moderated, its second grades.
  mutating func add(
    _ review: Int, of programme: Int, graded own: [Int], moderated second: SecondGrades?
  ) {
    // In a damaged file a number may belong to no name.
    guard counters.indices.contains(programme) else { return }
    if counters[programme].isEmpty {
      counters[programme] = Array(
        repeating: 0, count: SelectionCounts.kinds * SelectionCounts.stride)
    }
    let kind = (own[6] * 3 + pattern(own)) * 2 + (early.contains(review) ? 1 : 0)
    let base = (kind * 8 + (second.map { $0.reason + 1 } ?? 0)) * SelectionCounts.stride
    counters[programme][base] += 1
    for rating in 0..<7 where own[rating] > 0 {
      counters[programme][base + SelectionCounts.graded + rating] += 1
    }
    guard let second else { return }
    counters[programme][base + SelectionCounts.final + second.afterModeration] += 1
    if second.isRandom, second.chance > 0, second.chance <= 1 {
      chances[programme].note(randomChance: second.chance)
    }
    // Whoever had been shown the grades says nothing of agreement.
    guard second.isBlind else { return }
    for rating in 0..<7 where own[rating] > 0 && second.grades[rating] > 0 {
      counters[programme][base + SelectionCounts.comparable + rating] += 1
      if own[rating] == second.grades[rating] {
        counters[programme][base + SelectionCounts.agreeing + rating] += 1
      }
    }
    addCase(own, second.grades, of: programme)
  }

  private mutating func addCase(_ own: [Int], _ second: [Int], of programme: Int) {
    if domainCases[programme].isEmpty {
      domainCases[programme] = Array(repeating: 0, count: SelectionCounts.cases)
    }
    var (pairs, exact, difference, squares) = (0, 0, 0, 0)
    for domain in 0..<6 where own[domain] > 0 && second[domain] > 0 {
      let d = own[domain] - second[domain]
      pairs += 1
      exact += d == 0 ? 1 : 0
      difference += d
      squares += d * d
    }
    domainCases[programme][((pairs * 7 + exact) * 37 + difference + 18) * 55 + squares] += 1
  }

  private func pattern(_ own: [Int]) -> Int {
    var (hasAny, isOutstanding) = (false, true)
    for domain in 0..<6 where own[domain] > 0 {
      if own[domain] == Grade.inadequate.rawValue {
        return SelectionTally.Domains.anyInadequate.rawValue
      }
      hasAny = true
      if own[domain] < Grade.outstanding.rawValue { isOutstanding = false }
    }
    return (hasAny && isOutstanding ? SelectionTally.Domains.allOutstanding : .mixed).rawValue
  }
}

/// What a moderator says of a review, as numbers.
struct SecondGrades {
  /// Seven grades by `Rating.position`, 0 for none.
  var grades = [Int](repeating: 0, count: 7)
  /// The overall grade after moderation, 0 for none.
  var final = 0
  /// Why it was taken, as in `Batch.number(of:)`, 0 for not known.
  var reason = 0
  /// The probability with which it was taken, 0 for not known.
  var chance = 0.0
  /// The auditor's eight grades that stood, 0 for none.
  var own = [Int](repeating: 0, count: 8)
  /// Whether the moderator had not been shown the review before.
  var isBlind = true
  /// Whether a moderation stands; none does of a review that was amended and not graded again.
  var stands = true
  /// Whether the review was amended after it was graded a second time.
  var isAmended = false
  /// Whether the moderator's own grades were corrected, or given anew, since.
  var isCorrected = false

  /// The overall grade after moderation; while a difference is open, the moderator's own.
  var afterModeration: Int { final == 0 ? grades[Rating.overall.position] : final }
}

extension SelectionCounts {
  /// The kinds of reviews of a programme that occur.
  func tally(of programme: Int) -> SelectionTally {
    guard counters.indices.contains(programme) else { return SelectionTally() }
    var tally = chances[programme]
    let counts = counters[programme]
    for index in 0..<SelectionCounts.kinds where !counts.isEmpty {
      let base = index * SelectionCounts.stride
      guard counts[base] > 0 else { continue }
      func run(_ offset: Int, _ length: Int) -> [Int] {
        (0..<length).map { Int(counts[base + offset + $0]) }
      }
      var kind = SelectionTally.Counts()
      kind.reviews = Int(counts[base])
      kind.final = run(SelectionCounts.final + 1, 4)
      kind.graded = run(SelectionCounts.graded, 7)
      kind.comparable = run(SelectionCounts.comparable, 7)
      kind.agreeing = run(SelectionCounts.agreeing, 7)
      tally.kinds[self.kind(at: index)] = kind
    }
    return tally
  }

  private func kind(at index: Int) -> SelectionTally.Kind {
    let (taken, rest) = (index % 8, index / 8)
    let reasons = Moderation.Selection.Reason.allCases
    return SelectionTally.Kind(
      overall: Grade(rawValue: rest / 6),
      domains: SelectionTally.Domains(rawValue: rest / 2 % 3) ?? .mixed,
      isAuditorNew: rest % 2 == 1,
      taken: taken == 0 ? .notYet : taken == 1 ? .unrecorded : .because(reasons[taken - 2]))
  }

  /// The moderated reviews of a programme by how their domains compare.
  func cases(of programme: Int) -> [ClusteredAgreement.Case: Int] {
    guard domainCases.indices.contains(programme) else { return [:] }
    var cases: [ClusteredAgreement.Case: Int] = [:]
    for (index, count) in domainCases[programme].enumerated() where count > 0 {
      let (squares, rest) = (index % 55, index / 55)
      let single = ClusteredAgreement.Case(
        pairs: rest / 37 / 7, exact: rest / 37 % 7, difference: rest % 37 - 18, squares: squares)
      cases[single] = Int(count)
    }
    return cases
  }
}
