import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewReports

/// What the cells take in and raise.
extension ActCell {
  /// What is said of a document that is taken in.
  static func importing(_ text: String, _ test: TestCouncil, _ hand: Hand) throws
    -> [Diagnostic]
  {
    let path = try test.write(text, to: "taken-in.yaml")
    do {
      _ = try Importer(test.council, by: hand).run([path])
      return []
    } catch let refusal as Refusal { return refusal.diagnostics }
  }

  /// An action that may be raised.
  static func action(of review: String?, _ hand: Hand) -> LearningAction {
    LearningAction(
      id: "", review: review, raisedOn: hand.today,
      plan: PlannedAction(
        what: "Talk it through", level: .team, owner: "SW-118", verifier: "TM-16",
        due: CalendarDate("2026-06-01"), difference: "She is heard"))
  }

  /// A practice week that looks at a review.
  static func week(of review: String) -> String {
    """
    plr: 1
    practice_week: 2026-03-neglect
    theme: neglect
    from: 2026-03-16
    to: 2026-03-20
    reviews: [\(review)]
    activities: [{ kind: observation, what: Home visits, count: 1, learned: Warm and clear }]

    """
  }

  /// The grades of a review by a person.
  static func grades(of review: String, by person: String) -> String {
    let because = "grade: good, because: She is known and heard by all"
    let domains = PracticeDomain.allCases.map { "  \($0.key): { \(because) }" }
    return """
      plr: 1
      moderation: \(review)
      moderator: \(person)
      graded_on: 2026-04-15
      domains:
      \(domains.joined(separator: "\n"))
      impact: { \(because) }
      overall: { \(because) }

      """
  }
}
