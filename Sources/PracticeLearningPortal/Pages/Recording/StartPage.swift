import Markup
import PracticeLearning
import ReviewActs

/// Starts the review of a case that nobody drew.
struct StartPage: Page {
  let address: Address = "/reviews/start"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    let workspace = visit.council.workspace
    return .view(
      View(
        title: "Start a review",
        content: """
          <h1>Start a review</h1>
          <p>Is the case one that was drawn for you? Then <a href="/allocations">start it from your allocated cases</a>.</p>
          \(visit.form(
            button: "Start",
            """
            \(visit.line("case", "The local case reference", hint: "never a name"))
            \(visit.select("team", "The team that works with the child", [("", "Choose a team")] + workspace.teams.map { ($0.id, "\($0.id), \($0.service)") }))
            \(visit.line("practitioner", "The practitioner whose work it is", hint: "role code; leave it empty if you do not know yet"))
            \(workspace.programmes.count > 1 ? visit.select("programme", "The programme", [("", "The usual one")] + workspace.programmes.map { ($0.id, $0.name) }) : "")
            """))
          """, back: "/reviews"))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wrong: [Diagnostic] = []
    if typed.written("case") == nil {
      wrong.append(
        Diagnostic(
          .fieldOfPage, at: ["case"], "there is no case reference",
          advice: "write the local reference of the case, such as C-0412"))
    }
    if typed.written("team") == nil {
      wrong.append(
        Diagnostic(
          .fieldOfPage, at: ["team"], "there is no team",
          advice: "choose the team that works with the child"))
    }
    guard wrong.isEmpty else { throw Refusal(wrong) }
    var new = NewReview(
      caseReference: typed.written("case") ?? "", team: typed.written("team") ?? "")
    new.practitioner = typed.written("practitioner")
    new.programme = typed.written("programme")
    let started = try visit.council.startReview(new, by: visit.hand).get()
    return Done(DraftPage.path(started.id))
  }
}
