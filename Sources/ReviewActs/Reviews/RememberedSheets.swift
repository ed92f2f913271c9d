import ReviewDocuments
import Synchronization

/// Sheets of drafts that were made lately, by their text: a form is looked at part by part, and to read it costs more
/// than to show it. A sheet is right as long as what it was checked by is the same.
final class RememberedSheets: Sendable {
  private static let most = 48
  private let kept = Mutex<[Text: Made]>([:])

  /// A form's text, and the name its complaints bear.
  struct Text: Hashable {
    var name: String
    var text: String
  }

  /// A sheet, with what it was checked by.
  struct Made: Sendable {
    var sheet: FormSheet
    var basis: CheckBasis
  }

  /// The sheet that was made of a text; nothing where none is remembered.
  subscript(text: Text) -> Made? { kept.withLock { $0[text] } }

  func remember(_ made: Made, of text: Text) {
    kept.withLock { kept in
      if kept.count >= RememberedSheets.most { kept.removeAll() }
      kept[text] = made
    }
  }
}
