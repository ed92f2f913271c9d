import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Settings, people, upkeep and journal at the portal") struct SettingsTests {
  let trial: PortalTrial
  private var file: String { trial.desk.folder + "/plr.yaml" }

  init() throws {
    let settings = TestCouncil.settings.replacing(
      "services: [", with: "# As the board decided in May.\nservices: [")
    trial = try PortalTrial(TestCouncil(settings: settings))
    try trial.desk.takeIn(TestForm(1).text)
  }

  private func text() throws -> String { try String(contentsOfFile: file, encoding: .utf8) }

  private func form(as person: String = "ADM-01") throws -> [String: String] {
    let page = trial.see("/settings", as: person)
    let version = try #require(page.value(of: "version"), "\(page.words)")
    return ["version": version, "settings": try text()]
  }

  @Test("A change alters its lines alone: comments stay, and the history shows both")
  func change() throws {
    let before = try text()
    var form = try form()
    form["settings"] = before.replacing("reviews_years: 3", with: "reviews_years: 5")
      .replacing("\n", with: "\r\n")
    let sent = trial.send("/settings", form, as: "ADM-01")
    #expect(sent.goesTo == "/settings?said=changed", "\(sent.words)")
    #expect(try text() == before.replacing("reviews_years: 3", with: "reviews_years: 5"))
    #expect(try text().contains("# As the board decided in May."))
    let history = trial.see("/settings/history", as: "QA-01")
    #expect(
      history.words.contains("reviews_years: 3") && history.words.contains("reviews_years: 5"))
    #expect(history.words.contains("Written down by ADM-01"))
    let council = try trial.portal.keeper.council()
    #expect(council.workspace.retention.reviewYears == 5)
    let proof = council.verifyJournal(by: trial.desk.hand())
    #expect(try proof.get().entries > 0 && proof.diagnostics.isEmpty, "\(proof.diagnostics)")
  }

  @Test(
    "A file that somebody changed meanwhile is not written over: both texts are shown, and saving again is possible"
  )
  func meanwhile() throws {
    var form = try form()
    let theirs = try text().replacing("years: 10", with: "years: 12")
    try trial.desk.write(theirs, to: "plr.yaml")
    let mine = theirs.replacing("years: 12", with: "years: 10")
      .replacing("reviews_years: 3", with: "reviews_years: 5")
    form["settings"] = mine
    let refused = trial.send("/settings", form, as: "ADM-01")
    #expect(refused.status == 422)
    #expect(try text() == theirs)
    #expect(refused.words.contains("Somebody else changed the settings, too"))
    #expect(
      refused.words.contains("reviews_years: 5") && refused.words.contains("aggregates_years: 12"))
    let version: String = try #require(refused.value(of: "version"))
    form["version"] = version
    form["settings"] = mine.replacing("aggregates_years: 10", with: "aggregates_years: 12")
    #expect(trial.send("/settings", form, as: "ADM-01").goesTo == "/settings?said=changed")
    #expect(try text() == theirs.replacing("reviews_years: 3", with: "reviews_years: 5"))
  }

  @Test(
    "What does not hold is refused with its line, and nothing of it is in force; what was typed stands in the form"
  )
  func wrong() throws {
    let before = try text()
    for (old, new, said) in [
      (
        "- { id: CIC-1, service: children in care }", "- { id: CIC-1, service: nobody knows }",
        "line "
      ),
      ("people:", "people: [", "line "),
      ("{ id: SW-118", "{ id: SW-777", "SW-118"),
    ] {
      var form = try form()
      let wrong = before.replacing(old, with: new)
      #expect(wrong != before)
      form["settings"] = wrong
      let sent = trial.send("/settings", form, as: "ADM-01")
      #expect(sent.status == 422, "\(new): \(sent.words.prefix(300))")
      #expect(sent.says(said), "\(new)")
      #expect(sent.page.contains("href=\"#f-settings\""), "\(new)")
      #expect(sent.words.contains(new), "\(new)")
      #expect(try text() == before)
    }
  }

  @Test(
    "The QA lead changes people, not what is kept how long; nobody else changes or sees the text")
  func rights() throws {
    let before = try text()
    var form = try form(as: "QA-01")
    form["settings"] = before.replacing("reviews_years: 3", with: "reviews_years: 1")
    #expect(trial.send("/settings", form, as: "QA-01").status == 422)
    #expect(try text() == before)
    form["settings"] = before.replacing(
      "- { id: AUD-1, role: auditor }", with: "- { id: AUD-1, role: auditor, until: 2026-12-31 }")
    #expect(trial.send("/settings", form, as: "QA-01").goesTo == "/settings?said=changed")
    for person in ["TM-07", "DIR-01", "IG-01", "INS-01", "ANA-01"] {
      #expect(trial.see("/settings", as: person).status == 404, "\(person)")
      #expect(trial.see("/settings/history", as: person).status == 404, "\(person)")
      let now = try text()
      let form = try self.form(as: "ADM-01")
      #expect(trial.send("/settings", form, as: person).status == 404)
      #expect(try text() == now)
    }
  }

  @Test(
    "Everybody named sees who holds which role; who leaves is given a last day and stays in the settings"
  )
  func people() throws {
    let reader = trial.see("/people", as: "TM-07")
    #expect(reader.status == 200 && reader.words.contains("QA-02 QA lead"))
    #expect(!reader.page.contains("Last day"))
    #expect(trial.see("/people/leave", as: "TM-07").status == 404)
    let wrong = trial.send("/people/leave", [:], as: "QA-01")
    #expect(
      wrong.says("nobody was chosen") && wrong.says("there is no last day"))
    let sent = trial.send(
      "/people/leave", ["person": "AUD-1", "until": "30 April 2026"], as: "QA-01")
    #expect(sent.goesTo == "/people?said=changed", "\(sent.words)")
    #expect(try text().contains("{ id: AUD-1, role: auditor, until: 2026-04-30 }"))
    #expect(trial.see("/people", as: "ADM-01").words.contains("2026-04-30"))
  }

  @Test(
    "A backup is made by the act, listed, and can be restored; the whole workspace is looked over where asked"
  )
  func upkeep() throws {
    #expect(trial.see("/upkeep", as: "ADM-01").words.contains("There is none in the workspace"))
    #expect(trial.send("/upkeep", [:], as: "ADM-01").goesTo == "/upkeep?said=saved")
    #expect(trial.see("/upkeep", as: "QA-01").words.contains("backup-2026-04-15T210000Z"))
    let path = trial.desk.folder + "/backups/backup-2026-04-15T210000Z"
    #expect(
      Council.drill(path, by: trial.desk.hand("ADM-01")).diagnostics.filter(\.isError).isEmpty)
    #expect(trial.see("/upkeep?look=all", as: "IG-01").words.contains("What was looked at"))
    #expect(!trial.see("/upkeep", as: "IG-01").words.contains("Make a backup"))
    #expect(trial.send("/upkeep", [:], as: "IG-01").status == 422)
    #expect(trial.see("/upkeep", as: "TM-07").status == 404)
  }

  @Test("The journal is read as far as it is somebody's")
  func journal() throws {
    _ = trial.see("/reviews/2026-02-CIC-0001", as: "QA-02")
    #expect(trial.see("/journal", as: "QA-01").words.contains("2026-02-CIC-0001"))
    let acts = trial.see("/journal", as: "ADM-01")
    #expect(acts.status == 200 && !acts.words.contains("2026-02-CIC-0001"))
    let own = trial.see("/journal", as: "TM-07")
    #expect(own.words.contains("QA-02") && own.words.contains("2026-02-CIC-0001"))
    #expect(!trial.see("/journal", as: "TM-30").words.contains("2026-02-CIC-0001"))
    for person in ["SW-118", "DIR-01", "MOD-01", "INS-01"] {
      #expect(trial.see("/journal", as: person).status == 404, "\(person)")
    }
    let filtered = trial.see("/journal?act=read&person=QA-02", as: "QA-01").words
    #expect(filtered.contains("QA-02") && !filtered.contains("ADM-01 settings"))
    #expect(trial.see("/journal?act=dance", as: "QA-01").status == 400)
  }

  @Test(
    "An inspector reads what is released to them until its day, every look is in the journal, and nothing else"
  )
  func inspector() throws {
    try trial.desk.takeIn(TestForm(2).text)
    let review = "/reviews/2026-02-CIC-0001"
    #expect(trial.see(review, as: "INS-01").status == 404)
    #expect(trial.see("/inspection", as: "TM-07").status == 404)
    let wrong = trial.send("/inspection", ["reviews": "none"], as: "QA-01")
    #expect(
      wrong.says("nobody was chosen") && wrong.says("there is no last day"))
    let fields = ["reviews": "2026-02-CIC-0001\n", "inspector": "INS-01", "until": "20 April 2026"]
    #expect(trial.send("/inspection", fields, as: "PSW-01").status == 404)
    var other = fields
    other["inspector"] = "TM-16"
    #expect(trial.send("/inspection", other, as: "QA-01").status == 422)
    other = fields
    other["until"] = "1 April 2026"
    #expect(trial.send("/inspection", other, as: "QA-01").status == 422)
    #expect(trial.see(review, as: "INS-01").status == 404)
    #expect(trial.send("/inspection", fields, as: "QA-01").goesTo == "/inspection?said=sent")
    let shown = trial.see(review, as: "INS-01")
    #expect(shown.status == 200 && shown.words.contains("She is known and heard"))
    #expect(trial.see("/reviews/2026-02-CIC-0002", as: "INS-01").status == 404)
    let list = trial.see("/reviews", as: "INS-01").page
    #expect(list.contains("CIC-0001") && !list.contains("CIC-0002"))
    var question = JournalQuestion()
    (question.person, question.act) = ("INS-01", "read")
    #expect(try trial.desk.council.journal(question, by: trial.desk.hand()).get().matching >= 1)
    #expect(
      trial.send("/inspection", ["end": "2026-02-CIC-0001 INS-01"], as: "QA-01").goesTo
        == "/inspection?said=ended")
    #expect(trial.see(review, as: "INS-01").status == 404)
    #expect(trial.send("/inspection", fields, as: "QA-01").goesTo == "/inspection?said=sent")
    #expect(trial.see(review, as: "INS-01").status == 200)
    // Last: no clock goes back.
    trial.desk.today = trial.desk.today.adding(days: 6)
    let late = try PortalTrial(trial.desk)
    #expect(late.see(review, as: "INS-01").status == 404)
  }

  @Test("What is searched for stands in no address, and another person finds nothing there")
  func search() throws {
    let sent = trial.send("/search", ["reference": "C-90001"], as: "TM-07")
    let path = try #require(sent.goesTo)
    #expect(!path.contains("C-90001"))
    #expect(trial.see(path, as: "TM-07").words.contains("2026-02-CIC-0001"))
    #expect(trial.see(path, as: "QA-01").status == 404)
    let none = trial.send("/search", ["reference": "2026-02-CIC-0001"], as: "TM-30")
    #expect(
      trial.see(try #require(none.goesTo), as: "TM-30").words.contains("Nothing you may know of"))
  }
}
