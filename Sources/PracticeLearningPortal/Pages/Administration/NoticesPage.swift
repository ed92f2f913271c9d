import Markup
import PracticeLearning
import ReviewActs

/// How one is told that something waits: whether, and where.
struct NoticesPage: Page {
  static let path = "/account/notices"
  let address: Address = "/account/notices"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    let wish = try visit.council.noticeWish(by: visit.hand).get()
    let terms = visit.council.workspace.portal.notices
    let state: Markup =
      if terms == nil {
        "<p>This council sends none: sign in to see what waits.</p>"
      } else if !wish.isWanted {
        "<p>They are off: nothing is sent to you.</p>"
      } else if let goesTo = wish.goesTo {
        "<p>They are on, and go to <strong>\(goesTo)</strong>.</p>"
      } else {
        "<p>They are on, and go nowhere: give an address below.</p>"
      }
    return .view(
      View(
        title: "Notices",
        content: """
          <h1>Notices</h1>
          <p>On a working day on which something new waits for you a message says “\(NoticeTerms.subject)”, with the address
          of this portal and nothing else: no case, no child, not what it is. It goes out once a day, for everybody at the
          same hour, and once more after a week where it still waits.</p>
          \(state)
          \(visit.form(button: wish.isWanted ? "Turn them off" : "Turn them on", isQuiet: true, "<input type=\"hidden\" name=\"notices\" value=\"\(wish.isWanted ? "off" : "on")\">"))
          <h2>Where they go</h2>
          \(visit.form(button: "Keep this address", """
            \(visit.line("address", "Your address at work", hint: terms?.domain.map { "Empty for \(visit.person)@\($0)" }, value: wish.given ?? "", kind: "email", complete: "email"))
            """))
          """, back: "/account"))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    if let notices = typed["notices"] {
      _ = try visit.council.wantNotices(notices == "on", by: visit.hand).get()
    } else {
      _ = try visit.council.noticeAddress(typed.written("address"), by: visit.hand).get()
    }
    return Done(Self.path, .changed)
  }
}
