import Markup
import PracticeLearning
import ReviewActs
import ReviewDocuments

/// All answers before they are submitted, each with a link that changes it and comes back.
struct CheckAnswersPage: Page {
  let address: Address = "/reviews/{review}/form/check"
  let acts = true

  static func path(_ review: String) -> String { CheckAnswersPage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let draft = try visit.draftSheet()
    let checked = try visit.council.check([.draft(draft.id, named: draft.id)], by: visit.hand).get()
    var visit = visit
    visit.complaints = checked.complaints.map { complaint in
      let part = draft.sheet.parts.first { $0.holds(complaint.path) }
      return complaint.onPage(of: part?.fields ?? [])
    }
    let wrong = checked.complaints.filter(\.isError).count
    let alerts = checked.alerts.map { "<div class=\"notice\"><p>\($0)</p></div>" as Markup }
      .joined()
    let send: Markup =
      wrong == 0
      ? visit.form(
        button: "Submit this review",
        "<p>Once it is submitted it is stored for good. You can amend it later with a reason; what stood before stays.</p>"
      )
      : "<p>\(wrong) \(wrong == 1 ? "thing has" : "things have") to be mended before it can be submitted. Everything you wrote is kept.</p>"
    return .view(
      View(
        title: "Check your answers: \(draft.id)",
        content: """
          <h1>Check your answers</h1>
          <p class="subtitle">\(draft.id)</p>
          \(draft.sheet.parts.map { CheckAnswersPage.part($0, draft.id, visit.complaints) }.joined())
          \(alerts)\(send)
          """, back: DraftPage.path(draft.id), complaints: visit.complaints))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let id = visit.place("review")
    let stored = try visit.council.submit([.draft(id, named: id)], by: visit.hand).get()
    for path in stored.filesToRemove { visit.council.removeDraftFile(path) }
    return Done(ReviewPage.path(stored.reviews.first?.id ?? id), .submitted)
  }

  /// The answers of a part.
  static func part(_ part: FormSheet.Part, _ review: String, _ complaints: [Diagnostic]) -> Markup {
    let path = DraftPartPage.path(review, part.key)
    let rows = part.fields.filter { field in
      !field.value.isEmpty || complaints.contains { $0.path.description == field.name }
    }.map { field -> Markup in
      let said = complaints.filter { $0.path.description == field.name }.map {
        complaint -> Markup in
        "<p class=\"\(complaint.isError ? "error" : "hint")\">\(complaint.sentence): \(complaint.advice.markup)</p>"
      }.joined()
      return """
        <div><dt id="\(Fields.id(field.name))">\(field.asks)</dt><dd>\(field.value)\(said)</dd>
        <dd><a href="\(path)#\(Fields.id(field.name))">Change<span class="hidden"> \(field.asks)</span></a></dd></div>

        """
    }
    let other = complaints.filter { complaint in
      part.holds(complaint.path) && !part.fields.contains { $0.name == complaint.path.description }
    }.map { complaint -> Markup in
      "<p id=\"\(Fields.id(complaint.path.description))\" class=\"\(complaint.isError ? "error" : "hint")\">\(complaint.sentence): \(complaint.advice.markup)</p>"
    }.joined()
    return """
      <h2>\(part.title)</h2>
      \(other)\(rows.isEmpty ? "<p>Nothing is answered yet. <a href=\"\(path)\">Begin</a></p>" as Markup : "<dl class=\"answers\">\(rows.joined())</dl>")

      """
  }
}
