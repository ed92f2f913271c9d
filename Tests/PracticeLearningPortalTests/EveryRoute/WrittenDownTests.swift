import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("What the portal writes down, and what it does not let in") struct WrittenDownTests {
  private func entries(_ desk: TestCouncil) throws -> [JournalList.Line] {
    try desk.council.journal(JournalQuestion(), by: desk.hand("IG-01")).get().lines
  }

  /// Words that stand in the review alone.
  private static let planted = "Herring gulls were counted"

  private func world() throws -> TestCouncil {
    let desk = try TestCouncil()
    var form = TestForm(1, grade: .inadequate, words: Self.planted)
    // What is done about it is told to more people than what was found.
    (form.finding, form.actionWords) = (Self.planted, "Her plan is written")
    try desk.takeIn(form.text)
    try desk.takeIn(TestForm(2).text)
    _ = try desk.council.askForModeration(
      of: TestForm(2).id, by: "MOD-01", because: "asked for", on: desk.today, by: desk.hand()
    ).get()
    _ = try desk.council.recordModeration(
      .graded(TestForm(2).id, .good, because: "As it is", on: desk.today), by: desk.hand("MOD-01")
    ).get()
    return desk
  }

  @Test(
    "Whoever was shown words of a review at a page stands in the journal, with when and what (V4)",
    arguments: ["QA-01", "TM-07", "TM-16", "SM-01", "HOS-01", "SW-118", "PSW-01"])
  func everyLook(_ person: String) throws {
    let world = try world()
    var shownAt = 0
    for page in Portal.pages {
      for visit in PageVisit.all(of: page) ?? [] where visit.fields == nil {
        let trial = try PortalTrial(TestCouncil(copying: world))
        let before = try entries(trial.desk).count
        let shown = trial.see(visit.path, as: person)
        guard shown.status == 200, shown.page.contains(Self.planted) else { continue }
        shownAt += 1
        // The auditor's own words are no look at somebody else's.
        if person == "TM-07" { continue }
        let lines = try entries(trial.desk)
        let new = lines.prefix(lines.count - before)
        #expect(
          new.contains { $0.person == person && $0.at == trial.desk.hand().at },
          "\(person) read words at \(visit.path), and the journal says \(new.map(\.act))")
      }
    }
    #expect(shownAt > 0)
  }

  @Test(
    "A refused try at a page stands in the journal (V4) (ASVS 16.3.2)",
    arguments: [
      ("/reviews/2026-02-CIC-0001", "SM-02"), ("/reviews/2026-02-CIC-0001", "TM-30"),
      ("/moderations/2026-02-CIC-0001", "MOD-02"), ("/upkeep", "TM-07"),
    ])
  func refused(_ path: String, _ person: String) throws {
    let trial = try PortalTrial(world())
    let shown = trial.see(path, as: person)
    #expect(shown.status == 404 || shown.status == 403, "\(shown.status)")
    #expect(!shown.page.contains(Self.planted))
    let new = try entries(trial.desk).first
    #expect(new?.person == person && new?.act == "refused", "\(String(describing: new))")
  }

  @Test("Reports of reviews, their files and every export stand in the journal (V4)")
  func otherDoors() throws {
    let trial = try PortalTrial(world())
    func expectEntry(_ what: String, _ look: () -> Shown) throws {
      let before = try entries(trial.desk).count
      let shown = look()
      #expect(shown.status < 400, "\(what): \(shown.status)")
      let lines = try entries(trial.desk)
      #expect(
        lines.prefix(lines.count - before).contains { $0.person == "QA-01" },
        "\(what) is not in the journal")
    }
    try expectEntry("a report") { trial.see("/reports/inspection", as: "QA-01") }
    try expectEntry("a report's file") { trial.see("/reports/inspection/csv", as: "QA-01") }
    try expectEntry("documents") { trial.see("/exports/documents", as: "QA-01") }
  }

  @Test("The journal of a portal's day holds no word that was typed, and verifies (V1)")
  func noContent() throws {
    let desk = try TestCouncil()
    let clock = SetClock(desk.today)
    let portal = try desk.portal(clock)
    let browser = Browser(portal)
    browser.comeIn(as: "TM-07")
    browser.open("/reviews/start")
    browser.send(["case": "C-0412", "team": "CIC-2", "practitioner": "SW-118"])
    let id = try #require(browser.path.split(separator: "/").dropLast().last.map(String.init))
    browser.open("/reviews/\(id)/form/planning")
    browser.send(["domains.planning.because": Self.planted, "button": "later"])
    #expect(try desk.council.draft(id, by: desk.hand("TM-07")).get().text.contains(Self.planted))
    let lines = try entries(desk)
    #expect(lines.count > 2)
    for line in lines {
      #expect(!"\(line)".contains("Herring") && !"\(line)".contains("planning"), "\(line)")
    }
    #expect(desk.council.verifyJournal(by: desk.hand()).diagnostics.isEmpty)
  }

  @Test(
    "What tells who somebody is goes into the store by no form of the portal (V5)",
    arguments: ["NHS 943 476 5919 is hers", "ring 0113 496 0000", "write to someone@example.org"])
  func textDoors(_ words: String) throws {
    let world = try PortalWorld(isOther: false, at: .revealed)
    // A draft keeps every letter somebody types; it is checked before it is submitted, beside the field.
    let drafts = ["/reviews/{review}/form", "/reviews/{review}/keep"]
    var sent = 0
    for page in Portal.pages where page.acts {
      let address = page.address.description
      guard !drafts.contains(where: { address.hasPrefix($0) }),
        let visit = PageVisit.all(of: page)?.first
      else { continue }
      for person in ["QA-01", "TM-07", "MOD-01", "SW-118", "SM-01"] {
        let look = world.trial.see(visit.path, as: person)
        guard look.status == 200 else { continue }
        let trial = try PortalTrial(TestCouncil(copying: world.desk))
        let typed = PageVisit.filled(look.page, with: words)
        guard !typed.isEmpty else { continue }
        sent += 1
        let shown = trial.send(visit.path, typed, as: person)
        #expect(shown.status < 500, "\(person) \(visit.path)")
        try? trial.desk.council.answers()
        #expect(
          !(try Self.isStored(words, in: trial.desk)),
          "\(person) at \(visit.path): \(shown.status) \(shown.goesTo ?? "")")
      }
    }
    #expect(sent > 30, "\(sent)")
  }

  /// Whether some words lie in the store's file or its log.
  private static func isStored(_ words: String, in desk: TestCouncil) throws -> Bool {
    try ["plr.sqlite", "plr.sqlite-wal", "plr.yaml"].contains { name in
      let path = URL(filePath: desk.folder + "/" + name)
      guard FileManager.default.fileExists(atPath: path.path) else { return false }
      return try Data(contentsOf: path).range(of: Data(words.utf8)) != nil
    }
  }
}

extension PageVisit {
  /// The form of a page with some words in every field for words, and in the others what they offer or an example.
  static func filled(_ page: String, with words: String) -> [String: String] {
    var fields: [String: String] = [:]
    for match in page.matches(of: /<textarea[^>]* name="([^"]*)"/) {
      fields[String(match.1)] = words
    }
    guard !fields.isEmpty || page.contains("type=\"text\"") else { return [:] }
    for match in page.matches(of: /<input [^>]*>/) {
      let tag = String(match.output)
      guard let name = tag.firstMatch(of: /name="([^"]*)"/).map({ String($0.1) }),
        name != "token", name != "form"
      else { continue }
      if tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"") {
        if fields[name] == nil {
          fields[name] = tag.firstMatch(of: /value="([^"]*)"/).map { String($0.1) } ?? "yes"
        }
      } else if tag.contains("type=\"hidden\"") {
        fields[name] = tag.firstMatch(of: /value="([^"]*)"/).map { String($0.1) } ?? ""
      } else {
        fields[name] = examples[name] ?? words
      }
    }
    for match in page.matches(
      of: /<select[^>]* name="([^"]*)"[^>]*>[\s\S]*?<option[^>]* value="([^"]+)"/)
    {
      fields[String(match.1)] = String(match.2)
    }
    if let button = page.firstMatch(of: /<button name="([^"]*)" value="([^"]*)"/) {
      fields[String(button.1)] = String(button.2)
    }
    return fields
  }

  /// What stands in fields for days, people and numbers.
  private static let examples = typed.filter { name, _ in
    ![
      "because", "words", "said", "reply", "reflection", "note", "title", "evidence", "difference",
      "what",
    ].contains(name)
  }
}
