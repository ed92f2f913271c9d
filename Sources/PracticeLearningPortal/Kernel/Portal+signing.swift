import Markup
import PracticeLearning
import ReviewActs

/// Who comes in: by a session, by a proxy's header, or nobody yet.
extension Portal {
  /// Who asks.
  enum Visitor {
    /// Somebody whose session lives.
    case signedIn(PortalSession)
    /// Somebody whose session ran out or was ended.
    case ended(person: String)
    /// Nobody known.
    case nobody
  }

  /// The cookie: its prefix makes browsers refuse it from anywhere but here.
  static let cookie = "__Host-plr-session"

  func identify(_ asked: Asked, _ council: Council) throws -> Visitor {
    if case .header(let name, let peers) = settings.signOn {
      // From anybody else the header is not looked at, whatever stands in it.
      guard let peer = PeerAddress(asked.peer), peers.contains(peer.text),
        let person = asked.headers[name.lowercased()]
      else { return .nobody }
      return try headed(person, asked, council)
    }
    guard let secret = asked.cookie(Portal.cookie) else { return .nobody }
    switch try council.session(secret, at: hand(nil)) {
    case .live(let session): return .signedIn(session)
    case .ended(let person): return .ended(person: person)
    case .unknown: return .nobody
    }
  }

  /// Somebody a proxy names: signed in there, with a session here for the forms alone.
  private func headed(_ person: String, _ asked: Asked, _ council: Council) throws -> Visitor {
    guard let known = try council.welcome(person, at: hand(nil)) else { return .nobody }
    if let secret = asked.cookie(Portal.cookie),
      case .live(let session) = try council.session(secret, at: hand(nil)),
      session.person == known
    {
      return .signedIn(session)
    }
    return .ended(person: known)
  }

  /// Whether a page of ours sent this: no other site can set these headers.
  func isSameOrigin(_ asked: Asked) -> Bool {
    if let site = asked.headers["sec-fetch-site"] { return site == "same-origin" || site == "none" }
    guard let origin = asked.headers["origin"] else { return true }
    let own =
      settings.origin ?? "\(settings.isSecure ? "https" : "http")://\(asked.headers["host"] ?? "")"
    return origin == own
  }

  /// The answer with a new session.
  func begun(
    of person: String, by way: SignOnWay, _ council: Council, _ asked: Asked, to path: String = "/"
  ) throws -> Answer {
    let (secret, _) = try council.beginSession(
      of: person, by: way, insteadOf: asked.cookie(Portal.cookie), hand: hand(person))
    let isKept = try !council.keptPosts(of: person).isEmpty
    var answer = Answer.go(to: isKept ? KeptPage.path : path)
    answer.headers.append(
      ("Set-Cookie", "\(Portal.cookie)=\(secret); Path=/; Secure; HttpOnly; SameSite=Lax"))
    if way == .provider {
      answer.headers.append(
        (
          "Set-Cookie",
          "\(ProviderSignIn.cookie)=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"
        ))
    }
    return answer
  }

  /// The answer to somebody whose session has ended: what was typed is kept for that person alone.
  func keptAnswer(to asked: Asked, of person: String, _ council: Council) throws -> Answer {
    var isHeaded = false
    if case .header = settings.signOn { isHeaded = true }
    guard asked.method == .post, asked.path != SignOutPage.path,
      let typed = try? asked.form(withFiles: true)
    else {
      // The proxy says who it is: the page that was asked for is one step away.
      return isHeaded
        ? try begun(
          of: person, by: .header, council, asked,
          to: "/" + (steps(ofPath: asked.path) ?? []).map(percentEncoded).joined(separator: "/"))
        : .go(to: SignInPage.path + "?why=ended")
    }
    guard isSameOrigin(asked) else { return Frame.bare(.otherSite, settings) }
    let isKept = try keep(typed, of: person, for: asked.path, council)
    return isHeaded
      ? try begun(of: person, by: .header, council, asked)
      : .go(to: SignInPage.path + (isKept ? "?why=kept" : "?why=ended"))
  }

  /// The answer to nobody known who sends a form of somebody's session: signed out in another window, while this one
  /// was still written in. Nothing where it is no such form.
  func keptAnswer(toNobody asked: Asked, _ council: Council) throws -> Answer? {
    guard asked.method == .post, let token = (try? asked.form(withFiles: true))?["token"],
      let author = try council.author(ofForm: token)
    else { return nil }
    return try keptAnswer(to: asked, of: author, council)
  }

  /// Keeps what was typed for whoever typed it, and nobody else: the person of the session that the form was made for.
  /// A file is not kept: it is where it came from, and can be chosen again. Of passwords and codes nothing is kept.
  ///
  /// - Parameter person: who sends it, where the form is of no session.
  /// - Returns: whether it was kept.
  func keep(
    _ typed: Typed, of person: String, for path: String, _ council: Council
  ) throws -> Bool {
    if let steps = steps(ofPath: path), router.page(at: steps)?.0.isSecret == true { return false }
    let author = try council.author(ofForm: typed["token"] ?? "") ?? person
    try council.keep(
      KeptPost(person: author, path: path, body: typed.encoded), at: surroundings.time())
    return true
  }
}
