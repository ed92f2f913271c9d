import PracticeLearning
import Testing

@Suite("The colours of the sample actions") struct SampleActionTests {
  /// What the rule says, written down apart from the code: what was said last by the day; green and not yet
  /// started are amber where the day of the action has passed.
  private func oracle(_ action: LearningAction, on day: CalendarDate) -> String {
    var said = "blank"
    for update in action.updates where update.on <= day { said = "\(update.status)" }
    let isLate = action.plan.due.map { $0 < day } ?? false
    return isLate && ["blank", "green"].contains(said) ? "amber" : said
  }

  @Test("36 actions at the ends of quarters are shown as the oracle says (D2)")
  func colours() throws {
    let actions = try SampleFiles.actions("estuary-2025-26/actions.yaml")
    #expect(actions.count == 36)
    var changed = 0
    let days = ["2025-06-30", "2025-09-30", "2025-12-31", "2026-03-31", "2026-09-30"]
    for day in days.compactMap({ CalendarDate($0) }) {
      for action in actions {
        var then = action
        then.updates.removeAll { $0.on > day }
        #expect("\(then.rag(on: day))" == oracle(action, on: day), "\(action.id) on \(day)")
        if then.rag(on: day) != then.status { changed += 1 }
      }
    }
    #expect(changed > 0, "some of them are past their day and not said to be")
  }
}
