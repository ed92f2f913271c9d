import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@Suite("Findings that may be quoted") struct QuoteTests {
  private let place = FindingPlace(TestForm(1).id, .planning, .development, number: 1)

  @Test(
    "A finding is quoted once it is cleared, without its review, and no more once that is taken back"
  )
  func cleared() throws {
    let test = try TestCouncil()
    try test.takeIn(CodingCouncil.form(1, sentence: "The plan stalled for months"))
    #expect(try test.council.quotes(by: test.hand("BRD-01")).get().quotes.isEmpty)
    _ = try test.council.clearQuote(at: place, by: test.hand("PSW-01")).get()
    let quotes = try test.council.quotes(by: test.hand("BRD-01")).get().quotes
    #expect(quotes.map(\.text) == ["The plan stalled for months"])
    #expect(quotes.first?.clearedBy == "PSW-01" && quotes.first?.domain == .planning)
    #expect(try test.council.quotes(of: ["neglect"], by: test.hand()).get().quotes.isEmpty)
    _ = try test.council.code(
      ThemeCode(of: PlacedFinding(Finding(), at: place), .chosen, themes: ["neglect"]),
      by: test.hand()
    ).get()
    #expect(try test.council.quotes(of: ["neglect"], by: test.hand()).get().quotes.count == 1)
    let elsewhere = Selection(service: "fostering")
    #expect(try test.council.quotes(in: elsewhere, by: test.hand()).get().quotes.isEmpty)
    let february = Selection(period: Period(Month(year: 2026, number: 2)))
    #expect(try test.council.quotes(in: february, by: test.hand()).get().quotes.count == 1)
    let january = Selection(period: Period(Month(year: 2026, number: 1)))
    #expect(try test.council.quotes(in: january, by: test.hand()).get().quotes.isEmpty)
    _ = try test.council.clearQuote(at: place, cleared: false, by: test.hand()).get()
    #expect(
      test.council.clearQuote(at: place, cleared: false, by: test.hand()).diagnostics.map(\.code)
        == [.unknownFinding])
    #expect(try test.council.quotes(by: test.hand()).get().quotes.isEmpty)
    #expect(test.council.doctor(by: test.hand()).diagnostics.containsErrors == false)
  }

  @Test(
    "Words with a number of a person in them are not cleared, nor by whoever may not, and nothing is stored"
  )
  func refused() throws {
    let test = try TestCouncil()
    try test.takeIn(CodingCouncil.form(1, sentence: "The plan stalled for months"))
    #expect(
      test.council.clearQuote(at: place, by: test.hand("TM-07")).diagnostics.map(\.code) == [
        .notPermitted
      ])
    var other = place
    other.number = 9
    #expect(
      test.council.clearQuote(at: other, by: test.hand()).diagnostics.map(\.code) == [
        .unknownFinding
      ])
    #expect(try test.council.quotes(by: test.hand()).get().quotes.isEmpty)
    #expect(test.council.quotes(by: test.hand("SW-118")).diagnostics.map(\.code) == [.notPermitted])
  }
}
