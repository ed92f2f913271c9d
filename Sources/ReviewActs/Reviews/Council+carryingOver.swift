import Foundation
public import PracticeLearning
import ReviewDocuments

/// A form that was written on a later version of its template.
public struct CarriedFile: Hashable, Sendable {
  /// The form, as the person named it.
  public let path: String
  /// The file beside it that keeps the form as it was.
  public let kept: String
  /// The version it is on now.
  public let template: TemplateReference
  /// What has no place on that version, field by field; it stands in the file that is kept.
  public let leftOut: [String]
}

extension Council {
  /// Writes forms of earlier versions of their templates on the version that is in use, and keeps each as it
  /// was in a file beside it.
  ///
  /// - Parameters:
  ///   - sources: the forms; those that are no files or of no earlier version are left alone.
  ///   - hand: who acts.
  /// - Returns: the forms that were carried over; a form with keys nobody knows is refused.
  public func carryOver(_ sources: [FormSource], by hand: Hand) -> Outcome<[CarriedFile]> {
    Outcome {
      let check = try check([:], today: hand.today)
      var carried: [(file: CarriedFile, bytes: [UInt8], text: String)] = []
      for source in sources {
        guard let path = source.path, DocumentFormat(fileName: path) == .yaml,
          let bytes = FileManager.default.contents(atPath: path), let typed = decodedText(bytes)
        else { continue }
        let found = DocumentReader.documents(in: typed, format: .yaml, named: path)
        guard let form = found.documents.first, form.kind == .review,
          case .review(let review) = form.decode(),
          let template = try laterTemplate(of: review, check)
        else { continue }
        try refuseToCarry(found, form, path)
        let new = CarriedForm(form, to: template)
        carried.append(
          (
            CarriedFile(
              path: path, kept: Council.freeName(beside: path), template: template.reference,
              leftOut: new.leftOut), Array(bytes), new.text
          ))
      }
      for (file, bytes, text) in carried {
        try writePrivately(bytes, to: file.kept)
        try writePrivately(text, to: file.path)
      }
      return carried.map(\.file)
    }
  }

  /// The version that the programme uses by now; where it uses none, the latest there is, if that of the form is
  /// gone.
  private func laterTemplate(of review: Review, _ check: ReviewCheck) throws -> ReviewTemplate? {
    if let used = check.laterVersion(of: review.template, usedIn: review.programme) {
      return try library.template(used)
    }
    let references = library.references
    guard !references.contains(review.template) else { return nil }
    return try references.filter {
      $0.name == review.template.name && $0.version > review.template.version
    }.max { $0.version < $1.version }.flatMap(library.template)
  }

  /// What a form cannot be carried over with: whatever would be left behind without being named.
  private func refuseToCarry(
    _ found: Findings, _ form: FoundDocument, _ path: String
  ) throws {
    let slips = found.complaints.filter(\.isError)
    let unknown = form.complaints.filter { [.unknownKey, .wrongKind].contains($0.code) }
    if !(slips + unknown).isEmpty { throw Refusal((slips + unknown).sortedByPlace()) }
    guard found.documents.count > 1 else { return }
    throw Refusal([
      Diagnostic(
        .unknownDocument, "\(path) holds several forms",
        advice: "put each into a file of its own to carry it over",
        location: SourceLocation(file: path))
    ])
  }
}
