import AuditStatistics
import GRDB
import PracticeLearning
@testable import ReviewStore
import Testing

@Suite("Counting for figures") struct TallyTests {
  private typealias Made = RandomReviews.Made

  @Test(
    "One pass over the tables counts what a plain count over the reviews does", arguments: 1...8)
  func againstNaive(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let all = (0..<120).map { RandomReviews.review($0, &generator) }
    let desk = try Desk()
    try desk.store(all)
    let period = try #require(Period("2025-05..2025-06"))
    for service in [nil, "MASH"] {
      for team in [nil, "CIC-1"] {
        let counted = try desk.store {
          try $0.tallies(
            period: period, service: service, team: team, newAuditors: ["TM-01"],
            on: day("2025-07-01"))
        }
        for tally in counted {
          var expected = ProgrammeTally(programme: tally.programme, period: period)
          let meant = all.filter {
            $0.review.programme == tally.programme && period.contains($0.review.month)
              && (service == nil || $0.review.service == service)
              && (team == nil || $0.review.team == team)
          }
          RandomReviews.count(meant, among: all, newAuditors: ["TM-01"], &expected)
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

  @Test("What a terminal shows is what counting everything counts", arguments: 1...4)
  func brief(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let all = (0..<120).map { RandomReviews.review($0, &generator) }
    let desk = try Desk()
    try desk.store(all)
    try desk.write {
      _ = try $0.withdraw("R-5", Withdrawal(.submittedTwice, because: "it came twice"))
    }
    let hidden = try desk.read { try $0.rowNumbers(of: ["R-7", "R-8", "R-9"]) }
    let period = try #require(Period("2025-05..2025-06"))
    for scope in [
      .everything, Scope(leavingOut: hidden), Scope(parts: [.service("MASH")], leavingOut: hidden),
    ] {
      for service in [nil, "MASH"] {
        func tallies(onlyWhole: Bool) throws -> [ProgrammeTally] {
          try desk.store {
            try $0.tallies(
              period: period, service: service, on: day("2025-07-01"), scope: scope,
              onlyWhole: onlyWhole)
          }
        }
        let (brief, full) = (try tallies(onlyWhole: true), try tallies(onlyWhole: false))
        #expect(brief.map(\.programme) == full.map(\.programme))
        for (brief, full) in zip(brief, full) {
          let isEqual = brief.total == full.total && brief.cohorts == full.cohorts
          #expect(isEqual && brief.leftOut == full.leftOut)
          #expect(
            brief.themes
              == full.themes.filter {
                $0.kind == .development && $0.service == nil && $0.domain == nil
              })
        }
      }
    }
  }

  @Test(
    "Without teams everything else is the same, and the grades alone are those of the whole",
    arguments: 1...4)
  func pages(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let all = (0..<120).map { RandomReviews.review($0, &generator) }
    let desk = try Desk()
    try desk.store(all)
    let hidden = try desk.read { try $0.rowNumbers(of: ["R-7", "R-8", "R-9"]) }
    let period = try #require(Period("2025-05..2025-06"))
    for scope in [Scope.everything, Scope(leavingOut: hidden)] {
      for service in [nil, "MASH"] {
        func tallies(teams: Bool) throws -> [ProgrammeTally] {
          try desk.store {
            try $0.tallies(
              period: period, service: service, newAuditors: ["TM-01"], on: day("2025-07-01"),
              scope: scope, teams: teams)
          }
        }
        var full = try tallies(teams: true)
        #expect(!full.isEmpty && full.allSatisfy { !$0.teams.isEmpty })
        for index in full.indices { full[index].teams = [:] }
        let isEqual = try tallies(teams: false) == full
        #expect(isEqual, "\(service ?? "-")")
        for tally in full {
          let alone = try desk.store {
            try $0.grades(
              period: period, programme: tally.programme, service: service, scope: scope)
          }
          #expect(alone.ratings == tally.total.ratings && alone.submitted == tally.total.submitted)
        }
      }
    }
    let none = try desk.store { try $0.grades(period: period, programme: "none") }
    #expect(none == GroupTally())
  }

  @Test("Grades and allocations are counted from indexes, without looking a row up")
  func indexes() throws {
    let desk = try Desk()
    let queue = try DatabaseQueue(path: desk.path)
    func cursors(_ sql: String) throws -> [Int] {
      try queue.read { try Row.fetchAll($0, sql: "EXPLAIN \(sql)") }
        .filter { $0["opcode"] == "Column" }.map { $0["p1"] }
    }
    #expect(
      try Set(
        cursors(
          """
          SELECT id, team, \(PackedGrades.expression(on: "review"))
          FROM   review INDEXED BY review_counted
          """)
      ).count == 1)
    #expect(
      try queue.read {
        try Row.fetchAll(
          $0, sql: "EXPLAIN QUERY PLAN SELECT programme, review FROM allocation WHERE exempt = 0")
      }.map { $0["detail"] } == ["SCAN allocation USING COVERING INDEX allocation_counted"])
    try queue.close()
  }

  @Test("The few withdrawn, exempt and escalated ones are found without going through all")
  func few() throws {
    let desk = try Desk()
    let year = Period(FinancialYear(startingIn: 2025))
    let scans = try desk.read { reading in
      let filter = try #require(
        try TallyFilter(reading.db, period: year, programme: nil, service: nil, team: nil))
      var statements: [String] = []
      reading.db.trace { event in
        if case .statement(let statement) = event { statements.append(statement.expandedSQL) }
      }
      _ = try ChangedReviews(reading.db, filter)
      _ = try ExemptAllocation.all(reading.db, filter)
      var work = TimedWork()
      try work.addEscalations(reading, filter, EscalationTerms())
      reading.db.trace()
      return try statements.filter { $0.hasPrefix("SELECT") }.flatMap { sql in
        try Row.fetchAll(reading.db, sql: "EXPLAIN QUERY PLAN \(sql)").map {
          $0["detail"] as String
        }
      }.filter { $0.hasPrefix("SCAN") }
    }
    let few = ["SCAN w", "SCAN e", "review_amended", "allocation_exempt"]
    #expect(scans.count >= 4)
    #expect(scans.allSatisfy { scan in few.contains { scan.contains($0) } }, "\(scans)")
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
