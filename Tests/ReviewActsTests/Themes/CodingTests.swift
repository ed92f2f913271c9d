import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewReports
import ReviewStore
import Testing

@Suite("Coding findings, a key each") struct CodingTests {
  private func council() throws -> TestCouncil { try CodingCouncil.shared.copy() }

  /// The key that codes the current finding: Enter where something is suggested, a letter of the blind tenth.
  private func key(_ session: CodingSession) -> String {
    session.current?.isBlind ?? false ? String(session.choices[0].key) : "\n"
  }

  @Test("One key codes a finding and goes on, whether something is suggested or not (L1)")
  func oneKey() throws {
    let test = try council()
    var session = try CodingCouncil.session(test)
    #expect(session.waiting.count == 20)
    var keys = 0
    while session.current != nil {
      let before = session.waiting.count
      try CodingCouncil.press(key(session), &session, test)
      keys += 1
      #expect(session.waiting.count == before - 1)
    }
    #expect(keys == 20 && session.count.coded == 20)
    let decisions = try CodingCouncil.decisions(test)
    #expect(decisions.count == 20 && decisions.allSatisfy { $0.code.themes.count == 1 })
  }

  @Test(
    "Digits pick the second and third, a capital digit adds a theme and stays on the finding (L1)")
  func digits() throws {
    let test = try council()
    var session = try CodingCouncil.session(test)
    while session.current?.isBlind ?? false {
      try CodingCouncil.press("n", &session, test)
    }
    let first = try #require(session.current)
    let themes = first.suggestions.map(\.theme)
    #expect(themes.count == 5)
    try CodingCouncil.press("\"!", &session, test)
    #expect(session.current?.finding == first.finding && session.added == [themes[1], themes[0]])
    try CodingCouncil.press("3", &session, test)
    let code = try #require(try CodingCouncil.decisions(test).last?.code)
    #expect(code.themes == [themes[1], themes[0], themes[2]] && code.place == first.finding.place)
    #expect(code.origin == .chosen && code.suggested.map(\.theme) == themes)
  }

  @Test("Every key that does something is on the screen, which keeps to 80 columns (L2)")
  func keysOnScreen() throws {
    let test = try council()
    var session = try CodingCouncil.session(test)
    var (plain, blind) = (false, false)
    while let current = session.current, !plain || !blind {
      let screen = session.screen(width: 80)
      #expect(screen.allSatisfy { $0.count <= 80 }, "\(screen)")
      let text = screen.joined(separator: "\n")
      for words in ["/ looks for any", "n not sure, later", "u takes back", "q stops"] {
        #expect(text.contains(words), "\(text)")
      }
      #expect(text.contains(current.isBlind ? "a letter takes that" : "Enter takes 1"))
      if current.isBlind { blind = true } else { plain = true }
      try CodingCouncil.press("/", &session, test)
      #expect(session.screen(width: 80).joined().contains("Escape leaves"))
      try CodingCouncil.press("\u{1B}n", &session, test)
    }
    #expect(plain)
  }

  @Test(
    "What was coded is taken back one after the other, also the next day, and each says so (L3)")
  func takingBack() throws {
    let test = try council()
    var session = try CodingCouncil.session(test)
    var places: [FindingPlace] = []
    for _ in 0..<3 {
      places.append(try #require(session.current?.finding.place))
      try CodingCouncil.press(key(session), &session, test)
    }
    test.today = test.today.adding(days: 1)
    try test.reopen()
    var later = try CodingCouncil.session(test)
    #expect(later.waiting.count == 17)
    for place in places.reversed() {
      try CodingCouncil.press("u", &later, test)
      #expect(
        later.told.contains("Taken back and stored") && later.told.contains(place.description))
      #expect(later.current?.finding.place == place)
    }
    #expect(later.waiting.count == 20 && later.count.coded == 0)
    try CodingCouncil.press("u", &later, test)
    #expect(later.told.contains("has coded no finding that could be taken back"))
    #expect(try CodingCouncil.session(test).waiting.count == 20)
    #expect(test.council.doctor(by: test.hand()).diagnostics.containsErrors == false)
  }

  @Test("Every code is in the store before the next finding is shown (L4)")
  func storedAtOnce() throws {
    let test = try council()
    var session = try CodingCouncil.session(test)
    for count in 1...4 {
      try CodingCouncil.press(key(session), &session, test)
      // Somebody who comes from elsewhere sees it: nothing waits for the end of the session.
      let other = try Council(in: test.folder)
      #expect(try other.themeCodes(by: test.hand()).get().count == count)
    }
  }

  @Test("Decisions are kept with what came before, searched, parked and changed one by one (L5)")
  func history() throws {
    let test = try council()
    var session = try CodingCouncil.session(test)
    let parked = try #require(session.current?.finding)
    try CodingCouncil.press("n", &session, test)
    try CodingCouncil.press(key(session), &session, test)
    let list = try test.council.themeCodes(parkedOnly: true, by: test.hand()).get()
    #expect(list.map(\.code.place) == [parked.place])
    // It comes again at the end of the next session, and is decided then.
    #expect(try CodingCouncil.session(test).waiting.last?.finding.place == parked.place)
    let code = ThemeCode(of: parked, .chosen, themes: ["drift-and-delay"])
    _ = try test.council.code(code, by: test.hand("PSW-01")).get()
    let all = try test.council.themeCodes(holding: "drift and", by: test.hand()).get()
    #expect(all.contains { $0.code.place == parked.place && $0.stands && $0.code.by == "PSW-01" })
    let first = try #require(try CodingCouncil.decisions(test).first)
    #expect(first.code.origin == .parked && !first.stands)
    #expect(try test.council.themeCodes(parkedOnly: true, by: test.hand()).get().isEmpty)
  }

  @Test(
    "Looking for a theme goes through names, hints and headings, and Enter takes the first (L6)")
  func searching() throws {
    let test = try council()
    var session = try CodingCouncil.session(test)
    let place = try #require(session.current?.finding.place)
    try CodingCouncil.press("/homele", &session, test)
    #expect(session.choices.first?.theme.id == "homelessness-at-16-and-17")
    #expect(session.choices.map(\.theme.id).contains("suitable-homes"))
    try CodingCouncil.press("\n", &session, test)
    let code = try #require(try CodingCouncil.decisions(test).last?.code)
    #expect(code.themes == ["homelessness-at-16-and-17"] && code.place == place)
    try CodingCouncil.press("/care leav", &session, test)
    #expect(session.choices.map(\.theme.id).contains("preparation-for-adulthood"))
    try CodingCouncil.press("\u{7F}\u{1B}", &session, test)
    #expect(session.search == nil)
  }

  @Test(
    "A second reader sees neither the first code nor a suggestion, and the list names where they differ (L8)"
  )
  func secondReader() throws {
    let test = try council()
    var first = try CodingCouncil.session(test)
    while first.current != nil { try CodingCouncil.press(key(first), &first, test) }
    var second = try CodingCouncil.session(test, second: true, as: "PSW-01")
    let planning = second.waiting.filter { $0.finding.place.domain == .planning }
    #expect(planning.count == 20)
    var coded = 0
    while let current = second.current {
      #expect(!second.screen(width: 80).joined().contains("%"))
      guard current.finding.place.domain == .planning else {
        try CodingCouncil.press("/chronology\n", &second, test, as: "PSW-01")
        continue
      }
      coded += 1
      try CodingCouncil.press(
        coded <= 6 ? "/neglect\n" : "/drift and delay\n", &second, test, as: "PSW-01")
    }
    let agreement = try test.council.codingAgreement(by: test.hand()).get()
    #expect(agreement.pairs.count == 40)
    let stand = try CodingCouncil.decisions(test).filter { $0.code.origin != .second }
    let drifted = stand.count { $0.code.themes == ["drift-and-delay"] }
    #expect(agreement.differing.count >= 6 && agreement.differing.count <= 20)
    #expect(agreement.pairs.count(where: \.isSame) + agreement.differing.count == 40)
    let drift = try #require(agreement.themes.first { $0.theme == "drift-and-delay" })
    #expect(drift.both + drift.firstOnly == drifted && drift.both + drift.secondOnly == 14)
    // What the second reader chose counts for nothing else.
    #expect(try CodingCouncil.session(test).waiting.isEmpty)
  }

  @Test(
    "Of a seeded tenth nothing is suggested before somebody chose, and accuracy is told of it alone (L9)"
  )
  func blindTenth() throws {
    let test = try council()
    let seed = try #require(
      (1...50).first { seed in
        (try? CodingCouncil.session(test, seed: UInt64(seed)).waiting.count(where: \.isBlind)) ?? 0
          >= 3
      })
    var session = try CodingCouncil.session(test, seed: UInt64(seed))
    #expect(session.waiting.filter(\.isBlind).count <= 8)
    var right = 0
    while let current = session.current {
      if current.isBlind {
        let screen = session.screen(width: 80).joined(separator: "\n")
        #expect(!screen.contains("%"), "\(screen)")
        // The choices stand in the order of the list, not in that of the suggestions.
        let own = try test.council.themeList().themes.filter { $0.domains.contains(.planning) }
        #expect(session.choices.map(\.theme.id) == own.prefix(session.choices.count).map(\.id))
        #expect(session.press("\n").isShow)
        try CodingCouncil.press("a", &session, test)
        if current.suggestions[0].theme == own[0].id { right += 1 }
      } else {
        try CodingCouncil.press("\n", &session, test)
      }
    }
    let agreement = try test.council.codingAgreement(by: test.hand()).get()
    let blind = try CodingCouncil.decisions(test).filter { $0.code.origin == .blind }
    #expect(agreement.blind.count == blind.count && blind.count >= 3)
    #expect(agreement.programRight == right)
  }

  @Test("How far it is stands on the screen and equals what is stored (L10)")
  func progress() throws {
    let test = try council()
    var session = try CodingCouncil.session(test)
    try CodingCouncil.press("n", &session, test)
    for _ in 0..<5 { try CodingCouncil.press(key(session), &session, test) }
    let decisions = try CodingCouncil.decisions(test)
    #expect(session.progress.hasPrefix("5 coded, 1 put by, 14 left"))
    #expect(decisions.count { $0.code.origin != .parked } == 5)
    #expect(session.screen(width: 80).joined(separator: " ").contains("5 coded, 1 put by, 14 left"))
    let fresh = try CodingCouncil.session(test)
    #expect(fresh.count.coded == 5 && fresh.count.parked == 1 && fresh.waiting.count == 15)
  }

  @Test(
    "A page of sure ones has at most 20 lines, each stored as confirmed in a batch; blind ones tell its error (L11)"
  )
  func batch() throws {
    let test = try TestCouncil()
    for number in 1...40 {
      // The same words, coded again and again, make the program sure of them.
      try test.takeIn(
        CodingCouncil.form(
          number, sentence: "The chronology of \(number) is out of date and nobody uses it"))
    }
    for number in 1...12 {
      let place = FindingPlace(TestForm(number).id, .planning, .development, number: 1)
      _ = try test.council.code(
        ThemeCode(of: PlacedFinding(Finding(), at: place), .chosen, themes: ["chronology"]),
        by: test.hand()
      ).get()
    }
    var session = try CodingCouncil.session(test)
    let page = try test.council.codingBatch(of: session, by: test.hand()).get()
    #expect(page.items.count <= 20 && page.items.count >= 10)
    #expect(page.items.allSatisfy { !$0.isBlind && $0.suggestions[0].confidence >= 0.9 })
    #expect(page.check.shown == 0)
    let blind = session.waiting.filter { $0.isBlind && $0.suggestions[0].confidence >= 0.9 }
    for (number, item) in blind.enumerated() {
      let themes = number == 0 ? ["neglect"] : ["chronology"]
      _ = try test.council.code(
        ThemeCode(
          of: item.finding, .blind, themes: themes,
          suggested: item.suggestions.map { .init($0.theme, $0.confidence) }), by: test.hand()
      ).get()
    }
    for item in page.items.dropFirst() {
      _ = try test.council.code(page.code(of: item), by: test.hand()).get()
    }
    let decisions = try CodingCouncil.decisions(test)
    #expect(decisions.count { $0.code.origin == .batch } == page.items.count - 1)
    session = try CodingCouncil.session(test)
    let next = try test.council.codingBatch(of: session, by: test.hand()).get()
    #expect(next.check.shown == blind.count && next.check.otherwise == min(1, blind.count))
  }

  @Test(
    "The order is the same for one seed: unsure ones first, and of every ten one of the drawn tenth (L12)"
  )
  func order() throws {
    let places = (1...400).map { FindingPlace("R-\($0)", .planning, .development, number: 1) }
    let findings = places.enumerated().map {
      (place: $1, confidence: Double(($0 * 37) % 100) / 100)
    }
    let order = CodingOrder(seed: 7).order(findings)
    #expect(order == CodingOrder(seed: 7).order(findings))
    #expect(order != CodingOrder(seed: 8).order(findings))
    #expect(Set(order).count == 400)
    let blind = order.filter { CodingOrder(seed: 7).isBlind(places[$0]) }
    #expect((20...60).contains(blind.count))
    let sure = order.filter { !CodingOrder(seed: 7).isBlind(places[$0]) }.map {
      findings[$0].confidence
    }
    #expect(sure == sure.sorted())
    for start in stride(from: 0, to: 200, by: 10) {
      #expect(order[start..<(start + 10)].count { blind.contains($0) } == 1)
    }
    // Whether a finding is drawn does not hang on what else waits.
    let fewer = CodingOrder(seed: 7).order(Array(findings.prefix(50)))
    #expect(
      Set(fewer.filter { CodingOrder(seed: 7).isBlind(places[$0]) })
        == Set(blind.filter { $0 < 50 }))
  }

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

extension CodingSession.Effect {
  fileprivate var isShow: Bool { if case .show = self { true } else { false } }
}
