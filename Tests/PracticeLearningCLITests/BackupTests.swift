import Foundation
import Testing

@Suite("Backup and restore") struct BackupTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.write((1...3).map { Form.text($0) }.joined(separator: "---\n"), to: "all.yaml")
    try desk.done("import", "all.yaml")
    return desk
  }

  @Test("A backup restores into a new folder, byte for byte the same settings, every review (X5)")
  func roundTrip() throws {
    let desk = try desk()
    let made = try desk.done("backup", "w.plrbackup")
    #expect(made.contains("3 reviews"), "\(made)")
    let mode =
      try FileManager.default.attributesOfItem(atPath: desk.file("w.plrbackup").path)[
        .posixPermissions] as? Int
    #expect(mode == 0o600)
    let restored = try desk.done("restore", "w.plrbackup", "--into", "again/w")
    #expect(restored.contains("is restored in again/w"), "\(restored)")
    #expect(try desk.bytes(of: "again/w/plr.yaml") == desk.bytes(of: "plr.yaml"))
    #expect(try desk.reviews("--workspace", "again/w") == desk.reviews())
    let export = try desk.done("export", "--kind", "review")
    #expect(try desk.done("export", "--kind", "review", "--workspace", "again/w") == export)
    for folder in [".", "again/w"] {
      let acts = try desk.done("journal", "show", "--format", "csv", "--workspace", folder)
      #expect(acts.contains(folder == "." ? ",backup," : ",restore,"), "\(acts)")
      try desk.done("journal", "verify", "--workspace", folder)
    }
  }

  @Test("A restore drill says what was found and leaves nothing behind (X5)") func drill() throws {
    let desk = try desk()
    try desk.done("backup", "w.plrbackup")
    let files = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).sorted()
    let said = try desk.done("restore", "--drill", "w.plrbackup")
    #expect(
      said.contains("3 reviews") && said.contains("the chain of") && said.contains("in order"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).sorted() == files)
  }

  @Test("A filled folder is left alone, and so is a file there is already (X5)") func filled()
    throws
  {
    let desk = try desk()
    try desk.done("backup", "w.plrbackup")
    try desk.refused("backup", "w.plrbackup", because: ["S017"])
    try desk.refused("restore", "w.plrbackup", "--into", ".", because: ["S007"])
  }

  @Test("A backup cut short, or edited in any of its parts, is refused with what differs (X5)")
  func edited() throws {
    let desk = try desk()
    try desk.done("backup", "w.plrbackup")
    let whole = try desk.bytes(of: "w.plrbackup")
    func refusal(_ bytes: Data) throws -> String {
      try bytes.write(to: desk.file("x.plrbackup"))
      let run = try desk.refused("restore", "x.plrbackup", "--into", "new", because: ["S025"])
      #expect(!desk.has("new"))
      return run.complaints
    }
    #expect(try refusal(whole.prefix(whole.count - 20_000)).contains("cut off within"))
    #expect(try refusal(whole.prefix(whole.count - 1)).contains("cut off"))
    #expect(try refusal(whole.prefix(100)).contains("no backup of plr"))
    #expect(try refusal(whole + Data([0x20])).contains("something was added"))
    var store = whole
    store[whole.count / 2] ^= 1
    #expect(try refusal(store).contains("plr.sqlite is not what was backed up"))
    var settings = whole
    settings[whole.count - 200] ^= 1
    #expect(try refusal(settings).contains("plr.yaml is not what was backed up"))
    let text = String(decoding: whole, as: Unicode.ASCII.self)
    let name = try #require(text.range(of: "\"name\":\"plr.yaml\""))
    var escaping = whole
    let place = text.utf8.distance(from: text.startIndex, to: name.lowerBound)
    escaping.replaceSubrange(place..<place + 17, with: Data("\"name\":\"../r.yaml".utf8.prefix(17)))
    #expect(try !refusal(escaping).isEmpty)
  }

  @Test("A damaged store is not backed up, and takes no writes after that (K7)") func damaged()
    throws
  {
    let desk = try desk()
    var bytes = try desk.bytes(of: "plr.sqlite")
    let page = bytes.count / 4096 / 2 * 4096
    for index in page..<page + 4096 { bytes[index] = 0xA5 }
    try bytes.write(to: desk.file("plr.sqlite"))
    let run = try desk.plr("backup", "w.plrbackup")
    #expect(run.status == 74 && run.errors == ["S010"], "\(run)")
    #expect(!desk.has("w.plrbackup"))
    try desk.write(Form.text(9), to: "nine.yaml")
    #expect(try desk.plr("review", "submit", "nine.yaml").errors == ["S010"])
  }

  @Test("A backup is whole while others write (X5)") func besideWriters() throws {
    let desk = try desk()
    try desk.write((10...60).map { Form.text($0) }.joined(separator: "---\n"), to: "many.yaml")
    let other = try desk.start(["import", "many.yaml"])
    var names: [String] = []
    while other.isRunning {
      names.append("\(names.count).plrbackup")
      try desk.done("backup", names[names.count - 1])
    }
    #expect(try other.end().status == 0)
    for name in names { try desk.done("restore", "--drill", name) }
  }
}
