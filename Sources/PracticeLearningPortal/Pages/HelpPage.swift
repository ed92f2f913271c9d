import Markup
import PracticeLearning
import ReviewActs

/// Help, at the same place on every page.
struct HelpPage: Page {
  let address: Address = "/help"

  func see(_ visit: Visit) throws -> Reply {
    func who(_ role: Workspace.Role) -> String {
      visit.council.workspace.people.filter {
        $0.roles.contains(role) && !$0.hasLeft(by: visit.hand.today)
      }.map(\.id).joined(separator: ", ")
    }
    return .view(
      View(
        title: "Help and who to ask",
        content: """
          <h1>Help and who to ask</h1>
          <p>Everything you type is kept when you press a button, and every 30 seconds while you write where
          your browser runs scripts. Nothing counts before you submit it.</p>
          <h2>Who to ask</h2>
          <ul>
          <li>About reviews, grades and moderation: the QA lead, \(who(.qaLead))</li>
          <li>About your account: the administrator, \(who(.administrator))</li>
          </ul>
          <h2>Keys</h2>
          <p>In theme coding, where your browser runs scripts: the sign before a theme chooses it, / opens the list
          of all themes, n leaves a finding for later, u takes the last one back.</p>
          """))
  }
}
