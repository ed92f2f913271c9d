import Foundation
import PracticeLearning
import ReviewDocuments
import Testing

@Suite("What is exported can be imported again")
struct ExportTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "SampleAudits")

  /// Every document of the samples, by its kind.
  private static let samples: [DocumentKind: [Document]] = {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    var documents: [Document] = []
    for name in (names ?? []).sorted() {
      guard !name.hasPrefix("Bank"), DocumentFormat(fileName: name) != nil else { continue }
      _ = try? DocumentReader.read(path: folder.appending(path: name).path, named: name) {
        documents.append($0.decode())
      }
    }
    return Dictionary(grouping: documents, by: \.kind)
  }()

  private func text(_ documents: [Document], _ format: DocumentFormat) -> String {
    switch format {
    case .yaml: return YAMLWriter.text(documents.map(\.node))
    case .json: return "[" + documents.map(\.canonicalJSON).joined(separator: ",\n") + "]"
    case .jsonLines: return documents.map { $0.canonicalJSON + "\n" }.joined()
    case .csv:
      var columns = CSVColumns()
      for document in documents { columns.include(document) }
      let head = columns.head()
      return head + documents.map { columns.row($0) }.joined()
    }
  }

  @Test(
    "Each kind of the samples, in each format, is to the letter what is stored already",
    arguments: [
      DocumentKind.review, .moderation, .action, .allocation, .practiceWeek, .dipSample,
      .qualityActivity, .vignettePack,
      .calibration, .calibrationGrades, .calibrationClose, .workspace,
    ], DocumentFormat.allCases)
  func again(kind: DocumentKind, format: DocumentFormat) throws {
    let all = try #require(Self.samples[kind])
    let documents = stride(from: 0, to: all.count, by: hasFullCounts ? 1 : 10).map { all[$0] }
    let stored = documents.map(\.canonicalJSON)
    let exported = text(documents, format)
    let found = DocumentReader.documents(in: exported, format: format, named: "export")
    #expect(found.complaints == [])
    #expect(found.documents.flatMap(\.complaints) == [])
    let back = found.documents.map { $0.decode() }
    #expect(back.count == documents.count)
    let changed = zip(stored, back).filter { $0 != $1.canonicalJSON }
    #expect(changed.isEmpty, "\(changed.count) differ")
  }

  @Test("Answers and final grades in another order are the same document")
  func otherOrder() throws {
    var review = SampleForm.review
    let before = Document.review(review).canonicalJSON
    review.domains[0].answers.reverse()
    #expect(Document.review(review).canonicalJSON == before)
    #expect(Document.review(review).yaml.contains("recorded_in_time: partly, genogram_current"))
    let grades = [Moderation.FinalGrade(.overall, .good), .init(.impact, .inadequate)]
    let texts = [grades, grades.reversed()].map { final in
      var moderation = Moderation(review: "R", moderator: "M")
      moderation.resolution = .init(how: .confirmed, final: final)
      return Document.moderation(moderation).canonicalJSON
    }
    #expect(texts[0] == texts[1])
  }
}
