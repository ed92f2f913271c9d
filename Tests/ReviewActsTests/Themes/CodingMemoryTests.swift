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
