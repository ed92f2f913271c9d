import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Council {
  /// Checks forms of reviews and stores them for good; all of them or none. A draft that is submitted ends.
  ///
  /// - Parameters:
  ///   - forms: where the forms are.
  ///   - hand: who acts: the auditor, or the QA lead for what is no draft of somebody else.
  /// - Returns: what was stored, or everything that stands against it, each with its place.
  public func submit(_ forms: [FormSource], by hand: Hand) -> Outcome<StoredReviews> {
    store(forms, FormStoring(council: self, hand: hand, amending: nil))
  }

  /// Changes submitted reviews: a new revision of each, with a reason; all of them or none.
  ///
  /// - Parameters:
  ///   - forms: where the changed forms are.
  ///   - reason: why, in a few words; kept beside both revisions.
  ///   - hand: who acts: the auditor, or the QA lead.
  public func amend(_ forms: [FormSource], because reason: String, by hand: Hand)
    -> Outcome<StoredReviews>
  {
    store(forms, FormStoring(council: self, hand: hand, amending: reason))
  }

  private func store(_ forms: [FormSource], _ storing: FormStoring) -> Outcome<StoredReviews> {
    Outcome(remarking: {
      let result = try storing.run(forms, isKept: true)
      try refuse(result.complaints)
      return (result.stored, result.complaints)
    })
  }

  /// Says what submitting would say, and stores nothing.
  ///
  /// - Parameters:
  ///   - forms: where the forms are.
  ///   - isAmending: whether they are to amend what is stored.
  ///   - hand: who acts. Where nobody is named, the forms alone are looked at and nothing that is stored.
  public func check(_ forms: [FormSource], isAmending: Bool = false, by hand: Hand)
    -> Outcome<CheckedForms>
  {
    Outcome {
      let storing = FormStoring(
        council: self, hand: hand, amending: isAmending ? "checked before it is amended" : nil)
      let result =
        try hand.person == nil
        ? alone(forms, by: hand) : storing.run(forms, isKept: false)
      return checked(result, hand)
    }
  }

  /// What is to be said of a form while it is filled in: of a draft, what submitting would say; of any other
  /// form, what it says by itself, since it may be to amend what is stored.
  package func complaints(ofForm text: String, named name: String, by hand: Hand)
    -> Outcome<CheckedForms>
  {
    Outcome {
      let source = FormSource.text(text, named: name)
      let forms = try Forms([source], self, by: hand)
      try refuseHidden(forms, by: hand)
      let ids = Set(forms.documents.map(\.id))
      let isDraft = try read { try $0.drafts().contains { ids.contains($0.id) } }
      if isDraft, hand.person != nil { return try check([source], by: hand).get() }
      return checked(try alone([source], by: hand), hand)
    }
  }

  private func checked(_ result: FormStoring.Result, _ hand: Hand) -> CheckedForms {
    CheckedForms(
      count: result.forms.count, complaints: result.complaints,
      alerts: result.forms.documents.compactMap { prepared in
        guard case .review(let review) = prepared.document else { return nil }
        return alert(about: review, on: hand.today)
      }, isBesideTheStore: hand.person != nil)
  }

  private func alone(_ sources: [FormSource], by hand: Hand) throws -> FormStoring.Result {
    let forms = try Forms(sources, self, ofReviews: true, by: hand)
    return FormStoring.Result(forms: forms, complaints: forms.complaints.sortedByPlace())
  }
}
