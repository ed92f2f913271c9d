import Foundation
import PracticeLearning
import PracticeLearningCLI
import PracticeLearningTesting
import ReviewActs
import Testing

/// A terminal beside a portal must be no way round it.
@Suite("A locked terminal") struct LockedTerminalTests {
  /// A council in which one person is tied to the system user that runs the tests, and whose terminal is locked.
  private static let locked = SharedCouncil {
    let user = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? String(getuid())
    let council = try TestCouncil(
      settings: TestCouncil.settings.replacing(
        "{ id: ADM-01,", with: "{ id: ADM-01, login: \(user),")
    )
    try council.takeIn(TestForm(1).text)
    _ = try council.council.lockTerminal(true, by: council.hand("ADM-01")).get()
    return council
  }

  private func run(_ words: [String], _ council: TestCouncil, actor: String?)
    -> PracticeLearningTool.Run
  {
    var environment = ["PLR_TODAY": "2026-04-15"]
    environment["PLR_ACTOR"] = actor
    let named = words.map { $0.replacing("FOLDER", with: council.folder) }
    return PracticeLearningTool.run(named, environment: environment, in: council.folder)
  }

  /// Commands that need nobody, since they show nothing of any review or person.
  private static let needingNobody = [
    "allocate verify", "demo", "init", "moderation verify", "report names", "restore", "schema",
    "simulate", "statistics", "themes list",
  ]

  @Test(
    "Every command refuses whoever the system user is not, by the variable and by --as (ASVS 8.2.1)"
  )
  func everyCommand() throws {
    let council = try Self.locked.copy()
    var refused = 0
    for door in Door.all {
      let name = door.command.joined(separator: " ")
      guard !Self.needingNobody.contains(where: { name.hasPrefix($0) }) else { continue }
      for call in door.calls.prefix(1) {
        let run = run(door.command + call, council, actor: "QA-01")
        // A call that is not whole shows nothing but how it is written.
        if run.status == 64 { continue }
        #expect(run.status != 0 && run.complaints.contains("B006"), "plr \(name): \(run)")
        refused += 1
      }
    }
    #expect(refused > 90)
  }

  @Test("Whoever is tied to the system user acts as themselves; others do once it is opened")
  func themselves() throws {
    let council = try Self.locked.copy()
    #expect(run(["people", "list"], council, actor: "ADM-01").status == 0)
    #expect(run(["people", "list", "--as", "QA-01"], council, actor: "ADM-01").status == 1)
    #expect(run(["account", "unlock-terminal"], council, actor: "QA-01").status == 1)
    #expect(run(["account", "unlock-terminal"], council, actor: "ADM-01").status == 0)
    #expect(run(["people", "list", "--as", "QA-01"], council, actor: "ADM-01").status == 0)
  }
}
