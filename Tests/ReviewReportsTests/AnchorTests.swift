import PracticeLearning
import ReviewReports
import Testing

@Suite("The name of a figure on a page")
struct AnchorTests {
  @Test(
    "has no blank in it",
    arguments: [
      ("monthly", "reviews;programme=monthly"), ("early  help", "reviews;programme=early-help"),
      (" a\tb\n", "reviews;programme=-a-b"), ("Zoë\u{A0}and Ann", "reviews;programme=Zoë-and-Ann"),
    ])
  func anchor(name: String, anchor: String) {
    let figure = Figure(
      id: .reviews, title: "Reviews", dimensions: [.init(.programme, name)], value: 1, unit: .count,
      method: "count", period: Period(FinancialYear(startingIn: 2025)))
    #expect(figure.anchor == anchor)
  }
}
