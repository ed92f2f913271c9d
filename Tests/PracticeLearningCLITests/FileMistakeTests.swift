import Foundation
import Testing

@Suite("Files that are no forms: refused quickly, nothing stored")
struct FileMistakeTests {
  /// A file and the complaint it deserves.
  struct BadFile: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let name: String
    let error: String
    let content: @Sendable () -> Data
  }

  @Test("refused at its place", arguments: shapeless + tooDeep)
  func isRefused(_ bad: BadFile) throws {
    let desk = try Desk()
    try bad.content().write(to: desk.file(bad.name))
    try desk.refused("import", bad.name, because: [bad.name + bad.error])
    try desk.refused("review", "submit", bad.name, because: [bad.name + bad.error])
  }

  @Test("refused before it eats time and memory", arguments: tooMuch)
  func isTooMuch(_ bad: BadFile) throws {
    let desk = try Desk()
    try bad.content().write(to: desk.file(bad.name))
    try desk.refused("import", bad.name, because: [bad.name + bad.error])
  }

  private static func file(
    _ name: String, _ error: String, _ what: String,
    _ content: @autoclosure @escaping @Sendable () -> String
  ) -> BadFile {
    BadFile(testDescription: what, name: name, error: error) { Data(content().utf8) }
  }

  static let shapeless = [
    file("empty.yaml", " D007", "nothing", ""),
    file("notes.yaml", " D007", "comments only", "\n# later\n\n"),
    file("empty.jsonl", " D007", "no line", ""),
    file("empty.csv", " D007", "no row", "\n\n"),
    file("letter.yaml", ":1:1 D014", "another kind of document", "dear: all\n"),
    file("form.json", ":1:18 D012", "not JSON", "{\"plr\": 1, \"id\": }"),
    BadFile(testDescription: "bytes in no encoding", name: "bytes.yaml", error: " D011") {
      Data(Form.text.utf8) + [0x81, 0xFE, 0xFF]
    },
    BadFile(testDescription: "a picture", name: "photo.yaml", error: " D030") {
      Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
    },
  ]

  private static let levels = 10_000

  private static func nested(_ open: String, _ close: String) -> String {
    String(repeating: open, count: levels) + String(repeating: close, count: levels)
  }

  static let tooDeep = [
    file("lists.yaml", ":1:1 D009", "10,000 lists in YAML", nested("[", "]")),
    file("dashes.yaml", ":1:101 D009", "10,000 dashes", nested("- ", "") + "x\n"),
    file("lists.json", ":1:51 D009", "10,000 lists in JSON", nested("[", "]")),
    file("blocks.json", ":1:251 D009", "10,000 objects in JSON", nested("{\"a\":", "}")),
    file("blocks.jsonl", ":1:251 D009", "10,000 objects on a line", nested("{\"a\":", "}")),
  ]

  static let tooMuch = [
    file("bomb.yaml", ":6:11 D010", "an alias bomb", aliasBomb),
    BadFile(testDescription: "50 MB of YAML", name: "big.yaml", error: " D008", content: fiftyMB),
    BadFile(testDescription: "50 MB of JSON", name: "big.json", error: " D008", content: fiftyMB),
    BadFile(
      testDescription: "50 MB in a line", name: "big.jsonl", error: ":1 D008", content: fiftyMB),
    BadFile(testDescription: "50 MB in a row", name: "big.csv", error: ":1 D008", content: fiftyMB),
  ]

  private static let fiftyMB: @Sendable () -> Data = { Data(repeating: 0x61, count: 50_000_000) }

  /// Nine values, nine times nine of them, and so on to the tenth power.
  private static var aliasBomb: String {
    let names = Array("abcdefghij")
    return zip(names, names.dropFirst()).reduce("a: &a [x,x,x,x,x,x,x,x,x]\n") { text, pair in
      let nine = Array(repeating: "*\(pair.0)", count: 9).joined(separator: ",")
      return text + "\(pair.1): &\(pair.1) [\(nine)]\n"
    }
  }

  @Test("a file that is not there, a folder without forms: named, status 74")
  func missing() throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      at: desk.file("bare"), withIntermediateDirectories: true)
    for command in [["import"], ["review", "submit"], ["review", "check"]] {
      let run = try desk.run(command + ["nowhere.yaml", "bare"])
      #expect(run.status == 74)
      #expect(run.errors == ["nowhere.yaml D016", "bare D016"], "\(run)")
    }
  }

  @Test("one bad file among good ones: none of them is stored")
  func allOrNothing() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "a.yaml")
    try desk.write(Form.text(2), to: "b.yaml")
    try desk.write(Form.text(3).replacing("TM-07", with: "TM-70"), to: "c.yaml")
    for command in [["import"], ["review", "submit"]] {
      let run = try desk.run(command + ["a.yaml", "b.yaml", "c.yaml"])
      #expect(run.status == 1)
      #expect(run.errors == ["c.yaml:10:10 R003"])
    }
    #expect(try desk.reviews().isEmpty)
  }
}
