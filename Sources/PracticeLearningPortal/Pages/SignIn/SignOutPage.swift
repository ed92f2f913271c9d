import ReviewActs

/// Ends the session.
struct SignOutPage {
  static let path = "/sign-out"
  let portal: Portal
  let council: Council

  func answer(_ asked: Asked) throws -> Answer {
    guard asked.method == .post, portal.isSameOrigin(asked) else { return .go(to: "/") }
    if case .signedIn(let session) = try portal.identify(asked, council) {
      _ = try council.endSession(session.id, by: portal.hand(session.person)).get()
    }
    var answer = Answer.go(to: SignInPage.path + "?why=out")
    answer.headers += [
      ("Set-Cookie", "\(Portal.cookie)=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"),
      ("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\""),
    ]
    return answer
  }
}
