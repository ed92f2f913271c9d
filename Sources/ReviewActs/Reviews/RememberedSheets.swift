import ReviewDocuments
import Synchronization

/// Sheets of drafts that were made lately, the newest text of each: a form is looked at part by part, and to read it
/// costs more than to show it. A sheet is right as long as what it was checked by is the same.
final class RememberedSheets: Sendable {
  private static let most = 128
  private let kept = Mutex(Kept())

  private struct Kept {
    var byName: [String: (text: String, made: Made)] = [:]
    /// The names, that of the sheet that was made first at the front.
    var names: [String] = []
  }

  /// A sheet, with what it was checked by.
  struct Made: Sendable {
    var sheet: FormSheet
    var basis: CheckBasis
  }

  /// The sheet that was made of a text; nothing where none is remembered.
  ///
  /// - Parameters:
  ///   - text: the form's text.
  ///   - name: the name its complaints bear.
  func made(of text: String, named name: String) -> Made? {
    kept.withLock { kept in kept.byName[name].flatMap { $0.text == text ? $0.made : nil } }
  }

  func remember(_ made: Made, of text: String, named name: String) {
    kept.withLock { kept in
      if kept.byName.updateValue((text, made), forKey: name) == nil {
        kept.names.append(name)
      }
      if kept.names.count > RememberedSheets.most {
        kept.byName[kept.names.removeFirst()] = nil
      }
    }
  }
}
