import PracticeLearning
import ReviewDocuments

/// Documents that were read lately, by their text. What a stored text says never changes, so that what is remembered
/// is always right; sessions and moderations that are still open are asked for by every page of everybody.
enum RememberedDocuments {
  private static let kept = Memo<String, Document>(most: 512)

  /// A stored document as a value; nothing where it cannot be read.
  static func document(inCanonical text: String) -> Document? {
    kept.answer(to: text) { ReviewActs.document(inCanonical: text) }
  }
}
