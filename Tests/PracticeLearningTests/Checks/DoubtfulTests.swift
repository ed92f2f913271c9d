import PracticeLearning
import Testing

@Suite("What cannot be, and what is doubtful")
struct DoubtfulTests {
  @Test("A month years from the record that was read, an owner who verifies, another team (A6)")
  func impossible() throws {
    #expect(
      Example.complaints { $0.month = Month(year: 2016, number: 2) }.contains("R072 month"))
    #expect(
      Example.complaints { $0.month = Month(year: 2025, number: 9) }.contains("R073 month"))
    #expect(Example.complaints { $0.month = Month(year: 2027, number: 1) }.contains("R041 month"))
    #expect(
      Example.complaints { review in
        review.actions[0].verifier = review.actions[0].owner
      }.contains("A015 actions[1].verifier"))
    #expect(Example.complaints { $0.team = "CIC-1" }.contains("R074 practitioner"))
  }

  @Test("Evidence of the month of the review itself was read (F9)")
  func ownMonth() {
    #expect(Example.complaints { $0.planning { $0.evidence[0].on = day("2026-02-10") } } == [])
  }
}
