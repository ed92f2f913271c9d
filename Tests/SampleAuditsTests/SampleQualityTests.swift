import Foundation
import PracticeLearning
import ReviewDocuments
import Testing

@testable import compose_samples

@Suite("The sample documents are good examples")
struct SampleQualityTests {
  @Test(
    "every composed review passes the checks at entry without a word",
    arguments: [
      "permanence-2019-10/reviews.yaml", "q3-2019-20/reviews.yaml",
      "estuary-2025-26/fostering.yaml",
    ] + SampleFiles.months.map { "estuary-2025-26/reviews/\($0).yaml" })
  func checks(path: String) throws {
    let check = try SampleFiles.check()
    for document in try SampleFiles.documents(path) {
      guard case .review(let review) = document.decode() else { continue }
      let complaints = document.complaints(adding: check.complaints(about: review))
      #expect(complaints.isEmpty, "\(review.id): \(complaints.map(\.summary))")
    }
  }

  @Test("every moderation, action and allocation passes too")
  func otherChecks() throws {
    let check = try SampleFiles.check()
    let reviews = Dictionary(uniqueKeysWithValues: try SampleFiles.year().map { ($0.id, $0) })
    for moderation in try SampleFiles.moderations() {
      let review = try #require(reviews[moderation.review])
      #expect(check.complaints(about: moderation, of: review).isEmpty, "\(moderation.review)")
    }
    let year = "estuary-2025-26/"
    for file in ["actions.yaml", "action-progress.yaml"] {
      for action in try SampleFiles.actions(year + file) {
        let found = check.complaints(about: action, from: reviews[action.review ?? ""])
        #expect(found.isEmpty, "\(action.id): \(found.map(\.summary))")
      }
    }
    for file in ["allocations.csv", "allocations-fostering.csv"] {
      for allocation in try SampleFiles.allocations(year + file) {
        #expect(check.complaints(about: allocation).isEmpty, "\(allocation.id)")
      }
    }
  }

  @Test(
    "the forms written by hand pass the checks",
    arguments: ["children-in-care", "child-protection", "early-help"])
  func exemplaryForm(name: String) throws {
    let check = try SampleFiles.check()
    let documents = try SampleFiles.documents("exemplary-forms/\(name).yaml")
    let document = try #require(documents.first)
    guard case .review(let review) = document.decode() else {
      Issue.record("\(name) is no review")
      return
    }
    let complaints = document.complaints(adding: check.complaints(about: review))
    #expect(complaints.isEmpty, "\(complaints.map(\.summary))")
    #expect(review.domains.count == 6)
  }

  @Test("no two reviews share a third of their sentences, and no reason stands twice")
  func likeness() throws {
    let reviews =
      try SampleFiles.year() + SampleFiles.reviews("estuary-2025-26/fostering.yaml")
      + SampleFiles.reviews("permanence-2019-10/reviews.yaml")
      + SampleFiles.reviews("q3-2019-20/reviews.yaml")
    let reasons = reviews.flatMap {
      $0.domains.compactMap(\.because).map(Sentences.withoutPronouns)
    }
    #expect(Set(reasons).count == reasons.count)
    let sentences = reviews.map { Sentences.of($0) }
    var most = 0.0
    for (place, first) in sentences.enumerated() {
      for second in sentences[(place + 1)...] {
        let shared = first.intersection(second).count
        most = max(most, Double(shared) / Double(min(first.count, second.count)))
      }
    }
    #expect(most < 1.0 / 3, "\(most)")
  }

  @Test("no line of the bank reads like a personal identifier")
  func bank() throws {
    let check = try SampleFiles.check()
    let bank = SampleFiles.folder.appending(path: "Bank")
    let files = try #require(FileManager.default.enumerator(atPath: bank.path))
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") }
    #expect(files.count > 10)
    for file in files {
      let text = try String(contentsOf: bank.appending(path: file), encoding: .utf8)
      // In small letters as well, as hurried people write.
      for text in [text, text.lowercased()] {
        let review = Review(
          id: "", programme: "", template: TemplateReference(name: "", version: 1),
          month: Month(index: 2026 * 12 + 1), caseReference: "", service: "", team: "",
          practitioner: "",
          auditor: "", identity: text)
        let found = check.complaints(about: review)
          .filter { $0.code.id.hasPrefix("P") }
        #expect(found.isEmpty, "\(file): \(found.compactMap(\.excerpt))")
      }
    }
  }

  @Test("no slot of the bank is left unfilled")
  func slots() throws {
    for path in SampleFiles.composed where path.hasSuffix(".yaml") && path != "plr.yaml" {
      let text = try String(contentsOf: SampleFiles.folder.appending(path: path), encoding: .utf8)
      for slot in ["{she}", "{She}", "{him}", "{her}", "{Her}", "{herself}", "{difference}"] {
        #expect(!text.contains(slot), "\(path)")
      }
    }
  }

  @Test("composing again gives the same bytes")
  func sameAgain() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "sample-audits-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try SampleAudits.compose(from: SampleFiles.folder.appending(path: "Bank"), into: folder)
    for path in SampleFiles.composed {
      let committed = try Data(contentsOf: SampleFiles.folder.appending(path: path))
      let again = try Data(contentsOf: folder.appending(path: path))
      let isSame = committed == again
      #expect(isSame, "\(path)")
    }
  }
}

/// The sentences of a review, whoever the child is.
private enum Sentences {
  static func of(_ review: Review) -> Set<String> {
    var texts = review.domains.flatMap { judgement in
      [judgement.because, judgement.difference, judgement.risk, judgement.immediateAction]
        + judgement.evidence.map(\.shows)
        + (judgement.strengths + judgement.development).map(\.text)
    }
    texts += [review.conversation?.reflection, review.identity, review.impact?.because]
    texts += [review.overall?.because, review.safety?.concern, review.safety?.done]
    for source in Feedback.Source.allCases {
      texts += [review.feedback?[source]?.said, review.feedback?[source]?.why]
    }
    texts += review.actions.map(\.what)
    let sentences = texts.compactMap { $0 }.flatMap { $0.split(separator: ". ") }
    return Set(sentences.map { withoutPronouns(String($0)) })
  }

  static func withoutPronouns(_ text: String) -> String {
    let pronouns: Set<String> = ["she", "he", "her", "his", "him", "herself", "himself"]
    return text.lowercased().split { !$0.isLetter && !$0.isNumber }
      .filter { !pronouns.contains(String($0)) }.joined(separator: " ")
  }
}
