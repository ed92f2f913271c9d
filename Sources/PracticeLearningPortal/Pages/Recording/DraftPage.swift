import Markup
import PracticeLearning
import ReviewActs
import ReviewDocuments

/// The task list of a review that is being written: its parts, how far each is, and what comes next.
struct DraftPage: Page {
  let address: Address = "/reviews/{review}/form"

  static func path(_ review: String) -> String { DraftPage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let draft = try visit.draftSheet()
    let review = draft.sheet.review
    let tasks = draft.sheet.parts.map { part -> Markup in
      let state = PartState(part, draft.complaints)
      return """
        <li><a href="\(DraftPartPage.path(draft.id, part.key))">\(part.title)</a>
        <span class="state\(state.look)">\(state.words)</span></li>

        """
    }
    return .view(
      View(
        title: draft.id,
        content: """
          <h1>\(draft.id)</h1>
          <p class="subtitle">\(review.service), team \(review.team), case \(review.caseReference), \(review.month.words)</p>
          <ol class="tasks">\(tasks.joined())</ol>
          <p><a href="\(CheckAnswersPage.path(draft.id))">Check your answers and submit</a></p>
          <p><a href="\(DraftPrintPage.path(draft.id))">One page to print</a> &middot;
          <a href="\(DraftFilePage.path(draft.id))">Fill it in elsewhere</a> &middot;
          <a href="\(DiscardPage.path(draft.id))">Discard this draft</a></p>
          """))
  }
}

extension Visit {
  /// The draft that the page is about.
  ///
  /// - Throws: `GoOn` to the review where it was submitted: whoever goes back finds no form to send again.
  func draftSheet() throws -> DraftSheet {
    let id = place("review")
    switch council.draftSheet(id, by: hand) {
    case .done(let draft, _): return draft
    case .refused(let reasons):
      if typed == nil, case .done(let shown, _) = council.show(id, by: hand),
        case .review(let review) = shown.document, isSameID(review.auditor, person)
      {
        throw GoOn(path: ReviewPage.path(shown.id))
      }
      // Nobody else is told that there was a form.
      if reasons.allSatisfy({ $0.code == .wrongState }) { throw NoSuchPage() }
      throw Refusal(reasons)
    }
  }
}

/// How far a part of a form is, in the words people know from task lists.
struct PartState {
  let words: String
  let look: String

  init(_ part: FormSheet.Part, _ complaints: [Diagnostic]) {
    let names = Set(part.fields.map(\.name))
    let own = complaints.filter { complaint in
      names.contains(complaint.path.description) || part.holds(complaint.path)
    }
    let isOpen = own.contains { $0.isError }
    let isWrong = own.contains { complaint in
      complaint.isError
        && part.fields.contains { $0.name == complaint.path.description && !$0.value.isEmpty }
    }
    switch (part.answered, isWrong, isOpen) {
    case (_, true, _): (words, look) = ("There is a problem", " problem")
    case (0, _, _): (words, look) = ("Not yet started", " open")
    case (_, _, true): (words, look) = ("In progress", " open")
    default: (words, look) = ("Completed", "")
    }
  }
}

extension FormSheet.Part {
  /// Whether a place of the form is in this part.
  func holds(_ path: FieldPath) -> Bool {
    guard let first = fields.first?.path.steps else { return false }
    let own = Array(first.prefix(domain == nil ? 1 : 2))
    if key == "about" { return path.steps.count == 1 && fields.contains { $0.path == path } }
    return path.steps.starts(with: own)
  }
}
