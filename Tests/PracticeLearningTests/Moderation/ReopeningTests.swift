import PracticeLearning
import Testing

@Suite("Moderation: what was recorded stays, whatever is added or changed")
struct ReopeningTests {
  private let settled = Second.oneStep.with {
    $0.resolution = Second.resolution(.moderatorDecides)
    $0.formQuality = Judgement(grade: .good, because: "Clear and short.")
    $0.selection = .init(reason: .random, probability: DecimalText("0.25"))
  }

  @Test("Saying the same grades again takes nothing away")
  func keeping() {
    #expect(Second.oneStep.keeping(settled) == settled)
    #expect(Second.oneStep.hasGrades(of: settled))
    #expect(!Second.oneStep.changesGrades(of: settled))
  }

  @Test("A reason in other words is a change, and not one of grades")
  func words() {
    let other = Second.oneStep.with { $0.domains[0].because = "I read on." }
    #expect(!other.hasGrades(of: settled) && !other.changesGrades(of: settled))
  }

  @Test("Another grade opens what was settled")
  func grades() {
    let other = Second.across
    #expect(other.changesGrades(of: settled))
    #expect(other.step == .conversation)
  }

  @Test("An amended review is graded anew: what differs may be another than before")
  func review() {
    var amended = Example.review
    amended.domains[2].grade = .graded(.outstanding)
    #expect(Second.oneStep.step == .moderatorDecides)
    #expect(Second.oneStep.nextStep(beside: amended.grade) == .settled)
  }
}
