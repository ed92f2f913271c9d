import PracticeLearning
import Testing

@Suite("Moderation: what follows from a difference")
struct DifferencesTests {
  @Test(
    "Equal is confirmed; one step on the same side the moderator decides; across the line they talk",
    arguments: [
      (Grade.outstanding, Grade.outstanding, DifferenceRule.confirmed),
      (.outstanding, .good, .moderatorDecides), (.good, .outstanding, .moderatorDecides),
      (.requiresImprovement, .inadequate, .moderatorDecides),
      (.inadequate, .requiresImprovement, .moderatorDecides),
      (.good, .requiresImprovement, .conversation), (.requiresImprovement, .good, .conversation),
      (.outstanding, .requiresImprovement, .conversation), (.good, .inadequate, .conversation),
      (.outstanding, .inadequate, .conversation), (.inadequate, .outstanding, .conversation),
      (.inadequate, .inadequate, .confirmed),
    ])
  func rule(auditor: Grade, moderator: Grade, expected: DifferenceRule) {
    #expect(DifferenceRule(auditor, moderator) == expected)
  }

  @Test(
    "Equal grades are confirmed by themselves, in the moderator's name and on the day of grading")
  func confirmed() {
    let confirmed = Second.grades().confirmedWhereEqual(beside: Example.review.grade)
    #expect(confirmed.resolution == .init(how: .confirmed, on: Second.gradedOn, by: "MO-01"))
    #expect(confirmed.step == .settled)
    #expect(Second.complaints(confirmed) == [])
    #expect(Second.oneStep.confirmedWhereEqual(beside: Example.review.grade) == Second.oneStep)
  }

  @Test("The impact grade is shown beside the other and not compared")
  func impact() {
    let moderation = Second.grades().with { $0.impact = Judgement(grade: .inadequate) }
    #expect(moderation.differences(beside: Example.review.grade).isEmpty)
    #expect(moderation.step == .settled)
  }

  @Test("A domain that applies to one of them only: the moderator decides")
  func notApplicable() {
    let moderation = Second.grades().with { $0.domains[2].grade = .notApplicable }
    let pairs = moderation.differences(beside: Example.review.grade)
    #expect(pairs.map(\.rating) == [.domain(.planning)] && pairs[0].rule == .moderatorDecides)
    #expect(moderation.nextStep { $0 == .domain(.planning) ? nil : .good } == .settled)
  }

  @Test("An overall grade that one of them did not give is not compared")
  func noOverall() {
    #expect(Second.grades().nextStep { $0 == .overall ? nil : .good } == .settled)
  }

  @Test("The gravest difference says what comes next, and until when")
  func nextStep() {
    #expect(Second.oneStep.step == .moderatorDecides)
    #expect(Second.across.step == .conversation)
    let both = Second.grades([.domain(.planning): .inadequate, .overall: .outstanding])
    #expect(both.step == .conversation)
    let policy = ModerationPolicy()
    #expect(Second.across.dueDay(of: .conversation, under: policy) == day("2026-02-23"))
    #expect(Second.oneStep.dueDay(of: .moderatorDecides, under: policy) == day("2026-03-02"))
    #expect(Second.oneStep.dueDay(of: .settled, under: policy) == nil)
  }

  @Test("The moderator decides between the two grades and says why")
  func moderatorDecides() {
    func settled(_ change: (inout Moderation.Resolution) -> Void = { _ in }) -> [String] {
      Second.complaints(Second.oneStep) {
        var resolution = Second.resolution(.moderatorDecides)
        change(&resolution)
        $0.resolution = resolution
      }
    }
    #expect(settled() == [])
    #expect(settled { $0.final = [.init(.domain(.planning), .good)] } == [])
    #expect(settled { $0.because = nil } == ["M008 resolution.because"])
    #expect(
      settled { $0.final = [.init(.domain(.planning), .requiresImprovement)] }
        == ["M022 resolution.final.planning"])
    #expect(
      settled { $0.final = [.init(.overall, .outstanding)] } == ["M022 resolution.final.overall"])
  }

  @Test("Nobody but the moderator or the QA lead records it, and never the auditor")
  func whoDecides() {
    let act = SettlingAct.resolution(Second.resolution(.moderatorDecides))
    #expect(Second.refused(act, by: "MO-01", on: Second.oneStep) == [])
    #expect(Second.refused(act, by: "QA-01", on: Second.oneStep) == [])
    for code in ["TM-07", "MO-02", "TM-03"] {
      #expect(Second.refused(act, by: code, on: Second.oneStep) == ["M016 resolution.by"])
    }
    let others = SettlingAct.resolution(Second.resolution(.moderatorDecides, by: "MO-02"))
    #expect(Second.refused(others, by: "QA-01", on: Second.oneStep) == ["M016 resolution.by"])
  }

  @Test("What is equal or settled is not settled again, and grades that differ are not confirmed")
  func settled() {
    let act = SettlingAct.resolution(Second.resolution(.moderatorDecides))
    #expect(Second.refused(act, by: "MO-01", on: Second.grades()) == ["M019 resolution.how"])
    let done = Second.oneStep.taking(act)
    #expect(done.step == .settled)
    #expect(Second.refused(act, by: "MO-01", on: done) == ["M019 resolution.how"])
    let confirmed = SettlingAct.resolution(Second.resolution(.confirmed))
    #expect(Second.refused(confirmed, by: "MO-01", on: Second.oneStep) == ["M019 resolution.how"])
  }

  @Test("An inadequate domain caps the final overall grade unless there is a reason")
  func cap() {
    func capped(
      _ how: Moderation.Resolution.How = .conversation, override: String? = nil,
      final: [Moderation.FinalGrade] = [], review: Review = Example.review
    ) -> [String] {
      Second.complaints(Second.grades([.domain(.planning): .inadequate]), review: review) {
        $0.resolution = Second.resolution(how, final: final)
        $0.resolution?.capOverride = override
      }
    }
    #expect(capped() == ["M028 resolution.cap_override"])
    #expect(capped(override: "It is being put right, and she is safe.") == [])
    #expect(capped(final: [.init(.domain(.planning), .good)]) == [])
    let overridden = Example.review {
      $0.domains[2].grade = .graded(.inadequate)
      $0.overall?.capOverride = "It was put right."
    }
    #expect(capped(review: overridden) == [])
  }
}
