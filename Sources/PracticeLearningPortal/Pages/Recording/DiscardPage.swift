import Markup
import ReviewActs

/// Ends a draft that will not be submitted.
struct DiscardPage: Page {
  let address: Address = "/reviews/{review}/form/discard"
  let acts = true

  static func path(_ review: String) -> String { DiscardPage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let draft = try visit.council.draft(visit.place("review"), by: visit.hand).get()
    return .view(
      View(
        title: "Discard \(draft.id)",
        content: """
          <h1>Discard \(draft.id)?</h1>
          <p>It will not be submitted any more. What you wrote stays in the store, unread.</p>
          \(visit.form(button: "Discard it", isQuiet: true, visit.line("because", "Why (if you want to say)")))
          """, back: DraftPage.path(draft.id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let path = try visit.council.discardDraft(
      visit.place("review"), because: typed.written("because"), by: visit.hand
    ).get()
    visit.council.removeDraftFile(path)
    return Done("/", .discarded)
  }
}
