import Markup
import PracticeLearning
import ReviewActs
import ReviewDocuments

/// A learning action, everything that became of it, and what this person can do with it.
struct ActionPage: Page {
  let address: Address = "/actions/{action}"

  static func path(_ action: String) -> String { ActionPage().address.path(action) }

  func see(_ visit: Visit) throws -> Reply {
    let shown = try Self.shown(visit)
    let action = shown.action
    let plan = action.plan
    let moved = action.newDays.map(\.words)
    let parts: [(String, String?)] = [
      ("What", plan.what), ("Difference for children", plan.difference),
      ("Level", plan.level?.rawValue),
      ("Lead", plan.owner.map { $0 + (shown.inCharge.map { ", now \($0)" } ?? "") }),
      ("Verifier", plan.verifier), ("Raised", action.raisedOn.words), ("Due", plan.due?.words),
      ("Moved to", moved.isEmpty ? nil : moved.joined(separator: ", then ")),
      (
        "Asked for",
        action.askedMove.flatMap { step in
          step.day.map { "\($0.words), because: \(step.because ?? "")" }
        }
      ),
      (
        "Told that it is late",
        shown.told.isEmpty
          ? nil : shown.told.map { "\($0.person) (\($0.because.words))" }.joined(separator: ", ")
      ),
      ("From review", action.review), ("Service", action.service),
      ("Themes", action.themes.isEmpty ? nil : action.themes.joined(separator: ", ")),
      ("Measure", action.measure.map { "\($0.written): \($0.words)" }),
      ("Look again", (action.nextLook ?? action.recheckOn)?.words),
    ]
    let findings = action.findings.map { link -> Markup in
      "<li>\(link.kind.rawValue) \(link.place) in \(link.domain.name) of \(link.review)</li>\n"
    }
    let history = shown.history.map { "<li>\($0)</li>\n" as Markup }
    return .view(
      View(
        title: action.id,
        content: """
          <h1>\(action.id)</h1>
          <p class="subtitle">\(action.rag(on: shown.day).rawValue): \(action.position(on: shown.day))</p>
          \(shown.isBlind ? "<p>You are asked to grade the review it came from: words are left out.</p>" as Markup : "")
          <dl class="answers">
          \(parts.compactMap { name, words in words.map { "<div><dt>\(name)</dt><dd>\($0)</dd></div>\n" as Markup } }.joined())</dl>
          \(findings.isEmpty ? "" : "<h2>Findings it answers</h2><ul>\(findings.joined())</ul>" as Markup)
          <h2>What became of it</h2>
          \(history.isEmpty ? "<p>Nothing was said yet.</p>" : "<ul>\(history.joined())</ul>" as Markup)
          \(steps(shown, visit))
          """, back: ActionsPage.path))
  }

  /// The action, as far as the person may see it. Where there is none it is answered like one that is hidden.
  static func shown(_ visit: Visit) throws -> ShownAction {
    do {
      return try visit.council.action(visit.place("action"), by: visit.hand).get()
    } catch let refusal as Refusal
      where refusal.diagnostics.contains(where: { $0.code == .unknownAction })
    {
      throw NoSuchPage()
    }
  }

  /// Links to what can be done: each by the right or the part in the action that the act itself asks for.
  private func steps(_ shown: ShownAction, _ visit: Visit) -> Markup {
    let action = shown.action
    let id = action.id
    let isOwner = [action.plan.owner, shown.inCharge].contains { isSameID($0 ?? "", visit.person) }
    let isVerifier =
      action.plan.verifier.map { isSameID($0, visit.person) }
      ?? visit.viewer.may(.updateAnyAction)
    let isAbove = visit.council.workspace.line(above: action.plan.owner ?? "")
      .contains { isSameID($0.id, visit.person) }
    let mayUpdate = Permission.complaint(about: .action(action), by: visit.viewer) == nil
    var links: [(String, String)] = []
    if action.status.isOpen {
      if mayUpdate || isVerifier {
        links.append((UpdateActionPage.path(id), "Say how it goes, or complete it"))
      }
      if isOwner { links.append((MoveActionPage.path(id), "Ask for a new day")) }
      if action.askedMove != nil, isVerifier {
        links.append((DecideDayPage.path(id), "Decide on the new day"))
      }
      if isAbove {
        links.append((SupervisionPage.path(id), "Hand it to supervision, or tick it off"))
      }
    }
    links.append((ImpactPage.path(id), "Did practice change?"))
    let items = links.map { "<li><a href=\"\($0.0)\">\($0.1)</a></li>\n" as Markup }
    return "<h2>What you can do</h2><ul>\(items.joined())</ul>"
  }
}
