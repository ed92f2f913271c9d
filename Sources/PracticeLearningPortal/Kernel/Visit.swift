import Markup
import PracticeLearning
import ReviewActs

/// Somebody at a page: who, when, in which council, and what was typed and complained of.
struct Visit: Sendable {
  /// The council.
  let council: Council
  /// Who looks or acts, by this door, and when.
  let hand: Hand
  /// Who that is.
  let viewer: Viewer
  /// What stands in the places of the address.
  var places: [String: String] = [:]
  /// What stands behind the question mark.
  var query: [String: String] = [:]
  /// What was typed; a page shows it in place of what is stored.
  var typed: Typed?
  /// What is complained of, for the page that was typed into.
  var complaints: [Diagnostic] = []
  /// The session that the person is at work in, by its id in lists; nothing where there is none.
  var session: String?
  /// What proves that a form is one of this person's session.
  var token: String
  /// The one-time id of the forms of this page.
  var formID: String
  /// A word above the page, such as that something was kept.
  var notice: String?
  /// The path that was asked for.
  var path = "/"

  /// What the portal keeps between two pages of this person.
  var desk = PortalDesk()

  /// Who looks, by role code.
  var person: String { viewer.person.id }

  /// What stands in a place of the address.
  func place(_ name: String) -> String { places[name] ?? "" }
}
