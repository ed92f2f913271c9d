import PracticeLearning
import Testing

@Suite("The search of texts is quick")
struct SearchSpeedTests {
  /// `PLR_LONG_TEST=1 swift test -c release --filter SearchSpeed`; a debug build only prints its figure.
  @Test("30 MB of text are searched in a second on one core", .enabled(if: hasFullCounts))
  func speed() {
    let sentence = """
      The worker sees her alone every two weeks and the notes of March say what she said about school. \
      Supervision took place five times in six months, and the plan names who does what by when. \
      Mum and her partner came to the core group; CAMHS wrote on 12 May and the aunt was asked too.
      """
    let text = Array(repeating: sentence, count: 15).joined(separator: "\n")
    let rounds = 400
    var complaints = 0
    let taken = ContinuousClock().measure {
      for _ in 0..<rounds {
        complaints +=
          Example.check.complaints(
            aboutReason: text, at: ["because"], in: Example.today.month
          ).count
      }
    }
    let speed = Double(rounds * text.utf8.count) / 1_000_000 / (taken / .seconds(1))
    print("searched \(Int(speed)) MB in a second")
    #expect(complaints == 0)
    #if !DEBUG
      #expect(speed >= 30)
    #endif
  }
}
