import PracticeLearning
import Testing

@Suite("How a figure is made, as its article tells it") struct FigureArticle {
  private let noThemes = ThemeList(version: 1, headings: [], themes: [])

  @Test("Counts become a share with its interval, or the reason why there is none")
  func share() throws {
    var tally = ProgrammeTally(
      programme: "monthly", period: Period(Month(year: 2026, number: 2)))
    tally.total.expected = 12
    tally.total.completed = 9
    tally.total.submitted = 9
    let figures = tally.figures(policy: ModerationPolicy(), themes: noThemes)
    let compliance = figures.first { $0.id == .compliance }

    #expect(compliance?.value == 0.75)
    #expect(compliance?.numerator == 9 && compliance?.denominator == 12)
    #expect(compliance?.interval != nil && compliance?.missing == nil)

    let empty = ProgrammeTally(programme: "monthly", period: tally.period)
    let missing = empty.figures(policy: ModerationPolicy(), themes: noThemes)
      .first { $0.id == .compliance }?.missing

    #expect(missing == "no review was expected")
  }
}
