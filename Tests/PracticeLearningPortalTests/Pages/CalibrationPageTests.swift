import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Calibration at the portal") struct CalibrationPageTests {
  private let people = ["MOD-01", "MOD-02", "TM-30"]

  @Test("A session is set up, graded by each blind, shown after one's own grades, and closed (C6)")
  func livedThrough() throws {
    let desk = try TestCouncil()
    try desk.takeIn(TestForm(1, grade: .good, words: "She is asked and answered").text)
    let trial = try PortalTrial(desk)
    var fields = [
      "title": "Plans that stall", "held_on": "14 April 2026", "review": "2026-02-CIC-0001",
      "ratings:overall": "yes", "ratings:planning": "yes",
    ]
    for person in people { fields["participants:\(person)"] = "yes" }
    #expect(trial.send("/calibrations/new", fields, as: "MOD-01").status == 404)
    let wrong = trial.send("/calibrations/new", ["title": "Plans"], as: "QA-01")
    #expect(wrong.status == 422)
    expectFields(of: wrong)
    let made = trial.send("/calibrations/new", fields, as: "QA-01")
    let page = try #require(
      made.goesTo?.split(separator: "?").first.map(String.init), "\(made.words)")
    #expect(page.hasPrefix("/calibrations/CAL-2026"), "\(page)")
    let session = String(page.dropFirst("/calibrations/".count))
    let grade = "\(page)/grade/2026-02-CIC-0001"

    // Of no session and of one of others the answer is the same.
    #expect(trial.see(page, as: "AUD-1").status == 404)
    #expect(trial.see("/calibrations/CAL-9", as: "AUD-1").status == 404)
    #expect(trial.see(grade, as: "QA-01").status == 404, "who runs it does not grade in it")
    #expect(!trial.see("/calibrations", as: "AUD-1").words.contains(session))

    for (person, mark) in zip(people, ["good", "requires improvement", "could not judge"]) {
      let before = trial.see(page, as: person)
      #expect(before.status == 200 && !before.words.contains("How the grades lie"), "\(person)")
      let blind = trial.see(grade, as: person)
      #expect(blind.status == 200 && !blind.page.contains("She is asked and answered"))
      let empty = trial.send(grade, ["ratings.overall.grade": mark], as: person)
      #expect(empty.status == 422)
      expectFields(of: empty)
      let given = [
        "ratings.overall.grade": mark, "ratings.overall.because": "The plan waits",
        "ratings.planning.grade": mark, "ratings.planning.because": "The plan waits for her",
      ]
      let saved = trial.send(grade, given, as: person)
      #expect(saved.goesTo == "\(page)?said=recorded", "\(saved.words)")
      let again = trial.send(
        grade, given.merging(["ratings.overall.grade": "outstanding"]) { $1 }, as: person)
      #expect(again.status == 422, "what is given is changed with a reason alone")
    }
    let after = trial.see(page, as: "MOD-01").words
    #expect(after.contains("How the grades lie"), "\(after)")
    #expect(!after.contains("TM-30") || !after.contains("Where each person sits"))
    #expect(trial.see("\(page)/close", as: "MOD-01").status == 404)
    let agreed = trial.send(
      "\(page)/close",
      ["agreed[1].grades.overall": "good", "agreed[1].because": "We read plans alike now"],
      as: "QA-01")
    #expect(agreed.goesTo == "\(page)?said=closed", "\(agreed.words)")
    #expect(trial.see(page, as: "QA-01").words.contains("closed"))
    #expect(trial.see(grade, as: "MOD-01").status == 404, "nothing is graded after it is closed")
  }

  @Test("A session that is not held is cancelled, with a reason (C6)")
  func cancelled() throws {
    let desk = try TestCouncil()
    try desk.takeIn(TestForm(1).text)
    let trial = try PortalTrial(desk)
    var new = NewCalibration(
      title: "Plans that stall", heldOn: desk.today, ratings: [.overall], participants: people)
    (new.review, new.id) = ("2026-02-CIC-0001", "CAL-1")
    _ = try desk.council.setUpCalibration(new, by: desk.hand()).get()
    let silent = trial.send("/calibrations/CAL-1/cancel", [:], as: "QA-01")
    #expect(silent.status == 422 && silent.links == ["f-because"])
    let done = trial.send(
      "/calibrations/CAL-1/cancel", ["because": "too few can come"], as: "QA-01")
    #expect(done.goesTo == "/calibrations/CAL-1?said=ended", "\(done.words)")
    #expect(trial.see("/calibrations/CAL-1", as: "MOD-01").words.contains("was not held"))
    #expect(trial.see("/calibrations/CAL-1/grade/2026-02-CIC-0001", as: "MOD-01").status == 404)
  }
}
