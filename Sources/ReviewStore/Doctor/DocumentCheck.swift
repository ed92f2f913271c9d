import GRDB
import PracticeLearning

/// Compares what is counted of every review with what its documents say, one review at a time.
struct DocumentCheck {
  /// The values of the canonical texts; nothing where a text is none. The store does not know the format.
  let reviewOf: (String) -> Review?
  let moderationOf: (String) -> Moderation?

  private let db: Database
  private let names: [Dimension: [Int: String]]

  init(
    _ db: Database, reviewOf: @escaping (String) -> Review?,
    moderationOf: @escaping (String) -> Moderation?
  ) throws {
    self.db = db
    self.reviewOf = reviewOf
    self.moderationOf = moderationOf
    var names: [Dimension: [Int: String]] = [:]
    for dimension in Dimension.allCases {
      let rows = try Row.fetchAll(db, sql: "SELECT id, name FROM \(dimension.rawValue)")
      names[dimension] = Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
    }
    self.names = names
  }

  /// How many reviews, of those with both texts, are counted otherwise than they say; the first of them.
  func disagreeing() throws -> (checked: Int, count: Int, first: String?) {
    let rows = try Row.fetchCursor(db, sql: DocumentCheck.sql)
    // A finding without a theme counts as one of no name.
    let themes = try RawStatement(
      db,
      """
      SELECT   review, kind, domain, theme, 0 FROM finding_theme
      UNION ALL
      SELECT   review, kind, domain, 0, place FROM uncoded_finding
      ORDER BY review
      """)
    let codes = Dictionary(grouping: try Reading(db).themeCodes()) { $0.place.review }
    var hasTheme = try themes.step()
    var (checked, count, first) = (0, 0, String?.none)
    while let row = try rows.next() {
      checked += 1
      let id: Int = row[0]
      var found: Set<Theme> = []
      while hasTheme && themes.int(0) <= id {
        if themes.int(0) == id {
          found.insert(
            Theme(
              kind: themes.int(1), domain: themes.int(2),
              name: themes.int(4) > 0 ? "" : names[.theme]?[themes.int(3)] ?? "?",
              place: themes.int(4)))
        }
        hasTheme = try themes.step()
      }
      if !agrees(row, found, StandingCodes(codes[row[1]] ?? [])) {
        count += 1
        if first == nil { first = row[1] }
      }
    }
    return (checked, count, first)
  }

  private struct Theme: Hashable {
    var kind: Int
    var domain: Int
    /// Empty for a finding without any.
    var name: String
    /// Its place among the findings, where it has no theme.
    var place = 0
  }

  private static let grades = Schema.ratingColumns
  private static let sql = """
    SELECT   r.id, h.name, v.document, w.document,
             r.programme, r.month, r.service, r.team, r.cohort, r.auditor, r.state,
             h.case_reference, h.practitioner, h.template,
             m.final_overall, m.moderator, m.graded_day, m.reason, m.probability, m.resolution,
             \(grades.map { "r.\($0)" }.joined(separator: ", ")),
             \(grades.map { "m.\($0)" }.joined(separator: ", ")), r.family, a.answers
    FROM     review r
    JOIN     review_heading  h ON h.review = r.id
    JOIN     review_revision v ON v.review = r.id AND v.revision = r.revision
    LEFT JOIN review_answers a ON a.review = r.id
    LEFT JOIN moderation     m ON m.review = r.id
    LEFT JOIN moderation_revision w ON w.review = m.review AND w.revision = m.revision
    ORDER BY r.id
    """

  private func agrees(_ row: Row, _ themes: Set<Theme>, _ codes: StandingCodes) -> Bool {
    guard let review = reviewOf(row[2]) else { return false }
    let name: String = row[1]
    guard review.id == name, names(of: review) == names(row), numbers(of: review) == numbers(row),
      DocumentCheck.themes(of: review, codes) == themes,
      Set(review.codedAnswers.map(\.written)) == answers(row)
    else { return false }
    let state: Int = row[10]
    guard let text: String = row[3] else { return state == ReviewState.submitted.rawValue }
    guard let moderation = moderationOf(text), moderation.review == name else { return false }
    let isSettled = Batch.isSettled(moderation, grades: Batch.grades(of: review))
    return state == (isSettled ? ReviewState.final : .moderated).rawValue
      && agrees(row, moderation)
  }

  private func agrees(_ row: Row, _ moderation: Moderation) -> Bool {
    let kept: [Int?] =
      [
        Batch.finalOverall(of: moderation, grades: grades(row, from: 20)),
        moderation.gradedOn?.daysSinceEpoch,
        moderation.selection.map { Batch.number(of: $0.reason) } ?? 0,
        Batch.resolutionNumber(of: moderation),
      ] + Batch.grades(of: moderation)
    let counted: [Int?] =
      [row[14], row[16], row[17], row[19]] + grades(row, from: 20 + DocumentCheck.grades.count)
    let probability: Double? = row[18]
    return kept == counted && moderation.moderator == name(row[15], .person)
      && moderation.selection?.probability.flatMap { Batch.probability($0.value) } == probability
  }

  private func names(of review: Review) -> [String?] {
    [
      review.programme, review.service, review.team, review.cohort, review.auditor,
      review.caseReference, review.practitioner, review.template.description,
    ]
  }

  private func names(_ row: Row) -> [String?] {
    [
      name(row[4], .programme), name(row[6], .service), name(row[7], .team), name(row[8], .cohort),
      name(row[9], .person), row[11], name(row[12], .person), name(row[13], .template),
    ]
  }

  private func numbers(of review: Review) -> [Int] {
    [review.month.index, review.feedback?.familyVoice?.rawValue ?? 0] + Batch.grades(of: review)
  }

  private func numbers(_ row: Row) -> [Int] {
    [row[5], row[20 + 2 * DocumentCheck.grades.count]] + grades(row, from: 20)
  }

  private func answers(_ row: Row) -> Set<String> {
    let packed = row.bytes(21 + 2 * DocumentCheck.grades.count) ?? []
    return Set(PackedNumbers.numbers(in: packed).map { name($0, .answer) ?? "?" })
  }

  private func name(_ number: Int?, _ dimension: Dimension) -> String? {
    number.flatMap { names[dimension]?[$0] }
  }

  private func grades(_ row: Row, from first: Int) -> [Int] {
    DocumentCheck.grades.indices.map { row[first + $0] }
  }

  private static func themes(of review: Review, _ codes: StandingCodes) -> Set<Theme> {
    var themes: Set<Theme> = []
    for placed in review.placedFindings {
      let named = codes.themes(of: placed)
      let (kind, domain) = (placed.place.kind == .strength ? 0 : 1, placed.place.domain.rawValue)
      for name in named { themes.insert(Theme(kind: kind, domain: domain, name: name)) }
      if named.isEmpty {
        themes.insert(Theme(kind: kind, domain: domain, name: "", place: placed.place.number))
      }
    }
    return themes
  }
}

extension Reading {
  /// How many auditors' months have allocations linked otherwise than their reviews say.
  func wronglyLinkedGroups() throws -> Int {
    let groups = try Row.fetchCursor(
      db, sql: "SELECT DISTINCT programme, month, auditor FROM allocation")
    var count = 0
    while let row = try groups.next() {
      let group = LinkGroup(programme: row[0], month: row[1], auditor: row[2])
      let stored = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT id, review
            FROM   allocation
            WHERE  programme = ? AND month = ? AND auditor = ? AND review IS NOT NULL
            """), arguments: group.arguments
      ).map { Link(allocation: $0[0], review: $0[1]) }
      if try Set(stored) != Set(links(of: group.arguments)) { count += 1 }
    }
    return count
  }
}
