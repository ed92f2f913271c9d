import PracticeLearning
import Testing

@Suite("The rules of a review")
struct ReviewRuleTests {
  @Test("A finished review gets no complaint")
  func finished() {
    #expect(Example.complaints { _ in } == [])
  }
}
