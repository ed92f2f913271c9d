import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Escalations at the portal") struct EscalationPageTests {
  private let id = "2026-02-CIC-0001"

  private func council(on day: String) throws -> PortalTrial {
    let today = try #require(CalendarDate(day))
    let desk = try TestCouncil(today: today)
    let form = TestForm(1, grade: .inadequate, words: "She was moved three times")
    try desk.takeIn(form.text, as: form.auditor)
    return try PortalTrial(desk)
  }

  /// The same council on a later day.
  private func later(_ trial: PortalTrial, _ day: String) throws -> PortalTrial {
    trial.desk.today = try #require(CalendarDate(day))
    return try PortalTrial(trial.desk)
  }

  @Test(
    "What was found inadequate is acknowledged, planned, evidenced, reviewed again and closed (E1)")
  func livedThrough() throws {
    var trial = try council(on: "2026-04-14")
    let page = "/escalations/\(id)"
    let list = trial.see("/escalations", as: "SM-01")
    #expect(list.words.contains(id) && list.words.contains("to acknowledge"), "\(list.words)")
    let shown = trial.see(page, as: "SM-01").words
    #expect(shown.contains("She was moved three times") && shown.contains("Risk"), "\(shown)")
    // The other service, the practitioner and who may have to moderate are told nothing.
    for person in ["SM-02", "SW-118", "MOD-01", "TM-30", "PSW-01", "BRD-01"] {
      #expect(trial.see(page, as: person).status == 404, "\(person)")
      #expect(!trial.see("/escalations", as: person).words.contains(id), "\(person)")
      #expect(trial.send(page, ["step": "acknowledged"], as: person).status == 404, "\(person)")
    }
    // In turn, by whom it is for.
    let early = trial.send(page, ["step": "planned", "words": "Her aunt is asked"], as: "SM-01")
    #expect(early.status == 422 && early.words.contains("not acknowledged yet"))
    #expect(trial.send(page, ["step": "acknowledged"], as: "TM-07").status == 422)
    let known = trial.send(page, ["step": "acknowledged"], as: "SM-01")
    #expect(known.goesTo == "\(page)?said=recorded", "\(known.words)")
    let silent = trial.send(page, ["step": "planned"], as: "SM-01")
    #expect(silent.status == 422 && silent.links == ["f-words"])
    expectFields(of: silent)
    let plan = [
      "step": "planned", "words": "Her aunt is asked this week", "actions": "\(id).1",
    ]
    #expect(trial.send(page, plan, as: "SM-01").goesTo == "\(page)?said=recorded")
    let proof = ["step": "evidence shown", "words": "She stays with her aunt"]
    #expect(trial.send(page, proof, as: "SM-01").goesTo == "\(page)?said=recorded")

    trial = try later(trial, "2026-05-05")
    #expect(trial.see("\(page)/re-review", as: "SM-01").status == 404)
    let ask = trial.send("\(page)/re-review", ["seed": "7"], as: "QA-01")
    #expect(ask.status == 422 && ask.links == ["f-what"])
    expectFields(of: ask)
    let drawn = trial.send("\(page)/re-review", ["what": "draw", "seed": "7"], as: "QA-01")
    #expect(drawn.goesTo == "\(page)?said=drawn", "\(drawn.words)")
    try reviewAgain(trial, page)

    let closed = trial.send("\(page)/close", ["words": "She is safe and settled"], as: "SM-01")
    #expect(closed.goesTo == "\(page)?said=closed", "\(closed.words)")
    #expect(!trial.see("/escalations", as: "SM-01").words.contains(id))
    let all = trial.see("/escalations?which=all", as: "SM-01").words
    #expect(all.contains(id) && all.contains("closed"))
    let end = trial.see(page, as: "HOS-01").words
    for words in ["Her aunt is asked this week", "\(id).1", "in time", "She is safe and settled"] {
      #expect(end.contains(words), "\(words)")
    }
  }

  /// Whoever is drawn starts from the case alone.
  private func reviewAgain(_ trial: PortalTrial, _ page: String) throws {
    let escalation = try trial.desk.council.escalation(of: id, by: trial.desk.hand()).get()
    let auditor = try #require(escalation.escalation.reReview?.auditor)
    let other = try #require(["TM-30", "TM-07", "AUD-1"].first { $0 != auditor })
    #expect(trial.see("\(page)/start", as: other).status == 404)
    let start = trial.see("\(page)/start", as: auditor)
    #expect(start.status == 200 && start.words.contains("C-90001"))
    #expect(!start.words.contains("She was moved three times"))
    let draft = trial.send("\(page)/start", [:], as: auditor)
    let path = try #require(draft.goesTo)
    #expect(path.hasPrefix("/reviews/") && path.hasSuffix("/form"), "\(draft.words)")
    #expect(trial.see(path, as: auditor).status == 200)
  }

  @Test(
    "Where nobody answers in time the next in line is told, and the QA lead answers with a reason (E2)"
  )
  func unanswered() throws {
    let trial = try later(council(on: "2026-04-14"), "2026-04-27")
    let page = "/escalations/\(id)"
    #expect(trial.see("/escalations", as: "HOS-01").words.contains("late"))
    let silent = trial.send(page, ["step": "acknowledged"], as: "QA-01")
    #expect(silent.status == 422 && silent.words.contains("does not say why"), "\(silent.words)")
    let fields = ["step": "acknowledged", "because": "nobody of the line is there"]
    #expect(trial.send(page, fields, as: "QA-01").goesTo == "\(page)?said=recorded")
    #expect(
      trial.see(page, as: "SM-01").words.contains("nobody of the line is there"))
  }
}
