import Foundation
import PracticeLearning
@testable import ReviewDocuments
import Testing

@Suite("Kinds of document are declared once each") struct KindTests {
  @Test("each kind is known by its name, its word and its keys", arguments: DocumentKind.allCases)
  func known(kind: DocumentKind) {
    let descriptor = kind.descriptor
    #expect(descriptor.name == kind.rawValue)
    #expect(kind.argument == kind.rawValue.replacing(" ", with: "-"))
    #expect(kind.shape.fields.contains { $0.key == descriptor.key } || kind == .themes)
    #expect(kind.shape.fields.contains { $0.key == descriptor.authorField } || kind == .themes)
    #expect(kind.jsonSchema.contains("\"$schema\""))
  }

  @Test("every kind comes back from every format", arguments: DocumentKind.allCases)
  func formats(kind: DocumentKind) throws {
    var random = RandomDocuments(seed: 97)
    for _ in 0..<20 {
      let document = random.document(kind)
      #expect(document.kind == kind)
      let canonical = document.canonicalJSON
      for (text, format) in [
        (canonical, DocumentFormat.jsonLines), (document.json, .json), (document.yaml, .yaml),
      ] {
        let found = DocumentReader.documents(in: text, format: format, named: "one")
        #expect(found.documents.map(\.kind) == [kind])
        #expect(found.documents.first?.decode().canonicalJSON == canonical)
      }
    }
  }

  @Test("the lists are written from every declaration there is") func declared() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/ReviewDocuments/Kinds")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count { $0.hasSuffix("+kind.swift") } == DocumentKind.allCases.count)
    let ranks = DocumentKind.allCases.map(\.rawValue)
    #expect(Set(ranks).count == ranks.count)
    // What names another comes after it.
    for (earlier, later) in [
      (DocumentKind.allocation, DocumentKind.review), (.review, .moderation), (.review, .action),
      (.vignettePack, .calibration), (.calibration, .calibrationGrades),
      (.calibrationGrades, .calibrationClose),
    ] {
      let all = DocumentKind.allCases
      #expect((all.firstIndex(of: earlier) ?? 0) < (all.firstIndex(of: later) ?? 0))
    }
  }

  @Test("two kinds never claim the same precedence") func precedence() {
    let order = DocumentKind.allCases.map(\.descriptor.precedence)
    #expect(Set(order).count == order.count)
  }
}
