import Foundation
public import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Council {
  /// Starts a review: a form with everything known filled in, kept as a draft of its auditor.
  ///
  /// - Parameters:
  ///   - new: what is known.
  ///   - path: the file in which it will be edited; nothing for one in the workspace's folder of drafts.
  ///   - isKept: whether a draft is kept; else the form is only made.
  ///   - detail: how much the form says beside what is to be filled in; nothing for the usual, and for the
  ///     words of the fields alone once the auditor has submitted a review.
  ///   - wording: how the door says what to do, for the notes of the form.
  ///   - hand: who acts: the auditor, or the QA lead for somebody else.
  public func startReview(
    _ new: NewReview, at path: String? = nil, isKept: Bool = true, detail: FormDetail? = nil,
    wording: Remedy.Wording = .plain, by hand: Hand
  ) -> Outcome<StartedReview> {
    Outcome {
      let (review, template) = try begun(new, by: hand)
      let form = BlankForm.text(
        template, prefilled: review, wording: wording,
        detail: try (detail ?? usualDetail(for: review.auditor)).ofForm)
      let started = StartedReview(
        id: review.id, form: form, path: path ?? "\(folder)/drafts/\(review.id).yaml")
      if isKept { try keep(started, review, by: hand) }
      return started
    }
  }

  /// The sheet for a month's reviews, for a spreadsheet: the fields of a template as headings, and a row of
  /// what is known where a case is named. Nothing is stored.
  ///
  /// - Parameters:
  ///   - new: what is known; a team or a template tells which fields it has, where the programme has several.
  ///   - hand: who acts: the auditor, or the QA lead for somebody else.
  public func blankSheet(for new: NewReview, by hand: Hand) -> Outcome<String> {
    Outcome {
      guard new.caseReference.isEmpty, new.reReviewOf == nil else {
        let (review, template) = try begun(new, by: hand)
        return BlankSheet.text(template, prefilled: [review])
      }
      _ = try actor(hand)
      let reference = try Prefill(council: self, new: new, today: hand.today).templateOfSheet()
      return BlankSheet.text(try known(reference))
    }
  }

  /// What is known of a new review, and its template.
  private func begun(_ new: NewReview, by hand: Hand) throws -> (Review, ReviewTemplate) {
    let person = try actor(hand)
    if let auditor = new.auditor, auditor != person.id {
      try viewer(hand).require(.startForAnybody)
    }
    let new = try known(of: new, by: new.auditor ?? person.id)
    let prefill = Prefill(council: self, new: new, today: hand.today)
    let review = try prefill.review(auditor: new.auditor ?? person.id)
    try prefill.refuseAtOnce(review)
    return (review, try known(review.template))
  }

  private func known(_ reference: TemplateReference) throws -> ReviewTemplate {
    if let template = try library.template(reference) { return template }
    throw Refusal(
      .unknownTemplate, "there is no template \(reference)", advice: "see the templates there are")
  }

  /// Whoever has submitted a review knows what the fields take.
  private func usualDetail(for auditor: String) throws -> FormDetail {
    try read { reading in try reading.hasSubmitted(auditor) } ? .brief : .usual
  }

  private func keep(_ started: StartedReview, _ review: Review, by hand: Hand) throws {
    try refuseIdentifiers(inFile: started.path)
    guard !FileManager.default.fileExists(atPath: started.path) else {
      throw Refusal(
        .fileExists, "there is a form in \(started.path) already",
        advice: "go on with that one, or choose another id or another file")
    }
    let draft = Draft(
      id: review.id, programme: review.programme, month: review.month,
      caseReference: review.caseReference, auditor: review.auditor,
      path: URL(filePath: started.path).absoluteURL.standardizedFileURL.path, createdAt: hand.at)
    try write(by: hand, "review new") { batch in
      switch try batch.record(draft) {
      case .refused(let refusal): throw Refusal([refusal])
      case .differs, .unchanged:
        throw Refusal(
          .repeatedReviewID, "there is a draft or a review \(review.id) already",
          advice: "choose another id")
      case .stored: break
      }
      if case .refused(let refusal) = try batch.saveText(started.form, ofDraft: draft.id) {
        throw Refusal([refusal])
      }
    }
  }
}
