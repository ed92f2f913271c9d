import Markup
import OpenIDConnect
import PracticeLearning
import ReviewActs

/// Signing in by the council's own provider: to it, and back from it.
struct ProviderSignIn {
  static let path = "/sign-in/provider"
  static let back = "/sign-in/back"
  let portal: Portal
  let council: Council
  let client: OpenIDClient

  /// What the browser holds while the person is at the provider: an answer that comes by another is of another.
  static let cookie = "__Host-plr-sign-on"

  private var hand: Hand { portal.hand(nil) }
  private var now: Int { AccountTime.seconds(hand.at) }

  /// Sends a browser to the provider.
  func begin(_ asked: Asked) throws -> Answer {
    guard asked.method != .post else { return Frame.bare(.notFound, portal.settings) }
    do {
      try council.requirePatience(of: portal.source(of: asked), at: hand)
    } catch let refusal as Refusal {
      return refused(refusal.diagnostics)
    }
    // Two windows of one browser may both be on their way.
    let browser =
      asked.cookie(Self.cookie).flatMap { $0.utf8.count == 26 ? $0 : nil }
      ?? portal.surroundings.random()
    do throws(SignOnFault) {
      _ = try client.address(for: .init(state: "", nonce: "", verifier: ""), now: now)
    } catch {
      return try failed(error, asked)
    }
    let begun = try council.beginSignOn(in: browser, at: hand)
    var answer = Answer.go(to: try client.address(for: .init(begun), now: now))
    answer.headers.append(
      (
        "Set-Cookie",
        "\(Self.cookie)=\(browser); Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600"
      ))
    return answer
  }

  /// Lets somebody in who comes back.
  func back(_ asked: Asked) throws -> Answer {
    guard asked.method != .post else { return Frame.bare(.notFound, portal.settings) }
    do {
      try council.requirePatience(of: portal.source(of: asked), at: hand)
    } catch let refusal as Refusal {
      return refused(refusal.diagnostics)
    }
    guard let state = asked.query["state"], let browser = asked.cookie(Self.cookie),
      let begun = try council.takeSignOn(state, in: browser, at: hand)
    else { return try failed(.unknownState, asked) }
    let subject: String
    do throws(SignOnFault) {
      subject = try client.subject(answering: asked.query, .init(begun), now: now)
    } catch {
      return try failed(error, asked)
    }
    switch council.person(ofSubject: subject, at: hand) {
    case .refused(let reasons): return refused(reasons)
    case .done(let person, _):
      return try portal.begun(of: person, by: .provider, council, asked)
    }
  }

  /// One page whatever was wrong: what it was is for those who look after the portal.
  private func failed(_ fault: SignOnFault, _ asked: Asked) throws -> Answer {
    let number = String(Portal.randomName().prefix(8))
    PortalLog.refused(number, fault)
    try council.noteRefusedSignOn(
      from: fault.isOfProvider ? nil : portal.source(of: asked), at: hand)
    return Frame.open(
      "You could not be signed in",
      """
      <h1>You could not be signed in</h1>
      <p>\(fault.isOfProvider ? "The council's sign-on does not answer as it should. Nothing of yours is lost." : "The council's sign-on and this portal did not agree on who you are. Nothing of yours is lost.")
      <a href="\(SignInPage.path)">Try once more from the beginning</a>. If it happens again, tell those who look after
      the portal this number: <strong>\(number)</strong>.</p>
      """, council: council.workspace.council, status: fault.isOfProvider ? 503 : 403)
  }

  private func refused(_ reasons: [Diagnostic]) -> Answer {
    Frame.open(
      "You cannot come in yet",
      """
      <h1>You cannot come in yet</h1>
      <ul>\(reasons.map { "<li>\($0.sentence): \($0.advice.markup)</li>" as Markup }.joined())</ul>
      <p><a href="\(SignInPage.path)">Sign in</a></p>
      """, council: council.workspace.council, status: 403)
  }
}

extension Portal {
  /// Whether the answer has to wait for the provider.
  func waitsForProvider(_ asked: Asked) -> Bool {
    client != nil && asked.path.hasPrefix(SignInPage.path + "/")
  }
}

extension OpenIDClient.Secrets {
  fileprivate init(_ begun: SignOnTry) {
    self.init(state: begun.state, nonce: begun.nonce, verifier: begun.verifier)
  }
}

extension SignOnFault {
  /// Whether it tells of the provider or of how it is set up, and not of whoever tries.
  var isOfProvider: Bool { [.unreachable, .wrongMetadata, .noKeys].contains(self) }
}
