import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewReports
import Testing

@Suite("The letter on an escalation") struct EscalationLetterTests {
  private let review = Escalated.review

  private func letter(_ test: TestCouncil, by person: String) throws -> String {
    try test.council.template(of: EscalationLetter.self).get()
      .markdown(test.council.escalationLetter(of: review, by: test.hand(person)).get())
  }

  @Test("says who must do what by when, and no word of the review")
  func asks() throws {
    let test = try Escalated.council.copy()
    let text = try letter(test, by: "SM-01")
    #expect(text.contains("- SM-01 (of the line)"))
    #expect(text.contains("- planning inadequate, written in the review on 14 April 2026"))
    #expect(text.contains("- say that you know of it, by 15 April 2026\n"))
    #expect(text.contains("- say what will be done, by 21 April 2026\n"))
    #expect(text.contains("by whom is still to be drawn, by 14 July 2026"))
    let shown = try test.council.escalation(of: review, by: test.hand("SM-01")).get().escalation
    #expect(!shown.caseReference.isEmpty && !text.contains(shown.caseReference))
    #expect(!shown.practitioner.isEmpty && !text.contains(shown.practitioner))
    let words = shown.findings.flatMap { [$0.because, $0.risk, $0.done] }.compactMap(\.self)
    #expect(!words.isEmpty && words.allSatisfy { !text.contains($0) })
  }

  @Test("tells on the day after the last one that it has passed, and what was done by whom")
  func late() throws {
    let test = try Escalated.council.copy()
    test.today = Escalated.day("2026-04-16")
    let late = try letter(test, by: "SM-01")
    #expect(late.contains("- say that you know of it, by 15 April 2026: **this day has passed**"))
    #expect(late.contains("- HOS-01 (next step up)"))
    _ = try test.council.answer(review, EscalationAnswer(.acknowledged), by: test.hand("SM-01"))
      .get()
    let done = try letter(test, by: "SM-01")
    #expect(done.contains("by 15 April 2026: done by SM-01 on 16 April 2026\n"))
    #expect(!done.contains("has passed") && !done.contains("HOS-01"))
    _ = try test.council.answer(
      review, EscalationAnswer(.closed, words: "She is safe"), by: test.hand("SM-01")
    ).get()
    #expect(try letter(test, by: "SM-01").contains("It is closed"))
  }

  @Test("is for those alone who may know of the escalation, and each look is written down")
  func sight() throws {
    let test = try Escalated.council.copy()
    for person in test.council.workspace.people.map(\.id) {
      let (one, other) = (
        test.council.escalationLetter(of: review, by: test.hand(person)).errors == nil,
        test.council.escalation(of: review, by: test.hand(person)).errors == nil
      )
      #expect(one == other, "\(person)")
    }
    #expect(test.council.escalationLetter(of: review, by: test.hand("SW-118")).errors != nil)
    func looks() throws -> Int {
      var question = JournalQuestion()
      question.subject = review
      return try test.council.journal(question, by: test.hand()).get().lines.count
    }
    let before = try looks()
    _ = try letter(test, by: "HOS-01")
    #expect(try looks() == before + 1)
  }
}
