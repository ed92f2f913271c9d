import Foundation
import Testing

@Suite("Templates come with the program, and a workspace's own take their place")
struct TemplateTests {
  @Test("the program copied alone to another folder finds them")
  func copiedAlone() throws {
    let desk = try Desk()
    // Copied by another process: one that starts meanwhile would hold on to a file open for writing
    // here, and a program that is being written cannot be run.
    #expect(try desk.shell("cp '\(Built.program.path)' plr").status == 0)
    try desk.write(Form.text, to: "form.yaml")
    for arguments in [
      ["review", "check", "form.yaml"], ["themes", "list"], ["schema", "templates"],
      ["review", "new", "--case", "C-1", "--team", "CIC-2", "-o", "-"],
    ] {
      let run = try desk.start(desk.file("plr"), arguments, as: "TM-07").end()
      #expect(run.status == 0 && !run.output.isEmpty, "\(run)")
    }
  }

  @Test("the workspace's own review template is used, and named when it is wrong")
  func ownTemplate() throws {
    let desk = try Desk()
    let name = "Templates/Reviews/children-in-care@1.yaml"
    let builtIn = try String(
      contentsOf: Built.root.appending(path: name), encoding: .utf8)
    try FileManager.default.createDirectory(
      at: desk.file("Templates/Reviews"), withIntermediateDirectories: true)
    try desk.write(
      builtIn.replacing("evidence_per_grade: 1", with: "evidence_per_grade: 2"), to: name)
    try desk.write(Form.text, to: "form.yaml")
    try desk.refused(
      "import", "form.yaml", because: (0..<6).map { "form.yaml:\(20 + 5 * $0):5 R017" })
    try desk.write(builtIn.replacing("plr: 1", with: "plr: one"), to: name)
    let broken = try desk.plr("import", "form.yaml")
    #expect(broken.status == 1)
    #expect(broken.complaints.contains("children-in-care@1.yaml:1:6"), "\(broken)")
  }

  @Test("the workspace's own themes are the ones findings may name")
  func ownThemes() throws {
    let desk = try Desk()
    let builtIn = try String(
      contentsOf: Built.root.appending(path: "Templates/themes.yaml"), encoding: .utf8)
    try FileManager.default.createDirectory(
      at: desk.file("Templates"), withIntermediateDirectories: true)
    try desk.write(
      builtIn.replacing("family-time", with: "time-with-family"), to: "Templates/themes.yaml")
    let list = try desk.done("themes", "list", "--format", "csv")
    #expect(list.contains("time-with-family") && !list.contains("family-time,"))
  }

  @Test("a workspace is found from a folder inside it")
  func foundFromInside() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("import", "form.yaml")
    let run = try desk.shell("mkdir -p a/b && cd a/b && plr review list")
    #expect(run.status == 0 && run.output.contains(Form.id), "\(run)")
  }
}
