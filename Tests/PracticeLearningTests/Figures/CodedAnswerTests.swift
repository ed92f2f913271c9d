import AuditStatistics
import PracticeLearning
import Testing

@Suite("What forms say in words that can be counted") struct CodedAnswerTests {
  private static let review: Review = {
    var review = Example.review { _ in }
    review.domains = [
      DomainJudgement(
        .planning,
        answers: [GivenAnswer("plan_specific", .partly), GivenAnswer("a=b", .notApplicable)])
    ]
    review.feedback = Feedback(
      child: FeedbackEntry(asked: .no, why: "He is six weeks old.", reason: .tooYoung),
      parentOrCarer: FeedbackEntry(asked: .no, why: "A move."),
      partners: FeedbackEntry(asked: .yes, said: " "))
    review.identity = " \n"
    return review
  }()

  @Test("Answers, feedback and its reasons are counted, free text and blanks are not")
  func ofReview() {
    let written = Set(Self.review.codedAnswers.map(\.written))
    #expect(
      written == [
        "question.plan_specific=partly", "question.a=b=not applicable", "feedback.child=not asked",
        "reason.child=too young", "feedback.parent_or_carer=not asked",
        "reason.parent_or_carer=not coded", "feedback.partners=no answer", "conversation=held",
      ])
  }

  @Test("What is written of an answer reads back as the same answer")
  func written() {
    for answer in Self.review.codedAnswers {
      #expect(CodedAnswer(written: answer.written) == answer)
    }
    for odd in ["", "identity", "feedback.nobody=heard", "else=1"] {
      #expect(CodedAnswer(written: odd) == nil)
    }
  }

  private static let figures: [Figure] = {
    var tally = ProgrammeTally(programme: "monthly", period: Period(month("2026-02")))
    tally.answers.counts = [
      CodedAnswer(.question("plan_specific"), "yes"): 6,
      CodedAnswer(.question("plan_specific"), "no"): 2,
      CodedAnswer(.question("plan_specific"), "not applicable"): 4,
      CodedAnswer(.feedback(.child), "heard"): 5, CodedAnswer(.feedback(.child), "not asked"): 3,
      CodedAnswer(.reasonNotAsked(.child), "too young"): 2,
      CodedAnswer(.reasonNotAsked(.child), "not coded"): 1, .held: 7,
    ]
    var without = Example.template
    without.sections.identity = .absent
    tally.answers.templates = [without.reference.description: 12]
    tally.answers.read([without])
    return tally.others(themes: Example.themes)
  }()

  private func share(_ id: Figure.ID, _ name: Figure.Dimension.Name, _ value: String) -> [Int?] {
    let figure = Self.figures.first { $0.id == id && $0.dimension(name) == value }
    return [figure?.numerator, figure?.denominator]
  }

  @Test("What does not apply is no part of the share of yes, partly and no")
  func questions() {
    #expect(share(.answersYes, .question, "plan_specific") == [6, 8])
    #expect(share(.answersPartly, .question, "plan_specific") == [0, 8])
    #expect(share(.answersNo, .question, "plan_specific") == [2, 8])
    #expect(share(.answersNotApplicable, .question, "plan_specific") == [4, 12])
  }

  @Test("Not asked is of all of whom it is known, and its reasons are of those not asked")
  func feedback() {
    #expect(share(.feedbackHeard, .source, "the child") == [5, 8])
    #expect(share(.feedbackNotAsked, .source, "the child") == [3, 8])
    #expect(share(.feedbackReason, .reason, "too young") == [2, 3])
    #expect(share(.feedbackReason, .reason, "not coded") == [1, 3])
  }

  @Test("What no template asks for is undefined and says so")
  func absent() {
    func figure(_ id: Figure.ID) -> Figure? { Self.figures.first { $0.id == id } }
    #expect(figure(.identityConsidered)?.missing == "no review was to tell of identity")
    #expect(figure(.conversationsHeld)?.denominator == 12)
    #expect(figure(.conversationsHeld)?.numerator == 7)
  }
}
