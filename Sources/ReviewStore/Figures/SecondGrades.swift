import PracticeLearning

/// What a moderator says of a review, as numbers.
struct SecondGrades {
  /// Eight grades by `Rating.position`, 0 for none.
  var grades = [Int](repeating: 0, count: 8)
  /// The overall grade after moderation, 0 for none.
  var final = 0
  /// How a difference was settled, as in `Batch.number(of:)`; below 0 where that is disputed.
  var resolution = 0
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
}

extension SecondGrades {
  private static let reasons = Moderation.Selection.Reason.allCases.count
  private static let random = Batch.number(of: Moderation.Selection.Reason.random)

  var isRandom: Bool { reason == SecondGrades.random }

  /// The overall grade after moderation; while a difference is open, the moderator's own.
  var afterModeration: Int { final == 0 ? grades[Rating.overall.position] : final }

  /// Whether a difference is not settled yet. A disputed resolution is open again, whatever it may end in.
  var isPending: Bool {
    let overall = Rating.overall.position
    return resolution < 0 || (resolution == 0 && own[overall] != grades[overall])
  }

  private static let compared = Rating.allCases.filter { $0 != .impact }.map(\.key)

  /// The columns `read` reads, of a pair `p` beside its review `r` and the moderation `m` that stands. Grades
  /// differ only where the moderation was revised: that is asked first.
  ///
  /// - Parameter isBrief: whether nothing is wanted but what a terminal shows: without the chance, the impact
  ///   and what was changed afterwards.
  static func columns(isBrief: Bool) -> String {
    func list(_ table: String) -> String {
      compared.map { "\(table)\($0)" }.joined(separator: ", ")
    }
    let brief = """
      m.resolution, m.final_overall, p.reason, p.blind, \(list("p.")), \(list("p.auditor_"))
      """
    if isBrief { return brief }
    return """
      \(brief), p.impact, p.auditor_impact, p.probability, r.revision > p.text,
      m.revision <> p.revision
      AND (\(list("m.")), m.impact) IS NOT (\(list("p.")), p.impact)
      """
  }

  /// Reads the columns from a place on.
  mutating func read(_ row: borrowing RawStatement, _ column: inout Int32, isBrief: Bool) {
    stands = !row.isNull(column)
    resolution = row.int(&column)
    final = row.grade(&column)
    reason = row.int(&column)
    // In a damaged file it may be anything: then it is none.
    if !(0...SecondGrades.reasons).contains(reason) { reason = 0 }
    isBlind = row.int(&column) == 1
    for position in 0..<7 { grades[position] = row.grade(&column) }
    for position in 0..<7 { own[position] = row.grade(&column) }
    if isBrief { return }
    grades[7] = row.grade(&column)
    own[7] = row.grade(&column)
    chance = row.double(&column)
    isAmended = row.int(&column) == 1
    // Grades of a round after an amendment are others of their own right.
    let differs = row.int(&column) == 1
    isCorrected = stands && differs && !isAmended
  }
}
