import Foundation
import PracticeLearning
import ReviewDocuments
import Testing

@Suite("Files of every size, encoding and line ending")
struct FileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "plr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func read(_ name: String, _ bytes: Data?) throws -> (
    documents: [Document], codes: [String], places: [String]
  ) {
    let url = folder.appending(path: name)
    try bytes?.write(to: url)
    defer { try? FileManager.default.removeItem(at: folder) }
    var documents: [Document] = []
    var shape: [Diagnostic] = []
    let complaints = try DocumentReader.read(path: url.path, named: name) { found in
      documents.append(found.decode())
      shape += found.complaints
    }
    let all = complaints + shape
    return (
      documents, all.map { "\($0.code)" },
      all.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
    )
  }

  private static let moderation = "moderation: R-1\nmoderator: café – “M”\n"
  private static let expected = [
    Document.moderation(Moderation(review: "R-1", moderator: "café – “M”"))
  ]

  @Test(
    "UTF-8, UTF-16 with a mark and Windows-1252 are read",
    arguments: [
      String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian, .windowsCP1252,
    ])
  func encodings(encoding: String.Encoding) throws {
    let mark: [UInt8] =
      switch encoding {
      case .utf16LittleEndian: [0xFF, 0xFE]
      case .utf16BigEndian: [0xFE, 0xFF]
      case .utf8: [0xEF, 0xBB, 0xBF]
      default: []
      }
    let text = Self.moderation
    let bytes = try #require(text.data(using: encoding))
    let found = try read("a.yaml", Data(mark) + bytes)
    #expect(found.documents == Self.expected)
    // Windows-1252 has no mark to know it by: that it was taken for it is said.
    #expect(found.codes == (encoding == .windowsCP1252 ? ["D031"] : []))
  }

  @Test("A file that is UTF-8 but for one byte is refused at that byte (K1)")
  func partlyUTF8() throws {
    let text = "moderation: R-1\nmoderator: café\noverall: { grade: good, because: caf"
    let found = try read("a.yaml", Data(text.utf8) + [0xE9] + Data(" }\n".utf8))
    #expect(found.documents.isEmpty)
    #expect(found.codes == ["D011"])
    #expect(found.places == ["3:37"])
    // Without any other letter than those of ASCII it is read as Windows-1252, and says so.
    let windows = try FileTests().read(
      "b.yaml", Data("moderation: R-1\nmoderator: M-1\nnotes: caf".utf8) + [0xE9, 0x0A])
    #expect(windows.codes.contains("D031"))
  }

  @Test("Line endings of every system are read", arguments: ["\n", "\r\n", "\r"])
  func lineEndings(ending: String) throws {
    let yaml = try read("a.yaml", Data(Self.moderation.replacing("\n", with: ending).utf8))
    #expect(yaml.documents == Self.expected)
    let csv = "kind,moderation,moderator\nmoderation,R-1,café – “M”\n".replacing("\n", with: ending)
    let table = try FileTests().read("a.csv", Data(csv.utf8))
    #expect(table.documents == Self.expected)
  }

  @Test("A CSV file as Excel saves it, with semicolons and in Windows-1252, is read")
  func excel() throws {
    let csv = "kind;moderation;moderator\r\nmoderation;R-1;café – “M”\r\n;;\r\n"
    let found = try read("a.csv", csv.data(using: .windowsCP1252))
    #expect(found.documents == Self.expected)
  }

  @Test(
    "Other bytes are refused",
    arguments: [
      [0x61, 0x3A, 0x20, 0x81], [0xFF, 0x00, 0x01], [0xFF, 0xFE, 0x61], [0x61, 0x00, 0x80],
    ] as [[UInt8]])
  func otherBytes(bytes: [UInt8]) throws {
    #expect(try read("a.yaml", Data(bytes)).codes == ["D011"])
    #expect(try FileTests().read("a.jsonl", Data(bytes)).codes == ["D011"])
  }

  @Test(
    "A file with nothing in it says so",
    arguments: [
      ("a.yaml", ""), ("a.yaml", "# only a comment\n\n"), ("a.yaml", "---\n---\n"),
      ("a.json", " \n"),
      ("a.jsonl", "\n\n"), ("a.csv", ""), ("a.json", "[]"),
    ])
  func nothing(name: String, text: String) throws {
    #expect(try read(name, Data(text.utf8)).codes == ["D007"])
  }

  @Test("A file that is missing and a folder say so")
  func missing() throws {
    #expect(try read("none.yaml", nil).codes == ["D016"])
    let folder = try DocumentReader.read(path: "/", named: "folder") { _ in }
    #expect(folder.first?.summary == "\"folder\" cannot be read: it is a folder")
  }

  @Test("A pipe, which may never say anything, is not waited for; a link to a file is read")
  func pipe() throws {
    let pipe = folder.appending(path: "pipe.yaml").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let complaints = try DocumentReader.read(path: pipe, named: "pipe.yaml") { _ in }
    #expect(complaints.map(\.summary) == ["\"pipe.yaml\" cannot be read: it is not a file"])
    let link = folder.appending(path: "link.yaml")
    try Data(Self.moderation.utf8).write(to: folder.appending(path: "a.yaml"))
    try FileManager.default.createSymbolicLink(
      atPath: link.path, withDestinationPath: folder.appending(path: "a.yaml").path)
    #expect(try read("link.yaml", nil).documents == Self.expected)
  }

  @Test("A file of 50 MB is refused without reading it")
  func large() throws {
    let url = folder.appending(path: "a.yaml")
    try Data().write(to: url)
    let handle = try FileHandle(forWritingTo: url)
    try handle.truncate(atOffset: 50_000_000)
    try handle.close()
    let found = try read("a.yaml", nil)
    #expect(found.codes == ["D008"])
  }

  @Test("A line of JSON Lines longer than 1 MB is left out, the others are read")
  func longLine() throws {
    let line = #"{"moderation":"R-1","moderator":"café – “M”"}"#
    let text = line + "\n{\"x\":\"" + String(repeating: "x", count: 3_000_000) + "\"}\n" + line
    let found = try read("a.jsonl", Data(text.utf8))
    #expect(found.documents == Self.expected + Self.expected)
    #expect(found.codes == ["D008"])
  }

  @Test("Lines are handed out with their numbers, undecoded, for threads to decode")
  func lines() throws {
    let url = folder.appending(path: "a.jsonl")
    defer { try? FileManager.default.removeItem(at: folder) }
    let line = #"{"moderation":"R-1","moderator":"café – “M”"}"#
    try Data("\u{FEFF}\(line)\n\n\(line)".utf8).write(to: url)
    var reader = try JSONLineReader(path: url.path, named: "a.jsonl")
    var numbers: [Int] = []
    while let line = try reader.next() {
      numbers.append(line.number)
      let found = DocumentReader.document(
        inJSONLine: line.bytes, number: line.number, named: "a.jsonl")
      #expect(found.documents.map { $0.decode() } == Self.expected)
    }
    #expect(numbers == [1, 3])
    #expect(throws: FileRefusal.self) { try JSONLineReader(path: "/nowhere", named: "x") }
  }

  @Test(
    "A file whose name does not tell is known by how it begins",
    arguments: [
      moderation, #"{"moderation":"R-1","moderator":"café – “M”"}"#,
      "kind,moderation,moderator\nmoderation,R-1,café – “M”\n",
      "\n" + #"[{"moderation":"R-1","moderator":"café – “M”"}]"#,
    ])
  func sniffed(text: String) throws {
    #expect(try read("upload", Data(text.utf8)).documents == Self.expected)
  }
}
