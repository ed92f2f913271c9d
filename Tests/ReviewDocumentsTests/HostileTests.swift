import Foundation
import PracticeLearning
import ReviewDocuments
import Testing

@Suite("Documents made to break a reader")
struct HostileTests {
  /// Reads on a thread with as little stack as the system gives to helpers.
  private func codesOnSmallStack(_ text: String, _ format: DocumentFormat) async -> Set<String> {
    await withCheckedContinuation { continuation in
      let thread = Thread {
        let found = DocumentReader.documents(in: text, format: format, named: "hostile")
        continuation.resume(returning: Set(found.complaints.map { "\($0.code)" }))
      }
      thread.stackSize = 512 * 1024
      thread.start()
    }
  }

  @Test(
    "10,000 levels of nesting are refused, however they are written",
    arguments: [
      ("[", ""), ("{a: ", ""), ("- ", ""), ("{\"a\":", ""), ("[", "]"),
    ])
  func nesting(open: String, close: String) async {
    let text =
      String(repeating: open, count: 10_000) + "1" + String(repeating: close, count: 10_000)
    #expect(await codesOnSmallStack(text, .yaml) == ["D009"])
    guard open == "[" || open == "{\"a\":" else { return }
    #expect(await codesOnSmallStack(text, .json) == ["D009"])
  }

  @Test("10,000 levels of indentation are refused")
  func indentation() async {
    let lines = (0..<10_000).map { String(repeating: " ", count: $0) + "a:" }
    let text = lines.prefix(2_000).joined(separator: "\n")
    #expect(await codesOnSmallStack(text, .yaml) == ["D009"])
  }

  @Test("An alias bomb is refused, a modest alias is read (ASVS 5.2.1)")
  func aliases() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(items)]\n"
    }
    #expect(complaints(bomb, .yaml).map { $0.prefix(4) } == ["D010"])
    let modest = "moderation: &id R-1\nmoderator: *id\n"
    #expect(complaints(modest, .yaml) == [])
  }

  @Test(
    "60,000 answers in one block are read in their time", arguments: [DocumentFormat.yaml, .json])
  func manyKeys(format: DocumentFormat) {
    let answers = (0..<60_000).map { "\"k\($0)\": \"no\"" }.joined(separator: ", ")
    let found = DocumentReader.documents(
      in: "{\"plr\": 1, \"domains\": {\"planning\": {\"answers\": {\(answers), \"k7\": 1}}}}",
      format: format, named: "many")
    #expect(found.complaints.map(\.code) == [.duplicateKey])
  }

  @Test("A file may hold many documents with more values together than one may")
  func manyDocuments() {
    let document = "{\"moderation\": \"R\", \"moderator\": \"M\"}"
    let list = "[" + Array(repeating: document, count: 70_000).joined(separator: ",") + "]"
    let found = DocumentReader.documents(in: list, format: .json, named: "many")
    #expect(found.documents.count == 70_000)
    #expect(found.complaints == [])
  }

  @Test("No cut or changed byte of a form crashes a reader")
  func damage() {
    var random = RandomDocuments(seed: 3)
    let document = random.document(.review)
    var columns = CSVColumns()
    columns.include(document)
    let csv = columns.head() + columns.row(document)
    let texts: [(String, DocumentFormat)] = [
      (SampleForm.text, .yaml), (document.yaml, .yaml), (document.canonicalJSON, .json),
      (document.canonicalJSON, .jsonLines), (csv, .csv),
    ]
    for (text, format) in texts {
      let bytes = Array(text.utf8)
      for _ in 0..<300 {
        var damaged = bytes
        switch random.number(3) {
        case 0: damaged.removeLast(random.number(bytes.count))
        case 1: damaged[random.number(bytes.count)] = UInt8(random.number(256))
        default:
          damaged.insert(
            random.one(Array("\"'{}[]:,\\\n\t -#&*".utf8)), at: random.number(bytes.count))
        }
        let text = String(decoding: damaged, as: UTF8.self)
        let found = DocumentReader.documents(in: text, format: format, named: "damaged")
        for document in found.documents { _ = document.decode().canonicalJSON }
        let all = found.complaints + found.documents.flatMap(\.complaints)
        #expect(all.allSatisfy { ($0.location?.line ?? 0) >= 0 && !$0.summary.isEmpty })
      }
    }
  }
}
