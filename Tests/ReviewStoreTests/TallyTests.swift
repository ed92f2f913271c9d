import AuditStatistics
import PracticeLearning
import ReviewStore
import Testing

@Suite("Counting for figures") struct TallyTests {
  private let services = ["children in care", "MASH"]
  private let teams = ["CIC-1", "CIC-2", "M-1"]
  private let themes = ["chronology", "supervision", "neglect"]

  private struct Made {
    var review: Review
    var moderation: Moderation?
  }

  private func grade(_ random: inout SeededGenerator) -> Grade? {
    Grade(rawValue: random.below(5))
  }

  private func random(_ number: Int, _ random: inout SeededGenerator) -> Made {
    let id = "R-\(number)"
    func some(_ list: [String]) -> [String] { list.filter { _ in random.below(2) == 0 } }
    var entry = review(
      id, programme: random.below(3) == 0 ? "fostering" : "monthly",
      month: "2025-0\(4 + random.below(4))", case: "C-\(number)",
      service: services[random.below(2)],
      team: teams[random.below(3)], auditor: "TM-0\(random.below(3))",
      cohort: random.below(3) == 0 ? "recent" : nil, grades: (0..<6).map { _ in grade(&random) },
      overall: grade(&random), impact: grade(&random), strengths: some(themes),
      development: some(themes)
    ).value
    entry.domains[0].strengths = [Finding(themes: some(themes)), Finding(themes: some(themes))]
    guard random.below(3) == 0 else { return Made(review: entry) }
    var second = moderation(of: id, overall: .good).value
    second.overall = grade(&random).map { Judgement(grade: $0) }
    if random.below(2) == 0 { second.selection?.reason = .outstanding }
    second.domains[2].grade = grade(&random).map(DomainGrade.graded) ?? .notApplicable
    if random.below(2) == 0 {
      second.resolution = Moderation.Resolution(
        how: .panel, final: [Moderation.FinalGrade(.overall, .inadequate)])
    }
    return Made(review: entry, moderation: second)
  }

  private func naive(_ all: [Made], _ tally: inout ProgrammeTally) {
    for made in all {
      count(made, &tally.total)
      count(made, &tally.services[made.review.service, default: GroupTally()])
      count(made, &tally.teams[made.review.team, default: GroupTally()])
      count(made, &tally.months[made.review.month, default: GroupTally()])
      if let cohort = made.review.cohort {
        count(made, &tally.cohorts[cohort, default: GroupTally()])
      }
    }
    tally.themes = naiveThemes(all.map(\.review))
  }

  private func count(_ made: Made, _ group: inout GroupTally) {
    group.submitted += 1
    for rating in Rating.allCases {
      if let grade = made.review.grade(rating) {
        group.ratings[rating.position].counts[grade.rawValue - 1] += 1
      } else {
        group.ratings[rating.position].ungraded += 1
      }
    }
    guard let moderation = made.moderation else { return }
    group.moderated += 1
    for rating in Rating.compared {
      group.comparisons[rating.position].add(
        auditor: made.review.grade(rating)?.rawValue, moderator: moderation.grade(rating)?.rawValue)
    }
    if moderation.resolution == nil && made.review.grade(.overall) != moderation.grade(.overall) {
      group.pending += 1
      return
    }
    let overall = (
      auditor: made.review.grade(.overall)?.rawValue,
      moderator: moderation.finalGrade(.overall)?.rawValue
    )
    group.afterModeration.add(auditor: overall.auditor, moderator: overall.moderator)
    if moderation.selection?.reason == .random {
      group.afterRandomModeration.add(auditor: overall.auditor, moderator: overall.moderator)
    }
  }

  private func naiveThemes(_ reviews: [Review]) -> [ThemeTally] {
    var tallies: [ThemeTally] = []
    func named(_ review: Review, _ theme: String, _ kind: Finding.Kind, _ domain: PracticeDomain?)
      -> Bool
    {
      review.domains.contains { judgement in
        (domain == nil || judgement.domain == domain)
          && (kind == .strength ? judgement.strengths : judgement.development)
            .contains { $0.themes.contains(theme) }
      }
    }
    for theme in themes.sorted() {
      for kind in Finding.Kind.allCases {
        for domain in [nil] + PracticeDomain.allCases.map(Optional.some) {
          let count = reviews.filter { named($0, theme, kind, domain) }.count
          if count > 0 {
            tallies.append(ThemeTally(theme: theme, kind: kind, domain: domain, reviews: count))
          }
        }
        for service in services.sorted() {
          let count = reviews.filter { $0.service == service && named($0, theme, kind, nil) }.count
          if count > 0 {
            tallies.append(ThemeTally(theme: theme, kind: kind, service: service, reviews: count))
          }
        }
      }
    }
    return tallies
  }

  @Test(
    "One pass over the tables counts what a plain count over the reviews does", arguments: 1...8)
  func againstNaive(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let all = (0..<120).map { random($0, &generator) }
    let desk = try Desk()
    try desk.write { batch throws in
      for made in all {
        _ = try batch.submit(Entry(value: made.review, document: made.review.id))
        if let moderation = made.moderation {
          _ = try batch.record(Entry(value: moderation, document: made.review.id))
        }
      }
    }
    let period = try #require(Period("2025-05..2025-06"))
    for service in [nil, "MASH"] {
      for team in [nil, "CIC-1"] {
        let counted = try desk.store {
          try $0.tallies(period: period, service: service, team: team, on: day("2025-07-01"))
        }
        for tally in counted {
          var expected = ProgrammeTally(programme: tally.programme, period: period)
          let meant = all.filter {
            $0.review.programme == tally.programme && period.contains($0.review.month)
              && (service == nil || $0.review.service == service)
              && (team == nil || $0.review.team == team)
          }
          naive(meant, &expected)
          // As one truth value: the whole of both tallies would fill the screen.
          let isEqual = tally == expected
          #expect(isEqual, "\(tally.programme), \(service ?? "-"), \(team ?? "-")")
        }
        let meant = all.filter {
          period.contains($0.review.month) && (service == nil || $0.review.service == service)
            && (team == nil || $0.review.team == team)
        }
        #expect(Set(counted.map(\.programme)) == Set(meant.map(\.review.programme)))
      }
    }
  }

  @Test("A difference that is not settled is neither raised nor lowered until it is")
  func pending() throws {
    let desk = try Desk()
    func total() throws -> GroupTally {
      try desk.store {
        try $0.tallies(period: Period(FinancialYear(startingIn: 2025)), on: day("2026-03-31"))
      }[0].total
    }
    try desk.write { batch throws in
      _ = try batch.submit(review("R-1"))
      _ = try batch.submit(review("R-2"))
      _ = try batch.record(moderation(of: "R-1", overall: .inadequate))
      // Only a domain differs here: the overall grade is known.
      _ = try batch.record(moderation(of: "R-2", grade: .requiresImprovement, overall: .good))
    }
    let open = try total()
    #expect([open.moderated, open.pending, open.afterModeration.pairs] == [2, 1, 1])
    #expect([open.afterModeration.lowered, open.afterRandomModeration.lowered] == [0, 0])
    #expect(open.comparisons[Rating.overall.position].lowered == 1)
    #expect(open.adding(open).pending == 2)
    let settled = Moderation.Resolution(how: .panel, on: day("2026-03-09"))
    try desk.write {
      _ = try $0.record(
        moderation(of: "R-1", overall: .inadequate, resolution: settled, text: "settled"))
    }
    let closed = try total()
    #expect([closed.pending, closed.afterRandomModeration.lowered] == [0, 1])
  }

  @Test("Programmes come in the order in which they first appeared, or the one asked for")
  func programmes() throws {
    let desk = try Desk()
    try desk.write { batch throws in
      for (index, programme) in ["monthly", "adoption", "fostering"].enumerated() {
        _ = try batch.submit(review("R-\(index)", programme: programme))
      }
    }
    let year = Period(FinancialYear(startingIn: 2025))
    try desk.store { store throws in
      let all = try store.tallies(period: year, on: day("2026-03-31"))
      #expect(all.map(\.programme) == ["monthly", "adoption", "fostering"])
      let one = try store.tallies(period: year, programme: "adoption", on: day("2026-03-31"))
      #expect(one.map(\.programme) == ["adoption"])
      #expect(try store.tallies(period: year, service: "none", on: day("2026-03-31")).isEmpty)
    }
  }

  @Test("Actions are counted as they stood on the day") func actions() throws {
    let desk = try Desk()
    try desk.write { batch throws in
      _ = try batch.submit(review("R-1"), raising: [action("R-1.1", review: "R-1")])
      _ = try batch.record(
        action(
          "R-1.1", review: "R-1",
          updates: [note("2026-03-10", .amber), note("2026-04-20", .blue)]))
      _ = try batch.record(action("R-1.2", review: "R-1", raised: "2026-04-05", due: nil))
      _ = try batch.record(action("LA-1", updates: [note("2026-03-10", .black)]))
    }
    let year = Period(FinancialYear(startingIn: 2025))
    func tally(_ on: String) throws -> ActionTally {
      try desk.store { try $0.tallies(period: year, on: day(on)) }[0].actions
    }
    #expect(try tally("2026-02-01").statuses == [:])
    #expect(try tally("2026-03-01").statuses == [.blank: 1])
    #expect(try tally("2026-03-31").statuses == [.amber: 1])
    #expect(try tally("2026-03-31").overdue == 0)
    #expect(try tally("2026-04-10").statuses == [.amber: 1, .blank: 1])
    #expect(try tally("2026-04-10").overdue == 1)
    #expect(try tally("2026-04-20").statuses == [.blue: 1, .blank: 1])
    #expect(try tally("2026-04-20").overdue == 0)
    let others = try desk.store {
      try $0.actionsWithoutReview(period: year, service: "MASH", on: day("2026-04-01"))
    }
    #expect(others.statuses == [.black: 1])
  }

  @Test("An action stays in the figures of later months until it is closed")
  func actionsOfEarlierMonths() throws {
    let desk = try Desk()
    try desk.write { batch throws in
      _ = try batch.submit(
        review("R-1", month: "2025-10"),
        raising: ["R-1.1", "R-1.2", "R-1.3"].map {
          action($0, review: "R-1", raised: "2025-10-20", due: "2025-12-01", what: $0)
        })
      _ = try batch.submit(review("R-2", month: "2026-02"))
      for (id, on) in [("R-1.2", "2026-01-31"), ("R-1.3", "2026-02-01")] {
        _ = try batch.record(
          action(
            id, review: "R-1", raised: "2025-10-20", due: "2025-12-01", what: id,
            updates: [note(on, .blue)]))
      }
      for (id, on) in [("LA-1", "2026-01-31"), ("LA-2", "2026-02-01")] {
        _ = try batch.record(action(id, raised: "2025-10-20", updates: [note(on, .black)]))
      }
    }
    let february = try #require(Period("2026-02"))
    try desk.store { store throws in
      let counted = try store.tallies(period: february, on: day("2026-02-28"))[0].actions
      #expect(counted.statuses == [.blank: 1, .blue: 1])
      #expect(counted.overdue == 1)
      let others = try store.actionsWithoutReview(period: february, on: day("2026-02-28"))
      #expect(others.statuses == [.black: 1])
    }
  }

  @Test("A damaged status is told, not counted as another one") func damagedStatus() throws {
    let desk = try Desk()
    try desk.write { _ = try $0.submit(review("R-1"), raising: [action("R-1.1", review: "R-1")]) }
    try desk.tamper(
      """
      PRAGMA ignore_check_constraints = ON;
      INSERT INTO action_update (action, position, on_day, author, status, entry)
      VALUES (1, 0, '2026-03-01', 'TM-03', 9, 1);
      """)
    let year = Period(FinancialYear(startingIn: 2025))
    let counting = codes {
      _ = try desk.store { try $0.tallies(period: year, on: day("2026-03-31")).count }
    }
    let listing = codes { _ = try desk.read { try $0.actions().count } }
    #expect(counting == ["S010"] && listing == ["S010"])
  }

  @Test("An allocation nobody fulfilled makes a month in which reviews are missing")
  func compliance() throws {
    let desk = try Desk()
    try desk.write { batch throws in
      for (index, month) in ["2025-04", "2025-04", "2025-05"].enumerated() {
        _ = try batch.record(
          Allocation(
            id: "A-\(index)", programme: "monthly", month: Month(month) ?? Month(index: 0),
            auditor: "TM-07"))
      }
      _ = try batch.submit(review("R-1", month: "2025-04"))
    }
    let tally = try desk.store {
      try $0.tallies(period: Period(FinancialYear(startingIn: 2025)), on: day("2026-03-31"))
    }[0]
    #expect([tally.total.expected, tally.total.completed, tally.total.submitted] == [3, 1, 1])
    #expect(tally.months[Month(year: 2025, number: 5)]?.expected == 1)
    #expect(tally.months[Month(year: 2025, number: 5)]?.completed == 0)
  }
}
