import PracticeLearning
import Testing

@Suite("Moderation: how the review is written is apart from the grades of practice")
struct FormQualityTests {
  @Test("The mark for the form is in no pair, settles nothing and is nobody's final grade")
  func apart() {
    let marked = Second.grades().with { $0.formQuality = Judgement(grade: .inadequate) }
    #expect(marked.pairs(beside: Example.review.grade).count == 7)
    #expect(marked.step == .settled)
    #expect(!marked.changesGrades(of: Second.grades()))
    #expect(marked.finalGrade(.overall) == .good)
    #expect(Second.complaints(marked) == [])
  }

  @Test("It comes after the grades: a blind form has no room for it")
  func afterwards() {
    let marked = Second.grades().with { $0.formQuality = Judgement(grade: .good) }
    let found = Second.check.blindComplaints(about: marked, of: Example.review)
    #expect(found.map(\.line) == ["M013 form_quality"])
    #expect(found[0].advice.parts.contains(.remedy(.markForm(of: "2026-02-CIC-0147"))))
  }
}
