import PracticeLearning
import Testing

@Suite("Practice weeks")
struct PracticeWeekTests {
  @Test("A week has a theme of the list, days in order and careful words")
  func week() {
    let week = PracticeWeek(
      id: "2026-03-drift", theme: "drift-and-delay", from: day("2026-03-02"),
      to: day("2026-03-06"),
      activities: [.init(kind: .learningSession, what: "Chronologies", learned: "Start early.")],
      summary: "Plans that stall are seen sooner.")
    #expect(Example.check.complaints(about: week) == [])
    var other = week
    (other.theme, other.to) = ("drift and delay", day("2026-03-01"))
    other.activities[0].what = "With Mr Okafor"
    other.activities[0].learned = "Ring 07700 900123"
    other.summary = "Fewer placement moves"
    let found = Example.check.complaints(about: other)
    #expect(
      found.map(\.line) == [
        "R063 theme", "R067 to", "P001 activities[1].what", "P006 activities[1].learned",
        "L001 summary",
      ])
    #expect(found.first?.advice == "write its id, \"drift-and-delay\"")
  }

  private let neglect = PracticeWeek(
    id: "A", theme: "drift-and-delay", from: day("2026-03-02"), to: day("2026-03-06"))

  @Test("What is strong, what worries, what follows and who is told names nobody") func words() {
    let number = "Ring 07700 900123"
    var week = neglect
    (week.strengths, week.worries, week.next) = ([number], [number], [number])
    week.told = [.init(who: number, what: number, by: day("2026-04-01"))]
    #expect(
      Example.check.complaints(about: week).map(\.line) == [
        "P006 strengths[1]", "P006 worries[1]", "P006 next[1]", "P006 told[1].who",
        "P006 told[1].what",
      ])
  }

  @Test("A week in the days of another on the same theme is refused; on another theme it is not")
  func overlapping() {
    var other = neglect
    (other.id, other.from, other.to) = ("B", day("2026-03-06"), day("2026-03-10"))
    func lines(_ week: PracticeWeek) -> [String] {
      Example.check.complaints(about: week, others: [neglect], dipSamples: []).map(\.line)
    }
    #expect(lines(other) == ["Q013 from"])
    other.from = day("2026-03-07")
    #expect(lines(other) == [])
    other.from = day("2026-03-01")
    #expect(lines(other) == ["Q013 from"])
    other.theme = "chronology"
    #expect(lines(other) == [])
    #expect(lines(neglect) == [])
  }

  @Test("Dip samples of a week are there") func dipSamples() {
    var week = neglect
    week.dipSamples = ["DIP-1", "DIP-3"]
    let found = Example.check.complaints(about: week, others: [], dipSamples: ["DIP-1", "DIP-2"])
    #expect(found.map(\.line) == ["Q006 dip_samples[2]"])
  }

  @Test("Attendance below zero, and something that happened no time, are refused") func numbers() {
    var week = neglect
    week.activities = [
      .init(kind: .observation, count: 0), .init(kind: .learningSession, participants: -1),
    ]
    #expect(
      Example.check.complaints(about: week).map(\.line) == [
        "Q011 activities[1].count", "Q011 activities[2].participants",
      ])
  }
}
