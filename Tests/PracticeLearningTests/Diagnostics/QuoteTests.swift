import PracticeLearning
import Testing

@Suite("What complaints quote") struct QuoteTests {
  @Test("An id of two megabytes is told by its beginning (K3)") func longID() {
    let id = String(repeating: "x", count: 2_000_000)
    let review = Example.review(id: id)
    let found = Example.check.complaints(about: review).filter { $0.code.id == "R001" }
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.summary.count < 120 && $0.summary.contains("xxx…\"") })
  }

  @Test("Quotes of up to 60 characters, and paths, stand whole (K3)") func whole() {
    let words = String(repeating: "w", count: 60)
    let path = "/tmp/" + String(repeating: "p", count: 200)
    for text in ["\"\(words)\" is not a team", "there is no file \"\(path)\""] {
      #expect(Diagnostic(.unknownTeam, text, advice: "").summary == text)
    }
  }

  @Test("Each of several quotes is cut, and what stands between them stays (K3)") func several() {
    let long = String(repeating: "é", count: 90)
    let summary = Diagnostic(.unknownTeam, "\"\(long)\" or \"\(long)\" is meant", advice: "")
      .summary
    let cut = String(repeating: "é", count: 59) + "…"
    #expect(summary == "\"\(cut)\" or \"\(cut)\" is meant")
  }
}

extension Example {
  fileprivate static func review(id: String) -> Review {
    var review = review
    review.id = id
    return review
  }
}
