import Foundation
import Testing

@Suite("Stores and folders that are not as they should be")
struct StoreTroubleTests {
  @Test(
    "a store that is not SQLite, or cut off", arguments: ["Not a store.", "", "SQLite format 3\0"])
  func notAStore(_ content: String) throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.write(content, to: "plr.sqlite")
    try desk.refused("import", "form.yaml", because: ["S001"])
    try desk.refused("figures", because: ["S001"])
    try desk.refused("doctor", because: ["S001"])
  }

  @Test("a store of a newer plr")
  func newerStore() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    // The user version of an SQLite file is the four bytes from 60, the highest first.
    try desk.overwrite("plr.sqlite", at: 60, with: [0, 0, 0, 99])
    let run = try desk.refused("import", "form.yaml", because: ["S002"])
    #expect(run.complaints.contains("install the newer version"))
    try desk.refused("figures", because: ["S002"])
  }

  @Test("a store with a page that was written over: doctor finds it, status 74")
  func damaged() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("import", "form.yaml")
    let size = try desk.bytes(of: "plr.sqlite").count
    try desk.overwrite(
      "plr.sqlite", at: 4096, with: [UInt8](repeating: 0xAB, count: size - 8192))
    let run = try desk.plr("doctor")
    #expect(run.status == 74)
    #expect(run.errors == ["S010"], "\(run)")
  }

  @Test("a journal that was tampered with: verify and doctor say so")
  func tampered() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("import", "form.yaml")
    var bytes = try desk.bytes(of: "plr.sqlite")
    let words = try #require(bytes.range(of: Data("Her dual heritage".utf8)))
    bytes.replaceSubrange(words, with: Data("His dual heritage".utf8))
    try bytes.write(to: desk.file("plr.sqlite"))
    for command in [["journal", "verify"], ["doctor"]] {
      let run = try desk.run(command)
      #expect(run.status == 1)
      #expect(run.errors == ["S009"], "\(run)")
    }
  }

  @Test("no workspace here or above; none where it is named")
  func noWorkspace() throws {
    let desk = try Desk(isEmpty: true)
    for command in [["figures"], ["figures", "--workspace", "elsewhere"], ["doctor"]] {
      let run = try desk.run(command)
      #expect(run.status == 1)
      #expect(run.errors == ["S006"], "\(run)")
    }
  }

  @Test("a workspace where there is one: left as it was")
  func workspaceExists() throws {
    let desk = try Desk()
    try desk.refused("init", ".", because: ["S007"])
    #expect(try desk.text(of: "plr.yaml") == Desk.settings)
  }

  @Test("settings with mistakes: every command says where")
  func settings() throws {
    let desk = try Desk()
    try desk.write(Desk.settings.replacing("team: CIC-1", with: "team: CIC-7"), to: "plr.yaml")
    try desk.refused(
      "figures", because: ["\(try desk.realPath)/plr.yaml:10:44 W003"])
  }

  @Test("nobody acts, or somebody unknown")
  func actor() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.refused("import", "form.yaml", because: ["S014"], as: "")
    let run = try desk.refused("import", "form.yaml", because: ["S014"], as: "QA-1")
    #expect(run.complaints.contains("did you mean QA-01?"))
    try desk.refused(
      "review", "submit", "form.yaml", because: ["form.yaml:10:10 S021"], as: "TM-16")
  }
}

extension Desk {
  func overwrite(_ name: String, at offset: UInt64, with bytes: [UInt8]) throws {
    let handle = try FileHandle(forUpdating: file(name))
    try handle.seek(toOffset: offset)
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }

  /// The folder as the system names it.
  var realPath: String {
    get throws { folder.resolvingSymlinksInPath().path }
  }
}
