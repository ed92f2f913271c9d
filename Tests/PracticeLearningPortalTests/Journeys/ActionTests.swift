import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Learning actions in the portal") struct ActionTests {
  private static let fields = [
    "what": "Hold a planning surgery every month with the reviewing officers", "level": "service",
    "owner": "TM-16", "verifier": "SM-01", "due": "30 June 2026", "service": "children in care",
    "difference": "Children know by half-term where they will live",
    "measure": "theme:drift-and-delay",
  ]

  private func raised(_ trial: PortalTrial) throws -> String {
    let sent = trial.send("/actions/raise", Self.fields, as: "QA-01")
    let path = try #require(sent.goesTo, "\(sent.words)")
    return String(path.prefix { $0 != "?" })
  }

  @Test("Raise, update, a new day asked and approved, tick off, complete, decide")
  func journey() throws {
    let trial = try PortalTrial(TestCouncil())
    let path = try raised(trial)
    #expect(trial.see(path, as: "TM-16").says("Ask for a new day"))
    #expect(trial.see(path, as: "SW-130").status == 404)
    #expect(trial.see("/actions/LA-none", as: "QA-01").status == 404)
    #expect(
      trial.send(path + "/update", ["status": "green", "note": "The first was held"], as: "TM-16")
        .goesTo == path + "?said=saved")
    #expect(trial.send(path + "/move", ["day": "soon"], as: "TM-16").says("is no day"))
    #expect(
      trial.send(
        path + "/move", ["day": "31 July 2026", "because": "Rooms are short"], as: "TM-16"
      )
      .goesTo == path + "?said=sent")
    #expect(trial.send(path + "/day", ["decision": "approve"], as: "TM-16").status == 422)
    #expect(trial.see(path, as: "SM-01").says("31 July 2026, because: Rooms are short"))
    #expect(
      trial.send(path + "/day", ["decision": "approve"], as: "SM-01").goesTo
        == path + "?said=approved")
    #expect(trial.see(path, as: "TM-16").says("Moved to 31 July 2026"))
    #expect(trial.send(path + "/supervision", ["what": "tick"], as: "TM-30").status != 303)
    #expect(
      trial.send(path + "/supervision", ["what": "hand", "day": "20 April 2026"], as: "SM-01")
        .goesTo == path + "?said=saved")
    #expect(
      trial.send(path + "/supervision", ["what": "tick", "because": "Talked about"], as: "SM-01")
        .goesTo == path + "?said=saved")
    #expect(trial.send(path + "/update", ["status": "blue"], as: "SM-01").status == 422)
    #expect(
      trial.send(
        path + "/update",
        ["status": "blue", "evidence": "Six of seven plans moved within a month"],
        as: "SM-01"
      ).goesTo == path + "?said=saved")
    let shown = trial.see(path, as: "QA-01")
    for words in ["The first was held", "new day approved", "ticked off", "Six of seven plans"] {
      #expect(shown.says(words), "\(words)")
    }
    #expect(trial.see(path + "/impact", as: "QA-01").says("Nothing is compared yet"))
    #expect(trial.see(path + "/impact?measure=domain:planning", as: "QA-01").status == 200)
    #expect(trial.see(path + "/decide", as: "TM-16").status == 404)
    #expect(
      trial.send(
        path + "/decide", ["decision": "adopt", "day": "30 September 2026", "because": "It works"],
        as: "QA-01"
      ).goesTo == path + "/impact?said=saved")
    #expect(trial.see(path, as: "QA-01").says("adopt (30 September 2026): It works"))
  }

  @Test("Beside a very similar open action it is asked first; everything typed stays")
  func similar() throws {
    let trial = try PortalTrial(TestCouncil())
    _ = try raised(trial)
    let asked = trial.send("/actions/raise", Self.fields, as: "QA-01")
    #expect(asked.status == 422)
    #expect(asked.says("One like it is open already"))
    #expect(asked.value(of: "what") == Self.fields["what"])
    let beside = trial.send(
      "/actions/raise", Self.fields.merging(["similar": "new"]) { $1 }, as: "QA-01")
    #expect(beside.goesTo?.hasSuffix("?said=raised") == true)
    let wrong = trial.send(
      "/actions/raise", ["due": "soon", "findings": "nothing", "measure": "colour:red"], as: "QA-01"
    )
    for words in ["is no day", "is no finding", "is no measure"] {
      #expect(wrong.says(words), "\(words)")
    }
  }

  @Test("Lists: open, past their day, mine") func lists() throws {
    let trial = try PortalTrial(TestCouncil())
    let id = String(try raised(trial).split(separator: "/").last ?? "")
    #expect(trial.see("/actions?which=open", as: "QA-01").page.contains(id))
    #expect(!trial.see("/actions?which=late", as: "QA-01").page.contains(id))
    #expect(trial.see("/actions?which=mine", as: "TM-16").page.contains(id))
    #expect(trial.see("/actions?which=verify", as: "SM-01").page.contains(id))
    #expect(!trial.see("/actions", as: "SW-130").page.contains(id))
    trial.desk.today = try #require(CalendarDate("2026-07-10"))
    let later = try PortalTrial(trial.desk)
    #expect(later.see("/actions?which=late", as: "QA-01").page.contains(id))
  }

  @Test("Comparing anew needs a cause and a month") func rebase() throws {
    let trial = try PortalTrial(TestCouncil())
    let path = try raised(trial)
    #expect(trial.send(path + "/rebase", [:], as: "QA-01").says("there is no month"))
    #expect(
      trial.send(
        path + "/rebase", ["day": "October 2025", "because": "A new form came"], as: "QA-01"
      ).goesTo == path + "/impact?said=saved")
  }
}
