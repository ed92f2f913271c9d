import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@Suite("What a session remembers between two keys") struct CodingMemoryTests {
  private func council() throws -> TestCouncil { try CodingCouncil.shared.copy() }

  /// What a session that begins now would suggest for the finding a session shows.
  private func fresh(_ session: CodingSession, _ test: TestCouncil) throws -> [SuggestedTheme] {
    let place = try #require(session.current).finding.place
    return try CodingCouncil.session(test).waiting.first { $0.finding.place == place }?.suggestions
      ?? []
  }

  private func expectSame(_ session: CodingSession, _ test: TestCouncil) throws {
    let own = session.current?.suggestions ?? []
    let other = try fresh(session, test)
    #expect(own.map(\.theme) == other.map(\.theme) && own.map(\.because) == other.map(\.because))
    for (one, two) in zip(own, other) { #expect(abs(one.confidence - two.confidence) < 1e-12) }
  }

  @Test("After each key it suggests what a session that begins now would, also after taking back")
  func sameAsFresh() throws {
    let test = try council()
    var session = try CodingCouncil.session(test)
    for key in ["a", "2", "n", "3", "u", "a", "1"] {
      let isBlind = session.current?.isBlind ?? false
      let pressed = ["n", "u"].contains(key) ? key : isBlind ? "b" : key == "a" ? "\n" : key
      try CodingCouncil.press(pressed, &session, test)
      try expectSame(session, test)
    }
  }

  @Test("How far it is, is told of the findings that are meant, and of a second reader's own codes")
  func progress() throws {
    let test = try council()
    var session = try CodingCouncil.session(test)
    try CodingCouncil.press(CodingCouncil.key(session), &session, test)
    #expect(try CodingCouncil.session(test).progress.hasPrefix("1 coded, 19 left of 20."))
    let elsewhere = try test.council.codingSession(
      Selection(service: "fostering"), by: test.hand()
    ).get()
    #expect(elsewhere.progress == "0 coded, none left.")
    let second = try CodingCouncil.session(test, second: true, as: "PSW-01")
    #expect(second.count.coded == 0 && second.count.sure == 0)
    #expect(!second.progress.contains("confirmed as a page"))
  }

  @Test("Themes are followed over the twelve months that end with the latest review")
  func months() throws {
    let test = try council()
    let period = try test.council.themeTrends(.development, of: [], Selection(), by: test.hand())
      .get().period
    #expect(period == Period("2025-03..2026-02"))
  }

  @Test("What somebody else codes meanwhile is known with the next key")
  func somebodyElse() throws {
    let test = try council()
    var session = try CodingCouncil.session(test)
    let last = try #require(session.waiting.last)
    let twin =
      session.waiting.dropFirst(2).first {
        $0.finding.text.prefix(30) == session.waiting[1].finding.text.prefix(30)
      } ?? last
    _ = try test.council.code(
      ThemeCode(of: twin.finding, .chosen, themes: ["matching"]), by: test.hand("PSW-01")
    ).get()
    try CodingCouncil.press("n", &session, test)
    try expectSame(session, test)
  }
}
