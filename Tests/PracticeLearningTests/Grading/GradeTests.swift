import PracticeLearning
import Testing

@Suite("Grades")
struct GradeTests {
  @Test(
    "A grade is one of four words, or its letters, in any case",
    arguments: [
      ("outstanding", Grade.outstanding), ("Good", .good),
      ("REQUIRES IMPROVEMENT", .requiresImprovement),
      ("inadequate", .inadequate), ("O", .outstanding), ("g", .good), ("RI", .requiresImprovement),
      ("i", .inadequate),
    ])
  func reading(text: String, grade: Grade) {
    #expect(Grade(text) == grade)
    #expect(DomainGrade(text) == .graded(grade))
  }

  @Test(
    "A digit is never a grade: councils number them both ways round",
    arguments: ["1", "2", "3", "4", "0", "", "very good", "requires-improvement", "Gut", "R"])
  func refused(text: String) {
    #expect(Grade(text) == nil)
    #expect(DomainGrade(text) == nil)
  }

  @Test("Inadequate is the lowest and outstanding the highest")
  func order() {
    #expect(Grade.allCases.sorted() == Grade.allCases)
    #expect(Grade.bestFirst == Grade.allCases.reversed())
    #expect(Grade.allCases.filter(\.isGoodOrOutstanding) == [.good, .outstanding])
  }

  @Test("Each grade reads back from its word and its letters", arguments: Grade.allCases)
  func words(grade: Grade) {
    #expect(Grade(grade.word) == grade)
    #expect(Grade(grade.letters) == grade)
    #expect(grade.description == grade.word)
  }

  @Test("A domain may not apply", arguments: ["not applicable", "Not Applicable", "n/a", "N/A"])
  func notApplicable(text: String) {
    #expect(DomainGrade(text) == .notApplicable)
    #expect(DomainGrade.notApplicable.word == "not applicable")
    #expect(DomainGrade.notApplicable.grade == nil)
    #expect(DomainGrade.graded(.good).word == "good")
  }
}

@Suite("Practice domains")
struct PracticeDomainTests {
  @Test("The six are always in this order")
  func order() {
    #expect(
      PracticeDomain.allCases.map(\.name) == [
        "case recording", "assessments", "planning", "voice of the child", "outcomes",
        "management oversight",
      ])
    #expect(PracticeDomain.allCases.sorted() == PracticeDomain.allCases)
  }

  @Test("A domain reads back from its name and its key", arguments: PracticeDomain.allCases)
  func reading(domain: PracticeDomain) {
    #expect(PracticeDomain(domain.name) == domain)
    #expect(PracticeDomain(domain.key) == domain)
    #expect(!domain.key.contains(" "))
  }

  @Test("Other words are no domain", arguments: ["", "voice", "Planning", "case-recording"])
  func refused(text: String) {
    #expect(PracticeDomain(text) == nil)
  }

  @Test("A review grades the domains, the whole and the impact; two people compare the first seven")
  func ratings() {
    #expect(Rating.allCases.map(\.position) == Array(0...7))
    #expect(Rating.compared.map(\.key) == PracticeDomain.allCases.map(\.key) + ["overall"])
    #expect(Rating.allCases.suffix(2).map(\.name) == ["overall", "impact"])
    #expect(Rating.domain(.planning).name == "planning")
    #expect(Rating.impact.key == "impact")
  }

  @Test("A review and its grades")
  func grades() {
    #expect(Example.review.grade(.overall) == .good)
    #expect(Example.review.grade(.impact) == .good)
    #expect(Example.review { $0.domains.remove(at: 2) }.grade(.domain(.planning)) == nil)
  }
}
