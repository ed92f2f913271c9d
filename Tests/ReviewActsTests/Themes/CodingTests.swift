import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewReports
import ReviewStore
import Testing

@Suite("Coding findings, a key each") struct CodingTests {
  private func council() throws -> TestCouncil { try CodingCouncil.shared.copy() }

  @Test("One key codes a finding and goes on, whether something is suggested or not (L1)")
  func oneKey() throws {
    let test = try council()
    var session = try CodingCouncil.session(test)
    #expect(session.waiting.count == 20)
    var keys = 0
    while session.current != nil {
      let before = session.waiting.count
      try CodingCouncil.press(CodingCouncil.key(session), &session, test)
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
      try CodingCouncil.press(CodingCouncil.key(session), &session, test)
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
      try CodingCouncil.press(CodingCouncil.key(session), &session, test)
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
    try CodingCouncil.press(CodingCouncil.key(session), &session, test)
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

  @Test("How far it is stands on the screen and equals what is stored (L10)")
  func progress() throws {
    let test = try council()
    var session = try CodingCouncil.session(test)
    try CodingCouncil.press("n", &session, test)
    for _ in 0..<5 { try CodingCouncil.press(CodingCouncil.key(session), &session, test) }
    let decisions = try CodingCouncil.decisions(test)
    #expect(session.progress.hasPrefix("5 coded, 1 put by, 14 left"))
    #expect(decisions.count { $0.code.origin != .parked } == 5)
    #expect(session.screen(width: 80).joined(separator: " ").contains("5 coded, 1 put by, 14 left"))
    let fresh = try CodingCouncil.session(test)
    #expect(fresh.count.coded == 5 && fresh.count.parked == 1 && fresh.waiting.count == 15)
  }
}
