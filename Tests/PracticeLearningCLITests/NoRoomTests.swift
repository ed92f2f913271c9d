import Foundation
import Testing

@Suite("No right to write, no room to write: told, status 74, nothing half done")
struct NoRoomTests {
  @Test("a folder that cannot be made", arguments: ["/proc/estuary", "plain.txt/estuary"])
  func cannotBeMade(_ folder: String) throws {
    let desk = try Desk(isEmpty: true)
    try desk.write("plain", to: "plain.txt")
    let run = try desk.plr("init", folder)
    #expect(run.status == 74)
    #expect(run.errors == ["S004"], "\(run)")
    #expect(try desk.text(of: "plain.txt") == "plain")
  }

  @Test("a workspace that may be read and not written")
  func readOnly() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("import", "form.yaml")
    try desk.write(Form.text(2), to: "other.yaml")
    let before = try desk.bytes(of: "plr.sqlite")
    // Root may write anywhere, so it first becomes somebody else.
    let other = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    try #require(
      try desk.shell("chmod 555 . && chmod 444 plr.* && \(other)'\(Built.program.path)' --version")
        .status == 0, "another user cannot be tried here")
    defer { _ = try? desk.shell("chmod 755 .") }
    let run = try desk.shell("exec \(other)'\(Built.program.path)' import other.yaml")
    #expect(run.status == 74)
    #expect(run.errors == ["S004"], "\(run)")
    let figures = try desk.shell("exec \(other)'\(Built.program.path)' review list")
    #expect(figures.status == 0 && figures.output.contains(Form.id), "\(figures)")
    #expect(try desk.bytes(of: "plr.sqlite") == before)
  }

  @Test("a file size limit in the midst of an import", arguments: [1, 60, 300, 500, 900])
  func sizeLimit(_ blocks: Int) throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("import", "form.yaml")
    try desk.write((2...90).map { Form.text($0) }.joined(separator: "---\n"), to: "many.yaml")
    // Blocks of 512 bytes; without the trap the system would end the program.
    let run = try desk.shell(
      "trap '' XFSZ; ulimit -f \(blocks); exec '\(Built.program.path)' import many.yaml")
    #expect(run.status == 74, "\(run)")
    #expect(run.errors == ["S005"], "\(run)")
    #expect(try desk.reviews().keys.sorted() == [Form.id])
    try desk.done("doctor")
    try desk.done("journal", "verify")
    try desk.done("import", "many.yaml")
    #expect(try desk.reviews().count == 90)
  }

  @Test(
    "a disk that is full", .enabled(if: SmallDisk.canBeMade, "only root can mount a small disk"))
  func fullDisk() throws {
    let desk = try Desk(isEmpty: true)
    let disk = try SmallDisk(at: desk.file("disk"), bytes: 1_000_000)
    defer { disk.remove() }
    try desk.write(Desk.settings, to: "settings.yaml")
    try desk.done("init", "disk/w", "--settings", "settings.yaml")
    try desk.write((1...200).map { Form.text($0) }.joined(separator: "---\n"), to: "many.yaml")
    try desk.write(Form.text(500), to: "one.yaml")
    let run = try desk.plr("import", "many.yaml", "--workspace", "disk/w")
    #expect(run.status == 74)
    #expect(run.errors == ["S005"], "\(run)")
    try desk.done("doctor", "--workspace", "disk/w")
    try desk.done("import", "one.yaml", "--workspace", "disk/w")
    #expect(try desk.reviews("--workspace", "disk/w").keys.sorted() == ["2026-02-CIC-0500"])
    _ = try desk.shell("head -c 1000000 /dev/zero > disk/filler")
    let made = try desk.plr("init", "disk/v")
    #expect(made.status == 74 && made.errors == ["S005"], "\(made)")
    #expect(!desk.has("disk/v"))
  }

  @Test(
    "A full disk is named when a workspace is made, and reading what is there goes on (K5)",
    .enabled(if: SmallDisk.canBeMade, "only root can mount a small disk"))
  func fullBeforehand() throws {
    let desk = try Desk(isEmpty: true)
    let disk = try SmallDisk(at: desk.file("disk"), bytes: 900_000)
    defer { disk.remove() }
    try desk.write(Desk.settings, to: "settings.yaml")
    try desk.done("init", "disk/w", "--settings", "settings.yaml")
    _ = try desk.shell("dd if=/dev/zero of=disk/filler bs=1024 2>/dev/null")
    let made = try desk.plr("init", "disk/other", "--settings", "settings.yaml")
    #expect(made.status == 74 && made.errors == ["S005"], "\(made)")
    #expect(!made.complaints.contains("check that the folder"), "\(made)")
    #expect(!desk.has("disk/other/plr.yaml") && !desk.has("disk/other/plr.sqlite"))
    let list = try desk.plr("review", "list", "--workspace", "disk/w")
    #expect(list.status == 0 && list.output == "No reviews.\n", "\(list)")
  }

  @Test("nothing can be printed")
  func fullOutput() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("import", "form.yaml")
    for command in ["figures", "review list", "export", "schema review", "journal show"] {
      let run = try desk.shell("plr \(command) > /dev/full")
      #expect(run.status == 74)
      #expect(run.errors == ["S005"], "\(run)")
    }
  }
}

/// A disk of some bytes, for filling.
struct SmallDisk {
  private let path: String

  static var canBeMade: Bool {
    guard geteuid() == 0, let folder = try? Built.temporaryFolder() else { return false }
    defer { try? FileManager.default.removeItem(at: folder) }
    guard let disk = try? SmallDisk(at: folder.appending(path: "disk"), bytes: 4096) else {
      return false
    }
    disk.remove()
    return true
  }

  init(at place: URL, bytes: Int) throws {
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    path = place.path
    guard mount("tmpfs", path, "tmpfs", 0, "size=\(bytes)") == 0 else {
      throw CocoaError(.fileWriteNoPermission)
    }
  }

  func remove() { umount(path) }
}
