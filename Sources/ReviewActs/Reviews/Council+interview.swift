package import PracticeLearning
package import ReviewDocuments

extension Council {
  /// An interview that fills in a form question by question, at the first question that is open.
  ///
  /// - Parameters:
  ///   - text: the form, its layout mended.
  ///   - name: the form as the person named it.
  ///   - wording: how the door says what to do.
  ///   - hand: who fills it in.
  package func interview(
    about text: String, named name: String, wording: Remedy.Wording = .plain, by hand: Hand
  ) -> Outcome<FormInterview> {
    Outcome {
      guard let form = FormText(text, named: name),
        case .review(let review) = form.found.decode()
      else {
        let forms = try Forms([.text(text, named: name)], self, ofReviews: true, by: hand)
        try refuse(forms.complaints)
        throw Refusal(
          .unknownDocument, "\(name) holds several forms",
          advice: "put each into a file of its own, or fill it in with an editor")
      }
      guard let template = try library.template(review.template) else {
        throw Refusal(
          .unknownTemplate, "there is no template \(review.template)",
          advice: "see the templates there are with: \(.listTemplates)")
      }
      let check = try check([review.template: template], today: hand.today)
      return FormInterview(form, template, check, wording: wording)
    }
  }
}
