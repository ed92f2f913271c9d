import PracticeLearning

/// What a moderator says of a review, as numbers.
struct SecondGrades {
  /// Eight grades by `Rating.position`, 0 for none.
  var grades = [Int](repeating: 0, count: 8)
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
}

extension SecondGrades {
  private static let reasons = Moderation.Selection.Reason.allCases.count
  private static let random = Batch.number(of: Moderation.Selection.Reason.random)

  var isRandom: Bool { reason == SecondGrades.random }

  /// The overall grade after moderation; while a difference is open, the moderator's own.
  var afterModeration: Int { final == 0 ? grades[Rating.overall.position] : final }

  /// Whether a difference is not settled yet. A disputed resolution is open again, whatever it may end in.
  func isPending(_ resolution: Int) -> Bool {
    let overall = Rating.overall.position
    return resolution < 0 || (resolution == 0 && own[overall] != grades[overall])
  }

  /// The columns `read` reads, of a pair `p` beside the moderation `m` that stands. Grades differ only where
  /// the moderation was revised: that is asked first.
  ///
  /// - Parameter isBrief: whether 0 will do for what a terminal does not show: the chance, the impact, and
  ///   what was changed afterwards.
  static func columns(isBrief: Bool) -> String {
    func list(_ table: String) -> String {
      Rating.allCases.map { isBrief && $0 == .impact ? "0" : "\(table)\($0.key)" }
        .joined(separator: ", ")
    }
    let changed =
      isBrief ? "0" : "m.revision <> p.revision AND (\(list("m."))) IS NOT (\(list("p.")))"
    return """
      coalesce(m.final_overall, 0), p.reason, \(isBrief ? "0" : "coalesce(p.probability, 0)"), p.blind,
      \(isBrief ? "0" : "p.text"), m.review IS NOT NULL, \(changed), \(list("p.")), \(list("p.auditor_"))
      """
  }

  /// Reads the columns from a place on.
  ///
  /// - Parameter revision: the text of the review that stands.
  mutating func read(_ row: borrowing RawStatement, _ column: inout Int32, revision: Int) {
    final = row.grade(&column)
    reason = row.int(&column)
    // In a damaged file it may be anything: then it is none.
    if !(0...SecondGrades.reasons).contains(reason) { reason = 0 }
    chance = row.double(&column)
    isBlind = row.int(&column) == 1
    isAmended = revision > row.int(&column)
    stands = row.int(&column) == 1
    let differs = row.int(&column) == 1
    // Grades of a round after an amendment are others of their own right.
    isCorrected = stands && differs && !isAmended
    for position in 0..<8 { grades[position] = row.grade(&column) }
    for position in 0..<8 { own[position] = row.grade(&column) }
  }
}
