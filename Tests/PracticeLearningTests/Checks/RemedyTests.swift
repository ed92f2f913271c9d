import PracticeLearning
import Testing

@Suite("Advice is words and acts") struct RemedyTests {
  private let shouted = Remedy.Wording { "<\($0.plainWords.uppercased())>" }

  @Test("Each door words the acts in it, and everything else stays as it is")
  func worded() {
    let advice: Advice = "see those there are with: \(.listReviews), or the \(2) drafts"
    #expect(
      advice.worded(by: shouted) == "see those there are with: <LIST THE REVIEWS>, or the 2 drafts")
    #expect(
      advice.description == "see those there are with: \"list the reviews\", or the 2 drafts")
  }

  @Test("A detail of the act at hand is named without quotes")
  func detail() {
    let advice: Advice = "act as yourself with \(adding: .whoActs())"
    #expect(advice.parts == [.text("act as yourself with "), .remedy(.adding(.whoActs()))])
    #expect(advice.description == "act as yourself with your role code")
  }

  @Test("Advice inside advice keeps its acts, and what reads alike is equal")
  func joined() {
    let cure: Advice = "examine it with \(.examineStore)"
    #expect("first \(cure); then wait" as Advice == "first " + cure + "; " + "then wait")
    #expect(Advice("ab") == "a\("b")")
    #expect(Advice("").isEmpty && !cure.isEmpty)
  }
}
