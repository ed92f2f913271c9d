import PracticeLearning
import Testing

@Suite("Whether a family was heard") struct FamilyVoiceTests {
  @Test(
    "It is heard where its words are recorded, and not asked only where nobody of it was",
    arguments: [
      (
        FeedbackEntry(asked: .yes, said: "sooner, please"), FeedbackEntry(asked: .no),
        FamilyVoice.heard
      ),
      (FeedbackEntry(asked: .no), FeedbackEntry(asked: .yes, said: "fair"), .heard),
      (FeedbackEntry(asked: .declined), FeedbackEntry(asked: .no), .noAnswer),
      (FeedbackEntry(asked: .yes, said: " \n"), FeedbackEntry(asked: .no), .noAnswer),
      (FeedbackEntry(asked: .yes), nil, .noAnswer),
      (FeedbackEntry(asked: .no, why: "a new school"), FeedbackEntry(asked: .no), .notAsked),
      (nil, FeedbackEntry(asked: .no), .notAsked),
      (nil, FeedbackEntry(), nil),
      (nil, nil, nil),
    ] as [(FeedbackEntry?, FeedbackEntry?, FamilyVoice?)])
  func voice(child: FeedbackEntry?, carer: FeedbackEntry?, voice: FamilyVoice?) {
    // What partners say is not the family's.
    let partners = FeedbackEntry(asked: .yes, said: "she is settled at school")
    let feedback = Feedback(child: child, parentOrCarer: carer, partners: partners)
    #expect(feedback.familyVoice == voice)
  }
}
