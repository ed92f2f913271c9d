import PracticeLearning
import Testing

/// Whether a reason is told that it speaks of process only.
private func isNudged(_ because: String, strength: String = "Entries are timely.") -> Bool {
  Example.complaints { review in
    review.planning {
      ($0.grade, $0.because, $0.difference) = (.graded(.requiresImprovement), because, nil)
      $0.strengths = [Finding(text: strength)]
    }
  }.contains("N001 domains.planning.because")
}

@Suite("Process and difference")
struct NudgeTests {
  @Test(
    "A reason of process alone is asked what it meant for the child",
    arguments: [
      "All statutory visits were completed in timescale and recorded on the form.",
      "Supervision was held monthly and the minutes were uploaded.",
      "The plan was signed, dated and circulated after each meeting with the family.",
    ])
  func process(because: String) {
    #expect(isNudged(because))
  }

  @Test(
    "A word of the child's life is enough",
    arguments: [
      "Visits were recorded in time and she sleeps better since.",
      "Meetings were held and her school place was saved.",
      "Visits were recorded, though her wishes are missing from the minutes.",
      "Supervision was held monthly while drift went on.",
    ])
  func life(because: String) {
    #expect(!isNudged(because))
  }

  @Test("A strength counts too, and so does a named difference")
  func elsewhere() {
    let because = "All statutory visits were completed in timescale and recorded on the form."
    #expect(!isNudged(because, strength: "She feels listened to."))
    #expect(
      !Example.complaints { $0.planning { $0.because = because } }
        .contains("N001 domains.planning.because"))
  }

  @Test("A reason that speaks of neither is left alone")
  func neither() {
    #expect(
      !isNudged("The work is careful and kind all through the year.", strength: "Warm words."))
  }
}
