import AuditStatistics
import PracticeLearning
import Testing

@Suite("Themes counted, followed and met") struct ThemeAnalysisTests {
  private static let april = Month(year: 2025, number: 4)

  private func review(
    _ month: Int, _ development: [String], strengths: [String] = [], team: String = "CIC-1",
    service: String = "children in care", grade: Grade = .good, cause: Finding.Cause? = .team,
    age: AgeBand? = .underFive, identity: String? = nil
  ) -> ThemedReview {
    ThemedReview(
      month: Self.april.adding(month), service: service, team: team, ageBand: age,
      identityGroup: identity, grades: [.planning: grade],
      findings: [ThemedFinding(.development, in: .planning, themes: development, cause: cause)]
        + (strengths.isEmpty ? [] : [ThemedFinding(.strength, in: .planning, themes: strengths)]))
  }

  @Test(
    "Strengths stand beside areas for development, a review counts once, and shares are of the group"
  )
  func groups() {
    let reviews = [
      review(0, ["neglect", "neglect"], strengths: ["neglect"]),
      review(1, ["neglect"], team: "CIC-2"),
      review(2, ["matching"], team: "CIC-2"), review(3, [], team: "CIC-2"),
    ]
    let rows = ThemeBreakdown(reviews, by: .team).rows
    func named(_ theme: String, _ group: String, _ kind: Finding.Kind = .development)
      -> Proportion?
    {
      rows.first { $0.theme == theme && $0.group == group && $0.kind == kind }?.reviews
    }
    #expect(named("neglect", "CIC-1") == Proportion(1, of: 1))
    #expect(named("neglect", "CIC-1", .strength) == Proportion(1, of: 1))
    #expect(named("neglect", "CIC-2") == Proportion(1, of: 3))
    #expect(named("matching", "CIC-1") == nil)
    let causes = ThemeBreakdown(reviews, by: .cause, merging: ["matching": "neglect"]).rows
    let team = causes.filter { $0.kind == .development && $0.group == "team" }
    #expect(team.map(\.theme) == ["neglect"] && team.first?.reviews == Proportion(3, of: 4))
    #expect(!causes.contains { $0.kind == .strength })
  }

  @Test(
    "Groups of the field stand in its order: grades best first, ages youngest first, what is not said last"
  )
  func order() {
    let reviews = [
      review(0, ["neglect"], grade: .inadequate, age: nil),
      review(0, ["neglect"], grade: .outstanding),
      review(0, ["neglect"], grade: .requiresImprovement, age: .tenToFifteen),
    ]
    #expect(
      ThemeBreakdown(reviews, by: .grade).rows.map(\.group) == [
        "outstanding", "requires improvement", "inadequate",
      ])
    #expect(ThemeBreakdown(reviews, by: .age).rows.map(\.group) == ["0-4", "10-15", "not said"])
  }

  @Test(
    "Themes are laid beside the groups of the coded question on identity; no answer is a group of its own"
  )
  func identity() {
    let reviews = [
      review(0, ["neglect"], identity: "mixed"), review(0, [], identity: "mixed"),
      review(0, ["neglect"], identity: "white"), review(0, ["neglect"]),
    ]
    let rows = ThemeBreakdown(reviews, by: .identity).rows
    #expect(rows.map(\.group) == ["mixed", "not said", "white"])
    #expect(
      rows.map(\.reviews) == [Proportion(1, of: 2), Proportion(1, of: 1), Proportion(1, of: 1)])
  }

  @Test(
    "Few are hidden with one group more where they would follow from the whole or are too few together"
  )
  func hiddenGroups() {
    func hidden(_ sizes: [String: Int]) -> [String] {
      let reviews = sizes.sorted { $0.key < $1.key }.flatMap { team, count in
        (0..<count).map { _ in review(0, ["neglect"], team: team) }
      }
      return ThemeBreakdown(reviews, by: .team).groupsToHide
    }
    #expect(hidden(["A": 5, "B": 9]) == [])
    #expect(hidden(["A": 3, "B": 9, "C": 7]) == ["A", "C"])
    #expect(hidden(["A": 1, "B": 2, "C": 7, "D": 9]) == ["A", "B", "C"])
    #expect(hidden(["A": 4, "B": 3, "C": 7]) == ["B", "A"])
    #expect(hidden(["A": 3]) == ["A"])
  }

  @Test(
    "A team stands out where it is strong beyond the interval and others struggle, and not else")
  func strongTeams() {
    func year(strong: Int, elsewhere: Int, struggling: Int) -> [StrongTeam] {
      let own = (0..<20).map { review(0, [], strengths: $0 < strong ? ["neglect"] : []) }
      let others = (0..<40).map {
        review(
          0, $0 < struggling ? ["neglect"] : [], strengths: $0 < elsewhere ? ["neglect"] : [],
          team: "CIC-2")
      }
      return StrongTeam.all(own + others)
    }
    let found = year(strong: 10, elsewhere: 4, struggling: 12)
    #expect(found.map(\.team) == ["CIC-1"])
    #expect(found.first?.strengths == Proportion(10, of: 20))
    #expect(found.first?.strengthsElsewhere == Proportion(4, of: 40))
    #expect(found.first?.developmentElsewhere == Proportion(12, of: 40))
    // Too near to tell; nobody struggles; too few reviews of a team.
    #expect(year(strong: 4, elsewhere: 4, struggling: 12).isEmpty)
    #expect(year(strong: 10, elsewhere: 4, struggling: 4).isEmpty)
    let few = (0..<4).map { _ in review(0, [], strengths: ["neglect"]) }
    let many = (0..<40).map { review(0, $0 < 12 ? ["neglect"] : [], team: "CIC-2") }
    #expect(StrongTeam.all(few + many).isEmpty)
  }

  /// Twenty reviews a month, of which so many name neglect.
  private func year(_ named: [Int]) -> ThemeTrend {
    let reviews = named.enumerated().flatMap { month, count in
      (0..<20).map { review(month, $0 < count ? ["neglect"] : []) }
    }
    let period = Period(from: Self.april, to: Self.april.adding(named.count - 1))
    return ThemeTrend(
      "neglect", .development, in: reviews, over: period ?? Period(Self.april))
  }

  @Test(
    "Rising and falling are told by the rules of run charts, never of two points or below ten months"
  )
  func trends() {
    #expect(year([3, 4, 3, 4, 3, 4, 9, 9, 10, 9, 10, 9]).verdict == .rising)
    #expect(year([9, 9, 10, 9, 10, 9, 3, 4, 3, 4, 3, 4]).verdict == .falling)
    #expect(year([3, 9, 4, 8, 3, 9, 4, 8, 3, 9, 4, 8]).verdict == .noSign)
    #expect(year([1, 19]).verdict == .tooFew)
    #expect(year([3, 4, 3, 9, 9, 10, 9, 10, 9]).verdict == .tooFew)
    #expect(year([5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]).verdict == .tooFew)
  }

  @Test("Where months are small, quarters are looked at; a month without reviews is a gap")
  func quarters() {
    let reviews = (0..<12).flatMap { month in (0..<3).map { _ in review(month, ["neglect"]) } }
    let period = Period(FinancialYear(startingIn: 2025))
    let trend = ThemeTrend("neglect", .development, in: reviews, over: period)
    #expect(trend.isByQuarter && trend.points.map(\.reviews.total) == [9, 9, 9, 9])
    #expect(trend.verdict == .tooFew)
  }
}
