import Foundation
import Testing

@Suite("Forms of an earlier version of their template")
struct CarryOverTests {
  /// A council whose programme uses version 2, in which one question is gone and another asked elsewhere.
  private func desk() throws -> Desk {
    let desk = try Desk()
    let builtIn = try String(
      contentsOf: Built.root.appending(path: "Templates/Reviews/children-in-care@1.yaml"),
      encoding: .utf8)
    try FileManager.default.createDirectory(
      at: desk.file("Templates/Reviews"), withIntermediateDirectories: true)
    let second = builtIn.replacing("version: 1\n", with: "version: 2\n")
      .replacing("genogram_current:", with: "genogram_drawn:")
    try #require(second != builtIn && second.contains("genogram_drawn"))
    try desk.write(second, to: "Templates/Reviews/children-in-care@2.yaml")
    try desk.write(
      Desk.settings.replacing("[children-in-care@1]", with: "[children-in-care@2]"), to: "plr.yaml")
    return desk
  }

  private static let form = Form.text.replacing(
    "    because: Visits are written",
    with: "    answers: { chronology_current: yes, genogram_current: no }\n"
      + "    because: Visits are written")

  @Test(
    "It may be submitted on its version while that is there; going on with the later is offered")
  func offered() throws {
    let desk = try desk()
    try desk.write(Self.form, to: "form.yaml")
    let check = try desk.plr("review", "check", "form.yaml", as: "TM-07")
    #expect(check.status == 0, "\(check)")
    #expect(check.output.contains("R076") && check.output.contains("--carry-over"), "\(check)")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    #expect(try desk.done("review", "show", Form.id, as: "TM-07").contains("children-in-care@1"))
  }

  @Test("It is carried over: answers keep their places, what has none is named and kept beside")
  func carried() throws {
    let desk = try desk()
    let typed = Self.form.replacing("overall: { grade: good,", with: "overall: { grade: goodish,")
    try desk.write(typed, to: "form.yaml")
    let run = try desk.plr("review", "check", "form.yaml", "--carry-over", as: "TM-07")
    #expect(run.complaints.contains("children-in-care@2"), "\(run)")
    #expect(
      run.complaints.contains("domains.case_recording.answers.genogram_current: \"no\""), "\(run)")
    #expect(!run.complaints.contains("chronology_current"), "\(run)")
    #expect(try desk.text(of: "form.yaml.typed") == typed)
    let form = try desk.text(of: "form.yaml")
    for words in [
      "template: children-in-care@2", "chronology_current: yes", "because: Visits are written",
      "goodish", "said: I want to know sooner when plans change.", "case: C-4821",
    ] {
      #expect(form.contains(words), "\(words) in \(form)")
    }
    #expect(!form.contains("genogram_current"))
    // A word that is no grade is no less wrong than before, and nothing else is.
    #expect(run.errors.isEmpty && run.output.contains("R014"), "\(run)")
    try desk.write(form.replacing("goodish", with: "good"), to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    try desk.write(form, to: "other.yaml")
    let again = try desk.plr("review", "check", "other.yaml", "--carry-over", as: "TM-07")
    #expect(again.complaints.contains("No form is of an earlier version"), "\(again)")
    #expect(try desk.text(of: "other.yaml") == form && !desk.has("other.yaml.typed"))
  }

  @Test("Where its version is gone it cannot be submitted, and what took its place is named")
  func gone() throws {
    let desk = try desk()
    let second = try desk.text(of: "Templates/Reviews/children-in-care@2.yaml")
    try FileManager.default.removeItem(at: desk.file("Templates/Reviews/children-in-care@2.yaml"))
    try desk.write(
      second.replacing("version: 2\n", with: "version: 3\n"),
      to: "Templates/Reviews/children-in-care@3.yaml")
    try desk.write(
      Desk.settings.replacing("[children-in-care@1]", with: "[children-in-care@3]"), to: "plr.yaml")
    try desk.write(
      Self.form.replacing("children-in-care@1", with: "children-in-care@2"), to: "form.yaml")
    let submit = try desk.plr("review", "submit", "form.yaml", as: "TM-07")
    #expect(submit.errors.map { String($0.suffix(4)) } == ["R006"], "\(submit)")
    #expect(submit.complaints.contains("children-in-care@3 took its place"), "\(submit)")
    let carried = try desk.plr("review", "check", "form.yaml", "--carry-over", as: "TM-07")
    #expect(carried.status == 0, "\(carried)")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
  }

  @Test(
    "A form with a key nobody knows is mended before it is carried over: nothing is left behind")
  func unknownKey() throws {
    let desk = try desk()
    let typed = Self.form.replacing("identity: Her", with: "identify: Her")
    try desk.write(typed, to: "form.yaml")
    let run = try desk.plr("review", "check", "form.yaml", "--carry-over", as: "TM-07")
    #expect(run.status == 1 && run.complaints.contains("D004"), "\(run)")
    #expect(try desk.text(of: "form.yaml") == typed && !desk.has("form.yaml.typed"))
  }
}
