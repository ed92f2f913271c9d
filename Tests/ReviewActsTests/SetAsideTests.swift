import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@Suite("One rule of conflict at every door, and what two people set aside") struct SetAsideTests {
  private static let settings = TestCouncil.settings
    .replacing(
      "{ id: MOD-01, role: moderator }", with: "{ id: MOD-01, role: moderator, conflicts: [CIC-2] }"
    )
    .replacing(
      "{ id: MOD-02, role: moderator }",
      with: "{ id: MOD-02, role: moderator, until: 2026-04-01 }")

  private func council() throws -> TestCouncil {
    let council = try TestCouncil(settings: Self.settings)
    try council.takeIn(TestForm(1).text)
    return council
  }

  private func ask(_ moderator: String?, _ council: TestCouncil) -> [String] {
    council.council.askForModeration(
      of: TestForm(1).id, by: moderator, because: "asked for", on: council.today,
      by: council.hand()
    ).diagnostics.filter(\.isError).map(\.code.id)
  }

  private func setAside(_ person: String, _ what: String, _ council: TestCouncil) throws {
    let proposal = try council.council.setAside(
      conflictOf: person, with: what, because: "nobody else is there", by: council.hand("QA-01")
    ).get()
    let number = "SA-000\(proposal.number)"
    _ = try council.council.decide(on: number, by: council.hand("QA-02")).get()
  }

  @Test("A moderator with a declared conflict is asked once two people set it aside (J1)")
  func moderator() throws {
    let council = try council()
    #expect(ask("MOD-01", council) == ["M005"])
    try setAside("MOD-01", "CIC-2", council)
    #expect(ask("mod-01", council) == [])
    let asked = try council.council.moderationsToDo(
      everybody: false, on: council.today, by: council.hand("MOD-01")
    ).get()
    #expect(asked.rows.count == 1)
  }

  @Test("The work of a person one supervises is never set aside (J1)")
  func supervisee() throws {
    let council = try council()
    try setAside("TM-16", "CIC-2", council)
    #expect(ask("TM-16", council) == ["M005"])
  }

  @Test("Nobody who has left is asked to moderate, nor given the work of another")
  func leaver() throws {
    let council = try council()
    #expect(ask("MOD-02", council) == ["M004"])
    #expect(ask("QA-02", council) == [])
    let given = council.council.reassign(
      TestForm(1).id, to: "MOD-02", because: "away", on: council.today, by: council.hand())
    #expect(given.diagnostics.map(\.code.id) == ["M004"])
  }
}
