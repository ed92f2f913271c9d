import Markup
import PracticeLearning
import ReviewActs

/// What somebody sent when the session had ended: the page it was typed into, with every letter of it.
struct KeptPage: Page {
  static let path = "/kept"
  let address: Address = "/kept"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    guard let post = try visit.council.keptPosts(of: visit.person).first else {
      return .go(to: "/")
    }
    guard let typed = try? Typed(post.body) else {
      try visit.council.forget(kept: post.id, of: visit.person)
      return .go(to: "/")
    }
    var again = visit
    again.typed = typed
    guard let steps = steps(ofPath: post.path), let (found, places) = Router.all.page(at: steps)
    else { return .view(alone(again, post)) }
    var page = found
    again.places = places
    again.path = post.path
    if page is DraftKeepPage {
      // What the script sent belongs to the page it runs on.
      page = DraftPartPage()
      again.path = page.address.path(places["review"] ?? "", places["part"] ?? "")
    }
    guard case .view(var view)? = try? page.see(again) else { return .view(alone(again, post)) }
    view.content =
      "<div class=\"notice\" role=\"status\"><p>\(Portal.keptWords)</p></div>\n" + view.content
    view.content += """
      <form method="post" action="\(KeptPage.path)" novalidate>\(visit.hidden)<input type="hidden" name="kept" value="\(post.id)">
      <button class="quiet">I do not need this any more</button></form>
      """
    return .view(view)
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    if let id = typed["kept"] { try visit.council.forget(kept: id, of: visit.person) }
    return Done("/", .removed)
  }

  /// The text by itself, where its page is not there any more.
  private func alone(_ visit: Visit, _ post: KeptPost) -> View {
    View(
      title: "What you wrote",
      content: """
        <h1>What you wrote</h1>
        <p>The page you wrote it on cannot be shown as it was. Copy what you want to keep.</p>
        \((visit.typed?.ofPerson ?? []).map { "<h2>\($0.name)</h2><pre class=\"typed\">\($0.value)</pre>" as Markup }.joined())
        <form method="post" action="\(KeptPage.path)" novalidate>\(visit.hidden)<input type="hidden" name="kept" value="\(post.id)">
        <button class="quiet">I do not need this any more</button></form>
        """)
  }
}
