import PracticeLearning
import Testing

@Suite("Similar open actions") struct SimilarActionTests {
  private func action(
    _ id: String, _ what: String, _ difference: String = "", themes: [String] = [],
    _ status: ActionStatus? = nil
  ) -> LearningAction {
    LearningAction(
      id: id, themes: themes, raisedOn: day("2026-01-05"),
      plan: PlannedAction(what: what, difference: difference),
      updates: status.map { [ActionUpdate(on: day("2026-01-06"), by: "TM-03", status: $0)] } ?? [])
  }

  @Test(
    "Those that share a theme or words are offered, the most similar first; closed ones are not (D6)"
  )
  func offered() {
    let draft = action(
      "", "Write plans with dates and names for every child",
      "Children know who does what and when",
      themes: ["smart-plans"])
    let same = action(
      "LA-1", "Writing plans with dates and names", "Children know who does what",
      themes: ["smart-plans"])
    let theme = action(
      "LA-2", "Train chairs to challenge drift", "Nobody waits for months", themes: ["smart-plans"])
    let words = action("LA-3", "Every plan has a named person", "Children know whom to ring")
    let other = action("LA-4", "Buy a second printer for the office")
    let closed = action(
      "LA-5", "Write plans with dates and names for every child", themes: ["smart-plans"], .blue)
    let found = SimilarAction.all(draft, among: [other, words, theme, closed, same])
    #expect(found.map(\.action.id) == ["LA-1", "LA-3", "LA-2"])
    #expect(found.map(\.isVerySimilar) == [true, false, false])
    #expect(found[0].themes == ["smart-plans"] && found[1].themes == [])
    #expect(SimilarAction.all(other, among: [same, theme, words]).isEmpty)
    // What says nothing is like nothing.
    #expect(SimilarAction.all(action("", ""), among: [action("LA-6", "")]).isEmpty)
  }
}
