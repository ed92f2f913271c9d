import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Synchronization

@testable import PracticeLearningPortal

/// A browser of one person at a portal, in process: it keeps its cookie, follows where it is sent, and fills in forms
/// as they stand on the page.
final class Browser {
  let portal: Portal
  private(set) var cookie: String?
  private(set) var path = "/"
  private(set) var shown = Shown(answer: .text(""))

  init(_ portal: Portal) { self.portal = portal }

  /// Comes in as somebody, by the list of a demonstration.
  @discardableResult
  func comeIn(as person: String) -> Shown {
    send(to: "/sign-in", ["person": person], withPage: false)
  }

  @discardableResult
  func open(_ path: String) -> Shown { follow(Asked(.get, path), path) }

  /// Sends the form of the page that is shown, with what was typed.
  @discardableResult
  func send(to path: String? = nil, _ typed: [String: String], withPage: Bool = true) -> Shown {
    var fields = withPage ? hidden : [:]
    for (name, value) in typed { fields[name] = value }
    let body = fields.map { "\(percentEncoded($0.key))=\(percentEncoded($0.value))" }
      .joined(separator: "&")
    let path = path ?? self.path
    let headers = ["content-type": "application/x-www-form-urlencoded"]
    return follow(Asked(.post, path, headers: headers, body: Array(body.utf8)), path)
  }

  /// The hidden fields of the page's main form.
  var hidden: [String: String] {
    var fields: [String: String] = [:]
    let main = shown.page.range(of: "<main").map { String(shown.page[$0.lowerBound...]) } ?? ""
    for match in main.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/) {
      if fields[String(match.1)] == nil { fields[String(match.1)] = String(match.2) }
    }
    return fields
  }

  private func follow(_ asked: Asked, _ path: String) -> Shown {
    var asked = asked
    self.path = String(path.split(separator: "?")[0])
    for _ in 0..<5 {
      if let cookie { asked.headers["cookie"] = "\(Portal.cookie)=\(cookie)" }
      let answer = portal.respond(to: asked)
      for (name, value) in answer.headers where name == "Set-Cookie" {
        let pair = value.split(separator: ";")[0].split(separator: "=", maxSplits: 1)
        cookie = pair.count > 1 ? String(pair[1]) : nil
      }
      shown = Shown(answer: answer)
      guard let next = shown.goesTo else { break }
      let parts = next.split(separator: "?", maxSplits: 1)
      self.path = String(parts[0])
      asked = Asked(.get, self.path)
      asked.query = (try? Typed(query: parts.count > 1 ? String(parts[1]) : ""))?.fields ?? [:]
    }
    return shown
  }
}

/// A clock that is set by a test.
final class SetClock: Sendable {
  private let minutes = Mutex(0)
  let day: CalendarDate

  init(_ day: CalendarDate) { self.day = day }

  func later(minutes more: Int) { minutes.withLock { $0 += more } }

  var time: String {
    let all = minutes.withLock { $0 }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let days = CalendarDate(daysSinceEpoch: day.daysSinceEpoch + (all + 8 * 60) / 1440)
    return "\(days)T\(two((all / 60 + 8) % 24)):\(two(all % 60)):00Z"
  }
}

extension TestCouncil {
  /// A portal of this council, with sign-on by a list and a clock that is set.
  func portal(_ clock: SetClock) throws -> Portal {
    try Portal(
      folder, settings: PortalSettings(signOn: .demonstration),
      in: .init(time: { clock.time }, today: { [today] in today }))
  }
}
