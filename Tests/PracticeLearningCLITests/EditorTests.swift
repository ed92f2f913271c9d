import Foundation
import Testing

@Suite("Editing a form: complaints come back as comments, nothing typed is lost")
struct EditorTests {
  /// An editor that keeps what it was shown as seen-1, seen-2, ... and makes the changes of step-1,
  /// step-2, ..., if there are.
  private func deskWithEditor(_ form: String, steps: [String]) throws -> Desk {
    let desk = try Desk()
    try desk.write(form, to: "form.yaml")
    try desk.write(
      """
      n=$(($(cat count 2>/dev/null || echo 0) + 1)); echo $n > count
      cp "$1" seen-$n
      [ ! -f step-$n ] || sed -i -f step-$n "$1"
      """, to: "editor.sh")
    for (number, step) in zip(1..., steps) { try desk.write(step + "\n", to: "step-\(number)") }
    desk.environment["EDITOR"] = "sh editor.sh"
    return desk
  }

  private let wrong = Form.text.replacing("TM-07", with: "TM-70")
    .replacing("grade: good, because: She is back", with: "grade: 3, because: She is back")

  @Test("mended step by step, as the comments say")
  func stepByStep() throws {
    let desk = try deskWithEditor(wrong, steps: ["", "s/TM-70/TM-07/", "s/grade: 3/grade: good/"])
    let run = try desk.plr("review", "edit", "form.yaml")
    #expect(run.status == 0, "\(run)")
    #expect(try desk.text(of: "seen-1") == wrong)
    let second = try desk.text(of: "seen-2")
    #expect(second.contains("#!plr error R003: "))
    #expect(second.contains(#/#!plr error R015: .*\n#!plr .*\nimpact: \{ grade: 3/#), "\(second)")
    let third = try desk.text(of: "seen-3")
    #expect(!third.contains("R003") && third.contains("R015"), "\(third)")
    #expect(!desk.has("seen-4"))
    #expect(try desk.text(of: "form.yaml") == Form.text)
  }

  @Test("closed without a change: refused, and the form is as it was typed")
  func closed() throws {
    let desk = try deskWithEditor(wrong, steps: [])
    let run = try desk.refused(
      "review", "edit", "form.yaml",
      because: ["form.yaml:10:10 R003", "form.yaml:46:18 R015", "S019"])
    #expect(run.complaints.contains("plr review edit form.yaml"))
    #expect(try desk.text(of: "form.yaml") == wrong)
    #expect(!desk.has("seen-3"))
  }

  @Test("not even YAML any more: the same")
  func noYAML() throws {
    let desk = try deskWithEditor(Form.text, steps: ["s/^domains:/domains: [/"])
    let run = try desk.plr("review", "edit", "form.yaml")
    #expect(run.status == 1 && run.errors.last == "S019", "\(run)")
    #expect(try desk.text(of: "seen-2").contains("#!plr error D001"))
    #expect(try desk.text(of: "form.yaml") == Form.text.replacing("domains:", with: "domains: ["))
  }

  @Test("notes of one's own that look like complaints, and the encoding of the editor")
  func ownNotes() throws {
    let note = "identity: >\n  #!plr Zoë said so.\n  "
    let text = wrong.replacing("identity: ", with: note)
    let desk = try deskWithEditor("", steps: ["", "s/TM-70/TM-07/; s/grade: 3/grade: good/"])
    try #require(text.data(using: .windowsCP1252)).write(to: desk.file("form.yaml"))
    try desk.done("review", "edit", "form.yaml")
    #expect(
      try desk.text(of: "form.yaml") == Form.text.replacing("identity: ", with: note))
  }

  @Test("the editor fails after it saved: told, and what was saved stays")
  func editorFails() throws {
    let desk = try deskWithEditor(wrong, steps: [])
    desk.environment["EDITOR"] = "false"
    var run = try desk.plr("review", "edit", "form.yaml")
    #expect(run.status == 1 && run.errors == ["S018"], "\(run)")
    try desk.write("echo '# a note' >> \"$1\"; kill -9 $$\n", to: "editor.sh")
    desk.environment["VISUAL"] = "sh editor.sh"
    run = try desk.plr("review", "edit", "form.yaml")
    #expect(run.status == 1 && run.errors == ["S018"], "\(run)")
    #expect(try desk.text(of: "form.yaml") == wrong + "# a note\n")
    desk.environment["VISUAL"] = "no-such-editor"
    run = try desk.plr("review", "edit", "form.yaml")
    #expect(run.status == 1 && run.errors == ["S018"], "\(run)")
  }

  @Test(
    "at a terminal the editor can be typed into",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs script(1)")
  )
  func terminal() throws {
    let desk = try deskWithEditor(wrong, steps: [])
    try desk.write("read answer < /dev/tty; sed -i \"$answer\" \"$1\"\n", to: "editor.sh")
    let line = "'\(Built.program.path)' review edit form.yaml"
    let run = try desk.shell(
      """
      (sleep 1; echo 's/TM-70/TM-07/; s/grade: 3/grade: good/'; sleep 1) \
      | timeout 20 script -qec "\(line)" /dev/null
      """)
    #expect(run.output.contains("The form has no errors."), "\(run)")
    #expect(try desk.text(of: "form.yaml") == Form.text)
  }
}
