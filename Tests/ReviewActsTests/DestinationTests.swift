import PracticeLearning
import Testing

@testable import ReviewActs

@Suite("Where a file goes, as the journal tells it") struct DestinationTests {
  private func hand(_ door: Hand.Door) throws -> Hand {
    Hand(
      "QA-01", door: door, at: "2026-04-15T21:00:00Z",
      today: try #require(CalendarDate("2026-04-15")))
  }

  @Test(
    "A terminal names the whole path; other doors no folder of the machine",
    arguments: Hand.Door.allCases)
  func names(_ door: Hand.Door) throws {
    let path = "/somewhere/of/this-machine/figures.xlsx"
    let hand = try hand(door)
    #expect(hand.destination(path) == (door == .terminal ? path : "figures.xlsx"))
    #expect(!hand.destination(nil).isEmpty)
  }

  @Test("What goes straight to whoever asked is told by the door")
  func straight() throws {
    let told = try Hand.Door.allCases.map { try hand($0).destination(nil) }
    #expect(told == ["standard output", "the browser", "the program"])
  }
}
