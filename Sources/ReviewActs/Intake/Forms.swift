import Foundation
package import PracticeLearning
import ReviewDocuments

/// The forms of files, read and checked.
package struct Forms {
  /// So many documents with errors are kept: nothing is stored of them, and a sheet may hold a million.
  private static let mostWithErrors = 1_000

  /// The documents that could be made out; of very many with errors the first.
  package private(set) var documents: [Prepared] = []
  /// How many documents could be made out.
  package private(set) var count = 0
  /// Everything that is wrong, doubtful or could be kinder, by place.
  package private(set) var complaints: [Diagnostic] = []
  /// The ids of the reviews, and where the first of each stands.
  private var places: [String: Place] = [:]

  private struct Place {
    let file: Int32
    let line: Int32
  }

  /// Reads files and checks what is in them.
  package init(_ files: [String], _ session: Council, today: CalendarDate) throws {
    var reading = try Reading(session, today: today)
    for file in files { try reading.take(file: file) }
    self = reading.forms
  }

  /// Checks the text of one form.
  package init(text: String, named file: String, _ session: Council, today: CalendarDate) throws {
    var reading = try Reading(session, today: today)
    try reading.take(text, named: file)
    self = reading.forms
  }

  /// Whether the id of any review is one of some.
  package func reviews(among isMeant: (String) -> Bool) -> [String] {
    places.keys.filter(isMeant).sorted()
  }

  /// The complaint about a document that is no review.
  private static func notAReview(_ document: Prepared) -> [Diagnostic] {
    document.locating([
      Diagnostic(
        .unknownDocument, at: [], "this is a \(document.kind.rawValue), not a review",
        advice: document.kind == .moderation
          ? "open it with: \(.gradeBlind(document.id))" : "take it in with: \(.importDocuments)")
    ])
  }
}

extension Forms {
  /// Forms while they are read, one document at a time.
  struct Reading {
    private let council: Council
    /// Whether every document that is no review is complained of.
    private let isOfReviews: Bool
    private var check: ReviewCheck
    private var asked: Set<TemplateReference> = []
    private var account = FormAccount()
    private var told: Set<SourceLocation?> = []
    private var read = Forms()
    private var withErrors = 0
    private var files: [String] = []
    var tally = ComplaintTally()

    init(_ council: Council, ofReviews isOfReviews: Bool = false, today: CalendarDate) throws {
      self.council = council
      self.isOfReviews = isOfReviews
      check = try council.check([:], today: today)
    }

    /// What was read.
    var forms: Forms {
      var forms = read
      forms.complaints = tally.complaints.sortedByPlace()
      return forms
    }

    mutating func take(_ text: String, named file: String) throws {
      let findings = DocumentReader.documents(
        in: text, format: DocumentFormat(fileName: file) ?? .yaml, named: file)
      tally.add(findings.complaints)
      for document in findings.documents { try take(document) }
    }

    mutating func take(file: String) throws {
      if DocumentFormat(fileName: file) == .csv || file.lowercased().hasSuffix(".xlsx") {
        check.use(try council.library.allTemplates())
      }
      let check = check
      let headings = try council.remembered(Headings())
      if let complaints = try PreparedRow.read(file, headings, check, { take($0) }) {
        return tally.add(complaints)
      }
      tally.add(
        try DocumentReader.read(path: file, named: file, headings: headings) { try take($0) })
    }

    private mutating func take(_ document: FoundDocument) throws {
      if document.kind == .review, let text = document.node["template"]?.text,
        let reference = TemplateReference(text), asked.insert(reference).inserted
      {
        check.use(try council.library.templates([reference]))
      }
      let prepared = Prepared(document, check)
      take(prepared)
      try addAccount(of: document, prepared)
    }

    private mutating func take(_ prepared: Prepared) {
      read.count += 1
      tally.add(prepared.complaints)
      if isOfReviews, prepared.kind != .review { tally.add(Forms.notAReview(prepared)) }
      complainOfSecond(prepared)
      if prepared.complaints.containsErrors { withErrors += 1 }
      if withErrors <= Forms.mostWithErrors || !prepared.complaints.containsErrors {
        read.documents.append(prepared)
      }
    }

    /// Words that are kept nowhere; each once, however many forms a file has.
    private mutating func addAccount(of document: FoundDocument, _ prepared: Prepared) throws {
      let complaints: [Diagnostic]
      if case .review(let review) = prepared.document {
        guard let template = check.template(of: review) else { return }
        complaints = account.complaints(about: document, review, template)
      } else {
        guard FormAccount.mayHoldNotes(document) else { return }
        let blanks = try council.blanks(of: prepared.document, on: check.today)
        guard !blanks.isEmpty else { return }
        complaints = FormAccount.complaints(about: document, filledInOn: blanks)
      }
      tally.add(complaints.filter { told.insert($0.location).inserted })
    }

    /// Two forms of one id.
    private mutating func complainOfSecond(_ prepared: Prepared) {
      guard prepared.kind == .review, !prepared.id.isEmpty else { return }
      func place() -> SourceLocation? {
        prepared.locating([Diagnostic(.repeatedReviewID, at: ["id"], "", advice: "")]).first?
          .location
      }
      if let first = read.places[prepared.id] {
        tally.add(
          Diagnostic(
            .repeatedReviewID, at: ["id"],
            "the id \"\(prepared.id)\" stands in \(files[Int(first.file)]):\(first.line) as well",
            advice: "give one of the two another id", location: place()))
      } else if let place = place() {
        if files.last != place.file { files.append(place.file) }
        read.places[prepared.id] = Place(file: Int32(files.count - 1), line: Int32(place.line))
      }
    }
  }

  private init() {}
}
