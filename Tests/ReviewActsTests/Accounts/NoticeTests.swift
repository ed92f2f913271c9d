import AccountStore
import Foundation
import PracticeLearning
import PracticeLearningTesting
import Synchronization
import Testing

@testable import ReviewActs

/// A carrier that keeps what it is given, and takes it or not.
final class Mailbox: Sendable {
  private let state = Mutex<(messages: [String], takes: Bool)>(([], true))

  var messages: [String] { state.withLock { $0.messages } }
  func takes(_ takes: Bool) { state.withLock { $0.takes = takes } }
  var carrier: NoticeCarrier {
    NoticeCarrier { message, _, _ in
      self.state.withLock { state in
        if state.takes { state.messages.append(message) }
        return state.takes
      }
    }
  }
}

@Suite("Notices") struct NoticeTests {
  static let settings =
    TestCouncil.settings + """
      portal:
        notices:
          program: [/usr/sbin/sendmail, -i]
          address: https://reviews.example
          hour: 7
          domain: reviews.council.example

      """
  let desk: TestCouncil
  let box = Mailbox()

  init() throws { desk = try TestCouncil(settings: Self.settings) }

  private func at(_ time: String, on day: String = "2026-04-15") -> Hand {
    Hand(nil, at: "\(day)T\(time)Z", today: CalendarDate(day) ?? desk.today)
  }

  private func tell(_ time: String, on day: String = "2026-04-15", hour: Int = 9) throws
    -> NoticeRound
  {
    try desk.council.tellNotices(at: at(time, on: day), hour: hour, by: box.carrier)
  }

  private func states() throws -> [String] {
    try desk.council.outbox(by: desk.hand("ADM-01")).get().map(\.state)
  }

  @Test(
    "Whatever waits, a notice says one sentence and the portal's address, and nothing else (V2) (P17)"
  )
  func alike() throws {
    // An escalation, a request to grade, a request to read: things of every kind.
    try desk.takeIn(TestForm(901, grade: .inadequate).text)
    try desk.takeIn(TestForm(902).text)
    _ = try desk.council.askForModeration(
      of: "2026-02-CIC-0902", by: "MOD-01", because: "asked for", on: desk.today, by: desk.hand()
    ).get()
    let round = try tell("09:00:00")
    #expect(round.gathered >= 3 && round.sent == round.gathered)
    let told = box.messages.map { message in
      message.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("To: ") }.joined(separator: "\n")
    }
    #expect(Set(told).count == 1)
    let words = try #require(told.first)
    #expect(words.contains("Subject: You have something to read\n"))
    #expect(words.hasSuffix("\n\nYou have something to read.\nhttps://reviews.example\n"))
    let of = box.messages.compactMap { $0.firstMatch(of: /To: (.*)@/).map { String($0.1) } }
    #expect(of.contains("SM-01") && of.contains("MOD-01"), "\(of)")
  }

  @Test("The outbox of a year holds no case, grade, team, theme or word of what waits (V2) (P17)")
  func year() throws {
    for month in 0..<12 {
      var form = TestForm(910 + month, grade: month.isMultiple(of: 3) ? .inadequate : .good)
      form.finding = "The plan stalled for months"
      try desk.takeIn(form.text)
      let day = (CalendarDate("2026-04-15") ?? desk.today).adding(days: month * 30)
      for offset in 0..<3 {
        let on = day.adding(days: offset)
        _ = try desk.council.tellNotices(
          at: Hand(nil, at: "\(on)T09:00:00Z", today: on), hour: 9, by: box.carrier)
      }
    }
    #expect(box.messages.count > 12)
    let telling = [
      "C-09", "2026-0", "CIC-", "inadequate", "good", "escalat", "moderat", "stalled", "action",
      "review ", "child", "planning",
    ]
    for message in box.messages {
      let words = message.replacing("auto-generated", with: "")
      for word in telling { #expect(!words.lowercased().contains(word.lowercased()), "\(word)") }
    }
    // Neither do the rows: the file is searched as it lies there.
    let rows = try desk.council.accounts().everyNoticeRow()
    for word in ["C-09", "CIC-", "inadequate", "escalation", "stalled"] {
      #expect(!rows.contains(word), "\(word)")
    }
  }

  @Test(
    "Two councils that differ in a grade alone send the same messages at the same time to who is asked to grade (V2) (P11)"
  )
  func twoWorlds() throws {
    func messages(_ grade: Grade) throws -> [String] {
      let desk = try TestCouncil(settings: Self.settings)
      try desk.takeIn(TestForm(903, grade: grade).text)
      _ = try desk.council.askForModeration(
        of: "2026-02-CIC-0903", by: "MOD-01", because: "asked for", on: desk.today, by: desk.hand()
      ).get()
      let box = Mailbox()
      _ = try desk.council.tellNotices(at: at("09:00:00"), hour: 9, by: box.carrier)
      return box.messages.filter { $0.contains("To: MOD-01@") }
    }
    let one = try messages(.good)
    #expect(one.count == 1)
    #expect(try one == messages(.requiresImprovement))
  }

  @Test(
    "Once a day from the set hour, on working days, and again only for something new or after a week (P17)"
  )
  func onceADay() throws {
    try desk.takeIn(TestForm(901).text)
    func told() -> Int { box.messages.count { $0.contains("To: SW-118@") } }
    #expect(try tell("05:00:00", hour: 6) == NoticeRound())
    _ = try tell("06:00:00", hour: 7)
    #expect(told() == 1)
    // What comes later on the day waits for the next: a time of its own would tell.
    try desk.takeIn(TestForm(902).text)
    #expect(try tell("15:00:00", hour: 16) == NoticeRound())
    _ = try tell("06:00:00", on: "2026-04-16", hour: 7)
    #expect(told() == 2)
    // Nothing new: silence, also at the weekend, and a week later once more.
    _ = try tell("06:00:00", on: "2026-04-17", hour: 7)
    #expect(try tell("06:00:00", on: "2026-04-18", hour: 7) == NoticeRound())
    #expect(told() == 2)
    _ = try tell("06:00:00", on: "2026-04-23", hour: 7)
    #expect(told() == 3)
  }

  @Test("It survives a restart: who was told is not told again, what waits is sent (P17)")
  func restart() throws {
    try desk.takeIn(TestForm(901, grade: .inadequate).text)
    box.takes(false)
    let first = try tell("09:00:00")
    #expect(first.gathered > 0 && first.sent == 0 && first.failed == first.gathered)
    try desk.reopen()
    box.takes(true)
    // Not at once again: ten minutes lie between two tries.
    #expect(try tell("09:05:00") == NoticeRound())
    let second = try tell("09:10:00")
    #expect(second.gathered == 0 && second.sent == first.gathered)
    try desk.reopen()
    #expect(try tell("09:30:00") == NoticeRound())
    #expect(Set(try states()) == ["sent"])
  }

  @Test(
    "A process that ends in the midst of sending sends nothing twice, and who may have missed it is told anew another day (P17)"
  )
  func crash() throws {
    try desk.takeIn(TestForm(901, grade: .inadequate).text)
    let first = try tell("05:00:00", hour: 0)
    #expect(first == NoticeRound())
    let gathered = try desk.council.gatherNotices(at: at("09:00:00"))
    // The program was started for one of them, and the machine went dark before it was known what became of it.
    let taken = try #require(
      try desk.council.accounts().takeNotice(now: AccountTime.seconds("2026-04-15T09:00:00Z")))
    try desk.reopen()
    #expect(try tell("09:01:00").sent == gathered - 1)
    let later = try tell("09:20:00")
    #expect(later.sent == 0 && later.unknown == 1)
    #expect(!box.messages.contains { $0.contains("To: \(taken.person)@") })
    #expect(try tell("11:00:00") == NoticeRound())
    _ = try tell("09:00:00", on: "2026-04-16")
    #expect(box.messages.count { $0.contains("To: \(taken.person)@") } == 1)
  }

  @Test(
    "What is not taken is tried again, less and less often, and given up after two days; the administrator is told, nobody else (P17)"
  )
  func failing() throws {
    try desk.takeIn(TestForm(901, grade: .inadequate).text)
    box.takes(false)
    var tries = 0
    for hour in 9..<24 {
      let round = try tell("\(hour < 10 ? "0" : "")\(hour):00:00")
      tries += round.failed > 0 ? 1 : 0
    }
    #expect((4...8).contains(tries), "\(tries)")
    let words = desk.council.doctor(by: desk.hand("ADM-01")).diagnostics
      .filter { $0.code == .portalWantsCare }.map(\.summary)
    #expect(words.contains { $0.contains("not taken by /usr/sbin/sendmail") }, "\(words)")
    let round = try tell("10:00:00", on: "2026-04-17")
    #expect(round.givenUp > 0)
    #expect(try states().contains("given up"))
    #expect(desk.council.outbox(by: desk.hand("TM-07")).diagnostics.map(\.code) == [.notPermitted])
  }

  @Test(
    "Whoever turns them off is told nothing, not even what waits already; whoever is away or gone neither (P17)"
  )
  func off() throws {
    try desk.takeIn(TestForm(901, grade: .inadequate).text)
    box.takes(false)
    #expect(try tell("09:00:00").failed > 0)
    box.takes(true)
    _ = try desk.council.wantNotices(false, by: desk.hand("SM-01")).get()
    _ = try tell("10:00:00")
    #expect(!box.messages.contains { $0.contains("SM-01") })
    try desk.takeIn(TestForm(902, grade: .inadequate).text)
    _ = try tell("09:00:00", on: "2026-04-16")
    #expect(!box.messages.contains { $0.contains("SM-01") })
    _ = try desk.council.wantNotices(true, by: desk.hand("SM-01")).get()
    _ = try tell("09:00:00", on: "2026-04-17")
    #expect(box.messages.contains { $0.contains("To: SM-01@") })
  }

  @Test(
    "An address is an argument only where it is one (P17)",
    arguments: [
      ("tm-07@council.example", true), ("a.b+c_d@x-y.example", true),
      ("-oX@council.example", false),
      ("a b@council.example", false), ("a@b@c", false), ("a@", false), ("@b", false),
      ("a@-b.example", false), ("a;id@council.example", false),
      ("a@council.example\nBcc: b@x", false),
      ("\"a\"@council.example", false), ("|sh@council.example", false),
      ("ä@council.example", false),
    ])
  func addresses(_ text: String, _ isOne: Bool) throws {
    #expect((MailAddress(text) != nil) == isOne)
    let outcome = desk.council.noticeAddress(text, by: desk.hand("SM-01"))
    #expect(outcome.diagnostics.isEmpty == isOne)
    if isOne { #expect(try outcome.get().goesTo == text) }
  }

  @Test(
    "A program gets the message on its standard input and the address last; one that others can change is not run (P17)"
  )
  func program() throws {
    let script = try desk.write(
      "#!/bin/sh\necho \"$@\" > \(desk.folder)/arguments\ncat > \(desk.folder)/input\n",
      to: "send.sh")
    try desk.takeIn(TestForm(901, grade: .inadequate).text)
    let to = try #require(MailAddress("sm-01@council.example"))
    let message = try #require(desk.council.workspace.portal.notices).message(to: to)
    let carrier = NoticeCarrier.ofThisMachine
    chmod(script, 0o722)
    #expect(!carrier.take(message, to, [script, "-i"]))
    chmod(script, 0o700)
    #expect(carrier.take(message, to, [script, "-i"]))
    #expect(
      try String(contentsOfFile: desk.folder + "/arguments", encoding: .utf8)
        == "-i -- sm-01@council.example\n")
    #expect(try String(contentsOfFile: desk.folder + "/input", encoding: .utf8) == message)
    try desk.write("#!/bin/sh\nexit 75\n", to: "send.sh")
    chmod(script, 0o700)
    #expect(!carrier.take(message, to, [script]))
    #expect(!carrier.take(message, to, ["/nowhere/at/all"]))
    #expect(!carrier.take(message, to, ["send.sh"]))
  }

  @Test("The program is named on the machine, never from a browser (ASVS 1.2.5, 13.2.2)")
  func settingsByBrowser() throws {
    let text = try desk.council.settingsText(by: desk.hand("ADM-01")).get()
    var hand = desk.hand("ADM-01")
    hand.door = .portal
    let other = text.text.replacing("[/usr/sbin/sendmail, -i]", with: "[/bin/sh, -c, id]")
    let refused = desk.council.changeSettings(other, since: text.version, by: hand).diagnostics
    #expect(refused.map(\.code) == [.noticeTerms])
    #expect(try String(contentsOfFile: desk.folder + "/plr.yaml", encoding: .utf8) == text.text)
    let later = text.text.replacing("hour: 7", with: "hour: 8")
    #expect(desk.council.changeSettings(later, since: text.version, by: hand).diagnostics.isEmpty)
  }

  @Test(
    "Terms by which none could be sent, or not safely, are refused with their place",
    arguments: [
      ("[/usr/sbin/sendmail, -i]", "[sendmail]"), ("[/usr/sbin/sendmail, -i]", "[]"),
      ("https://reviews.example", "reviews.example"),
      ("https://reviews.example", "https://reviews.example/?a=b"),
      ("domain: reviews.council.example", "domain: \"-x y\""),
      ("hour: 7", "hour: 7\n    from: \"A <a@b>\""),
    ])
  func terms(_ right: String, _ wrong: String) throws {
    #expect(throws: Refusal.self) {
      try TestCouncil(settings: Self.settings.replacing(right, with: wrong))
    }
  }
}
