import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs

@testable import PracticeLearningPortal

/// A portal of a council to try pages on, in process: somebody looks or sends, an answer comes. Nobody signs in, and
/// nothing is random, so that two worlds can be compared byte for byte.
struct PortalTrial {
  let desk: TestCouncil
  let portal: Portal

  /// The token that every form holds here.
  static let token = "token-of-the-trial"

  init(_ desk: TestCouncil) throws {
    self.desk = desk
    let today = desk.today
    portal = try Portal(
      desk.folder, settings: PortalSettings(signOn: .demonstration),
      in: .init(time: { "\(today)T21:00:00Z" }, today: { today }, random: { "form-of-the-trial" }))
  }

  /// Somebody looks at a page.
  func see(_ path: String, as person: String) -> Shown {
    let parts = path.split(separator: "?", maxSplits: 1)
    let query = (try? Typed(query: parts.count > 1 ? String(parts[1]) : ""))?.fields ?? [:]
    return answer(Asked(.get, String(parts[0]), query: query), as: person)
  }

  /// Somebody sends the form of a page.
  ///
  /// - Parameters:
  ///   - path: where it is sent.
  ///   - fields: what was typed into it.
  ///   - person: who, by role code.
  ///   - form: the one-time id of the form; nothing for a new one.
  func send(
    _ path: String, _ fields: [String: String], as person: String, form: String? = nil
  ) -> Shown {
    var all = fields
    all["token"] = all["token"] ?? PortalTrial.token
    all["form"] = form ?? UUID().uuidString
    let body = all.map { "\(percentEncoded($0.key))=\(percentEncoded($0.value))" }
      .joined(separator: "&")
    return answer(
      Asked(
        .post, path, headers: ["content-type": "application/x-www-form-urlencoded"],
        body: Array(body.utf8)), as: person)
  }

  func answer(_ asked: Asked, as person: String) -> Shown {
    guard let steps = steps(ofPath: asked.path), let council = try? portal.keeper.council() else {
      return Shown(answer: .text("no such path", status: 404))
    }
    return Shown(
      answer: portal.serve(asked, steps, council, as: person, token: PortalTrial.token))
  }
}

/// What was answered, as a test reads it.
struct Shown {
  let answer: PracticeLearningPortal.Answer

  var status: Int { answer.status }
  /// Where it goes on, where it does.
  var goesTo: String? { answer[header: "Location"] }
  /// The page as it was written.
  var page: String { String(decoding: answer.body, as: UTF8.self) }
  /// The words of the page, without marks.
  var words: String {
    page.replacing(/<[^>]*>/, with: " ").replacing("&#39;", with: "'").replacing(
      "&quot;", with: "\""
    )
    .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
  /// What stands in a hidden field or a line to type.
  func value(of name: String) -> String? {
    for match in page.matches(of: /<input [^>]*>/) {
      let tag = String(match.output)
      guard tag.contains("name=\"\(name)\"") else { continue }
      return tag.firstMatch(of: /value="([^"]*)"/).map { String($0.1) }
    }
    return nil
  }
}
