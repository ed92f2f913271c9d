import Markup
import PracticeLearning
import ReviewActs

/// Signing in with a password and a second factor.
struct SignInPage {
  static let path = "/sign-in"
  let portal: Portal
  let council: Council

  func answer(_ asked: Asked) throws -> Answer {
    guard asked.method == .post else { return page(asked) }
    guard portal.settings.takesPasswords else { return Frame.bare(.notFound, portal.settings) }
    guard asked.isForm, portal.isSameOrigin(asked), let typed = try? Typed(asked.body) else {
      return Frame.bare(.notAForm, portal.settings)
    }
    switch council.signIn(
      typed.written("person") ?? "", password: typed["password"] ?? "",
      code: typed.written("code"), from: portal.source(of: asked), at: portal.hand(nil))
    {
    case .done(let person, _): return try portal.begun(of: person, by: .password, council, asked)
    case .refused(let reasons): return page(asked, typed, reasons)
    }
  }

  private func page(_ asked: Asked, _ typed: Typed? = nil, _ reasons: [Diagnostic] = []) -> Answer {
    Frame.open(
      (reasons.isEmpty ? "" : "Error: ") + "Sign in",
      """
      \(SignInPage.problem(reasons))<h1>Sign in</h1>
      \(SignInPage.why(asked))
      \(portal.client == nil ? "" : provider)\(portal.settings.takesPasswords ? form(typed) : "")
      """, council: council.workspace.council, status: reasons.isEmpty ? 200 : 422)
  }

  private var provider: Markup {
    """
    <p><a class="button" href="\(ProviderSignIn.path)">Sign in with your council account</a></p>
    <p>You show who you are there, and come back here.</p>

    """
  }

  private func form(_ typed: Typed?) -> Markup {
    """
    <form method="post" action="\(SignInPage.path)" novalidate>
    <div class="field"><label for="f-person">Your role code</label>
    <input type="text" id="f-person" name="person" value="\(typed?["person"] ?? "")" autocomplete="username" autocapitalize="characters" spellcheck="false"></div>
    <div class="field"><label for="f-password">Your password</label>
    <input type="password" id="f-password" name="password" autocomplete="current-password"></div>
    <div class="field"><label for="f-code">The six digits your app shows, or a recovery code</label>
    <p class="hint" id="f-code-hint">Leave it empty if you have not set up a second factor.</p>
    <input type="text" id="f-code" name="code" inputmode="numeric" autocomplete="one-time-code" aria-describedby="f-code-hint"></div>
    <button>Sign in</button>
    </form>
    <p>No account yet, or the password forgotten? Ask the administrator for a link.</p>
    """
  }

  /// Why somebody is here again.
  static func why(_ asked: Asked) -> Markup {
    switch asked.query["why"] {
    case "kept":
      "<div class=\"notice\" role=\"status\"><p>You were signed out while you wrote. We kept what you wrote: sign in, and it is there.</p></div>"
    case "ended":
      "<div class=\"notice\" role=\"status\"><p>You were signed out. Whatever you saved is there.</p></div>"
    case "out": "<div class=\"notice\" role=\"status\"><p>You are signed out.</p></div>"
    default: ""
    }
  }

  /// What is wrong, for pages that nobody is signed in to.
  static func problem(_ reasons: [Diagnostic]) -> Markup {
    guard !reasons.isEmpty else { return "" }
    return """
      <div class="error-summary" aria-labelledby="error-title" tabindex="-1" autofocus>
      <div role="alert"><h2 id="error-title">There is a problem</h2>
      <ul>\(reasons.map { "<li>\($0.sentence): \($0.advice.markup)</li>" as Markup }.joined())</ul></div></div>

      """
  }
}
