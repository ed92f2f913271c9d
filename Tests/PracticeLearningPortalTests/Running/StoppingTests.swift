import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("The portal as a process", .serialized) struct StoppingTests {
  let desk: TestCouncil

  init() throws { desk = try .ofNow() }

  /// The cookie of somebody who came in.
  private func comeIn(_ portal: ServedPortal, as person: String) throws -> String {
    let line = portal.connect()
    let body = "person=\(person)"
    line.send(
      "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    )
    let answer = line.read()
    let found = try #require(answer.firstMatch(of: /plr-session=([A-Z2-7]+)/), "\(answer)")
    return "\(Portal.cookie)=\(found.1)"
  }

  @Test(
    "A browser that tells its page's address alone is let in from our own, and from no other (ASVS 3.5.1)",
    arguments: [("http://localhost", true), ("http://other.example", false), ("null", false)])
  func origin(of page: String, isOurs: Bool) throws {
    let portal = try ServedPortal(desk.folder)
    let line = portal.connect()
    let body = "person=TM-07"
    line.send(
      "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nOrigin: \(page)\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    )
    #expect(line.read().contains("\(Portal.cookie)=") == isOurs)
  }

  @Test(
    "An address is read as browsers write it: a blank as a plus, any letter in percent, each name once"
  )
  func queries() throws {
    let portal = try ServedPortal(desk.folder)
    let cookie = try comeIn(portal, as: "QA-01")
    func page(_ query: String) -> String {
      let line = portal.connect()
      line.send(
        "GET /reviews?\(query) HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookie)\r\nConnection: close\r\n\r\n"
      )
      return line.read()
    }
    for query in ["service=children+in+care&team=", "serv%69ce=children%20in%20care"] {
      let page = page(query)
      #expect(page.hasPrefix("HTTP/1.1 200"), "\(query): \(page.prefix(300))")
      #expect(page.contains("<option value=\"children in care\" selected"), "\(query)")
    }
    for query in ["service=children%2Bin%2Bcare", "service=a&serv%69ce=b", "service=%zz", "a=%FF"] {
      #expect(page(query).hasPrefix("HTTP/1.1 400"), "\(query)")
    }
  }

  @Test("A body that breaks off is no large one")
  func brokenOff() throws {
    let portal = try ServedPortal(desk.folder)
    let line = portal.connect()
    line.send(
      "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\nno number\r\n"
    )
    let answer = line.read()
    #expect(answer.hasPrefix("HTTP/1.1 400"), "\(answer.prefix(200))")
  }

  @Test("Told to stop it answers what is at work, stores it, takes nothing new, and ends with 0")
  func graceful() throws {
    let portal = try ServedPortal(desk.folder)
    let cookie = try comeIn(portal, as: "TM-07")
    let look = portal.connect()
    look.send(
      "GET /reviews/start HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookie)\r\nConnection: close\r\n\r\n"
    )
    let page = look.read()
    func hidden(_ name: String) throws -> String {
      let found = try #require(
        page.firstMatch(of: try Regex("name=\"\(name)\" value=\"([^\"]*)\"")))
      return String(found[1].substring ?? "")
    }
    let body = "token=\(try hidden("token"))&form=\(try hidden("form"))&case=C-0412&team=CIC-2"
    // Somebody with a slow line: half of the form is there when the portal is told to stop.
    let slow = portal.connect()
    slow.send(
      "POST /reviews/start HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookie)\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body.prefix(40))"
    )
    // Somebody who keeps a line open and asks nothing.
    let idle = portal.connect()
    idle.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(idle.read(until: "alive").contains("200"))
    usleep(200_000)
    portal.stop()
    usleep(500_000)
    #expect(portal.process.isRunning)
    slow.send(String(body.dropFirst(40)))
    let answer = slow.read()
    #expect(answer.hasPrefix("HTTP/1.1 303"), "\(answer)")
    #expect(portal.ended(within: 10) == 0)
    try desk.goOnNow()
    let drafts = try desk.council.reviews(ReviewListing(), by: desk.hand("TM-07")).get().drafts
    #expect(drafts.count == 1)
  }

  @Test(
    "The log tells what was sent and refused, in UTC, by the name on the answer, and no content (ASVS 16.2.1, 16.2.2, 16.2.4, 16.2.5)"
  )
  func log() throws {
    let portal = try ServedPortal(desk.folder)
    let cookie = try comeIn(portal, as: "TM-07")
    let look = portal.connect()
    look.send(
      "GET /reviews/2026-02-CIC-0412?said=C-0412 HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookie)\r\nConnection: close\r\nX-Person: C-0412\r\n\r\n"
    )
    let answer = look.read()
    let id = try #require(answer.firstMatch(of: /(?i)x-request-id: ([a-z2-7]{8})/)).1
    portal.stop()
    #expect(portal.ended(within: 10) == 0)
    let lines = portal.lines
    #expect(lines.contains { $0.contains("info") && $0.contains("POST /sign-in 303") }, "\(lines)")
    let line = try #require(lines.first { $0.contains(id) })
    #expect(
      line.contains(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ warning [a-z2-7]{8} GET \/reviews\/\{review\} 404 \d+ ms TM-07$/
      ),
      "\(line)")
    for telling in ["C-0412", "0412", String(cookie.split(separator: "=")[1])] {
      #expect(!lines.contains { $0.contains(telling) })
    }
  }

  @Test(
    "A message whose end can be read in two ways is refused, and nothing behind it is answered (ASVS 4.2.1)"
  )
  func boundaries() throws {
    let portal = try ServedPortal(desk.folder)
    /// The answers to a message that holds, or is followed by, a second one, whatever its headers say.
    func answers(_ headers: String) -> String {
      let line = portal.connect()
      line.send(
        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\n\(headers)\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
      )
      return line.read()
    }
    // Where the end is plain, the second one is answered by itself.
    for headers in ["Content-Length: 5", "Transfer-Encoding: chunked"] {
      #expect(answers(headers).contains("alive"), "\(headers)")
    }
    for headers in [
      "Content-Length: 5\r\nTransfer-Encoding: chunked",
      "Transfer-Encoding: chunked\r\nContent-Length: 5",
      "Content-Length: 5\r\nTransfer-Encoding : chunked",
      "Content-Length: 5\r\nTransfer-Encoding: xchunked",
      "Content-Length: 5\r\nContent-Length: 48", "Content-Length: 5, 5", "Content-Length: +5",
    ] {
      let answer = answers(headers)
      #expect(answer.hasPrefix("HTTP/1.1 400"), "\(headers): \(answer)")
      #expect(!answer.contains("alive") && answer.ranges(of: "HTTP/1.1 ").count == 1, "\(headers)")
    }
  }

  @Test(
    "Ways of asking that no page has are refused and read back to nobody, and stand in the log like every refusal (ASVS 13.4.4, 16.3.3)"
  )
  func refusals() throws {
    let portal = try ServedPortal(desk.folder)
    let cookie = try comeIn(portal, as: "TM-07")
    for method in ["TRACE", "OPTIONS", "PUT", "DELETE"] {
      let line = portal.connect()
      line.send(
        "\(method) / HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookie)\r\nX-Mark: gulls\r\nConnection: close\r\n\r\n"
      )
      let answer = line.read()
      #expect(answer.hasPrefix("HTTP/1.1 405"), "\(method): \(answer)")
      #expect(!answer.contains("gulls") && !answer.contains(cookie), "\(method)")
    }
    // A form of another site, and one with a field twice.
    for (origin, body) in [("Origin: https://other.example\r\n", "case=1"), ("", "case=1&case=2")] {
      let line = portal.connect()
      line.send(
        "POST /reviews/start HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookie)\r\n\(origin)Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
      )
      #expect(line.read().hasPrefix("HTTP/1.1 40"))
    }
    portal.stop()
    #expect(portal.ended(within: 10) == 0)
    let lines = portal.lines.filter { $0.contains(" warning ") }
    #expect(lines.count { $0.contains(" OTHER / 405 ") } == 4, "\(lines)")
    for refusal in ["POST /reviews/start 403", "POST /reviews/start 400"] {
      #expect(lines.contains { $0.contains(refusal) && $0.hasSuffix("TM-07") }, "\(lines)")
    }
  }

  @Test("A failure stands in the log as an error, by the name that its page shows (ASVS 16.3.4)")
  func failure() throws {
    try desk.write("no accounts", to: "portal.sqlite")
    let portal = try ServedPortal(desk.folder, [])
    let line = portal.connect()
    line.send(
      "GET /reviews HTTP/1.1\r\nHost: localhost\r\nCookie: \(Portal.cookie)=AAAA\r\nConnection: close\r\n\r\n"
    )
    let answer = line.read()
    let id = try #require(answer.firstMatch(of: /(?i)x-request-id: ([a-z2-7]{8})/)).1
    // Once in the head of the answer, once on its page.
    #expect(answer.hasPrefix("HTTP/1.1 5") && answer.ranges(of: id).count == 2, "\(answer)")
    portal.stop()
    #expect(portal.ended(within: 10) == 0)
    let lines = portal.lines.filter { $0.contains(" error \(id) ") }
    #expect(lines.count == 2 && lines.contains { $0.contains("GET /reviews 5") }, "\(lines)")
  }

  @Test(
    "A demonstration listens on this machine alone, and not where people have accounts (ASVS 13.4.2, 15.2.3)"
  )
  func demonstration() throws {
    #expect(throws: ServedPortal.NotStarted.self) {
      try ServedPortal(desk.folder, ["--demonstration", "--host", "0.0.0.0"])
    }
    let secret = try desk.council.invite("ADM-01", by: desk.hand("ADM-01")).get()
    _ = try desk.council.activate(
      secret, password: "seven otters paint lighthouses", at: desk.hand(nil)
    ).get()
    do {
      _ = try ServedPortal(desk.folder)
      Issue.record("it started")
    } catch let refused as ServedPortal.NotStarted {
      #expect(refused.log.contains("this workspace is in use"))
    }
  }

  @Test("Two that start at once on a new workspace both serve, and share one file of accounts")
  func twoAtOnce() throws {
    for _ in 0..<4 {
      let desk = try TestCouncil.ofNow()
      let portals = try [ServedPortal(desk.folder), ServedPortal(desk.folder)]
      let answers = Answered()
      let ports = portals.map(\.port)
      DispatchQueue.concurrentPerform(iterations: 2) { index in
        let line = Line(port: ports[index])
        line.send("GET /ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        answers.add(line.read())
      }
      #expect(answers.all.count { $0.hasPrefix("HTTP/1.1 200") } == 2, "\(answers.all)")
      // Who came in at one is in at the other.
      let cookie = try comeIn(portals[0], as: "TM-07")
      let line = portals[1].connect()
      line.send(
        "GET / HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookie)\r\nConnection: close\r\n\r\n")
      #expect(line.read().hasPrefix("HTTP/1.1 200"))
      let mode = try FileManager.default.attributesOfItem(atPath: desk.folder + "/portal.sqlite")
      #expect((mode[.posixPermissions] as? Int) == 0o600)
    }
  }
}

/// What several threads were answered.
private final class Answered: @unchecked Sendable {
  private let lock = NSLock()
  private(set) var all: [String] = []
  func add(_ answer: String) { lock.withLock { all.append(answer) } }
}
