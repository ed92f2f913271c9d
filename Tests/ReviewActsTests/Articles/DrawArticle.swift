import PracticeLearning
import Testing

@Suite("A draw and its proof, as its article tells it") struct DrawArticle {
  @Test("The same frame and seed give the same draw, in whatever order the frame is")
  func drawnAgain() {
    let reviews = (1...20).map { number in
      ModerationFrame.Entry(
        review: "2026-02-CIC-\(1000 + number)", service: "children in care",
        auditor: "TM-0\(1 + number % 4)")
    }
    var frame = ModerationFrame(
      reviews: reviews, months: .init(submitted: 20), yearToDate: .init(submitted: 20),
      moderators: [.init(id: "MOD-01"), .init(id: "MOD-02")])
    let draw = ModerationDraw(frame, targetPercent: 30, seed: 20_260_301)

    frame.reviews.reverse()
    let again = ModerationDraw(frame, targetPercent: 30, seed: 20_260_301)

    #expect(draw.picks == again.picks)
    #expect(draw.picks.count == 6)
    #expect(draw.picks.allSatisfy { $0.selection.probability != nil })
  }
}
