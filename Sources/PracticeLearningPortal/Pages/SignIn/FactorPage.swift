import Markup
import PracticeLearning
import ReviewActs

/// Setting up the second factor: a key for the app, its digits, then the recovery codes, shown this once.
struct FactorPage: Page {
  static let path = "/account/factor"
  let address: Address = "/account/factor"
  let acts = true
  let isSecret = true

  /// Whether somebody who owes a second factor may ask for a page: this one, and the help to it.
  static func isOpen(to steps: [String]) -> Bool {
    steps == ["account", "factor"] || steps == ["help"]
  }

  func see(_ visit: Visit) throws -> Reply {
    // After wrong digits the key stays the one that was shown.
    let key = try visit.typed?["key"] ?? visit.council.beginFactor(by: visit.hand).get()
    let account = try visit.council.ownAccount(by: visit.hand).get()
    let spaced = stride(from: 0, to: key.count, by: 4).map { start in
      key.dropFirst(start).prefix(4)
    }.joined(separator: " ")
    return .view(
      View(
        title: "Your second factor",
        content: """
          <h1>Your second factor</h1>
          <p>\(account.hasFactor ? "You have one already. Setting it up anew takes the place of it." : "An app on your phone shows six digits that change every 30 seconds. With them nobody can come in who has your password alone.")</p>
          <ol><li>Open your app and add an account by its key.</li>
          <li>The key is <strong class="whole">\(spaced)</strong></li>
          <li>Type the six digits it shows now.</li></ol>
          \(visit.form(
            button: "Set it up",
            """
            <input type="hidden" name="key" value="\(key)">
            \(visit.line("code", "The six digits", complete: "one-time-code"))
            \(account.hasFactor ? again(visit) : "")
            """))
          """, back: "/account"))
  }

  /// What shows once more who somebody is.
  private func again(_ visit: Visit) -> Markup {
    """
    <h2>And what you sign in with now</h2>
    \(visit.line("password", "Your password", kind: "password", complete: "current-password"))
    \(visit.line("before", "The six digits of the app you had, or a recovery code"))
    """
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let codes = try visit.council.endFactor(
      code: typed["code"] ?? "", password: typed["password"], before: typed["before"],
      keeping: visit.session, by: visit.hand
    ).get()
    return Done(
      answer: .view(
        View(
          title: "Your recovery codes",
          content: """
            <h1>Your recovery codes</h1>
            <p>The second factor is set up. Should you lose the phone, each of these codes lets you in once in place of
            the digits. They are shown this once: print them or keep them in your password manager.</p>
            <ul>\(codes.map { "<li class=\"whole\">\($0)</li>" as Markup }.joined())</ul>
            <p><a href="/">What waits for you</a></p>
            """, back: nil)))
  }
}
