import PracticeLearning
import Testing

@Suite("What is always moderated")
struct ModerationPolicyTests {
  private func reason(
    _ policy: ModerationPolicy = ModerationPolicy(), overall: Grade? = .good,
    planning: Grade? = .good, override: Bool = false, new: Bool = false
  ) -> Moderation.Selection.Reason? {
    policy.reasonToTake(
      graded: { rating in
        switch rating {
        case .overall: overall
        case .domain(.planning): planning
        case .domain: .good
        case .impact: .outstanding
        }
      }, hasCapOverride: override, isAuditorNew: new)
  }

  @Test("Every inadequate, every outstanding, every override, and a new auditor's")
  func reasons() {
    #expect(reason() == nil)
    #expect(reason(overall: .requiresImprovement) == nil)
    #expect(reason(overall: .inadequate) == .inadequate)
    #expect(reason(overall: .outstanding) == .outstanding)
    #expect(reason(planning: .inadequate, override: true) == .capOverride)
    #expect(reason(new: true) == .newAuditor)
  }

  @Test("Of several reasons, the gravest")
  func several() {
    #expect(reason(overall: .inadequate, new: true) == .inadequate)
    #expect(reason(overall: .outstanding, planning: .inadequate, override: true) == .outstanding)
    #expect(reason(override: true, new: true) == .capOverride)
  }

  @Test("The domains count where there is no overall grade, and only there")
  func withoutOverall() {
    #expect(reason(overall: .good, planning: .inadequate) == nil)
    #expect(reason(overall: nil, planning: .inadequate) == .inadequate)
    #expect(reason(overall: nil, planning: .outstanding) == nil)
    #expect(reason(overall: nil, planning: nil) == nil)
    let all = ModerationPolicy().reasonToTake(
      graded: { $0 == .overall ? nil : .outstanding }, hasCapOverride: false, isAuditorNew: false)
    #expect(all == .outstanding)
  }

  @Test("Only what the policy names")
  func policy() {
    let policy = ModerationPolicy(always: [.newAuditor])
    #expect(reason(policy, overall: .inadequate) == nil)
    #expect(reason(policy, overall: .inadequate, override: true, new: true) == .newAuditor)
    #expect(reason(ModerationPolicy(always: []), overall: .inadequate, new: true) == nil)
    #expect(reason(ModerationPolicy(always: [.random, .requested]), new: true) == nil)
  }
}
