import ReviewDocuments
import Synchronization

/// Documents that were read lately, by their text. What a stored text says never changes, so that what is remembered
/// is always right; sessions and moderations that are still open are asked for by every page of everybody.
enum RememberedDocuments {
  private static let most = 512
  private static let kept = Mutex<[String: Document]>([:])

  /// A stored document as a value; nothing where it cannot be read.
  static func document(inCanonical text: String) -> Document? {
    if let known = kept.withLock({ $0[text] }) { return known }
    guard let document = ReviewActs.document(inCanonical: text) else { return nil }
    kept.withLock { kept in
      if kept.count >= most { kept.removeAll() }
      kept[text] = document
    }
    return document
  }
}
