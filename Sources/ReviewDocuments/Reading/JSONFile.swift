package import PracticeLearning

/// A file of JSON that is none of the field's documents: its one value, with the place of each part.
package struct JSONFile: Sendable {
  /// What the file holds; nothing where it could not be read.
  package let root: DocumentNode?
  /// A complaint about a part of the file.
  package typealias Complaint = Diagnostic

  /// What is wrong with the file itself.
  package let complaints: [Complaint]
  private let source: SourceText

  /// Reads a file of at most 10 MB.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - file: the file as the person named it, for complaints.
  package init(path: String, named file: String) {
    var text = ""
    var refusal: FileRefusal?
    do throws(FileRefusal) {
      var bytes = try FileBytes(path: path, named: file)
      text = try bytes.wholeText()
    } catch { refusal = error }
    self.init(text, named: file, refused: refusal)
  }

  /// Reads a text.
  package init(_ text: String, named file: String) { self.init(text, named: file, refused: nil) }

  private init(_ text: String, named file: String, refused refusal: FileRefusal?) {
    source = SourceText(text, format: .json, file: file)
    if let refusal {
      (root, complaints) = (nil, refusal.diagnostics)
    } else if text.utf8.allSatisfy({ $0 <= 0x20 }) {
      (root, complaints) = (nil, [.empty(file)])
    } else {
      (root, complaints) = JSONReader.root(of: source, limit: ReadingLimits.referenceNodes)
    }
  }

  /// Whether nothing is wrong with the file itself.
  package var isSound: Bool { !complaints.containsErrors }

  /// A complaint about a value of the file.
  ///
  /// - Parameters:
  ///   - code: its code in the catalogue.
  ///   - summary: what is wrong.
  ///   - advice: what to do.
  ///   - mark: where the value stands.
  package func complaint(
    _ code: String, _ summary: String, advice: String, at mark: SourceMark
  ) -> Complaint {
    let known = DiagnosticCode.catalogue.first { $0.id == code }
    return Diagnostic(
      known ?? .impossibleInput, summary, advice: Advice(advice), location: location(mark))
  }

  /// Where a value of the file stands.
  package func location(_ mark: SourceMark) -> SourceLocation { source.location(mark) }
}
