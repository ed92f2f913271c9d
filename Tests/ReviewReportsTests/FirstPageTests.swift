import AuditStatistics
import PracticeLearning
import Testing

@testable import ReviewReports

@Suite("Page one of the board report") struct FirstPageTests {
  /// Reports of councils of every size: nothing at all, a first month, a year, all that there can be to say.
  private static let reports: [Report] = (0..<300).compactMap { seed in
    try? RandomYear(seed: UInt64(seed)).report
  }

  @Test("No word of method stands on it: those are in how this was worked out") func plainWords() {
    let words: Set<String> = [
      "interval", "intervals", "confidence", "wilson", "limit", "limits", "sigma", "kappa",
      "adjusted",
      "stratum", "strata", "test", "tests", "p",
    ]
    #expect(FirstPageTests.reports.count == 300)
    for report in FirstPageTests.reports {
      for page in [report.firstPage(), report.firstPageMarkdown] {
        let found = page.lowercased().split { !$0.isLetter }.map(String.init).filter(words.contains)
        #expect(found.isEmpty, "\(found) in\n\(page)")
      }
    }
    // The same words are where they belong.
    #expect(FirstPageTests.reports.contains { $0.text().contains("95% interval") })
  }

  @Test("It fits an A4 page: 60 lines of 80 characters, however much there is to say") func fits() {
    for report in FirstPageTests.reports {
      let lines = report.firstPage().dropLast()
        .split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 60, "\(lines.count) lines\n\(report.firstPage())")
      #expect(lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test("It is the beginning of the report, in text and in Markdown") func beginning() throws {
    let report = try ExampleYear().report()
    #expect(report.text().hasPrefix(report.firstPage() + "\nIn figures\n"))
    #expect(report.markdown.hasPrefix(report.firstPageMarkdown + "## In figures\n"))
  }

  @Test("The three questions come first, each with counts and their range in plain words")
  func questions() throws {
    let answers = try ExampleYear().report().answers
    #expect(
      answers.prefix(3).map(\.question)
        == ["Is practice good enough?", "Can we trust the grades?", "Is it getting better?"])
    #expect(
      answers[0].sentences == [
        "180 of 240 reviews were good or outstanding (75 in 100; it could be 69 to 80).",
        "Voice of the child is strongest (218 of 240).",
        "Planning worries us most: in 96 of 240 reviews it was not yet good.",
      ])
    #expect(
      answers[1].sentences == [
        "Mostly.",
        "56 of 72 grades were kept by a second reader (78 in 100; it could be 67 to 86); 13 were "
          + "lowered, 3 raised.",
        "Of the 40 picked by chance, 7 were lowered and 2 raised, which may be chance.",
        "Read that way, about 64 in 100 reviews are good or better, not 75 (it could be 55 to 74).",
      ])
  }

  @Test(
    "A range is said in plain words, or that there are too few",
    arguments: [
      (15, 20, "with so few it could be 53 to 89 in 100"),
      (180, 240, "75 in 100; it could be 69 to 80"), (7, 9, "too few to say"),
      (0, 0, "too few to say"), (12, 12, "100 in 100; it could be 76 to 100"),
      (0, 40, "0 in 100; it could be 0 to 9"),
    ])
  func ranges(count: Int, total: Int, words: String) {
    #expect(PlainWords.range(count, of: total) == words)
  }

  private func grades(_ counts: [Int]) -> GroupTally {
    var group = GroupTally()
    group.submitted = counts.reduce(0, +)
    group.ratings[Rating.overall.position].counts = counts
    return group
  }

  @Test(
    "A month is compared with the twelve before, and nothing is claimed that counts do not bear out",
    arguments: [
      (
        [0, 5, 15, 0], [10, 40, 100, 10],
        "No clear change: 15 of 20 reviews were good or outstanding in February 2026, 110 of 160 in the "
          + "twelve months before. In 100 reviews that may be 17 fewer to 22 more."
      ),
      (
        [0, 2, 6, 0], [10, 40, 100, 10],
        "Too early to say: 6 of 8 reviews were good or outstanding in February 2026, 110 of 160 in the "
          + "twelve months before."
      ),
      (
        [0, 1, 30, 9], [20, 60, 70, 10],
        "Yes: 39 of 40 reviews were good or outstanding in February 2026, 80 of 160 in the twelve "
          + "months before. In 100 reviews that may be 35 more to 55 more."
      ),
      (
        [9, 30, 1, 0], [20, 60, 70, 10],
        "No, it is getting worse: 1 of 40 reviews were good or outstanding in February 2026, 80 of 160 "
          + "in the twelve months before. In 100 reviews that may be 55 fewer to 35 fewer."
      ),
      (
        [0, 0, 0, 0], [20, 60, 70, 10], "Not known: February 2026 has no graded review."
      ),
    ])
  func twelveBefore(month: [Int], before: [Int], sentence: String) throws {
    let february = Period(try #require(Month("2026-02")))
    var (tally, earlier) = (
      ProgrammeTally(programme: "monthly", period: february),
      ProgrammeTally(programme: "monthly", period: february.twelveMonthsBefore)
    )
    (tally.total, earlier.total) = (grades(month), grades(before))
    let change = try #require(PeriodChange(tally, afterTwelveMonths: earlier))
    #expect(change.earlier.description == "2025-02..2026-01")
    #expect(change[.overall].plain == sentence)
  }

  @Test("Twelve months with fewer than ten graded reviews are nothing to compare with")
  func fewBefore() throws {
    let year = try ExampleYear()
    var earlier = ProgrammeTally(programme: "monthly", period: year.tally.period.twelveMonthsBefore)
    earlier.total = grades([0, 2, 7, 0])
    #expect(PeriodChange(year.tally, afterTwelveMonths: earlier) == nil)
    earlier.total = grades([0, 2, 8, 0])
    #expect(PeriodChange(year.tally, afterTwelveMonths: earlier) != nil)
  }

  @Test(
    "The weakest domain is compared with the months before only where it was the weakest then too")
  func weakestBefore() throws {
    let year = try ExampleYear()
    var earlier = ProgrammeTally(programme: "monthly", period: year.tally.period.twelveMonthsBefore)
    func report(weakest: PracticeDomain) -> Report.Answer {
      earlier.total = GroupTally()
      for rating in Rating.allCases {
        earlier.total.ratings[rating.position].counts = [0, 5, 30, 5]
      }
      earlier.total.ratings[Rating.domain(weakest).position].counts = [0, 20, 20, 0]
      return BoardReport.direction(
        year.set, PeriodChange(year.tally, afterTwelveMonths: earlier))
    }
    #expect(
      report(weakest: .planning).sentences.last
        == "Planning: no clear change (144 of 240 after 20 of 40).")
    #expect(report(weakest: .outcomes).sentences.count == 1)
  }

  @Test("An estimate of the last twelve months is not set against one month's grades")
  func longerEstimate() throws {
    var set = try ExampleYear().set
    let place = try #require(
      set.figures.firstIndex { $0.id == .moderationAdjustedGoodOrOutstanding })
    set.period = Period(try #require(Month("2026-03")))
    #expect(
      BoardReport.trust(set).sentences.last
        == "Over the twelve months to March 2026, read that way, about 64 in 100 reviews are good or "
        + "better (it could be 55 to 74).")
    set.figures[place].period = set.period
    #expect(BoardReport.trust(set).sentences.last?.contains(", not 75") == true)
  }

  @Test(
    "Families are told of as heard and as not asked; where nobody wrote it down, nothing is said")
  func families() throws {
    var year = try ExampleYear()
    let question = "Were families heard?"
    #expect(!year.report().answers.contains { $0.question == question })
    year.tally.families.counts = [.heard: 9, .noAnswer: 5, .notAsked: 6]
    let answer = try #require(year.report().answers.first { $0.question == question })
    #expect(
      answer.sentences
        == [
          "9 of 20 families were heard (with so few it could be 26 to 66 in 100); 6 were not asked."
        ])
  }
}
