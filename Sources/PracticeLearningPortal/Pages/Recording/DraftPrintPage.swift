import Markup
import PracticeLearning
import ReviewActs
import ReviewDocuments

/// A draft on one page, to be printed and read with somebody.
struct DraftPrintPage: Page {
  let address: Address = "/reviews/{review}/form/print"

  static func path(_ review: String) -> String { DraftPrintPage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let draft = try visit.draftSheet()
    let parts = draft.sheet.parts.map { part -> Markup in
      let answers = part.fields.filter { !$0.value.isEmpty }.map { field -> Markup in
        "<div><dt>\(field.asks)</dt><dd>\(field.value)</dd></div>\n"
      }
      return answers.isEmpty
        ? "" : "<h2>\(part.title)</h2><dl class=\"answers\">\(answers.joined())</dl>\n"
    }
    return .view(
      View(
        title: "\(draft.id), a draft",
        content: """
          <h1>\(draft.id)</h1>
          <p class="subtitle">A draft of \(visit.person), \(visit.hand.today.words). It is not submitted.</p>
          \(parts.joined())
          """, back: DraftPage.path(draft.id)))
  }
}
