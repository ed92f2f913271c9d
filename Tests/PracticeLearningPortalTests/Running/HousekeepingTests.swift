import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Synchronization
import Testing

@testable import PracticeLearningPortal

@Suite("What the portal does beside answering") struct HousekeepingTests {
  let desk: TestCouncil
  let clock: SetClock

  init() throws {
    desk = try TestCouncil(
      settings: TestCouncil.settings + """
        portal: { notices: { program: [/usr/sbin/sendmail], address: "https://reviews.example", hour: 9, domain: council.example } }

        """)
    clock = SetClock(desk.today)
  }

  private func portal(_ carrier: NoticeCarrier) throws -> Portal {
    let clock = clock
    var around = Portal.Surroundings(
      time: { clock.time },
      today: { CalendarDate(String(clock.time.prefix(10))) ?? CalendarDate(daysSinceEpoch: 0) })
    around.carrier = carrier
    return try Portal(desk.folder, settings: PortalSettings(signOn: .demonstration), in: around)
  }

  @Test(
    "Once an hour what nobody comes back for is removed: kept forms, searches, ended sessions (ASVS 14.2.4)"
  )
  func tidying() throws {
    let portal = try portal(NoticeCarrier { _, _, _ in true })
    let council = try portal.keeper.council()
    let browser = Browser(portal)
    browser.comeIn(as: "TM-07")
    try council.keep(
      KeptPost(person: "TM-07", path: "/reviews/start", body: Array("case=C-0412".utf8)),
      at: clock.time)
    let search = try council.keepSearch("C-0412", of: "TM-07", at: clock.time)
    #expect(portal.keepHouse().tidied)
    #expect(!portal.keepHouse().tidied, "twice in one hour")
    clock.later(minutes: 59)
    #expect(!portal.keepHouse().tidied)
    clock.later(minutes: 1)
    #expect(portal.keepHouse().tidied)
    #expect(try council.search(search, of: "TM-07") == "C-0412")
    clock.later(minutes: 25 * 60)
    #expect(portal.keepHouse().tidied)
    #expect(try council.search(search, of: "TM-07") == nil)
    #expect(try council.keptPosts(of: "TM-07").count == 1)
    clock.later(minutes: 31 * 1_440)
    #expect(portal.keepHouse().tidied)
    #expect(try council.keptPosts(of: "TM-07").isEmpty)
    // Of a session that was removed nobody knows any more whose it was.
    #expect(try council.session(browser.cookie ?? "", at: portal.hand(nil)) == .unknown)
  }

  @Test(
    "The day's notices go out from the set hour on, once, and the log tells numbers alone (P17) (V2)"
  )
  func notices() throws {
    try desk.takeIn(TestForm(901, grade: .inadequate).text)
    let sent = Mutex<[String]>([])
    let portal = try portal(
      NoticeCarrier { message, _, _ in
        sent.withLock { $0.append(message) }
        return true
      })
    // Eight in the morning.
    #expect(portal.keepHouse().round == NoticeRound())
    clock.later(minutes: 60)
    let round = portal.keepHouse().round
    #expect(round.gathered > 0 && round.sent == round.gathered)
    #expect(sent.withLock { $0.count } == round.sent)
    for _ in 0..<12 {
      clock.later(minutes: 10)
      #expect(portal.keepHouse().round == NoticeRound())
    }
    // Another process on the same workspace, as after a restart.
    let again = try self.portal(NoticeCarrier { _, _, _ in true })
    #expect(again.keepHouse().round == NoticeRound())
  }

  @Test("New settings come into force with the next page, and neither store is opened anew")
  func settings() throws {
    let portal = try portal(NoticeCarrier { _, _, _ in true })
    let browser = Browser(portal)
    browser.comeIn(as: "TM-07")
    let before = try openFiles()
    #expect(before.contains { $0.hasSuffix("portal.sqlite") })
    for number in 0..<5 {
      let text = try String(contentsOfFile: desk.folder + "/plr.yaml", encoding: .utf8)
      try desk.write(
        text.replacing(/council: .*/, with: "council: Estuary \(number)"), to: "plr.yaml")
      #expect(browser.open("/help").page.contains("Estuary \(number)"))
    }
    #expect(try openFiles() == before)
  }

  /// The stores of this council that this process has open, each with its number.
  private func openFiles() throws -> Set<String> {
    let files = FileManager.default
    let numbers = try files.contentsOfDirectory(atPath: "/proc/self/fd")
    return Set(
      numbers.compactMap { number in
        guard let path = try? files.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(number)"),
          path.contains(desk.folder.split(separator: "/").last ?? ""), path.hasSuffix(".sqlite")
        else { return nil }
        return "\(number) \(path)"
      })
  }

  @Test("Everybody chooses by themselves whether and where they are told (P17)")
  func page() throws {
    let trial = try PortalTrial(desk)
    let shown = trial.see("/account/notices", as: "TM-07")
    #expect(shown.says("They are on, and go to TM-07@council.example"))
    let wrong = trial.send("/account/notices", ["address": "-oX@y; id"], as: "TM-07")
    #expect(wrong.status == 422 && wrong.page.contains("-oX@y; id"))
    #expect(
      trial.send("/account/notices", ["address": "ada@council.example"], as: "TM-07").status == 303)
    #expect(trial.see("/account/notices", as: "TM-07").says("go to ada@council.example"))
    #expect(trial.send("/account/notices", ["notices": "off"], as: "TM-07").status == 303)
    #expect(trial.see("/account", as: "TM-07").says("They are off"))
    #expect(trial.see("/account/notices", as: "TM-16").says("TM-16@council.example"))
  }

  @Test("Ready means that both stores answer; alive, that the process does")
  func ready() throws {
    let portal = try portal(NoticeCarrier { _, _, _ in true })
    #expect(portal.respond(to: Asked(.get, "/health")).status == 200)
    #expect(portal.respond(to: Asked(.get, "/ready")).status == 200)
    let other = try TestCouncil()
    try other.write("no store", to: "plr.sqlite")
    let broken = try other.portal(clock)
    #expect(broken.respond(to: Asked(.get, "/health")).status == 200)
    #expect(broken.respond(to: Asked(.get, "/ready")).status == 503)
    let without = try TestCouncil()
    try without.write("no accounts", to: "portal.sqlite")
    #expect(try without.portal(clock).respond(to: Asked(.get, "/ready")).status == 503)
  }

  @Test("A line of the log is one line of what can be seen, whatever stands in it (ASVS 16.4.1)")
  func oneLine() {
    let line = PortalLog.escaped(
      "a\nb\r\u{1b}[31mc\u{2028}d\u{202e}e\u{0}" + String(repeating: "x", count: 900))
    #expect(line.hasPrefix("a\\u{a}b\\u{d}\\u{1b}[31mc\\u{2028}d\\u{202e}e\\u{0}x"))
    #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 } && line.count < 700)
  }

  @Test("The log names a page by its address alone, never by what stands in it (ASVS 16.2.5)")
  func routes() throws {
    let portal = try portal(NoticeCarrier { _, _, _ in true })
    #expect(portal.route(ofPath: "/reviews/2026-02-CIC-0412") == "/reviews/{review}")
    #expect(portal.route(ofPath: "/welcome/SECRET") == "/welcome")
    #expect(portal.route(ofPath: "/nowhere/C-0412") == "-")
    #expect(portal.route(ofPath: "/%2e%2e/C-0412") == "-")
  }
}
