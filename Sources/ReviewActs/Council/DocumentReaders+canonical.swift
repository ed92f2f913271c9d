import PracticeLearning
import ReviewDocuments
package import ReviewStore

extension DocumentReaders {
  /// Reads the texts the store keeps.
  package static let canonical = DocumentReaders(
    review: { if case .review(let review)? = document(inCanonical: $0) { review } else { nil } },
    moderation: {
      if case .moderation(let moderation)? = document(inCanonical: $0) { moderation } else { nil }
    },
    week: { if case .practiceWeek(let week)? = document(inCanonical: $0) { week } else { nil } })
}
