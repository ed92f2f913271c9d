import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@Suite("The way of a review, as its article tells it") struct WayOfAReviewArticle {
  @Test("A form is submitted, changed for a reason, and taken out again without being lost")
  func wholeWay() throws {
    let test = try TestCouncil()
    let council = test.council
    let (auditor, lead) = (test.hand("TM-07"), test.hand("QA-01"))
    let form = TestForm(1).text
    var told: [String] = []

    switch council.submit([.text(form, named: "february.yaml")], by: auditor) {
    case .done(let stored, let remarks):
      told += stored.reviews.map { "\($0.id) is submitted" }
      told += remarks.map { "\($0.code) \($0.summary)" }
    case .refused(let reasons):
      told += reasons.map { "\($0.code) \($0.summary): \($0.advice)" }
    }

    #expect(told.first == "2026-02-CIC-0001 is submitted")

    let changed = form.replacing("friends to tea", with: "friends to stay")
    let amended = council.amend(
      [.text(changed, named: "february.yaml")], because: "a word was missing", by: auditor)
    let withdrawn = council.withdraw(
      "2026-02-CIC-0001", Withdrawal(.wrongCase, because: "the other of two siblings was meant"),
      by: lead)

    #expect(try amended.get().reviews.map(\.isNew) == [true])
    #expect(try withdrawn.get() == "2026-02-CIC-0001")
  }
}
