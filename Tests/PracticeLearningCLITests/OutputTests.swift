import Foundation
import Testing

@Suite("What programs read, and what a terminal shows")
struct OutputTests {
  static let tables = [
    "figures", "review list", "themes list", "themes table", "action list", "journal show",
    "moderation compare", "moderation target",
  ]

  @Test("--format json is JSON, --format csv a table without ragged rows", arguments: tables)
  func machineReadable(_ command: String) throws {
    let desk = try Estuary.desk()
    let words = command.split(separator: " ").map(String.init)
    let json = try desk.run(words + ["--format", "json"])
    #expect(json.status == 0 && json.complaints.isEmpty, "\(json.complaints)")
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let list = (value as? [String: Any])?["programmes"] ?? value
    #expect(try !#require(list as? [[String: Any]]).isEmpty)
    let csv = try desk.run(words + ["--format", "csv"])
    let rows = rows(csv: csv.output)
    #expect(rows.count > 1)
    #expect(Set(rows.map(\.count)).count == 1, "\(rows.prefix(3))")
  }

  @Test("Sources/FIELDS.md is what plr schema fields prints")
  func fieldTables() throws {
    let written = try String(
      contentsOf: Built.root.appending(path: "Sources/FIELDS.md"), encoding: .utf8)
    #expect(try Desk().plr("schema", "fields").output == written)
  }

  @Test("complaints as JSON and CSV have places")
  func complaints() throws {
    let desk = try Desk()
    try desk.write(Form.text.replacing("TM-07", with: "TM-70"), to: "form.yaml")
    let json = try desk.plr("review", "check", "form.yaml", "--format", "json")
    #expect(json.status == 1)
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    let error = try #require(list.first { $0["code"] as? String == "R003" })
    #expect(error["line"] as? Int == 10 && error["column"] as? Int == 10)
    #expect(error["file"] as? String == "form.yaml")
    let csv = try desk.plr("review", "check", "form.yaml", "--format", "csv")
    #expect(Set(rows(csv: csv.output).map(\.count)) == [9])
  }

  @Test(
    "no escape codes in a file", arguments: tables + ["report board", "review check form.yaml"])
  func noEscapes(_ command: String) throws {
    let desk = try Estuary.desk()
    desk.environment["TERM"] = "xterm-256color"
    try desk.write(Form.text.replacing("TM-07", with: "TM-70"), to: "form.yaml")
    let run = try desk.run(command.split(separator: " ").map(String.init))
    #expect(!run.output.isEmpty)
    #expect(!(run.output + run.complaints).contains("\u{1B}"))
  }

  @Test(
    "colour at a terminal, unless NO_COLOR is set",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs script(1)")
  )
  func colour() throws {
    let desk = try Desk()
    try desk.write(Form.text.replacing("TM-07", with: "TM-70"), to: "form.yaml")
    desk.environment["TERM"] = "xterm-256color"
    let line = "script -qec \"'\(Built.program.path)' review check form.yaml\" /dev/null"
    #expect(try desk.shell(line).output.contains("\u{1B}["))
    let plain = try desk.shell("NO_COLOR=1 " + line).output
    #expect(plain.contains("R003") && !plain.contains("\u{1B}["), "\(plain)")
    #expect(try !desk.shell("TERM=dumb " + line).output.contains("\u{1B}["))
  }

  @Test(
    "exit status: 0 done, 64 wrong usage",
    arguments: [
      "--version": 0, "--help": 0, "review submit --help": 0, "": 0, "review": 0,
      "figurs": 64, "figures --period 2025-13": 64, "figures --format xml": 64,
      "review check": 64, "import a.yaml --amend": 64, "export --format csv": 64,
      "schema reveiw": 64,
    ])
  func exitStatus(_ line: String, _ status: Int32) throws {
    let desk = try Desk()
    let run = try desk.run(line.split(separator: " ").map(String.init))
    #expect(run.status == status, "\(run)")
    #expect(run.complaints.isEmpty == (status == 0))
  }

  @Test("an unknown service, team or programme is refused: no figures would look like none")
  func unknownSelection() throws {
    let desk = try Desk()
    let run = try desk.refused("figures", "--service", "children in cars", because: ["S016"])
    #expect(run.complaints.contains("did you mean \"children in care\"?"))
  }

  /// The rows of a CSV text, quoted cells with line breaks included.
  private func rows(csv: String) -> [[String]] {
    var rows = [[""]]
    var isQuoted = false
    for character in csv.unicodeScalars {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case "\n" where !isQuoted: rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(character)
      }
    }
    return rows.filter { $0 != [""] }
  }
}
