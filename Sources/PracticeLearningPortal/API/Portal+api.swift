import PracticeLearning
import ReviewActs
import Synchronization

/// The interface for programs: `/api/v1`, with tokens.
extension Portal {
  static let apiRoom = "/api/v1"

  /// The answer to a program; nothing where something else is asked for.
  func apiAnswer(to asked: Asked, _ steps: [String], _ council: Council) throws -> Answer? {
    guard steps.count >= 2, steps[0] == "api", steps[1] == "v1" else { return nil }
    guard asked.method != .post else { return problem(405, "There is nothing to send here.") }
    if Array(steps.dropFirst(2)) == ["openapi.json"] {
      return entity(
        Array(ApiDescription.written(council: council.workspace.council).utf8), "application/json",
        asked)
    }
    guard let secret = bearer(asked), let token = try council.token(secret, at: hand(nil)) else {
      var answer = problem(401, "This needs a token that holds.")
      answer.headers.append(("WWW-Authenticate", "Bearer"))
      return answer
    }
    guard rates.mayAsk(token.id, at: surroundings.time()) else {
      var answer = problem(
        429, "This token asked too often: \(ApiRates.most) a minute are allowed.")
      answer.headers.append(("Retry-After", "60"))
      return answer
    }
    for route in ApiRoute.all {
      guard let places = route.address.read(Array(steps.dropFirst(2))) else { continue }
      guard token.scopes.contains(route.scope) else {
        return problem(403, "This token was not made for \(route.scope.rawValue).")
      }
      if let name = asked.query.keys.sorted().first(where: { name in
        !route.parameters.contains { $0.rawValue == name }
      }) {
        return problem(400, "There is no parameter \(printableName(name)) here.")
      }
      var hand = hand(token.person)
      hand.door = .program
      do {
        let bytes = try route.answer(
          ApiCall(
            council: council, hand: hand, packages: packages, places: places, query: asked.query))
        return entity(bytes, route.type, asked)
      } catch let refusal as Refusal {
        let isHidden = refusal.diagnostics.contains { $0.code.isOfHiddenThings }
        return problem(
          isHidden ? 404 : 400, refusal.diagnostics.map(\.summary).joined(separator: "; "))
      } catch is NoSuchPage {
        return problem(404, "There is nothing of this name.")
      }
    }
    return problem(404, "There is nothing of this name.")
  }

  private func bearer(_ asked: Asked) -> String? {
    guard let header = asked.headers["authorization"], header.lowercased().hasPrefix("bearer ")
    else {
      return nil
    }
    return String(header.dropFirst(7).drop { $0 == " " })
  }

  /// The answer with its tag: what a program has already is not sent again.
  private func entity(_ bytes: [UInt8], _ type: String, _ asked: Asked) -> Answer {
    let sum = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let tag = "\"\(String(sum, radix: 36))-\(bytes.count)\""
    let has = asked.headers["if-none-match"].map { $0 == "*" || $0.contains(tag) } ?? false
    var answer = has ? Answer(304, "") : Answer(200, type, bytes)
    answer.headers += [("ETag", tag), ("Cache-Control", "private, no-cache")]
    return answer
  }

  private func problem(_ status: Int, _ words: String) -> Answer {
    var json = ProblemText(status: status, words: words)
    return Answer(status, "application/problem+json", Array(json.written().utf8))
  }

  private func printableName(_ name: String) -> String {
    String(
      name.unicodeScalars.filter { $0.isASCII && $0.value > 0x20 && $0 != "\"" }.prefix(40).map(
        Character.init))
  }
}

/// How often each token asked in the last minute.
final class ApiRates: Sendable {
  static let most = 120
  private let counts = Mutex<[String: (minute: String, count: Int)]>([:])

  func mayAsk(_ token: String, at time: String) -> Bool {
    let minute = String(time.prefix(16))
    return counts.withLock { counts in
      let count = counts[token].map { $0.minute == minute ? $0.count : 0 } ?? 0
      counts[token] = (minute, count + 1)
      return count < Self.most
    }
  }
}
