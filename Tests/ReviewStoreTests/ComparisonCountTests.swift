import AuditStatistics
import PracticeLearning
import ReviewStore
import Testing

@Suite("Counting for the comparison of auditor and moderator") struct ComparisonCountTests {
  @Test(
    "Services, months and moderators count what a plain count over the reviews does",
    arguments: 1...6)
  func comparisons(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let all = (0..<150).map { RandomReviews.review($0, &generator) }
    let desk = try Desk()
    try desk.store(all)
    let period = try #require(Period("2025-05..2025-07"))
    for service in [nil, "MASH"] {
      let counted = try desk.store {
        try $0.comparisons(period: period, service: service, newAuditors: ["TM-00", "TM-02"])
      }
      #expect(!counted.isEmpty)
      for tally in counted {
        var expected = ProgrammeTally(programme: tally.programme, period: period)
        let meant = all.filter {
          $0.review.programme == tally.programme && period.contains($0.review.month)
            && (service == nil || $0.review.service == service)
        }
        RandomReviews.count(
          meant, among: all, newAuditors: ["TM-00", "TM-02"], &expected)
        (expected.teams, expected.cohorts, expected.themes) = ([:], [:], [])
        expected.families = FamilyTally()
        expected.answers = AnswerTally()
        for made in meant {
          guard let moderation = made.moderation else { continue }
          RandomReviews.count(
            moderation, of: made.review,
            &expected.moderators[moderation.moderator, default: GroupTally()])
        }
        let isEqual = tally == expected
        #expect(isEqual, "\(tally.programme), \(service ?? "-")")
      }
    }
  }

  @Test("Pairs per auditor and moderator, without reviews somebody asked for", arguments: 1...6)
  func leniency(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let all = (0..<150).map { number in
      var made = RandomReviews.review(number, &generator)
      // One case may be reviewed twice, and its reference typed in other letters.
      made.review.caseReference = "\(number.isMultiple(of: 3) ? "c" : "C")-\(number % 40)"
      return made
    }
    let desk = try Desk()
    try desk.store(all)
    let period = try #require(Period("2025-04..2025-06"))
    for rating in [Rating.overall, .domain(.planning)] {
      let counted = try desk.store { try $0.leniency(on: rating, period: period) }
      var expected: [String: LeniencyTally] = [:]
      var cases: [String: Set<String>] = [:]
      for made in all where period.contains(made.review.month) {
        guard let moderation = made.moderation, moderation.selection?.reason != .requested,
          let own = made.review.grade(rating), let second = moderation.grade(rating)
        else { continue }
        let programme = made.review.programme
        var pairs =
          expected[programme]?.auditors[made.review.auditor] ?? LeniencyTally.Pairs()
        pairs.moderators[moderation.moderator, default: AgreementTable()]
          .add(auditor: own.rawValue, moderator: second.rawValue)
        pairs.months.insert(made.review.month)
        cases["\(programme) \(made.review.auditor)", default: []]
          .insert(made.review.caseReference.uppercased())
        pairs.cases = cases["\(programme) \(made.review.auditor)"]?.count ?? 0
        expected[programme, default: LeniencyTally(rating: rating, period: period)]
          .auditors[made.review.auditor] = pairs
      }
      #expect(counted == expected)
    }
  }

  @Test("Nothing is stored: nothing is counted") func empty() throws {
    let desk = try Desk()
    try desk.store { store throws in
      let year = Period(FinancialYear(startingIn: 2025))
      #expect(try store.comparisons(period: year).isEmpty)
      #expect(try store.leniency(on: .overall, period: year).isEmpty)
      #expect(try store.leniency(on: .overall, period: year, service: "none").isEmpty)
    }
  }
}
