import AuditStatistics
import PracticeLearning
import ReviewStore
import Testing

@Suite("What is amended after a second grading mends no figure") struct StoodGradesTests {
  private let year = Period(FinancialYear(startingIn: 2025))

  private func tally(_ desk: Desk) throws -> ProgrammeTally {
    try #require(try desk.store { try $0.tallies(period: year, on: day("2026-03-31")) }.first)
  }

  private func sameOverall(_ tally: ProgrammeTally) -> Int {
    tally.total.comparisons[Rating.overall.position].exact
  }

  private func graded(_ entry: Entry<Moderation>) throws -> Desk {
    let desk = try Desk()
    try desk.write {
      _ = try $0.submit(review("R-1"))
      _ = try $0.record(entry)
    }
    return desk
  }

  @Test("An auditor who amends to the moderator's grade agrees no more than before (A8)")
  func amendedToAgree() throws {
    let desk = try graded(moderation(of: "R-1", overall: .requiresImprovement))
    #expect(sameOverall(try tally(desk)) == 0)
    try desk.write {
      _ = try $0.amend(
        review("R-1", overall: .requiresImprovement, text: "2"), because: "I read it again.")
    }
    let open = try tally(desk)
    #expect(sameOverall(open) == 0 && open.total.amendedAfter == 1 && open.total.moderated == 0)
    #expect(open.total.comparisons[Rating.overall.position].pairs == 1)
    try desk.write {
      _ = try $0.record(moderation(of: "R-1", overall: .requiresImprovement, text: "again"))
    }
    let again = try tally(desk)
    #expect(sameOverall(again) == 0 && again.total.amendedAfter == 1 && again.total.moderated == 1)
    let leniency = try desk.store { try $0.leniency(on: .overall, period: year) }
    let pairs = leniency["monthly"]?.auditors["TM-07"]?.moderators["TM-03"]
    #expect(pairs?.pairs == 1 && pairs?.exact == 0)
    #expect(try desk.store { $0.inspect().complaints } == [])
  }

  @Test("An amendment before the second grading is what is compared (A8)")
  func amendedBefore() throws {
    let desk = try Desk()
    try desk.write {
      _ = try $0.submit(review("R-1", overall: .outstanding))
      _ = try $0.amend(review("R-1", text: "2"), because: "why")
      _ = try $0.record(moderation(of: "R-1"))
    }
    let tally = try tally(desk)
    #expect(sameOverall(tally) == 1 && tally.total.amendedAfter == 0)
  }

  @Test("Second grades that are corrected are counted, and the first ones compared (A8)")
  func corrected() throws {
    let desk = try graded(moderation(of: "R-1", overall: .requiresImprovement))
    try desk.write {
      _ = try $0.amend(moderation(of: "R-1", text: "slip"), because: "A slip of the pen.")
    }
    let tally = try tally(desk)
    #expect(sameOverall(tally) == 0 && tally.total.corrected == 1)
  }

  @Test("Whoever had been shown the review is in no comparison and counted apart (B4)")
  func notBlind() throws {
    var entry = moderation(of: "R-1")
    entry.value.isBlind = false
    entry = Values.moderations.keep(entry.value, as: "not blind \(entry.value)")
    let desk = try graded(entry)
    let tally = try tally(desk)
    #expect(tally.total.notBlind == 1 && tally.total.moderated == 1)
    #expect(tally.total.comparisons[Rating.overall.position].pairs == 0)
    #expect(try desk.store { try $0.leniency(on: .overall, period: year) }.isEmpty)
  }

  @Test("An open dispute has no final grade, in its row and in the outcomes (H6)")
  func disputed() throws {
    let resolution = Moderation.Resolution(
      how: .conversation, on: day("2026-03-05"), by: "TM-03", because: "Read.")
    var entry = moderation(
      of: "R-1", overall: .requiresImprovement, resolution: resolution, text: "settled")
    let desk = try graded(entry)
    #expect(try tally(desk).total.afterModeration.lowered == 1)
    entry.value.dispute = .init(on: day("2026-03-06"), by: "TM-07", because: "No.")
    entry = Values.moderations.keep(entry.value, as: "disputed \(entry.value)")
    let disputed = entry
    #expect(try desk.write { try $0.add(.dispute, to: disputed) } == .stored)
    let open = try tally(desk)
    #expect(open.total.pending == 1 && open.total.afterModeration.pairs == 0)
    #expect(try desk.store { $0.inspect().complaints } == [])
  }

  @Test("Why a review was always taken outlives its amendment (A9)")
  func alwaysTaken() throws {
    let desk = try Desk()
    try desk.write {
      _ = try $0.submit(review("R-1", overall: .inadequate))
      _ = try $0.submit(review("R-2", grades: [.inadequate] + Array(repeating: .good, count: 5)))
      _ = try $0.submit(review("R-3", overall: .outstanding))
      _ = try $0.submit(review("R-4"))
      for id in ["R-1", "R-2", "R-3", "R-4"] {
        _ = try $0.amend(review(id, overall: .requiresImprovement, text: "2"), because: "why")
      }
      _ = try $0.amend(review("R-1", text: "3"), because: "why")
    }
    let before = try desk.read { try $0.gradedBefore() }
    #expect(before == ["R-1": .inadequate, "R-2": .capOverride, "R-3": .outstanding])
    let policy = ModerationPolicy()
    #expect(policy.reasonToTake(now: nil, before: before["R-1"]?.reasons ?? []) == .inadequate)
    let lean = ModerationPolicy(always: [.outstanding])
    #expect(lean.reasonToTake(now: nil, before: before["R-1"]?.reasons ?? []) == nil)
  }

  @Test("An amended review is of the kind that is always taken, moderated or not (A9)")
  func kindOfAmended() throws {
    let desk = try Desk()
    try desk.write {
      for id in ["R-1", "R-2", "R-3"] { _ = try $0.submit(review(id, overall: .inadequate)) }
      for id in ["R-1", "R-2"] {
        _ = try $0.amend(review(id, overall: .requiresImprovement, text: "2"), because: "why")
      }
      _ = try $0.record(moderation(of: "R-2", overall: .requiresImprovement))
    }
    let kinds = try tally(desk).selections.kinds
    func kind(_ grade: Grade, _ taken: SelectionTally.Taken, _ before: Bool) -> SelectionTally.Kind
    {
      .init(
        overall: grade, domains: .mixed, isAuditorNew: false, taken: taken,
        before: before ? [.inadequate] : [])
    }
    #expect(kinds.count == 3)
    #expect(kinds[kind(.requiresImprovement, .notYet, true)]?.reviews == 1)
    #expect(kinds[kind(.inadequate, .notYet, false)]?.reviews == 1)
    let moderated = kinds.filter { $0.key.taken != .notYet }
    #expect(moderated.map(\.key.before) == [[.inadequate]] && moderated.first?.value.reviews == 1)
    // A new auditor's first reviews are kept apart by that too, and every review is counted once.
    let new = try desk.store {
      try $0.tallies(period: year, newAuditors: ["TM-07"], on: day("2026-03-31"))
    }[0].selections.kinds
    #expect(new.keys.allSatisfy { $0.isAuditorNew } && new.count == 3)
  }

  @Test("A store of version 0.1 gets its pairs, its steps and its reasons from what it kept")
  func upgraded() throws {
    let desk = try OldDesk()
    try ReviewStore(opening: desk.folder).close()
    func count(_ sql: String) throws -> Int? { try desk.number(sql) }
    #expect(try count("SELECT count(*) FROM moderation_pair") == 3)
    #expect(
      try count("SELECT count(*) FROM moderation_pair WHERE auditor_planning = 3 AND planning = 2")
        == 1)
    #expect(try count("SELECT text FROM moderation_pair WHERE review = 3") == 1)
    #expect(try count("SELECT final_overall FROM moderation WHERE review = 2") == 0)
    #expect(try count("SELECT final_overall FROM moderation WHERE review = 1") == 3)
    // Asked, given to somebody else, graded, confirmed, and asked again for the second text.
    let third = try (1...13).compactMap { kind in
      try count("SELECT count(*) FROM moderation_step WHERE review = 3 AND kind = \(kind)")
    }
    #expect(third[0] == 1 && third[1] == 2 && third[2] == 1)
    #expect(
      try count("SELECT max(text) FROM moderation_step WHERE review = 3 AND kind = 2") == 2)
    #expect(try count("SELECT count(*) FROM moderation_step WHERE kind = 4") == 1)
    #expect(try count("SELECT count(*) FROM moderation_step WHERE kind = 9") == 1)
    #expect(try count("SELECT count(*) FROM moderation_step WHERE recorded_at IS NULL") == 0)
    #expect(
      try count("SELECT stated_day FROM moderation_step WHERE review = 1 AND kind = 3") == 20558)
  }
}
