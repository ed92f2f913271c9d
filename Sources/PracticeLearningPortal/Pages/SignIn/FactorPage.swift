import Markup
import PracticeLearning
import ReviewActs

/// Setting up the second factor: a key for the app, its digits, then the recovery codes, shown this once.
struct FactorPage: Page {
  let address: Address = "/account/factor"
  let acts = true

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
            """))
          """, back: "/account"))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let codes = try visit.council.endFactor(code: typed["code"] ?? "", by: visit.hand).get()
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
