package import PracticeLearning

/// A learning action as a page tells of it.
package struct PageAction: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// What will be done.
  package var what: String
  /// Who does it, by role code; on no page that is for many.
  package var owner: String?
  /// The day it is due now.
  package var due: String
  /// How it stands: its status, how often it was moved, whether it is overdue, what was decided.
  package var position: String
  /// The difference that was intended.
  package var difference: String?
  /// The difference it made and how that is known.
  package var evidence: String?
  /// Whether practice changed since it was completed, in words that never say why.
  package var impact: String?

  /// - Parameters:
  ///   - action: the action as it stood on the day.
  ///   - day: the day.
  ///   - impact: whether practice changed since.
  package init(_ action: LearningAction, on day: CalendarDate, impact: String? = nil) {
    id = action.id
    what = action.plan.what ?? "without words"
    owner = action.plan.owner
    due = action.dueNow?.words ?? "no day"
    position = action.position(on: day)
    difference = action.plan.difference
    evidence = action.updates.last { $0.status == .blue && $0.evidence != nil }?.evidence
    self.impact = impact
  }

  static let names: [PageName<PageAction>] = [
    .words("id", "the id of the action") { $0.id },
    .words("what", "what will be done") { $0.what },
    .words("due", "the day it is due now") { $0.due },
    .words("position", "how it stands: status, how often it was moved, overdue, what was decided") {
      $0.position
    },
    .maybe("difference", "the difference that is intended for children") { $0.difference },
    .maybe("evidence", "the difference it made and how that is known") { $0.evidence },
    .maybe("impact", "whether practice changed since it was completed; never why") { $0.impact },
  ]

  /// The names on a page for one person.
  static let namesWithOwner: [PageName<PageAction>] =
    names + [.maybe("owner", "who does it, by role code") { $0.owner }]
}
