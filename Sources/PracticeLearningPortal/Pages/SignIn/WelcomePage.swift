import Markup
import PracticeLearning
import ReviewActs

/// Choosing a password by a link that works once.
struct WelcomePage {
  static let room = "welcome"
  let portal: Portal
  let council: Council
  let secret: String

  func answer(_ asked: Asked) throws -> Answer {
    guard let person = try council.invited(secret, at: portal.hand(nil)) else {
      return Frame.open(
        "This link does not hold any more",
        """
        <h1>This link does not hold any more</h1>
        <p>A link works once, within seven days. Ask the administrator for another, or
        <a href="\(SignInPage.path)">sign in</a> if you have chosen a password already.</p>
        """, council: council.workspace.council, status: 404)
    }
    guard asked.method == .post else { return page(person) }
    guard asked.isForm, portal.isSameOrigin(asked), let typed = try? Typed(asked.body) else {
      return Frame.bare(.notAForm, portal.settings)
    }
    guard typed["password"] == typed["again"] else {
      return page(
        person,
        [
          Diagnostic(
            .fieldOfPage, at: ["again"], "the two passwords are not the same",
            advice: "type or paste the same one twice")
        ])
    }
    switch council.activate(secret, password: typed["password"] ?? "", at: portal.hand(nil)) {
    case .done(let person, _):
      return try portal.begun(of: person, by: .password, council, asked, to: FactorPage.path)
    case .refused(let reasons): return page(person, reasons)
    }
  }

  private func page(_ person: String, _ reasons: [Diagnostic] = []) -> Answer {
    Frame.open(
      (reasons.isEmpty ? "" : "Error: ") + "Choose your password",
      """
      \(SignInPage.problem(reasons))<h1>Choose your password</h1>
      <p>You are <strong>\(person)</strong>. A password has at least 15 letters: three or four words that have nothing
      to do with one another are easy to keep and hard to guess. You may paste it from a password manager.</p>
      <form method="post" action="/\(WelcomePage.room)/\(secret)" novalidate>
      <input type="text" name="person" value="\(person)" autocomplete="username" hidden>
      <div class="field"><label for="f-password">Your password</label>
      <input type="password" id="f-password" name="password" autocomplete="new-password"></div>
      <div class="field"><label for="f-again">The same once more</label>
      <input type="password" id="f-again" name="again" autocomplete="new-password"></div>
      <button>Choose it</button>
      </form>
      """, council: council.workspace.council, status: reasons.isEmpty ? 200 : 422)
  }
}
