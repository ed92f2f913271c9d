import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Theme coding in the portal") struct CodingTests {
  private static let sentences = [
    "The plan stalled for months and nobody asked why decisions waited so long",
    "What happens if her aunt falls ill is not written anywhere in the plan",
    "The goals do not say who will do what by when",
    "Nobody rang the school to hear what it will do for her plan",
    "The core group met late and changed nothing",
  ]
  private static let shared = SharedCouncil {
    let test = try TestCouncil()
    for number in 1...15 {
      var form = TestForm(number)
      form.finding = "\(sentences[number % 5]), as review \(number) tells"
      try test.takeIn(form.text)
    }
    return test
  }

  /// Codes the finding that is shown with the first that can be chosen.
  private func code(_ trial: PortalTrial) throws -> (finding: String, theme: String, Shown) {
    let shown = trial.see("/themes/code", as: "QA-01")
    let finding = try #require(shown.value(of: "finding"))
    let theme = try #require(shown.button("choose"))
    let sent = trial.send("/themes/code", ["finding": finding, "choose": theme], as: "QA-01")
    #expect(sent.goesTo == "/themes/code")
    return (finding, theme, shown)
  }

  private func standing(_ trial: PortalTrial) throws -> [ThemeCode] {
    try trial.desk.council.themeCodes(by: trial.desk.hand()).get().filter(\.stands).map(\.code)
  }

  @Test(
    "Three findings are coded, the last is taken back and stands there again; no script is needed (P14)"
  )
  func journey() throws {
    let trial = try PortalTrial(Self.shared.copy())
    var coded: [String] = []
    for _ in 1...3 { coded.append(try code(trial).finding) }
    #expect(Set(coded).count == 3)
    #expect(trial.see("/themes/code", as: "QA-01").says("Stored:"))
    #expect(try standing(trial).count == 3)
    #expect(trial.send("/themes/code", ["button": "undo"], as: "QA-01").goesTo == "/themes/code")
    let again = trial.see("/themes/code", as: "QA-01")
    #expect(again.value(of: "finding") == coded[2])
    #expect(again.says("Taken back"))
    #expect(try standing(trial).count == 2)
    #expect(trial.see("/themes/history", as: "QA-01").says("taken back") == false)
    #expect(trial.see("/themes/history", as: "QA-01").says("as review"))
  }

  @Test("Of the blind tenth nothing is suggested, and the choice is kept as blind")
  func blind() throws {
    let trial = try PortalTrial(Self.shared.copy())
    var blind = 0
    for _ in 1...15 {
      let (finding, _, shown) = try code(trial)
      guard shown.says("One of the tenth in which nothing is suggested") else {
        #expect(try standing(trial).first { $0.place.description == finding }?.origin == .chosen)
        continue
      }
      blind += 1
      #expect(!shown.page.contains("because of") && !shown.page.contains("% "))
      #expect(try standing(trial).first { $0.place.description == finding }?.origin == .blind)
    }
    #expect(blind > 0)
    #expect(trial.see("/themes/code", as: "QA-01").says("No finding waits"))
  }

  @Test("Several themes, later, a finding that somebody else coded meanwhile, and no theme at all")
  func others() throws {
    let trial = try PortalTrial(Self.shared.copy())
    let finding = try #require(trial.see("/themes/code", as: "QA-01").value(of: "finding"))
    let empty = trial.send("/themes/code", ["finding": finding], as: "QA-01")
    #expect(empty.status == 422 && empty.says("no theme was chosen"))
    let sent = trial.send(
      "/themes/code",
      ["finding": finding, "theme:drift-and-delay": "yes", "theme:chronology": "yes"],
      as: "QA-02")
    #expect(sent.goesTo == "/themes/code")
    #expect(try standing(trial).first?.themes == ["chronology", "drift-and-delay"])
    let late = trial.send(
      "/themes/code", ["finding": finding, "choose": "chronology"], as: "QA-01")
    #expect(late.status == 422 && late.says("somebody else coded this finding meanwhile"))
    let next = try #require(trial.see("/themes/code", as: "QA-01").value(of: "finding"))
    _ = trial.send("/themes/code", ["finding": next, "button": "later"], as: "QA-01")
    #expect(trial.see("/themes/history?which=parked", as: "QA-01").says(next))
    #expect(trial.see("/themes/code", as: "TM-07").status == 404)
  }

  @Test("A second reader is not shown what was chosen") func second() throws {
    let trial = try PortalTrial(Self.shared.copy())
    let (finding, theme, _) = try code(trial)
    let shown = trial.see("/themes/code?as=second", as: "QA-02")
    #expect(shown.value(of: "finding") == finding)
    #expect(shown.says("what was chosen before is not shown"))
    let sent = trial.send(
      "/themes/code", ["finding": finding, "choose": theme, "as": "second"], as: "QA-02")
    #expect(sent.goesTo == "/themes/code?as=second")
    #expect(try standing(trial).contains { $0.origin == .second })
  }

  @Test(
    "Themes are counted by service and domain and over time; the list is changed with everything missing said"
  )
  func tables() throws {
    let trial = try PortalTrial(Self.shared.copy())
    for _ in 1...5 { _ = try code(trial) }
    for path in ["/themes", "/themes?by=domain", "/themes?show=trend", "/themes/code/batch"] {
      #expect(trial.see(path, as: "QA-01").status == 200, "\(path)")
    }
    #expect(trial.see("/themes", as: "QA-01").says("of 15"))
    let wrong = trial.send("/themes/change", ["what": "add"], as: "QA-01")
    #expect(wrong.says("has no id") && wrong.says("has no name"))
    let added = trial.send(
      "/themes/change",
      ["what": "add", "id": "school-moves", "name": "School moves", "heading": try heading(trial)],
      as: "QA-01")
    #expect(added.goesTo == "/themes/change?said=changed")
    #expect(trial.see("/themes/change", as: "PSW-01").says("School moves"))
    #expect(
      trial.send(
        "/themes/change", ["what": "merge", "theme": "school-moves", "into": "chronology"],
        as: "QA-01"
      )
      .goesTo != nil)
  }

  private func heading(_ trial: PortalTrial) throws -> String {
    try #require(trial.desk.council.library.themes().headings.first?.id)
  }
}
