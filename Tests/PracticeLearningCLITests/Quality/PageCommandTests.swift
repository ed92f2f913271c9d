import Foundation
import PracticeLearningTesting
import Testing

@Suite("Pages on the command line") struct PageCommandTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    for number in 1...2 {
      try desk.write(TestForm(number).text.replacing("SW-119", with: "SW-118"), to: "form.yaml")
      try desk.done("import", "form.yaml")
    }
    return desk
  }

  private func reword(_ page: String, _ text: String, _ desk: Desk) throws {
    try FileManager.default.createDirectory(
      at: desk.file("Templates/Reports"), withIntermediateDirectories: true)
    try desk.write(text, to: "Templates/Reports/\(page).md")
  }

  @Test("A page for everybody is a file each, by role code, that nobody else can read")
  func everybody() throws {
    let desk = try desk()
    let said = try desk.done("report", "feedback", "--everybody", "--into", "pages")
    #expect(said.contains("Wrote 2 pages into pages"))
    let files = try FileManager.default.contentsOfDirectory(atPath: desk.file("pages").path)
    #expect(files.sorted() == ["SW-118.md", "TM-07.md"])
    for file in files {
      let facts = try FileManager.default.attributesOfItem(
        atPath: desk.file("pages/\(file)").path)
      #expect((facts[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }
  }

  @Test("With a fault in a template nothing is written, and all faults are told with their lines")
  func refused() throws {
    let desk = try desk()
    try reword("review-feedback", "# {{persn}}\n\n{{#own}}\n", desk)
    for arguments in [
      ["report", "feedback", "--everybody", "--into", "pages"],
      ["report", "feedback", "--for", "TM-07", "--output", "page.md"],
    ] {
      let run = try desk.run(arguments)
      #expect(run.status == 1 && run.output.isEmpty, "\(run)")
      #expect(run.complaints.contains("review-feedback.md:1:3"), "\(run.complaints)")
      #expect(run.complaints.contains("review-feedback.md:3:1"), "\(run.complaints)")
      #expect(run.complaints.contains("did you mean {{person}}?"))
    }
    for name in ["pages", "page.md"] {
      #expect(!FileManager.default.fileExists(atPath: desk.file(name).path))
    }
    let doctor = try desk.run(["doctor"])
    #expect(doctor.status == 1 && doctor.complaints.contains("review-feedback.md:1:3"), "\(doctor)")
    // What needs no template is not refused.
    #expect(
      try desk.done("report", "feedback", "--for", "TM-07", "--format", "csv")
        .contains("2026-02-CIC-0001"))
  }

  @Test("The names of a page are told, and its built-in template is what pages are made of")
  func names() throws {
    let desk = try desk()
    #expect(try desk.done("report", "names", "briefing").contains("{{theme}}"))
    let template = try desk.done("report", "names", "supervision", "--template")
    let before = try desk.done("report", "supervision", "--for", "SW-118")
    try reword("supervision", template, desk)
    #expect(try desk.done("report", "supervision", "--for", "SW-118") == before)
    try reword("supervision", template.replacing("For supervision", with: "One to one"), desk)
    #expect(
      try desk.done("report", "supervision", "--for", "SW-118").hasPrefix("# One to one: SW-118"))
    // What was reworded is in a backup.
    try desk.done("backup", "one.plrbackup")
    try desk.done("restore", "one.plrbackup", "--into", "again")
    #expect(
      try desk.text(of: "again/Templates/Reports/supervision.md").hasPrefix("# One to one"))
  }

  @Test("The pages of the sample year are as people read them, each about a page long")
  func samples() throws {
    let desk = try Estuary.desk()
    for place in [
      "2025-12-ASM-0176/planning/strength/1", "2025-12-ASM-0176/case_recording/strength/1",
    ] {
      try desk.done("themes", "quotes", "--clear", place)
    }
    let pages = [
      try desk.done("report", "feedback", "--for", "TM-07"),
      try desk.done("report", "feedback", as: "SW-121"),
      try desk.done("report", "supervision", "--for", "SW-118"),
      try desk.done("report", "briefing", "--theme", "drift-and-delay"),
      try desk.done("report", "newsletter", "--month", "2025-12"),
      try desk.done("report", "newsletter", "--month", "2025-12", "--councillors"),
    ]
    for page in pages { #expect(page.split(separator: "\n").count <= 66) }
    try expectGolden(pages.joined(separator: "\n---\n\n"), "pages.md")
  }
}
