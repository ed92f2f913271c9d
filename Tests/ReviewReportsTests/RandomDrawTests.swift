import AuditStatistics
import PracticeLearning
import Testing

@testable import ReviewReports

@Suite("Which way auditors lean") struct RandomDrawTests {
  /// Grades good that were lowered, grades good that were raised, and grades outstanding that were
  /// always taken and lowered.
  private func set(_ lowered: Int, _ raised: Int, kept: Int, alwaysTaken: Int) throws -> FigureSet {
    let period = Period(try #require(Month("2026-02")))
    var tally = ProgrammeTally(programme: "monthly", period: period)
    for (moderator, times) in [(2, lowered), (4, raised), (3, kept)] {
      tally.total.afterRandomModeration.add(auditor: 3, moderator: moderator, times: times)
    }
    tally.total.afterModeration = tally.total.afterRandomModeration
    tally.total.afterModeration.add(auditor: 4, moderator: 3, times: alwaysTaken)
    tally.total.comparisons[Rating.domain(.planning).position].add(
      auditor: 3, moderator: 2, times: 5)
    tally.total.moderated = tally.total.afterModeration.pairs
    tally.total.submitted = 100
    return FigureSet(
      council: "Estuary", programme: "monthly", name: "Monthly", period: period,
      day: period.last.lastDay,
      figures: tally.figures(
        policy: ModerationPolicy(), themes: ThemeList(version: 1, headings: [], themes: [])))
  }

  @Test("rests on the random draws, however many of those always taken were lowered")
  func alwaysTaken() throws {
    let set = try set(4, 3, kept: 20, alwaysTaken: 30)
    let lines = BoardReport.trust(set).workedOut
    #expect(
      lines.contains { $0.hasPrefix("Grades lowered 34, raised 3, with the reviews always taken") })
    #expect(lines.contains { $0.contains("lowered 4, raised 3: no clear lean either way") })
    #expect(!BoardReport.decisions(set).contains { $0.contains("calibration") })
  }

  @Test("is said, and a calibration session asked for, where the random draws are one-sided")
  func oneSided() throws {
    let set = try set(9, 1, kept: 20, alwaysTaken: 0)
    #expect(
      BoardReport.trust(set).workedOut.contains {
        $0.hasSuffix("clearly more often lowered than raised (sign test, p 0.021)")
      })
    #expect(
      BoardReport.decisions(set).contains {
        $0.hasPrefix("Whether to hold a calibration session on planning")
          && $0.hasSuffix("more often lowered than raised (9 lowered, 1 raised)")
      })
  }

  @Test(
    "is not said where too few moved",
    arguments: [
      (0, 0, 3, "no grade moved"), (5, 0, 3, "too few moved to say which way auditors lean"),
    ])
  func few(lowered: Int, raised: Int, kept: Int, verdict: String) throws {
    let lines = BoardReport.trust(try set(lowered, raised, kept: kept, alwaysTaken: 2)).workedOut
    #expect(lines.contains { $0.hasSuffix(verdict) })
  }

  @Test("is not known without a random draw") func none() throws {
    let lines = BoardReport.trust(try set(0, 0, kept: 0, alwaysTaken: 2)).workedOut
    #expect(lines.contains { $0.hasPrefix("No review drawn at random was moderated") })
  }

  @Test("Moderations not settled are named where there are any") func pending() throws {
    var set = try set(0, 0, kept: 4, alwaysTaken: 0)
    #expect(!BoardReport.trust(set).workedOut.contains { $0.hasPrefix("Not settled") })
    let index = try #require(set.figures.firstIndex { $0.id.rawValue == "moderation.pending" })
    set.figures[index].numerator = 1
    #expect(
      BoardReport.trust(set).workedOut.contains {
        $0.hasPrefix("Not settled yet: 1 moderated review in")
      })
  }
}
