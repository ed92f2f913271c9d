import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Practice weeks, dip samples, register") struct QualityTests {
  @Test("A week is opened, added to, planned and read on one page") func week() throws {
    let trial = try PortalTrial(TestCouncil())
    try trial.desk.takeIn(TestForm(1).text)
    let wrong = trial.send("/weeks/new", ["theme": "", "from": "soon", "to": ""], as: "PSW-01")
    #expect(wrong.says("no theme was chosen") && wrong.says("is no day"))
    let opened = trial.send(
      "/weeks/new", ["theme": "chronology", "from": "13 April 2026", "to": "17 April 2026"],
      as: "PSW-01")
    let path = try #require(opened.goesTo?.split(separator: "?").first.map(String.init))
    #expect(path == "/weeks/2026-04-chronology")
    #expect(trial.send(path + "/add", ["what": "A talk"], as: "PSW-01").status == 422)
    let added = trial.send(
      path + "/add",
      [
        "kind": "learning session", "what": "Chronologies that are used", "count": "2",
        "people": "31", "strengths": "Chronologies are read\nThey are short",
        "worries": "Few have one",
        "tell": "the auditors", "that": "what becomes of it", "by": "30 April 2026",
      ], as: "PSW-01")
    #expect(added.goesTo == path + "?said=added", "\(added.words)")
    #expect(
      trial.send(path + "/plan", ["reviews": "2026-02-CIC-0001"], as: "PSW-01").goesTo
        == path + "?said=saved")
    let shown = trial.see(path, as: "TM-07")
    #expect(shown.says("They are short") && shown.says("Few have one"))
    #expect(!shown.page.contains(path + "/add"))
    #expect(trial.see(path + "/add", as: "TM-07").status == 404)
    #expect(trial.see(path + "?for=councillors", as: "QA-01").status == 200)
    #expect(trial.see("/weeks", as: "QA-01").page.contains(path))
    #expect(trial.see("/weeks/none", as: "QA-01").status == 404)
  }

  @Test(
    "A dip sample is made, answered case by case and by a sheet, and read; its cases are for those who keep it"
  )
  func dip() throws {
    let trial = try PortalTrial(TestCouncil())
    let template = try #require(
      try trial.desk.council.library.dipTemplates().values.map(\.reference.description).sorted()
        .first)
    #expect(trial.send("/dips/new", [:], as: "QA-01").says("there are no cases"))
    let made = trial.send(
      "/dips/new", ["template": template, "cases": "C-4821\nC-4822\nC-4823"], as: "QA-01")
    let path = try #require(
      made.goesTo?.split(separator: "?").first.map(String.init), "\(made.words)")
    let one = trial.see(path + "/cases/1", as: "QA-01")
    let measure = try #require(one.page.firstMatch(of: /name="(m-[^"]*)"/).map { String($0.1) })
    #expect(trial.send(path + "/cases/1", [:], as: "QA-01").status == 422)
    #expect(
      trial.send(path + "/cases/1", [measure: "yes"], as: "QA-01").goesTo == path + "?said=recorded"
    )
    #expect(trial.see(path, as: "QA-01").says("C-4821 : 1 of"))
    let sheet = trial.see(path + "/sheet", as: "QA-01").page
    let (_, shown) = trial.look(
      path, ["learned": "Plans are written late"], "answers.csv", sheet, field: "sheet", as: "QA-01"
    )
    #expect(shown.says("Plans are written late"))
    let reader = trial.see(path, as: "TM-07")
    #expect(reader.status == 200 && !reader.page.contains("C-4821"))
    #expect(trial.see(path + "/cases/1", as: "TM-07").status == 404)
    #expect(trial.see(path + "/sheet", as: "TM-07").status == 404)
    #expect(trial.see("/dips", as: "TM-07").page.contains(path))
    let drawn = trial.send(
      "/dips/new", ["template": template, "size": "5", "team": "FOS-1"],
      files: ["frame": ("cohort.csv", Array(DrawingTests.frame.utf8))], as: "QA-01")
    let second = try #require(drawn.goesTo?.split(separator: "?").first, "\(drawn.words)")
    #expect(trial.see(String(second), as: "QA-01").says("5 of 16 cases"))
  }

  @Test("The register is added to, listed and taken stock of") func register() throws {
    let trial = try PortalTrial(TestCouncil())
    let wrong = trial.send("/activities/add", ["cases": "many"], as: "QA-01")
    for words in ["no type was chosen", "there is no title", "no whole number", "no first day"] {
      #expect(wrong.says(words), "\(words)")
    }
    let added = trial.send(
      "/activities/add",
      [
        "type": "peer review", "title": "Another council read ten plans", "cases": "10",
        "from": "2 March 2026", "service:fostering": "yes", "theme:chronology": "yes",
        "development": "Plans wait", "action": "A surgery",
      ], as: "QA-01")
    #expect(added.goesTo == "/activities?said=added", "\(added.words)")
    #expect(trial.see("/activities?period=2025-Q4", as: "TM-07").says("Plans wait"))
    #expect(!trial.see("/activities?period=2024-Q4", as: "TM-07").says("Plans wait"))
    #expect(
      trial.see("/activities/stocktake?period=2025-Q4", as: "TM-07").says(
        "Another council read ten plans"))
    #expect(trial.see("/activities/add", as: "TM-07").status == 404)
  }
}
