import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewReports
import ReviewStore
import Testing

@Suite("What suggestions rest on, and what a code leaves alone") struct CodingModelTests {
  private func council() throws -> TestCouncil { try CodingCouncil.shared.copy() }

  @Test(
    "A suggestion writes no code: figures are the same before and after, and uncoded findings are counted (L13)"
  )
  func suggestionsWriteNothing() throws {
    let test = try council()
    let selection = Selection(period: Period(FinancialYear(startingIn: 2025)))
    func figures() throws -> [String] {
      try test.council.figureSets(selection, test.hand()).flatMap { set in
        set.figures.map {
          "\($0.id.rawValue) \($0.dimensions) \($0.numerator ?? -1) \($0.value ?? -1)"
        }
      }
    }
    let before = try figures()
    let found = try test.council.suggestThemes(Selection(), by: test.hand()).get()
    #expect(found.findings.count == 20 && found.findings.allSatisfy { $0.suggestions.count == 5 })
    #expect(try figures() == before)
    #expect(before.contains { $0.hasPrefix("themes.uncoded") && $0.hasSuffix("20.0") })
    #expect(try CodingCouncil.decisions(test).isEmpty)
    _ = try test.council.code(
      ThemeCode(of: found.findings[0].finding, .chosen, themes: ["drift-and-delay"]),
      by: test.hand()
    ).get()
    let after = try figures()
    #expect(after.contains { $0.hasPrefix("themes.uncoded") && $0.hasSuffix("19.0") })
    #expect(after.contains { $0.contains("drift-and-delay") })
  }

  @Test(
    "The model is what was coded: it changes with one code, knows a theme added a minute ago, and leaves no file (L14)"
  )
  func model() throws {
    let test = try council()
    let found = try test.council.suggestThemes(Selection(), by: test.hand()).get().findings
    let other = try test.council.suggestThemes(Selection(), by: test.hand()).get().findings
    #expect(found.map(\.suggestions) == other.map(\.suggestions))
    _ = try test.council.code(
      ThemeCode(of: found[0].finding, .chosen, themes: ["neglect"]), by: test.hand()
    ).get()
    let twin = try #require(
      found.dropFirst().first { $0.finding.text.prefix(40) == found[0].finding.text.prefix(40) })
    let after = try test.council.suggestThemes(Selection(), by: test.hand()).get().findings
    func confidence(_ list: [FindingWithSuggestions]) -> Double {
      list.first { $0.finding.place == twin.finding.place }?.suggestions
        .first { $0.theme == "neglect" }?.confidence ?? 0
    }
    #expect(confidence(after) > confidence(found))
  }

  @Test(
    "What the auditor wrote stays, a decision belongs to its words, and an amendment carries it along"
  )
  func amended() throws {
    let test = try TestCouncil()
    try test.takeIn(CodingCouncil.form(1, sentence: "The plan stalled"))
    let place = FindingPlace(TestForm(1).id, .planning, .development, number: 1)
    let finding = PlacedFinding(Finding(), at: place)
    let before = try test.council.show(TestForm(1).id, by: test.hand()).get().document.canonicalJSON
    _ = try test.council.code(
      ThemeCode(of: finding, .chosen, themes: ["drift-and-delay"]), by: test.hand()
    ).get()
    #expect(
      try test.council.show(TestForm(1).id, by: test.hand()).get().document.canonicalJSON == before)
    #expect(try CodingCouncil.session(test).waiting.isEmpty)
    func amend(_ text: String) throws {
      let path = try test.write(text, to: "amended.yaml")
      _ = try Importer(test.council, by: test.hand(), as: .amending(because: "a typing error")).run(
        [path])
    }
    try amend(
      CodingCouncil.form(1, sentence: "The plan stalled").replacing(
        "at school", with: "at her school"))
    #expect(try CodingCouncil.session(test).waiting.isEmpty)
    try amend(CodingCouncil.form(1, sentence: "The plan stalled for long"))
    #expect(try CodingCouncil.session(test).waiting.count == 1)
    #expect(test.council.doctor(by: test.hand()).diagnostics.containsErrors == false)
  }

  @Test(
    "An unknown theme, a place that is none, and a person without the right are refused, and nothing is stored"
  )
  func refused() throws {
    let test = try council()
    let place = FindingPlace(TestForm(1).id, .planning, .development, number: 1)
    func code(_ place: FindingPlace, _ themes: [String], _ person: String) -> [Diagnostic] {
      test.council.code(
        ThemeCode(of: PlacedFinding(Finding(), at: place), .chosen, themes: themes),
        by: test.hand(person)
      ).diagnostics
    }
    let unknown = code(place, ["drift-and-delya"], "QA-01")
    #expect(
      unknown.map(\.code) == [.unknownTheme] && "\(unknown[0].advice)".contains("drift-and-delay"))
    #expect(code(place, [], "QA-01").map(\.code) == [.unknownTheme])
    var other = place
    other.number = 2
    #expect(code(other, ["neglect"], "QA-01").map(\.code) == [.unknownFinding])
    #expect(code(place, ["neglect"], "TM-07").map(\.code) == [.notPermitted])
    #expect(try CodingCouncil.decisions(test).isEmpty)
  }
}
