import PracticeLearning
import ReviewDocuments

/// A document that was read and checked, and waits to be stored.
struct Prepared: Sendable {
  /// Where it was found; its places are asked of it.
  let found: FoundDocument
  /// The document as a value.
  let document: Document
  /// The text that is stored.
  let canonical: String
  /// Everything about it that the store is not needed for, with places.
  let complaints: [Diagnostic]

  /// Reads and checks a document.
  init(_ found: FoundDocument, _ check: ReviewCheck) {
    self.found = found
    document = found.decode()
    let checks: [Diagnostic]
    switch document {
    case .review(let review): checks = check.complaints(about: review)
    case .action(let action): checks = check.complaints(about: action)
    case .allocation(let allocation): checks = check.complaints(about: allocation)
    case .practiceWeek(let week): checks = check.complaints(about: week)
    // A moderation is checked against its review, which only the store may have.
    case .moderation, .workspace, .template, .themes, .language: checks = []
    }
    complaints = found.complaints(adding: checks)
    canonical = complaints.containsErrors ? "" : document.canonicalJSON
  }

  /// The id it is stored under, with its kind.
  var name: String { "\(found.kind.rawValue) \(id)" }

  /// The id it is stored under.
  var id: String {
    switch document {
    case .review(let review): review.id
    case .moderation(let moderation): moderation.review
    case .action(let action): action.id
    case .allocation(let allocation): allocation.id
    case .practiceWeek(let week): week.id
    case .workspace, .template, .themes, .language: ""
    }
  }
}
