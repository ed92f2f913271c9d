import Markup
import PracticeLearning
import ReviewActs

/// What is answered to anybody: the look of pages, whether the portal is alive, and the way in.
extension Portal {
  func openAnswer(to asked: Asked) -> Answer? {
    if asked.method != .post, let asset = Assets.all.first(where: { $0.path == asked.path }) {
      var answer = Answer(200, asset.type, asset.bytes)
      answer.headers.append(("Cache-Control", "public, max-age=31536000, immutable"))
      return answer
    }
    switch asked.path {
    case "/assets/portal.css": return .go(to: Assets.style.path)
    // Browsers ask for it by themselves: it is no page, and nobody is led anywhere by it.
    case "/favicon.ico": return .text("There is no icon.\n", status: 404)
    case "/health": return .text("alive\n")
    case "/ready":
      do {
        try keeper.council().answers()
        return .text("ready\n")
      } catch {
        return .text("not ready\n", status: 503)
      }
    default: return nil
    }
  }

  /// The answer to somebody whom the proxy did not name, or who did not come by it.
  func unnamed(_ council: Council) -> Answer {
    Frame.open(
      "Sign in at your own desk",
      "<h1>Sign in at your own desk</h1><p>This portal knows people by the council's own sign-on, and it did not name you, or named somebody who does not come in here.</p>",
      council: council.workspace.council, status: 401)
  }

  /// The pages of somebody who is not signed in.
  func signOnAnswer(to asked: Asked, _ steps: [String], _ council: Council) throws -> Answer? {
    let path = "/" + steps.joined(separator: "/")
    switch path {
    case SignInPage.path:
      switch settings.signOn {
      case .demonstration: return try demonstration(asked, council)
      case .accounts: return try SignInPage(portal: self, council: council).answer(asked)
      case .provider: return try SignInPage(portal: self, council: council).answer(asked)
      case .header: return unnamed(council)
      }
    case ProviderSignIn.path, ProviderSignIn.back:
      guard let client else { return nil }
      let provider = ProviderSignIn(portal: self, council: council, client: client)
      return try path == ProviderSignIn.path ? provider.begin(asked) : provider.back(asked)
    case SignOutPage.path: return try SignOutPage(portal: self, council: council).answer(asked)
    default:
      guard settings.takesPasswords, steps.count == 2, steps[0] == WelcomePage.room else {
        return nil
      }
      return try WelcomePage(portal: self, council: council, secret: steps[1]).answer(asked)
    }
  }
}
