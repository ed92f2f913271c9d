import Markup
import PracticeLearning
import ReviewActs

/// One's own account: sessions, password, second factor, notices, tokens.
struct OwnAccountPage: Page {
  let address: Address = "/account"
  let acts = true
  let isSecret = true

  func see(_ visit: Visit) throws -> Reply {
    let account = try visit.council.ownAccount(by: visit.hand).get()
    let sessions = try visit.council.sessions(of: visit.person, by: visit.hand).get()
    let rows = sessions.map { session -> Markup in
      """
      <tr><th scope="row">\(AccountWords.time(session.beganAt))\(session.id == visit.session ? ", this one" : "")</th><td>\(AccountWords.time(session.seenAt))</td><td>\(session.way.rawValue)</td>
      <td>\(visit.form(button: "End it", isQuiet: true, "<input type=\"hidden\" name=\"end\" value=\"\(session.id)\">"))</td></tr>

      """
    }
    let password: Markup =
      account.isActive
      ? """
      <h2>Your password</h2>
      \(visit.form(button: "Change it", isQuiet: true, """
        \(visit.line("old", "The password of now", kind: "password", complete: "current-password"))
        \(visit.line("password", "The new one, at least 15 letters", kind: "password", complete: "new-password"))
        """))
      <p><a href="/account/factor">\(account.hasFactor ? "Set up the second factor anew" : "Set up a second factor")</a>.
      Recovery codes left: \(account.recoveryCodes).</p>
      """ : ""
    let tokens: Markup =
      visit.viewer.may(.makeTokens)
      ? "<p><a href=\"/account/tokens\">Tokens for programs</a></p>" : ""
    return .view(
      View(
        title: "Your account",
        content: """
          <h1>Your account</h1>
          <p>\(visit.person), \(visit.viewer.person.rolesInWords)</p>
          <h2>Where you are signed in</h2>
          <div class="scroll" tabindex="0" role="region" aria-label="Sessions"><table><caption>Sessions</caption>
          <thead><tr><th scope="col">Began</th><th scope="col">Last page</th><th scope="col">By</th><th scope="col">End</th></tr></thead>
          <tbody>\(rows.joined())</tbody></table></div>
          <h2>Notices</h2>
          <p>A notice says that you have something to read, once a day, and nothing else.
          They are \(account.wantsNotices ? "on" : "off"). <a href="\(NoticesPage.path)">Turn them \(account.wantsNotices ? "off" : "on"), or say where they go</a></p>
          \(password)\(tokens)
          """))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    if let id = typed["end"] {
      _ = try visit.council.endSession(id, by: visit.hand).get()
      return Done("/account", .ended)
    }
    _ = try visit.council.changePassword(
      from: typed["old"] ?? "", to: typed["password"] ?? "", keeping: visit.session, by: visit.hand
    ).get()
    return Done("/account", .changed)
  }
}

/// Times of accounts as people say them.
enum AccountWords {
  /// The day and the time of a moment of the record.
  static func time(_ time: String) -> String {
    "\(Day.words(time)), \(time.dropFirst(11).prefix(5))"
  }
}

/// One's tokens for programs.
struct TokensPage: Page {
  let address: Address = "/account/tokens"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.makeTokens)
    let tokens = try visit.council.tokens(by: visit.hand).get()
    let rows = tokens.map { token -> Markup in
      let end: Markup =
        token.isRevoked
        ? "revoked"
        : visit.form(
          button: "Revoke it", isQuiet: true,
          "<input type=\"hidden\" name=\"revoke\" value=\"\(token.id)\">")
      return """
        <tr><th scope="row">\(token.name)</th><td>\(token.scopes.map(\.rawValue).sorted().joined(separator: ", "))</td><td>\(Day.words(token.until))</td>
        <td>\(token.usedAt.map(Day.words) ?? "never")</td><td>\(end)</td></tr>

        """
    }
    return .view(
      View(
        title: "Tokens for programs",
        content: """
          <h1>Tokens for programs</h1>
          <p>A program such as Power BI reads by a token, on your behalf, what it is made for and nothing else.
          <a href="/api/v1/openapi.json">What there is to read</a></p>
          <div class="scroll" tabindex="0" role="region" aria-label="Tokens"><table><caption>Your tokens</caption>
          <thead><tr><th scope="col">For</th><th scope="col">Reads</th><th scope="col">Until</th><th scope="col">Last used</th><th scope="col">End</th></tr></thead>
          <tbody>\(rows.joined())</tbody></table></div>
          <h2>Make one</h2>
          \(visit.form(button: "Make it", """
            \(visit.line("name", "What it is for", hint: "such as Power BI"))
            \(visit.boxes("scope", "What it may read", TokenScope.allCases.map { ($0.rawValue, $0.rawValue) }))
            \(visit.line("days", "How many days it holds, at most 366", value: "90"))
            """))
          """, back: "/account"))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    if let id = typed["revoke"] {
      _ = try visit.council.revokeToken(id, by: visit.hand).get()
      return Done("/account/tokens", .ended)
    }
    let made = try visit.council.makeToken(
      named: typed.written("name") ?? "",
      scopes: Set(typed.ticked("scope").compactMap(TokenScope.init)),
      days: Int(typed.written("days") ?? "") ?? 0, by: visit.hand
    ).get()
    return Done(
      answer: .view(
        View(
          title: "Your new token",
          content: """
            <h1>Your new token</h1>
            <p>It is shown this once. Copy it into the program that reads by it.</p>
            <pre class="typed">\(made.secret)</pre>
            """, back: "/account/tokens")))
  }
}

/// The account of one person, for the administrator.
struct PersonPage: Page {
  let address: Address = "/people/{person}/account"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.runAccounts)
    guard let person = visit.council.workspace.person(visit.place("person")) else {
      throw NoSuchPage()
    }
    let account = try visit.council.portalAccounts(by: visit.hand).get()
      .first { isSameID($0.person, person.id) }
    let sessions = try visit.council.sessions(of: person.id, by: visit.hand).get()
    let rows = sessions.map { session -> Markup in
      "<li>\(AccountWords.time(session.beganAt)), last page \(AccountWords.time(session.seenAt)) \(visit.form(button: "End it", isQuiet: true, "<input type=\"hidden\" name=\"end\" value=\"\(session.id)\">"))</li>"
    }
    return .view(
      View(
        title: "The account of \(person.id)",
        content: """
          <h1>The account of \(person.id)</h1>
          <p>\(person.rolesInWords)</p>
          <h2>Let them in</h2>
          <p>A link lets the person choose a password, once, within seven days. A link of before ends, and so does a
          second factor.</p>
          \(visit.form(button: "Make a link", """
            <input type="hidden" name="do" value="invite">
            \(visit.line("until", "The last day of the account, such as an inspector's", hint: "year-month-day; empty for no end"))
            """))
          \(tie(visit, account))
          <h2>Sessions</h2>
          \(rows.isEmpty ? "<p>Nobody is signed in.</p>" : "<ul>\(rows.joined())</ul>" as Markup)
          <h2>Switch off</h2>
          <p>Every session and token of theirs ends at once.</p>
          \(visit.form(button: "Switch \(person.id) off", isQuiet: true, "<input type=\"hidden\" name=\"do\" value=\"off\">"))
          """, back: "/people"))
  }

  /// Tying the person to a sign-on of the council's provider, and loosening it.
  private func tie(_ visit: Visit, _ account: PortalAccount?) -> Markup {
    let loosen: Markup =
      account?.isTied == true
      ? "<p>A sign-on is tied to this person.</p>\(visit.form(button: "Untie it", isQuiet: true, "<input type=\"hidden\" name=\"do\" value=\"untie\">"))"
      : ""
    return """
      <h2>Sign-on of the council</h2>
      <p>Whoever signs on by the council's provider and is not known yet is told a number. Let the person read it out to
      you, face to face or on a call you made: whoever has that sign-on is this person from then on.</p>
      \(visit.form(button: "Tie it", """
        <input type="hidden" name="do" value="tie">
        \(visit.line("number", "The number they were told"))
        """))
      \(loosen)
      """
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let path = address.path(visit.place("person"))
    if let id = typed["end"] {
      _ = try visit.council.endSession(id, by: visit.hand).get()
      return Done(path, .ended)
    }
    if typed["do"] == "tie" {
      _ = try visit.council.tie(
        visit.place("person"), toNumber: typed.written("number") ?? "", by: visit.hand
      ).get()
      return Done(path, .changed)
    }
    if typed["do"] == "untie" {
      _ = try visit.council.tie(visit.place("person"), to: nil, by: visit.hand).get()
      return Done(path, .removed)
    }
    if typed["do"] == "off" {
      _ = try visit.council.switchOff(visit.place("person"), by: visit.hand).get()
      return Done("/people", .ended)
    }
    var until: CalendarDate?
    if let text = typed.written("until") {
      guard let day = CalendarDate(text) else {
        throw Refusal(
          .fieldOfPage, at: ["until"], "\"\(text)\" is no day", advice: "write it as 2026-05-29")
      }
      until = day
    }
    let secret = try visit.council.invite(visit.place("person"), until: until, by: visit.hand).get()
    return Done(
      answer: .view(
        View(
          title: "The link",
          content: """
            <h1>The link of \(visit.place("person"))</h1>
            <p>It is shown this once. Hand it over in person or by a safe way: whoever has it is that person.</p>
            <pre class="typed">/\(WelcomePage.room)/\(secret)</pre>
            """, back: path)))
  }
}
