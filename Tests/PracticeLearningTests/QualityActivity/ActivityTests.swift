import PracticeLearning
import Testing

@Suite("Other quality activity") struct ActivityTests {
  private let activity = QualityActivity(
    id: "REG-1", kind: .survey, title: "Questionnaire to families", cases: 58,
    counted: "questionnaire answers", from: day("2026-02-02"), services: ["fostering"],
    themes: ["drift-and-delay"], development: ["Breaks are explained late."],
    action: "A passport goes with the child.")

  @Test("An activity that is in order has nothing to complain of") func inOrder() {
    #expect(Example.check.complaints(about: activity) == [])
    #expect(activity.endedOn == day("2026-02-02"))
  }

  @Test("Days in order, services and themes that there are, and no number below zero")
  func mistakes() {
    var other = activity
    other.to = day("2026-02-01")
    other.cases = -1
    (other.services, other.themes) = (["fosterin"], ["drift and delay"])
    let found = Example.check.complaints(about: other)
    #expect(
      found.map(\.line) == [
        "R067 to", "Q011 cases", "R005 services[1]", "R063 themes[1]",
      ])
    #expect(found[2].advice == "did you mean \"fostering\"?")
    #expect(found[3].advice == "write its id, \"drift-and-delay\"")
  }

  @Test("Whoever could be known is found in every text") func identifiers() {
    var other = activity
    let number = "Ring 07700 900123"
    (other.title, other.source, other.counted) = (number, number, number)
    (other.strengths, other.development, other.action) = ([number], [number], number)
    #expect(
      Example.check.complaints(about: other).map(\.line) == [
        "P006 title", "P006 source", "P006 counted", "P006 strengths[1]", "P006 development[1]",
        "P006 action",
      ])
  }

  @Test("Areas for development without an action are a hint") func noAction() {
    var other = activity
    other.action = nil
    let found = Example.check.complaints(about: other)
    #expect(found.map(\.line) == ["Q010 development"] && !found.containsErrors)
  }
}
