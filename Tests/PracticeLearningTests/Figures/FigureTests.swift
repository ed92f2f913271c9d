import AuditStatistics
import PracticeLearning
import Testing

/// The twelve-case permanence audit of October 2019: good, requires improvement, inadequate.
private func permanenceAudit() throws -> ProgrammeTally {
  let october = try #require(Month("2019-10"))
  var tally = ProgrammeTally(programme: "permanence-audit", period: Period(october))
  let table: [(Rating, Int, Int, Int)] = [
    (.domain(.caseRecording), 8, 4, 0), (.domain(.assessments), 9, 2, 1),
    (.domain(.planning), 9, 2, 1), (.domain(.voiceOfTheChild), 11, 1, 0),
    (.domain(.outcomes), 9, 2, 1), (.domain(.managementOversight), 8, 3, 1), (.overall, 8, 2, 2),
  ]
  tally.total.submitted = 12
  for (rating, good, improve, inadequate) in table {
    tally.total.ratings[rating.position].counts = [inadequate, improve, good, 0]
  }
  return tally
}

@Suite("Figures of a programme") struct FigureTests {
  let noThemes = ThemeList(version: 1, headings: [], themes: [])

  @Test("The published reading: voice is strongest, case recording and oversight are the concerns")
  func reading() throws {
    let figures = try permanenceAudit().figures(policy: ModerationPolicy(), themes: noThemes)
    let strongest = try #require(figures.first { $0.id.rawValue == "domains.strongest" })
    #expect(strongest.text == "voice of the child")
    #expect(strongest.method.hasPrefix("11 of 12 good or outstanding"))
    let weakest = try #require(figures.first { $0.id.rawValue == "domains.weakest" })
    #expect(weakest.text == "case recording and management oversight")
    #expect(weakest.numerator == 8)
    #expect(weakest.denominator == 12)
  }

  @Test("A share carries its counts, its Wilson interval and its period") func share() throws {
    let figures = try permanenceAudit().figures(policy: ModerationPolicy(), themes: noThemes)
    let planning = try #require(
      figures.first {
        $0.id.rawValue == "grades.good_or_outstanding" && $0.dimension(.rating) == "planning"
      })
    #expect(planning.value == 0.75)
    #expect(planning.numerator == 9)
    #expect(planning.denominator == 12)
    // Nine of twelve: the brief prints 47-91.
    #expect(fixed((planning.interval?.lower ?? 0) * 100, 0) == "47")
    #expect(fixed((planning.interval?.upper ?? 0) * 100, 0) == "91")
    #expect(planning.grades.map(\.count) == [0, 9, 2, 1])
    #expect(planning.period.description == "2019-10")
  }

  @Test("An undefined figure has a reason and no number") func undefined() throws {
    let figures = try permanenceAudit().figures(policy: ModerationPolicy(), themes: noThemes)
    for id in ["compliance", "moderation.retained", "actions.overdue"] {
      let figure = try #require(figures.first { $0.id.rawValue == id })
      #expect(figure.value == nil)
      #expect(figure.interval == nil)
      #expect(figure.missing?.isEmpty == false)
    }
  }

  @Test("No domain stands out where all are alike") func alike() throws {
    var tally = try permanenceAudit()
    for domain in PracticeDomain.allCases {
      tally.total.ratings[Rating.domain(domain).position].counts = [0, 6, 6, 0]
    }
    #expect(DomainStanding.strongest(in: tally.total) == nil)
    #expect(DomainStanding.weakest(in: tally.total) == nil)
  }

  @Test("A domain graded in fewer than five reviews is never called strong or weak") func few()
    throws
  {
    var tally = try permanenceAudit()
    tally.total.ratings[PracticeDomain.voiceOfTheChild.rawValue].counts = [0, 0, 4, 0]
    #expect(DomainStanding.strongest(in: tally.total)?.domains.contains(.voiceOfTheChild) == false)
  }

  @Test(
    "The moderations still needed are rounded up, and never negative",
    arguments: [
      (240, 72, 0), (240, 71, 1), (1, 0, 1), (10, 2, 1), (11, 3, 1), (0, 0, 0), (10, 9, 0),
    ])
  func needed(submitted: Int, moderated: Int, needed: Int) {
    var tally = GroupTally()
    tally.submitted = submitted
    tally.moderated = moderated
    #expect(tally.moderationsNeeded(forPercent: 30) == needed)
  }

  @Test("The year to date starts again in April") func yearToDate() throws {
    var tally = try permanenceAudit()
    tally.period = try #require(Period("2025-02..2025-05"))
    for (month, submitted, moderated) in [
      ("2025-02", 10, 1), ("2025-03", 10, 2), ("2025-04", 20, 6), ("2025-05", 20, 5),
    ] {
      var group = GroupTally()
      group.submitted = submitted
      group.moderated = moderated
      tally.months[try #require(Month(month))] = group
    }
    let figures = tally.figures(policy: ModerationPolicy(), themes: noThemes)
    let toDate = figures.filter { $0.id.rawValue == "moderation.share_to_date" }
    #expect(toDate.map(\.shownPair) == ["1/10", "3/20", "6/20", "11/40"])
    let needed = figures.filter { $0.id.rawValue == "moderation.needed_to_date" }
    #expect(needed.map(\.numerator) == [2, 3, 0, 1])
  }

  @Test("The year to date begins in April also where the period begins later") func yearSoFar()
    throws
  {
    var tally = try permanenceAudit()
    tally.period = try #require(Period("2026-02..2026-04"))
    var months: [Month: GroupTally] = [:]
    for (month, submitted, moderated) in [
      ("2025-03", 90, 90), ("2025-04", 20, 6), ("2025-12", 20, 5), ("2026-02", 10, 1),
      ("2026-04", 10, 3),
    ] {
      var group = GroupTally()
      group.submitted = submitted
      group.moderated = moderated
      months[try #require(Month(month))] = group
    }
    tally.months = months.filter { tally.period.contains($0.key) }
    let figures = tally.figures(
      policy: ModerationPolicy(), themes: noThemes,
      earlier: months.filter { !tally.period.contains($0.key) })
    let toDate = figures.filter { $0.id.rawValue == "moderation.share_to_date" }
    #expect(toDate.map { $0.dimension(.month) } == ["2026-02", "2026-03", "2026-04"])
    #expect(toDate.map(\.shownPair) == ["12/50", "12/50", "3/10"])
    #expect(toDate.map(\.period.description) == ["2025-04..2026-02", "2025/26", "2026-04"])
    let needed = figures.filter { $0.id.rawValue == "moderation.needed_to_date" }
    #expect(needed.map(\.numerator) == [3, 3, 0])
    #expect(
      figures.filter { $0.id.rawValue == "moderation.share" && $0.dimension(.month) != nil }.count
        == 3)
  }

  @Test("A month without a review is a row with 0, up to the last one that has begun (H4)")
  func emptyMonths() throws {
    var tally = try permanenceAudit()
    tally.period = Period(FinancialYear(startingIn: 2025))
    for month in ["2025-05", "2025-07"] {
      var group = GroupTally()
      (group.submitted, group.moderated) = (10, 3)
      tally.months[try #require(Month(month))] = group
    }
    let figures = tally.figures(
      policy: ModerationPolicy(), themes: noThemes, through: Month("2025-09"))
    func rows(_ id: Figure.ID) -> [Figure] {
      figures.filter { $0.id == id && $0.dimension(.month) != nil }
    }
    #expect(
      rows(.reviews).map { "\($0.dimension(.month) ?? "") \($0.numerator ?? -1)" } == [
        "2025-04 0", "2025-05 10", "2025-06 0", "2025-07 10", "2025-08 0", "2025-09 0",
      ])
    #expect(rows(.moderationShare).map(\.value) == [nil, 0.3, nil, 0.3, nil, nil])
    #expect(
      rows(.moderationShareToDate).map(\.shownPair) == [
        "0/0", "3/10", "3/10", "6/20", "6/20", "6/20",
      ], "the year to date runs on to the end")
  }

  @Test("A quarter's name stands only over a whole quarter (H4)") func quarters() throws {
    var tally = try permanenceAudit()
    tally.period = try #require(Period("2025-06..2025-11"))
    for month in tally.period.months {
      var group = GroupTally()
      (group.submitted, group.moderated) = (10, 3)
      tally.months[month] = group
    }
    #expect(tally.groups(by: .quarter).map(\.name) == ["2025-06", "2025-Q2", "2025-10..2025-11"])
    // In a year that is not over the latest quarter goes by the months there are.
    tally.period = Period(FinancialYear(startingIn: 2025))
    #expect(
      tally.groups(by: .quarter).map(\.name) == ["2025-Q1", "2025-Q2", "2025-10..2025-11"])
  }

  @Test("A rate of fewer than 5 pairs is its counts: kept, raised, lowered, random or not (H4)")
  func fewPairs() throws {
    for pairs in [4, 5] {
      var tally = try permanenceAudit()
      tally.total.moderated = pairs
      tally.total.afterModeration.add(auditor: 3, moderator: 3, times: pairs - 1)
      tally.total.afterModeration.add(auditor: 3, moderator: 2)
      tally.total.afterRandomModeration = tally.total.afterModeration
      let figures = tally.figures(policy: ModerationPolicy(), themes: noThemes)
      for id in [
        Figure.ID.moderationRetained, .moderationRaised, .moderationLowered,
        .moderationRetainedRandom, .moderationRaisedRandom, .moderationLoweredRandom,
      ] {
        let figure = try #require(figures.first { $0.id == id })
        #expect((figure.value != nil) == (pairs == 5) && (figure.interval != nil) == (pairs == 5))
        #expect(figure.denominator == pairs && figure.numerator != nil)
        #expect(figure.missing == (pairs == 5 ? nil : "fewer than 5 pairs: counts only"))
      }
    }
  }

  @Test("Random draws are counted apart, and every other rate of moderation says what it is of")
  func randomDraws() throws {
    var tally = try permanenceAudit()
    tally.total.moderated = 12
    tally.total.pending = 2
    tally.total.afterModeration.add(auditor: 4, moderator: 3, times: 6)
    tally.total.afterModeration.add(auditor: 3, moderator: 3, times: 4)
    tally.total.afterRandomModeration.add(auditor: 3, moderator: 3, times: 4)
    let figures = tally.figures(policy: ModerationPolicy(), themes: noThemes)
    func pair(_ id: String) -> String? { figures.first { $0.id.rawValue == id }?.shownPair }
    #expect(pair("moderation.lowered") == "6/10")
    #expect(pair("moderation.lowered_random") == "0/4")
    #expect(pair("moderation.retained_random") == "4/4")
    #expect(figures.first { $0.id.rawValue == "moderation.pending" }?.numerator == 2)
    let apart = ["share", "needed", "pending", "share_to_date", "needed_to_date"].map {
      "moderation.\($0)"
    }
    let estimates = ["adjusted.", "same_grade_weighted", "trend.", "pick_not_recorded"]
    for figure in figures
    where figure.id.rawValue.hasPrefix("moderation.") && !apart.contains(figure.id.rawValue) {
      let isEstimate = estimates.contains { figure.id.rawValue.hasPrefix("moderation.\($0)") }
      if isEstimate { continue }
      #expect(
        figure.method.contains(
          figure.id.rawValue.hasSuffix("_random") ? "random draws only" : "always taken"),
        "\(figure.id)")
    }
  }
}

extension Figure {
  fileprivate var shownPair: String { "\(numerator ?? -1)/\(denominator ?? -1)" }
}
