import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments
import Testing

@Suite("plr review edit without an editor: the terminal asks")
struct InterviewCommandTests {
  private static let id = "2026-04-CIC-0001"
  private static let file = "drafts/\(id).yaml"

  /// A desk with a draft that is begun, and a service manager above its team.
  private func desk() throws -> Desk {
    let desk = try Desk()
    desk.environment["PLR_ACTOR"] = "TM-07"
    try desk.write(
      Desk.settings.replacing(
        "  - { id: TM-16, role: team manager, team: CIC-2 }",
        with: """
            - { id: SM-04, role: service manager, services: [children in care] }
            - { id: TM-16, role: team manager, team: CIC-2, supervisor: SM-04 }
          """), to: "plr.yaml")
    try desk.done(
      "review", "new", "--case", "C-1", "--team", "CIC-2", "--practitioner", "SW-118",
      "--id", InterviewCommandTests.id, "--month", "2026-04")
    return desk
  }

  private func type(
    _ steps: [(after: String, typed: String)], _ desk: Desk, then last: String = ""
  ) throws -> (shown: String, status: Int32) {
    try desk.type(steps, to: "review edit \(InterviewCommandTests.id)", then: last)
  }

  @Test(
    "Ctrl-C keeps what was typed, a line without its end included; the next time goes on there",
    .enabled(if: Desk.hasTerminal, "needs script(1)")
  )
  func interrupted() throws {
    let desk = try desk()
    let first = try type(
      [
        ("age band", #"10-15\n"#), ("the day it was held", #"12/2/26\n"#),
        ("what the practitioner thinks", #"I knew the plan had stalled.\n"#),
        ("had stalled", #"I should have said\003"#),
      ], desk)
    #expect(first.status == 130, "\(first)")
    #expect(first.shown.contains("was read as 12 February 2026"), "\(first)")
    #expect(first.shown.contains("Everything is kept: 3 of"), "\(first)")
    let text = try desk.text(of: InterviewCommandTests.file)
    #expect(text.contains("    I knew the plan had stalled.\n    I should have said\n"))
    // The store has it, too: the file comes back when it is lost.
    try FileManager.default.removeItem(at: desk.file(InterviewCommandTests.file))
    let again = try type([("immediate concern", #"no\n"#), ("CASE RECORDING", #"save\n"#)], desk)
    #expect(again.status == 0 && again.shown.contains("3 of"), "\(again)")
    #expect(again.shown.contains("plr review edit 2026-04-CIC-0001"))
    let now = try desk.text(of: InterviewCommandTests.file)
    #expect(now.contains("safety: { immediate_concern: no }"))
    #expect(now.contains("    I knew the plan had stalled.\n    I should have said\n"))
  }

  @Test(
    "Something inadequate is told as soon as it is written, and waits for the service manager at once (E1)",
    .enabled(if: Desk.hasTerminal, "needs script(1)")
  )
  func alert() throws {
    let desk = try desk()
    let run = try type(
      [
        ("age band", #"save\n"#)
      ], desk)
    #expect(run.status == 0)
    let program = Built.program.path
    let told = try type(
      [
        ("age band", #"10-15\n\n\nyes\n"#), ("Tell the service manager (SM-04) now", #""#),
      ], desk,
      then: "'\(program)' escalation list --as SM-04 > waiting 2>/dev/null; printf 'save\\n'")
    #expect(told.shown.contains("has an immediate concern"), "\(told)")
    #expect(try desk.text(of: "waiting").contains(InterviewCommandTests.id))
  }

  @Test("--ask asks whatever editor is named; what is typed from a pipe is kept where it ends")
  func piped() throws {
    let desk = try desk()
    desk.environment["EDITOR"] = "false"
    let run = try desk.shell(
      "printf '10-15\\nback\\n16-17\\n12/2/26\\nThe plan\\n' | plr review edit \(InterviewCommandTests.id) --ask"
    )
    #expect(run.status == 0, "\(run)")
    #expect(run.output.contains("plr review edit 2026-04-CIC-0001 --ask"))
    let text = try desk.text(of: InterviewCommandTests.file)
    #expect(text.contains("age_band: 16-17") && text.contains("reflection: The plan  "), "\(text)")
  }

  @Test("A kill loses nothing, and what another editor writes meanwhile stays")
  func killed() throws {
    let desk = try desk()
    let run = try desk.shell(
      """
      mkfifo typed
      '\(Built.program.path)' review edit \(InterviewCommandTests.id) --ask < typed > shown &
      exec 3> typed
      until_has() { n=0; until grep -q "$1" \(InterviewCommandTests.file) || [ $n -ge 400 ]; do n=$((n+1)); sleep 0.05; done; }
      printf '10-15\\n' >&3
      until_has 'age_band: 10-15'
      sed -i 's/^identity:.*/identity: typed elsewhere/' \(InterviewCommandTests.file)
      printf '12/2/26\\nI knew the plan\\nhad stalled\\n' >&3
      until_has 'had stalled'
      kill -9 $!
      """)
    #expect(run.status == 0, "\(run)")
    let text = try desk.text(of: InterviewCommandTests.file)
    #expect(text.contains("    I knew the plan\n    had stalled\n"), "\(text)")
    #expect(text.contains("identity: typed elsewhere") && text.contains("held_on: 2026-02-12"))
    let again = try desk.shell(
      "printf 'save\\n' | plr review edit \(InterviewCommandTests.id) --ask")
    #expect(again.output.contains("4 of"), "\(again)")
  }

  @Test("At the end it is told what is left, and how to submit what has no errors")
  func finished() throws {
    let desk = try desk()
    try desk.write(
      Form.text.replacing(Form.id, with: InterviewCommandTests.id)
        .replacing("month: 2026-02", with: "month: 2026-04")
        .replacing("grade: good, because: She is back", with: "grade: , because: She is back"),
      to: InterviewCommandTests.file)
    // As many questions as there are left are passed by, then the first complaint is gone to.
    let hand = Hand(
      "TM-07", door: .terminal, at: "2026-04-15T12:00:00Z",
      today: try #require(CalendarDate("2026-04-15")))
    var interview = try Council(in: desk.folder.path).interview(
      about: desk.text(of: InterviewCommandTests.file), named: "form.yaml", by: hand
    ).get()
    var passed = ""
    while interview.current != nil {
      _ = interview.take("")
      passed += "\n"
    }
    try desk.write(passed + "1\ngood\n\n", to: "typed")
    let run = try desk.shell("plr review edit \(InterviewCommandTests.id) --ask < typed")
    #expect(run.output.contains("1. Look again: there is no impact grade"), "\(run)")
    #expect(run.output.contains("Submit it with: plr review submit"), "\(run)")
    #expect(try desk.text(of: InterviewCommandTests.file).contains("impact: { grade: good,"))
  }
}
