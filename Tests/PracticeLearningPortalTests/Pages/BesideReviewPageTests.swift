import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("What is said beside a review, and changed of it") struct BesideReviewPageTests {
  private let id = "2026-02-CIC-0001"

  private func council() throws -> PortalTrial {
    let desk = try TestCouncil()
    try desk.takeIn(TestForm(1, words: "She is asked and answered").text)
    return try PortalTrial(desk)
  }

  @Test("The practitioner reflects, replies and confirms the conversation, as themselves (R7)")
  func practitioner() throws {
    let trial = try council()
    let page = "/reviews/\(id)"
    for path in ["\(page)/reflect", "\(page)/reply"] {
      for person in ["SW-119", "TM-07", "QA-01", "MOD-01"] {
        #expect(trial.see(path, as: person).status == 404, "\(path) as \(person)")
      }
      let form = trial.see(path, as: "SW-118")
      #expect(form.status == 200 && form.words.contains("She is asked and answered"))
    }
    let silent = trial.send("\(page)/reflect", ["reflection": " "], as: "SW-118")
    #expect(silent.status == 422 && silent.links == ["f-reflection"])
    expectFields(of: silent)
    let said = trial.send(
      "\(page)/reflect", ["reflection": "I knew that it had stalled"], as: "SW-118")
    #expect(said.goesTo == "\(page)?said=added", "\(said.words)")
    #expect(trial.send("\(page)/reply", ["reply": "The school rang"], as: "SW-118").status == 303)
    let read = trial.see(page, as: "TM-07").words
    #expect(read.contains("I knew that it had stalled") && read.contains("The school rang"))

    #expect(trial.see("\(page)/conversation", as: "SW-119").status == 404)
    #expect(!trial.see("\(page)/conversation", as: "TM-07").page.contains("name=\"said\""))
    let open = trial.send("\(page)/conversation", ["said": "other"], as: "SW-118")
    #expect(open.status == 422 && open.links == ["f-held_on"])
    let other = ["said": "other", "held_on": "13 February 2026"]
    #expect(trial.send("\(page)/conversation", other, as: "SW-118").status == 303)
    #expect(trial.see("\(page)/conversation", as: "TM-07").words.contains("13 February 2026"))
  }

  @Test("The auditor asks for a review to be withdrawn, and the QA lead withdraws it (R6)")
  func withdrawn() throws {
    let trial = try council()
    let page = "/reviews/\(id)/withdraw"
    for person in ["SW-118", "TM-16", "MOD-01", "SM-01"] {
      #expect(trial.see(page, as: person).status == 404, "\(person)")
    }
    #expect(!trial.see(page, as: "TM-07").page.contains("name=\"reason\""))
    let asked = trial.send(page, ["because": "another case was meant"], as: "TM-07")
    #expect(asked.goesTo == "/reviews/\(id)?said=sent", "\(asked.words)")
    let wrong = trial.send(page, ["because": "another case was meant"], as: "QA-01")
    #expect(wrong.status == 422 && wrong.links == ["f-reason"])
    expectFields(of: wrong)
    let fields = ["because": "another case was meant", "reason": "wrong case"]
    #expect(trial.send(page, fields, as: "QA-01").goesTo == "/reviews?said=withdrawn")
    #expect(trial.see("/reviews/\(id)", as: "TM-07").words.contains("withdrawn by QA-01"))
  }

  @Test(
    "The auditor amends a submitted review part by part, with a reason; what stood before is kept (R5)"
  )
  func amended() throws {
    let trial = try council()
    let page = "/reviews/\(id)/amend"
    for person in ["SW-118", "TM-16", "MOD-01", "SM-01"] {
      #expect(trial.see(page, as: person).status == 404, "\(person)")
    }
    let form = trial.see(page, as: "TM-07")
    #expect(form.status == 200 && form.value(of: "version") == "1")
    let name = "domains.planning.because"
    var fields = [name: "Her plan was written anew with her in March", "version": "1"]
    let silent = trial.send(page, fields, as: "TM-07")
    #expect(silent.status == 422 && silent.links == ["f-reason"])
    #expect(silent.words.contains("written anew with her"))
    fields["reason"] = "the plan came late"
    let done = trial.send(page, fields, as: "TM-07")
    #expect(done.goesTo == "/reviews/\(id)?said=changed", "\(done.words)")
    let shown = trial.see("/reviews/\(id)", as: "TM-07").words
    #expect(shown.contains("written anew with her") && shown.contains("the plan came late"))
    #expect(shown.contains("revision 2 of 2"), "nothing else was changed twice")
    #expect(
      trial.see("/reviews/\(id)?revision=1", as: "TM-07").words.contains(
        "She is asked and answered in planning"))
    // Somebody amended it meanwhile: it is said first, and nothing typed is lost.
    fields[name] = "Another text of another window"
    let late = trial.send(page, fields, as: "TM-07")
    #expect(late.status == 422 && late.words.contains("Another text of another window"))
    #expect(late.value(of: "version") == "2")
  }
}
