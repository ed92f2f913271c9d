import Foundation
package import PracticeLearning
import ReviewDocuments

/// The forms of files, read and checked.
package struct Forms {
  /// The documents that could be made out.
  package var documents: [Prepared] = []
  /// Everything that is wrong, doubtful or could be kinder, by place.
  package var complaints: [Diagnostic] = []

  /// Reads files and checks what is in them.
  package init(_ files: [String], _ session: Council, today: CalendarDate) throws {
    var found: [FoundDocument] = []
    for file in files {
      let findings = try Findings(ofFile: file)
      complaints += findings.complaints
      found += findings.documents
    }
    try take(found, session, today)
  }

  /// Checks the text of one form.
  package init(text: String, named file: String, _ session: Council, today: CalendarDate) throws {
    let format = DocumentFormat(fileName: file) ?? .yaml
    let findings = DocumentReader.documents(in: text, format: format, named: file)
    complaints = findings.complaints
    try take(findings.documents, session, today)
  }

  /// The forms, complaining of every document that is no review.
  package var reviewsOnly: Forms {
    var forms = self
    for document in documents where document.kind != .review {
      forms.complaints += document.locating([
        Diagnostic(
          .unknownDocument, at: [], "this is a \(document.kind.rawValue), not a review",
          advice: document.kind == .moderation
            ? "open it with: \(.gradeBlind(document.id))" : "take it in with: \(.importDocuments)")
      ])
    }
    return forms
  }

  mutating func take(_ found: [FoundDocument], _ session: Council, _ today: CalendarDate)
    throws
  {
    let references = found.compactMap { document -> TemplateReference? in
      document.kind == .review
        ? document.node["template"]?.text.flatMap { TemplateReference($0) } : nil
    }
    let check = try session.check(try session.library.templates(Set(references)), today: today)
    var places: [String: SourceLocation] = [:]
    var account = FormAccount()
    for document in found {
      let prepared = Prepared(document, check)
      documents.append(prepared)
      complaints += prepared.complaints
      if case .review(let review) = prepared.document, let template = check.template(of: review) {
        complaints += account.complaints(about: document, review, template)
      }
      let place = document.locating([Diagnostic(.repeatedReviewID, at: ["id"], "", advice: "")])
        .first?.location
      if document.kind == .review, !prepared.id.isEmpty, let place {
        if let first = places[prepared.id] {
          complaints.append(
            Diagnostic(
              .repeatedReviewID, at: ["id"],
              "the id \"\(prepared.id)\" stands in \(first.file):\(first.line) as well",
              advice: "give one of the two another id", location: place))
        } else {
          places[prepared.id] = place
        }
      }
    }
    complaints = complaints.sortedByPlace()
  }
}
