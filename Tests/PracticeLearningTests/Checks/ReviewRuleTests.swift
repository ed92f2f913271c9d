import PracticeLearning
import Testing

@Suite("The rules of a review")
struct ReviewRuleTests {
  @Test("A finished review gets no complaint")
  func finished() {
    #expect(Example.complaints { _ in } == [])
  }

  @Test("Who and what it is about", arguments: Mistake.references)
  func references(mistake: Mistake) {
    #expect(Example.complaints(mistake.make) == mistake.complaints)
  }

  @Test("The months that were read and judged", arguments: Mistake.recordRead)
  func recordRead(mistake: Mistake) {
    #expect(Example.complaints(mistake.make) == mistake.complaints)
  }

  @Test("The sections beside the domains", arguments: Mistake.sections)
  func sections(mistake: Mistake) {
    #expect(Example.complaints(mistake.make) == mistake.complaints)
  }

  @Test("The domains", arguments: Mistake.domains)
  func domains(mistake: Mistake) {
    #expect(Example.complaints(mistake.make) == mistake.complaints)
  }

  @Test("The overall and the impact grade", arguments: Mistake.grades)
  func grades(mistake: Mistake) {
    #expect(Example.complaints(mistake.make) == mistake.complaints)
  }

  @Test("Actions", arguments: Mistake.actions)
  func actions(mistake: Mistake) {
    #expect(Example.complaints(mistake.make) == mistake.complaints)
  }

  @Test("All complaints come at once")
  func allAtOnce() {
    let empty = Review(
      id: "", programme: "", template: Example.reference, month: month("2026-02"),
      caseReference: "", service: "", team: "", practitioner: "", auditor: "")
    #expect(
      Example.check.complaints(about: empty).map(\.code.id) == [
        "R001", "R007", "R066", "R005", "R004", "R069", "R003", "R042", "R064", "R044", "R045",
        "R047",
        "R048", "R010", "R010", "R010", "R010", "R010", "R010", "R035", "R034",
      ])
  }
}
