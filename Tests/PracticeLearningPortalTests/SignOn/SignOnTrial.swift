import Foundation
import OpenIDConnect
import PracticeLearning
import PracticeLearningTesting
import ReviewActs

@testable import PracticeLearningPortal

/// A council whose people sign on by a provider that is played.
struct SignOnTrial {
  let desk: TestCouncil
  let provider: FakeProvider
  let portal: Portal
  let clock: SetClock

  init(_ settings: Provider = FakeProvider.usual, trustedPeers: Set<String> = []) throws {
    desk = try TestCouncil()
    let clock = SetClock(desk.today)
    self.clock = clock
    provider = FakeProvider(settings) { AccountTime.seconds(clock.time) }
    portal = try Portal(
      desk.folder,
      settings: PortalSettings(
        signOn: .provider(settings), isSecure: true, origin: "https://reviews.example",
        trustedPeers: trustedPeers),
      in: .init(
        time: { clock.time }, today: { [today = desk.today] in today }, fetch: provider.fetch))
  }

  /// Ties the person the provider speaks of to somebody.
  func tie(_ person: String, _ subject: String = "subject-7") throws {
    _ = try desk.council.tie(
      person, to: Provider.subject(subject, ofIssuer: provider.settings.issuer),
      by: desk.hand("ADM-01")
    ).get()
  }

  /// Begins a sign-on: where the browser is sent, and its cookie.
  func begin(from peer: String = "192.0.2.1") -> (address: String, cookie: String) {
    let answer = portal.respond(to: Asked(.get, ProviderSignIn.path, peer: peer))
    return (answer[header: "Location"] ?? "", cookie(answer, ProviderSignIn.cookie) ?? "")
  }

  /// Comes back from the provider.
  func comeBack(_ query: [String: String], _ cookie: String?, from peer: String = "192.0.2.1")
    -> PracticeLearningPortal.Answer
  {
    var asked = Asked(.get, ProviderSignIn.back, query: query, peer: peer)
    asked.headers["cookie"] = cookie.map { "\(ProviderSignIn.cookie)=\($0)" }
    return portal.respond(to: asked)
  }

  /// The whole way: there, and back.
  func signOn(from peer: String = "192.0.2.1") -> PracticeLearningPortal.Answer {
    let begun = begin(from: peer)
    return comeBack(provider.code(for: begun.address), begun.cookie, from: peer)
  }

  /// What an answer puts into a cookie; nothing where it does not.
  func cookie(_ answer: PracticeLearningPortal.Answer, _ name: String) -> String? {
    answer.headers.filter { $0.name == "Set-Cookie" && $0.value.hasPrefix(name + "=") }
      .compactMap { $0.value.split(separator: ";").first?.split(separator: "=").dropFirst().first }
      .first.map(String.init)
  }

  /// Who is signed in by an answer; nothing where nobody is.
  func person(_ answer: PracticeLearningPortal.Answer) -> String? {
    guard let secret = cookie(answer, Portal.cookie),
      case .live(let session)? = try? desk.council.session(secret, at: portal.hand(nil))
    else { return nil }
    return session.person
  }

  /// What the journal says was refused.
  func refusals() throws -> [String] {
    var question = JournalQuestion()
    question.act = "refused"
    return try desk.council.journal(question, by: desk.hand("QA-01")).get().lines
      .map { "\($0.person) \($0.subject)" }
  }
}
