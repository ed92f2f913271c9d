import PracticeLearning
import Testing

@Suite("Moderation: the cap holds for the final grades as it does at entry")
struct FinalCapTests {
  private let apart = Second.grades([
    .domain(.planning): .inadequate, .domain(.outcomes): .inadequate,
  ])
  private func settled(
    _ override: String? = nil, final: [Moderation.FinalGrade] = [], review: Review = Example.review
  ) -> [String] {
    var resolution = Second.resolution(.conversation, final: final)
    resolution.capOverride = override
    return Second.complaints(
      apart.taking(.conversation(Second.talk, agreement: resolution)), review: review)
  }

  @Test("An overall grade above two inadequate domains is refused without a reason (E9)")
  func refused() {
    #expect(DiagnosticCode.finalCapExceeded.severity == .error)
    #expect(settled() == ["M028 resolution.cap_override"])
    #expect(settled("The risk is held by the court.") == [])
    #expect(
      settled(final: [.init(.domain(.planning), .good), .init(.domain(.outcomes), .good)]) == [])
  }

  @Test("One inadequate domain is enough, and so it is for a decision after a dispute (E9)")
  func one() {
    #expect(settled(final: [.init(.domain(.planning), .good)]) == ["M028 resolution.cap_override"])
    let disputed = apart.taking(
      .conversation(
        Second.talk,
        agreement: Second.resolution(
          .conversation,
          final: [.init(.domain(.planning), .good), .init(.domain(.outcomes), .good)]))
    ).taking(.dispute(Second.dispute()))
    let decided = disputed.taking(
      .resolution(
        Second.resolution(
          .thirdReader, by: "QA-01", on: "2026-03-02",
          final: [.init(.domain(.planning), .inadequate)])))
    #expect(Second.complaints(decided) == ["M028 decision.cap_override"])
  }

  @Test("A proposal of such grades is refused before the other side is asked (E9)")
  func proposed() {
    #expect(
      Second.complaints(apart.taking(Second.proposal()))
        == ["M007 resolution", "M028 steps.cap_override"])
  }

  @Test("The auditor's own reason stands for the domains it was given for, and for no further one")
  func auditors() {
    func review(_ domains: [PracticeDomain]) -> Review {
      Example.review { review in
        for index in review.domains.indices where domains.contains(review.domains[index].domain) {
          review.domains[index].grade = .graded(.inadequate)
        }
        review.overall?.capOverride = "It is mended."
      }
    }
    #expect(
      !settled(review: review([.planning, .outcomes])).contains("M028 resolution.cap_override"))
    #expect(settled(review: review([.planning])).contains("M028 resolution.cap_override"))
  }
}
