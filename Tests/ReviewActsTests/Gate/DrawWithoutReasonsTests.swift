import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewReports
import ReviewStore
import Testing

@Suite("A draw tells which reviews, not why") struct DrawWithoutReasonsTests {
  /// What a draw says to whoever drew, in a council in which QA-02 leads and moderates; one review is always
  /// taken, for its grade.
  private func said(_ grade: Grade, to person: String) throws -> (String, TestCouncil) {
    let test = try TestCouncil(
      settings: TestCouncil.settings.replacing(
        "{ id: QA-02, role: QA lead }", with: "{ id: QA-02, roles: [QA lead, moderator] }"))
    try test.takeIn(TestForm(1, grade: grade).text)
    for number in 2...8 { try test.takeIn(TestForm(number).text) }
    let february = try #require(Period("2026-02"))
    let drawn = try test.council.drawModeration(
      ModerationDrawPlan(
        programme: nil, period: february, day: test.today, seed: 5, atLeast: 2), orSeed: 1,
      by: test.hand(person)
    ).get()
    let report = ModerationDrawReport(
      certificate: drawn.certificate, draw: drawn.draw, frame: drawn.frame, desk: drawn.desk,
      period: february, path: drawn.sealed.isEmpty ? "c.json" : nil, sealed: drawn.sealed)
    return (report.text(style: TextStyle()), test)
  }

  @Test("to a QA lead who may be asked: the same words whatever the grade was (B4)") func sealed()
    throws
  {
    let (one, _) = try said(.outstanding, to: "QA-02")
    let (other, _) = try said(.inadequate, to: "QA-02")
    #expect(one == other && one.contains("2026-02-CIC-0001"))
    for word in ["always", "random", "probability", "because", "outstanding", "c.json"] {
      #expect(!one.contains(word), "\(word): \(one)")
    }
  }

  @Test("to a QA lead who does not moderate it says why") func open() throws {
    let (words, test) = try said(.inadequate, to: "QA-01")
    #expect(words.contains("1 always taken (1 inadequate)") && words.contains("c.json"))
    // Whoever takes the certificate out of the store has been shown why, which tells grades.
    #expect(try test.council.read { try $0.reviewsShown(to: "QA-01") } == [])
    _ = try ReadCell.export(.certificate, test, test.hand("QA-01"))
    let shown = try test.council.read { try $0.reviewsShown(to: "QA-01") }
    #expect(shown.contains("2026-02-CIC-0001") && shown.count == 3)
  }
}
