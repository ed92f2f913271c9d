import Foundation
import PracticeLearning
import ReviewDocuments

/// A form that was written as it was meant.
public struct MendedFile: Hashable, Sendable {
  /// The form, as the person named it.
  public let path: String
  /// The file beside it that keeps what was typed.
  public let kept: String
}

extension Council {
  /// Writes the slips of forms as they were meant, and keeps what was typed in a file beside each.
  ///
  /// - Parameter sources: the forms, checked; those that are no files, or whose file is gone, are left alone.
  /// - Returns: the forms that were mended.
  public func mend(_ sources: [FormSource]) -> Outcome<[MendedFile]> {
    Outcome {
      var mended: [MendedFile] = []
      for source in sources {
        guard let path = source.path, DocumentFormat(fileName: path) == .yaml,
          let bytes = FileManager.default.contents(atPath: path), let typed = decodedText(bytes),
          let meant = DocumentReader.mended(typed, named: path)
        else { continue }
        let kept = Council.freeName(beside: path)
        // Byte for byte, whatever the encoding.
        try writePrivately(Array(bytes), to: kept)
        try writePrivately(meant, to: path)
        mended.append(MendedFile(path: path, kept: kept))
      }
      return mended
    }
  }

  /// A name beside a file that no file has yet.
  static func freeName(beside path: String) -> String {
    let first = path + ".typed"
    guard FileManager.default.fileExists(atPath: first) else { return first }
    var number = 2
    while FileManager.default.fileExists(atPath: "\(first)-\(number)") { number += 1 }
    return "\(first)-\(number)"
  }
}

extension FormSource {
  /// The file a form is in; nothing where it is a text.
  var path: String? {
    switch self {
    case .file(let path): path
    case .draft(_, let name): name
    case .text: nil
    }
  }
}
