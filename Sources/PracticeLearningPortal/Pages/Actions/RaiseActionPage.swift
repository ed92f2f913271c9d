import Markup
import PracticeLearning
import ReviewActs

/// Raises a learning action. Where a very similar one is open it is asked first whether one answer serves both.
struct RaiseActionPage: Page {
  static let path = "/actions/raise"
  let address: Address = "/actions/raise"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    let workspace = visit.council.workspace
    let themes = try visit.council.library.themes().inUse(in: visit.hand.today.month).themes
    let isSimilar = visit.complaints.contains { $0.code == .verySimilarAction }
    let similar: Markup =
      isSimilar
      ? """
      <div class="notice" role="status"><h2>One like it is open already</h2>
      <p>Look at it first: one answer may serve both. Then choose below.</p></div>
      \(visit.radios("similar", "Is it another one?", [("link", "No: link the findings below to that action", "write its id into the next field"), ("new", "Yes: raise it beside that one", nil)]))
      \(visit.line("link", "The open action to link to", hint: "its id"))
      """ : ""
    let people =
      [("", "Choose somebody")]
      + workspace.people.filter { !$0.hasLeft(by: visit.hand.today) }
      .map { ($0.id, "\($0.id), \($0.rolesInWords)") }
    return .view(
      View(
        title: "Raise a learning action",
        content: """
          <h1>Raise a learning action</h1>
          \(visit.form(
            button: "Raise it",
            """
            \(similar)\(visit.line("what", "What will be done"))
            \(visit.line("difference", "The difference intended for children", hint: "what the child will see, have or feel once it is done"))
            \(visit.radios("level", "For whom", ActionLevel.allCases.map { ($0.rawValue, $0.rawValue, nil) }))
            \(visit.select("owner", "Who does it", people))
            \(visit.select("verifier", "Who checks that it made the difference", people))
            \(visit.line("due", "The day it is due", hint: "such as 30 June 2026"))
            \(visit.line("review", "The review it comes from, if one", hint: "its id", value: visit.query["review"]))
            \(visit.select("service", "Else the service it belongs to", [("", "None")] + workspace.services.map { ($0, $0) }))
            \(visit.area("findings", "The findings it answers, one on each line", hint: "such as 2026-02-CIC-0147/planning/development/1", rows: 3))
            <details><summary>The themes it answers</summary>\(visit.boxes("theme", "Themes", hint: "none: those of its findings", themes.map { ($0.id, $0.name) }))</details>
            \(visit.line("measure", "By what it is seen whether practice changed", hint: "theme: and an id, question: and a key, domain: and a name, or dip: and a key"))
            \(visit.line("recheck_on", "The day to look again whether the difference lasted"))
            """))
          """, back: ActionsPage.path))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let (due, recheck) = (wanted.day("due"), wanted.day("recheck_on"))
    var findings: [LinkedFinding] = []
    for line in wanted.lines("findings") {
      if let finding = LinkedFinding(line) {
        findings.append(finding)
      } else {
        wanted.complain(
          "findings", "\"\(line)\" is no finding",
          "write review, domain, strength or development, and number, with / between them")
      }
    }
    let measure = typed.written("measure").flatMap { ActionMeasure($0) }
    if measure == nil, let text = typed.written("measure") {
      wanted.complain("measure", "\"\(text)\" is no measure", "write theme: and a theme's id")
    }
    if typed["similar"] == "link", typed.written("link") == nil {
      wanted.complain("link", "no action is named to link to", "write its id")
    }
    try wanted.check()
    if typed["similar"] == "link", let link = typed.written("link") {
      let action = try visit.council.linkFindings(findings, to: link, by: visit.hand).get()
      return Done(ActionPage.path(action.id), .saved)
    }
    let draft = LearningAction(
      id: "", review: typed.written("review"), themes: typed.ticked("theme"), findings: findings,
      service: typed.written("service"), raisedOn: visit.hand.today,
      plan: PlannedAction(
        what: typed.written("what"), level: typed["level"].flatMap(ActionLevel.init),
        owner: typed.written("owner"), verifier: typed.written("verifier"), due: due,
        difference: typed.written("difference")),
      measure: measure, recheckOn: recheck)
    let raised = try visit.council.raiseAction(
      draft, besideSimilar: typed["similar"] == "new", by: visit.hand
    ).get()
    return Done(ActionPage.path(raised.id), .raised)
  }
}
