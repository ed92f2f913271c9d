import PracticeLearning
import ReviewDocuments
import Testing

@Suite("What is written is what is read")
struct RoundTripTests {
  private static let seeds = 1...(hasFullCounts ? 40 : 4)

  /// What is different in documents that were written and read again.
  private func lost(_ documents: [Document], _ text: String, _ format: DocumentFormat) -> [String] {
    let found = DocumentReader.documents(in: text, format: format, named: "back")
    let complaints = found.complaints + found.documents.flatMap(\.complaints)
    if !complaints.isEmpty { return complaints.map { "\($0.path): \($0.summary)" } }
    let back = found.documents.map { $0.decode() }
    if back == documents { return [] }
    let changes = zip(documents, back).flatMap { differences(between: $0.node, and: $1.node) }
    return ["\(documents.count) became \(back.count)"] + changes.map(\.description)
  }

  @Test(
    "YAML, JSON and JSON Lines keep every character of every kind",
    arguments: DocumentKind.allCases)
  func oneDocument(kind: DocumentKind) {
    for seed in Self.seeds {
      var random = RandomDocuments(seed: seed)
      let document = random.document(kind)
      #expect(lost([document], document.yaml, .yaml) == [], "seed \(seed)")
      #expect(lost([document], document.json, .json) == [], "seed \(seed)")
      #expect(lost([document], document.canonicalJSON, .jsonLines) == [], "seed \(seed)")
    }
  }

  @Test("A CSV file of documents of several kinds keeps every character")
  func table() {
    for seed in Self.seeds {
      var random = RandomDocuments(seed: seed)
      // The rows of a store are no table of documents.
      let documents = DocumentKind.allCases.filter { $0 != .history }.map { random.document($0) }
      var columns = CSVColumns()
      for document in documents { columns.include(document) }
      var text = columns.head()
      for document in documents { text += columns.row(document) }
      #expect(lost(documents, text, .csv) == [], "seed \(seed)")
    }
  }

  @Test("Many documents in one YAML file come back in their order")
  func manyDocuments() {
    var random = RandomDocuments(seed: 7)
    let documents = (0..<20).map { _ in random.document(.review) }
    #expect(lost(documents, YAMLWriter.text(documents.map(\.node)), .yaml) == [])
  }

  @Test("The canonical text of a document does not depend on the format it was written in")
  func canonicalText() throws {
    var random = RandomDocuments(seed: 11)
    let document = random.document(.review)
    let found = DocumentReader.documents(in: document.yaml, format: .yaml, named: "back")
    #expect(found.documents.first?.decode().canonicalJSON == document.canonicalJSON)
    #expect(!document.canonicalJSON.contains("\n"))
  }
}
