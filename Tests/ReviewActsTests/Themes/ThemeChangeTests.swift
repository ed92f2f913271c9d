import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewReports
import Testing

@Suite("Themes that are added, merged, split and retired") struct ThemeChangeTests {
  private static let year = Period(FinancialYear(startingIn: 2025))
  private static let next = Period(FinancialYear(startingIn: 2026))

  /// Four reviews of February: two name neglect, two of them (one the same) safety planning.
  private func council() throws -> TestCouncil {
    let test = try TestCouncil()
    for number in 1...4 {
      try test.takeIn(CodingCouncil.form(number))
      let themes = [1: ["neglect"], 2: ["neglect", "safety-planning"], 3: ["safety-planning"]][
        number]
      guard let themes else { continue }
      try code(TestForm(number).id, themes, test)
    }
    return test
  }

  private func code(_ review: String, _ themes: [String], _ test: TestCouncil) throws {
    let place = FindingPlace(review, .planning, .development, number: 1)
    _ = try test.council.code(
      ThemeCode(of: PlacedFinding(Finding(), at: place), .chosen, themes: themes), by: test.hand()
    ).get()
  }

  private func figures(_ period: Period, _ test: TestCouncil) throws -> [String] {
    try test.council.figureSets(Selection(period: period), test.hand()).flatMap { set in
      set.figures.filter { $0.id == .themesReviews && $0.dimension(.finding) == "development" }.map
      {
        "\($0.dimension(.theme) ?? "") \($0.title) \($0.dimension(.domain) ?? "-") \($0.numerator ?? 0)"
      }
    }
  }

  @Test(
    "A merge keeps who coded what; a report of before is the same, one of after counts and names it (L7)"
  )
  func merged() throws {
    let test = try council()
    let before = try figures(Self.year, test)
    #expect(before.contains("neglect neglect - 2"))
    let history = try CodingCouncil.decisions(test).map(\.code)
    _ = try test.council.changeThemes(
      .merge("safety-planning", into: "neglect"), by: test.hand("PSW-01")
    ).get()
    #expect(try figures(Self.year, test) == before)
    #expect(try CodingCouncil.decisions(test).map(\.code) == history)
    let both = try #require(Period(from: Self.year.first, to: Self.next.last))
    let after = try figures(both, test)
    let name = "neglect neglect (with safety planning, merged in April 2026)"
    #expect(after.contains("\(name) - 3") && after.contains("\(name) planning 3"), "\(after)")
    #expect(!after.contains { $0.hasPrefix("safety-planning") })
    // Nothing is coded with it any more, and nothing suggested.
    let found = try test.council.suggestThemes(Selection(), by: test.hand()).get()
    #expect(!found.findings.flatMap(\.suggestions).contains { $0.theme == "safety-planning" })
    let place = FindingPlace(TestForm(4).id, .planning, .development, number: 1)
    let refused = test.council.code(
      ThemeCode(of: PlacedFinding(Finding(), at: place), .chosen, themes: ["safety-planning"]),
      by: test.hand())
    #expect("\(refused.diagnostics)".contains("it became neglect"))
    #expect(test.council.doctor(by: test.hand()).diagnostics.containsErrors == false)
  }

  @Test(
    "A split and a retired theme keep their figures; a theme of a council's own is suggested at once (L7)"
  )
  func splitAndAdded() throws {
    let test = try council()
    let before = try figures(Self.year, test)
    let own = Theme(
      id: "young-carers", name: "young carers", heading: "assessment", domains: [.planning],
      summary: "Children who look after somebody are seen.", hints: ["looks after", "young carer"])
    _ = try test.council.changeThemes(.add(own), by: test.hand()).get()
    _ = try test.council.changeThemes(
      .split("neglect", into: ["young-carers", "lived-experience"]), by: test.hand()
    ).get()
    _ = try test.council.changeThemes(.retire("matching"), by: test.hand()).get()
    #expect(try figures(Self.year, test) == before)
    let list = try test.council.themeList()
    #expect(list.theme("neglect")?.into == ["young-carers", "lived-experience"])
    #expect(list.version == 4 && list.theme("matching")?.retiredFrom?.description == "2026-04")
    let asked = AskedText("She looks after her mum before school", in: .planning)
    let found = try test.council.suggestThemes(for: [asked], by: test.hand()).get()
    let suggested = try #require(found.first?.first { $0.theme == "young-carers" })
    #expect(suggested.because.first == "looks after")
    try code(TestForm(4).id, ["young-carers"], test)
  }

  @Test("The list is not changed backwards, into months that are over (L7)")
  func backwards() throws {
    let test = try council()
    let (list, before) = (try test.council.themeList(), try figures(Self.year, test))
    for month in ["2020-01", "2026-02", "2026-03"] {
      for change in [
        ThemeChange.retire("chronology"), .merge("neglect", into: "chronology"),
        .split("neglect", into: ["chronology", "supervision"]),
      ] {
        let refused = test.council.changeThemes(change, from: Month(month), by: test.hand())
        #expect(refused.diagnostics.map(\.code) == [.themeChange], "\(month) \(change)")
      }
    }
    #expect(try test.council.themeList() == list && figures(Self.year, test) == before)
    for (theme, month) in [("chronology", "2026-04"), ("supervision", "2026-09")] {
      _ = try test.council.changeThemes(.retire(theme), from: Month(month), by: test.hand()).get()
    }
  }

  @Test(
    "A merge into itself, in a circle, into what is retired or not there is refused, and nothing changes"
  )
  func refused() throws {
    let test = try council()
    _ = try test.council.changeThemes(.merge("matching", into: "neglect"), by: test.hand()).get()
    let list = try test.council.themeList()
    let wrong: [(ThemeChange, DiagnosticCode)] = [
      (.merge("neglect", into: "neglect"), .themeChange),
      (.merge("neglect", into: "matching"), .themeChange),
      (.merge("matching", into: "chronology"), .themeChange),
      (.merge("neglect", into: "chronologie"), .unknownTheme),
      (.split("neglect", into: ["chronology"]), .themeChange),
      (.add(Theme(id: "neglect", name: "again", heading: "assessment")), .themeChange),
      (.add(Theme(id: "new one", name: "new", heading: "assessment")), .themeChange),
      (.add(Theme(id: "new", name: "new", heading: "assesment")), .themeChange),
    ]
    for (change, code) in wrong {
      let refused = test.council.changeThemes(change, by: test.hand()).diagnostics
      #expect(refused.map(\.code) == [code], "\(change): \(refused)")
    }
    let notTheirs = test.council.changeThemes(.retire("neglect"), by: test.hand("TM-07"))
    #expect(notTheirs.diagnostics.map(\.code) == [.notPermitted])
    #expect(try test.council.themeList() == list)
    var circle = list
    circle = ThemeList(
      version: 9, headings: list.headings,
      themes: list.themes.map { theme in
        var theme = theme
        if theme.id == "neglect" {
          (theme.retiredFrom, theme.into) = (Month("2026-01"), ["matching"])
        }
        return theme
      })
    #expect(circle.complaintsAboutChanges().contains { $0.summary.contains("in a circle") })
  }
}
