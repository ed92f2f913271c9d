import AuditStatistics
import PracticeLearning
import Testing

@testable import ReviewReports

@Suite("The board report in figures, and what it says beside its rates") struct BoardFigureTests {
  @Test("The change between two halves is a figure with its interval (H5)") func change() throws {
    let year = try ExampleYear()
    let sets = BoardReport.figures(
      [year.set, year.set], change: PeriodChange(halvesOf: year.tally))
    let change = try #require(sets[0].figures.first { $0.id == .gradesChange })
    #expect(change.shown == "9.2 points" && change.interval != nil)
    #expect(sets[1].figures.allSatisfy { [.reviews, .gradesGoodOrOutstanding].contains($0.id) })
    #expect(!sets[0].figures.contains { $0.dimension(.team) != nil })
  }

  @Test("A report is the same, byte for byte, without figures that none of its pages names")
  func parts() throws {
    var year = try ExampleYear()
    year.tally.services["MASH"]?.moderated = 9
    var full = year.tally
    full.teams["CIC-1"] = full.services["MASH"]
    full.themes += [
      ThemeTally(theme: "partners", kind: .development, service: "MASH", reviews: 5)
    ]
    func set(_ tally: ProgrammeTally, _ isWanted: (Figure) -> Bool) -> FigureSet {
      var set = year.set
      set.figures = tally.figures(
        policy: ModerationPolicy(), themes: ExampleYear.themes, ofParts: isWanted)
      return set
    }
    let everything = set(full, { _ in true })
    let (pages, moderation) = (
      set(year.tally, BoardReport.isOfPart), set(full, ModerationReport.isOfModeration)
    )
    #expect(pages.figures.count < everything.figures.count)
    #expect(moderation.figures.count < everything.figures.count)
    let pictures = BoardReport.Pictures(actions: [], targetPercent: 30)
    func board(_ set: FigureSet) -> [UInt8] {
      BoardReport.report(
        set, change: PeriodChange(halvesOf: year.tally), pictures: pictures, inLetters: true
      ).json
    }
    #expect(board(pages) == board(everything))
    func moderated(_ set: FigureSet) -> [UInt8] {
      var part = set
      part.figures = full.groups(by: .service).flatMap(\.figures)
      return ModerationReport.report(set, parts: [.service: part]).json
    }
    #expect(moderated(moderation) == moderated(everything))
  }

  @Test("Three of four kept is said as a count, with the random draws among them (H4)")
  func fewPairs() throws {
    var year = try ExampleYear()
    year.tally.total.afterModeration = AgreementTable()
    year.tally.total.afterModeration.add(auditor: 3, moderator: 3, times: 3)
    year.tally.total.afterModeration.add(auditor: 3, moderator: 2)
    year.tally.total.afterRandomModeration = year.tally.total.afterModeration
    let trust = BoardReport.trust(year.set)
    #expect(
      trust.sentences.prefix(2) == [
        "Too few to say.",
        "3 of 4 grades were kept by a second reader; 1 was lowered, none raised.",
      ])
    #expect(trust.workedOut.contains("Kept their overall grade: 3 of 4, too few for a rate"))
    #expect(
      trust.workedOut.contains { $0.hasPrefix("Drawn at random alone: kept 3 of 4, lowered 1") })
    #expect(year.set.headline.rows.contains(["kept their overall grade", "-", "3 of 4", ""]))
  }

  @Test("What was amended, not blind or exempted late stands beside the rates (A8, A10)")
  func afterwards() throws {
    var year = try ExampleYear()
    #expect(BoardReport.afterwards(year.set).rows.isEmpty)
    (year.tally.amended, year.tally.total.amendedAfter, year.tally.total.notBlind) = (5, 2, 1)
    (year.tally.total.exemptAfterDay, year.tally.total.exemptAndDone) = (14, 1)
    let report = year.report()
    let inTime = try #require(report.answers.first { $0.question == "Is the work done in time?" })
    let lines = inTime.workedOut
    #expect(
      inTime.sentences.first
        == "240 of 265 reviews expected were done; 14 were excused, all of them after their day.")
    #expect(
      lines.contains(
        "Beside these rates: 5 reviews amended after they were submitted; 2 amended after the second "
          + "grading; 1 second gradings that were not blind; 14 exempted after their day; 1 exempt and "
          + "done nevertheless"), "\(lines)")
    #expect(
      lines.contains { $0.hasSuffix(", 14 exempt, all of them after their day, 1 exempt and done") }
    )
    #expect(report.tables.contains { $0.title == "Changed or excused afterwards" })
  }

  @Test("Reviews left out are named at the head of every page (E6)") func leftOut() throws {
    var year = try ExampleYear()
    year.tally.leftOut = 2
    #expect(year.report().subtitle.contains(", without 2 reviews you are asked to grade; actions"))
    #expect(year.set.text().contains("\n  without 2 reviews you are asked to grade\n"))
    #expect(year.set.comparison().contains("without 2 reviews you are asked to grade"))
    year.tally.leftOut = 0
    #expect(!year.set.text().contains("without"))
  }

  @Test("What came in time has its count, interval, median, and what is not counted (A11)")
  func timeliness() throws {
    var year = try ExampleYear()
    let april = try #require(CalendarDate("2025-04-01"))
    year.tally.timeliness = TimelinessTally(
      (0..<10).map { number in
        TimedStep(
          .review, of: "monthly", startedOn: april, dueOn: april.adding(days: 20),
          doneOn: april.adding(days: 10 + number * 2))
      }, notCounted: [.review: 230, .moderation: 72], on: year.day)
    let table = try #require(year.report().tables.first { $0.title == "In time" })
    #expect(table.rows[0][0...2] == ["reviews", "6 of 10", "60.0%"])
    #expect(table.rows[0][5] == "230" && table.rows[1][5] == "72")
  }
}
