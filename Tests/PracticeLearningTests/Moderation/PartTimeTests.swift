import AuditStatistics
import PracticeLearning
import Testing

@Suite("Moderation draw: part-time moderators")
struct PartTimeTests {
  /// Thirty reviews that are all taken, and what each moderator gets of them.
  private func shares(_ moderators: [ModerationFrame.Moderator], seed: UInt64 = 1) -> [String: Int]
  {
    let frame = ModerationFrame(
      reviews: (1...30).map {
        .init(review: "R-\($0)", service: "MASH", auditor: "TM-0\($0 % 5)", always: .inadequate)
      },
      months: .init(submitted: 30), yearToDate: .init(submitted: 30), moderators: moderators)
    let draw = ModerationDraw(frame, targetPercent: 30, seed: seed)
    return Dictionary(grouping: draw.picks, by: \.moderator).mapValues(\.count)
  }

  @Test("Half of full time is half a share (A15)", arguments: 1...5)
  func half(seed: UInt64) {
    let half = ModerationFrame.Moderator(id: "MOD-02", works: DecimalText("0.5"))
    #expect(shares([.init(id: "MOD-01"), half], seed: seed) == ["MOD-01": 20, "MOD-02": 10])
  }

  @Test("What is open from before counts in the same measure (A15)")
  func open() {
    let half = ModerationFrame.Moderator(id: "MOD-02", open: 5, works: DecimalText("0.5"))
    let found = shares([.init(id: "MOD-01", open: 10), half])
    #expect(found == ["MOD-01": 20, "MOD-02": 10])
  }

  @Test("Three shares of different size, each within one review of its part (A15)")
  func three() {
    let found = shares([
      .init(id: "MOD-01"), .init(id: "MOD-02", works: DecimalText("0.6")),
      .init(id: "MOD-03", works: DecimalText("0.4")),
    ])
    #expect(found == ["MOD-01": 15, "MOD-02": 9, "MOD-03": 6])
  }

  @Test("Full time written down is full time left out: earlier certificates are drawn again alike")
  func full() {
    let written = [
      ModerationFrame.Moderator(id: "MOD-01", works: DecimalText("1")), .init(id: "MOD-02"),
    ]
    #expect(
      shares(written, seed: 3) == shares([.init(id: "MOD-01"), .init(id: "MOD-02")], seed: 3))
  }
}
