import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports

extension ShownReview {
  /// What stands beside the review, for machines: what text has above the form.
  var besideEntries: [DocumentNode.Entry] {
    func entry(_ key: String, _ text: String?) -> DocumentNode.Entry {
      DocumentNode.Entry(key, text.map { .scalar($0, .text) } ?? DocumentNode(.absent))
    }
    func rows<Element>(
      _ key: String, _ elements: [Element], _ entries: (Element) -> [DocumentNode.Entry]
    ) -> DocumentNode.Entry {
      DocumentNode.Entry(key, .list(elements.map { .mapping(entries($0)) }))
    }
    return [
      entry("state", state),
      DocumentNode.Entry("revision", .scalar(String(number), .number)),
      rows("revisions", revisions) { text in
        [
          DocumentNode.Entry("number", .scalar(String(text.number), .number)),
          entry("by", text.actor), entry("at", text.at), entry("because", text.reason),
        ]
      },
      entry("withdrawn", withdrawal),
      DocumentNode.Entry("moderation", moderation?.document?.node ?? DocumentNode(.absent)),
      rows("final_grades", moderation?.finals ?? []) { graded, grade in
        [entry("graded", graded), entry("grade", grade)]
      },
      entry("conversation", beside.conversation),
      rows("practitioner", beside.words) { word in
        [
          entry("kind", word.kind.word), entry("by", word.by), entry("at", word.at),
          entry("said", word.text),
        ]
      },
      rows("read_by", beside.readers) { [entry("person", $0.person), entry("last", $0.at)] },
    ]
  }
}

extension ShownModeration {
  /// The final grade of each rating, in words; none as long as it is not settled.
  fileprivate var finals: [(String, String)] {
    switch self {
    case .everything(let sheet, _): sheet.finalGrades.map { ($0.rating.name, $0.grade.word) }
    case .finalGrades(let table): table.rows.compactMap { $0.count == 2 ? ($0[0], $0[1]) : nil }
    }
  }
}
