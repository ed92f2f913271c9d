import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

/// Everywhere a person may type some words that are kept.
@Suite("Identifiers are caught at every text door") struct TextDoorTests {
  private static let identifiers = [
    "Mrs Smith told me so", "born on 14 February 2013", "NHS 943 476 5919", "near LS1 4AP",
    "ring 0113 496 0000", "write to someone@example.org",
  ]

  /// The acts that take words, each tried with some.
  private static let doors:
    [(name: String, act: @Sendable (TestCouncil, String) throws -> [Diagnostic])] = [
      (
        "withdraw",
        {
          $0.council.withdraw(
            TestForm(1).id, Withdrawal(.wrongCase, because: $1), by: $0.hand()
          ).diagnostics
        }
      ),
      (
        "ask to withdraw",
        {
          $0.council.askToWithdraw(TestForm(1).id, because: $1, by: $0.hand("TM-07")).diagnostics
        }
      ),
      (
        "amend",
        {
          let path = try $0.write(TestForm(1, words: "She is asked").text, to: "amended.yaml")
          return $0.council.amend([.file(path)], because: $1, by: $0.hand("TM-07")).diagnostics
        }
      ),
      (
        "ask for a moderation",
        {
          $0.council.askForModeration(
            of: TestForm(1).id, by: "MOD-01", because: $1, on: $0.today, by: $0.hand()
          ).diagnostics
        }
      ),
      (
        "reassign",
        {
          $0.council.reassign(
            TestForm(2).id, to: "MOD-02", because: $1, on: $0.today, by: $0.hand()
          ).diagnostics
        }
      ),
      (
        "refuse in a conversation",
        {
          $0.council.agree(TestForm(1).id, refusing: $1, by: $0.hand("MOD-01")).diagnostics
        }
      ),
      (
        "dispute",
        {
          $0.council.dispute(TestForm(1).id, because: $1, by: $0.hand("TM-07")).diagnostics
        }
      ),
      (
        "exempt",
        {
          $0.council.exempt(
            .auditor("TM-07"), because: $1, until: $0.today.adding(days: 9), by: $0.hand()
          ).diagnostics
        }
      ),
      (
        "set a conflict aside",
        {
          $0.council.setAside(conflictOf: "MOD-01", with: "CIC-2", because: $1, by: $0.hand())
            .diagnostics
        }
      ),
      (
        "refuse a proposal",
        {
          let proposal = try $0.council.setAside(
            conflictOf: "MOD-02", with: "CIC-2", because: "nobody else", by: $0.hand()
          ).get()
          return $0.council.decide(
            on: "SA-000\(proposal.number)", refusing: $1, by: $0.hand("QA-02")
          ).diagnostics
        }
      ),
      (
        "cancel a calibration",
        {
          $0.council.cancelCalibration("CAL-1", because: $1, by: $0.hand()).diagnostics
        }
      ),
      (
        "take in again",
        {
          let path = try $0.write(TestForm(1, words: "She is asked").text, to: "again.yaml")
          return $0.council.takeIn([path], as: .amending(because: $1), by: $0.hand()).diagnostics
        }
      ),
      (
        "raise an action",
        {
          var action = LearningAction(
            id: "", service: "fostering", raisedOn: $0.today,
            plan: PlannedAction(
              what: $1, level: .team, owner: "TM-30", verifier: "SM-02",
              due: $0.today.adding(days: 30), difference: "They are asked"))
          let what = $0.council.raiseAction(action, by: $0.hand()).diagnostics
          (action.plan.what, action.plan.difference) = ("Ask them", $1)
          return what.isEmpty ? [] : $0.council.raiseAction(action, by: $0.hand()).diagnostics
        }
      ),
      (
        "update an action",
        {
          let listing = ActionListing(Selection(), on: $0.today, raisedBy: $0.today)
          let first = try $0.council.actions(listing, by: $0.hand()).get().actions.first?.id ?? ""
          return $0.council.updateAction(first, to: .green, note: $1, by: $0.hand()).diagnostics
        }
      ),
    ]

  @Test("What may tell who somebody is goes in by none of them (V5)", arguments: doors.indices)
  func caught(index: Int) throws {
    let (name, act) = Self.doors[index]
    let council = try TestCouncil()
    try council.takeIn(TestForm(1).text)
    try council.takeIn(TestForm(2).text)
    _ = try council.council.askForModeration(
      of: TestForm(2).id, by: "MOD-01", because: "asked for", on: council.today,
      by: council.hand()
    ).get()
    try council.takeIn(
      """
      plr: 1
      calibration: CAL-1
      title: Seeing alike
      held_on: 2026-04-20
      review: \(TestForm(2).id)
      ratings: [overall]
      participants: [TM-16, MOD-02]

      """)
    for words in Self.identifiers {
      let found = try act(council, words)
      #expect(
        found.contains { $0.isError && $0.code.id.hasPrefix("P") },
        "\(name): \(words): \(found.map(\.code.id))")
    }
  }
}
