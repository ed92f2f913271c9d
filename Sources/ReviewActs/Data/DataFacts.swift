import PracticeLearning
import ReviewReports
import ReviewStore

/// Writes the facts of a data package.
struct DataFacts {
  let files: DataFiles
  let keys: DataKeys
  let reading: Reading
  let filter: DataFilter
  /// What changed since the earlier package; nothing where everything is written.
  let changes: DataChanges?

  /// Writes every fact.
  func write() throws {
    try writeReviews()
    try writeFindings()
    try writeAnswers()
    try writeActions()
    try writeEscalations()
    for (table, numbers) in [
      (DataTable.changedReviews, changes?.reviews), (.changedActions, changes?.actions),
    ] {
      let rows = try files.rows(of: table)
      for number in numbers ?? [] {
        rows.begin()
        rows.add(number)
        try rows.end()
      }
    }
  }

  private func writeReviews() throws {
    let (reviews, grades) = (try files.rows(of: .reviews), try files.rows(of: .grades))
    let moderations = try files.rows(of: .moderations)
    let cells = ReviewCells()
    try reading.forEachReview(in: filter, changes) { review in
      let place = keys.place(review.place)
      let auditor = keys.person(review.auditor)
      reviews.begin()
      reviews.add(review.place.review)
      reviews.add(made: place)
      reviews.add(made: keys.cohort(review.cohort))
      reviews.add(made: auditor)
      reviews.add(day: review.submittedOn)
      reviews.add(made: cells.state(review.state))
      reviews.add(review.revision)
      reviews.add(made: cells.family(review.family))
      reviews.add(review.hasPair && review.second.stands)
      try reviews.end()
      try write(review, place, auditor, cells, to: grades)
      guard review.hasPair else { return }
      moderations.begin()
      moderations.add(review.place.review)
      moderations.add(made: place)
      moderations.add(made: auditor)
      moderations.add(made: keys.person(review.second.moderator))
      try write(review.second, cells, to: moderations)
    }
  }

  private func write(
    _ review: borrowing DataReview, _ place: [UInt8], _ auditor: [UInt8], _ cells: ReviewCells,
    to rows: DataRows
  ) throws {
    for position in 0..<8 {
      let grade = review.grades[position]
      if position == Rating.impact.position, grade == 0 { continue }
      rows.begin()
      rows.add(review.place.review)
      rows.add(made: cells.domains[position])
      rows.add(made: place)
      rows.add(made: auditor)
      rows.add(grade)
      rows.add(grade == 0 ? nil : grade >= Grade.good.rawValue)
      let (own, other) = (review.second.own[position], review.second.grades[position])
      rows.add(review.hasPair && other > 0 ? other : nil)
      let isCompared =
        review.hasPair && review.second.isBlind && own > 0 && other > 0
        && position != Rating.impact.position
      rows.add(isCompared ? own == other : nil)
      try rows.end()
    }
  }

  private func write(
    _ second: DataModeration, _ cells: ReviewCells, to rows: DataRows
  ) throws {
    let overall = Rating.overall.position
    let final = second.stands && !second.isPending ? second.final : 0
    let own = second.own[overall]
    let isKnown = own > 0 && final > 0
    rows.add(made: cells.reason(second.reason))
    rows.add(cells.isRandom(second.reason))
    rows.add(second.probability > 0 ? second.probability : nil)
    rows.add(second.isBlind)
    rows.add(second.gradedOn)
    rows.add(second.stands)
    rows.add(second.stands && second.isPending)
    rows.add(second.isAmended)
    rows.add(made: second.stands ? cells.resolution(second.resolution) : [])
    rows.add(own)
    rows.add(second.grades[overall])
    rows.add(final)
    rows.add(isKnown ? final == own : nil)
    rows.add(isKnown ? final > own : nil)
    rows.add(isKnown ? final < own : nil)
    try rows.end()
  }
}

/// The cells of the words of reviews and moderations, made once for all rows.
struct ReviewCells {
  let domains = Rating.allCases.sorted { $0.position < $1.position }.map { DataRows.cell($0.key) }
  private let states = Dictionary(
    ReviewState.allCases.map { ($0.rawValue, DataRows.cell($0.word)) }
  ) { first, _ in first }
  private let families: [[UInt8]] = ["not said", "heard", "no answer", "not asked"]
    .map(DataRows.cell)
  private let reasons = Moderation.Selection.Reason.allCases.map { DataRows.cell($0.rawValue) }
  private let resolutions = Moderation.Resolution.How.allCases.map { DataRows.cell($0.rawValue) }
  private let random = (Moderation.Selection.Reason.allCases.firstIndex(of: .random) ?? -1) + 1

  func state(_ number: Int) -> [UInt8] { states[number] ?? [] }
  func family(_ number: Int) -> [UInt8] {
    families.indices.contains(number) ? families[number] : families[0]
  }
  func reason(_ number: Int) -> [UInt8] {
    reasons.indices.contains(number - 1)
      ? reasons[number - 1] : Array(DataTable.unknown.utf8)
  }
  func isRandom(_ number: Int) -> Bool { number == random }
  func resolution(_ number: Int) -> [UInt8] {
    resolutions.indices.contains(number - 1) ? resolutions[number - 1] : []
  }
}
