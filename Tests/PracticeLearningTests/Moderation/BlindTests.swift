import PracticeLearning
import Testing

@Suite("Moderation: graded blind")
struct BlindTests {
  private func complaints(
    _ moderation: Moderation = Second.grades(), review: Review = Example.review,
    _ change: (inout Moderation) -> Void = { _ in }
  ) -> [String] {
    Second.check.blindComplaints(about: moderation.with(change), of: review)
      .map(\.line)
  }

  @Test("The moderator gives every domain and the overall grade, each with a reason")
  func complete() {
    #expect(complaints() == [])
    #expect(complaints { $0.domains.remove(at: 2) } == ["M012 domains.planning.grade"])
    #expect(complaints { $0.domains[2].because = nil } == ["R016 domains.planning.because"])
    #expect(complaints { $0.domains[2].grade = .notApplicable } == [])
    #expect(complaints { $0.overall = nil } == ["M012 overall.grade"])
    #expect(complaints { $0.overall?.because = nil } == ["R016 overall.because"])
    #expect(complaints { $0.impact = nil } == [])
  }

  @Test("A template without an overall grade asks for none")
  func noOverall() {
    var template = Example.template
    template.overall = .absent
    let check = ReviewCheck(
      workspace: Second.workspace, templates: [Example.reference: template],
      themes: Example.themes, language: Example.language, today: Example.today)
    let moderation = Second.grades().with { $0.overall = nil }
    #expect(check.blindComplaints(about: moderation, of: Example.review).isEmpty)
  }

  @Test(
    "Nothing that is said depends on what the auditor judged",
    arguments: [Grade.outstanding, .requiresImprovement, .inadequate])
  func independent(grade: Grade) {
    let changes: [(inout Moderation) -> Void] = [
      { _ in }, { $0.domains.remove(at: 2) }, { $0.overall?.grade = .inadequate },
      { $0.domains = [] }, { $0.selection = .init(reason: .inadequate) },
      { $0.resolution = Second.resolution(.moderatorDecides) },
      { $0.gradedOn = day("2026-02-03") }, { $0.domains[2].because = "As Mr Okafor said" },
    ]
    for change in changes {
      let other = Example.review { review in
        review.overall?.grade = grade
        review.domains[2].grade = .graded(grade)
        review.domains[3].grade = .notApplicable
        review.conversation?.heldOn = day("2026-02-27")
      }
      let moderation = Second.grades().with(change)
      let asItIs = Second.check.blindComplaints(about: moderation, of: Example.review)
      #expect(Second.check.blindComplaints(about: moderation, of: other) == asItIs)
    }
  }

  @Test(
    "What is known only afterwards has no place in it: why it was taken, the form, what was settled"
  )
  func notYetKnown() {
    #expect(complaints { $0.selection = .init(reason: .outstanding) } == ["M013 selection"])
    #expect(complaints { $0.formQuality = Judgement(grade: .good) } == ["M013 form_quality"])
    let found = complaints { moderation in
      moderation.conversation = Second.talk
      moderation.resolution = Second.resolution(.conversation)
      moderation.dispute = Second.dispute()
      moderation.decision = Second.resolution(.thirdReader, by: "QA-01")
    }
    #expect(
      found == ["M013 conversation", "M013 resolution", "M013 dispute", "M013 decision"])
  }

  @Test("What has no place in a blind form is named in plain words")
  func plainWords() {
    let moderation = Second.grades().with { moderation in
      moderation.selection = .init(reason: .outstanding)
      moderation.formQuality = Judgement(grade: .good)
      moderation.conversation = Second.talk
      moderation.resolution = Second.resolution(.conversation)
      moderation.dispute = Second.dispute()
      moderation.decision = Second.resolution(.thirdReader, by: "QA-01")
    }
    let found = Second.check.blindComplaints(about: moderation, of: Example.review)
    #expect(
      found.map(\.summary)
        == [
          "why the review was taken", "how well the review is written",
          "a conversation with the auditor", "how a difference was settled", "a dispute",
          "what was decided on a dispute",
        ].map { "a blind form says nothing of \($0), which is known once its grades are saved" })
  }

  @Test(
    "The moderator has no conflict of interest",
    arguments: [
      ("TM-07", "M003 moderator"), ("TM-03", "M005 moderator"), ("BV-01", "M004 moderator"),
      ("NO-1", "M004 moderator"),
    ])
  func conflict(code: String, expected: String) {
    #expect(complaints { $0.moderator = code } == [expected])
  }

  @Test("A day before the month of the review, or after today, is a slip")
  func days() {
    #expect(complaints { $0.gradedOn = day("2026-01-31") } == ["M010 graded_on"])
    #expect(complaints { $0.gradedOn = day("2026-05-01") } == ["R040 graded_on"])
    #expect(complaints { $0.gradedOn = day("2026-02-01") } == [])
  }

  @Test("What the auditor confirmed to be no identifier may stand in the moderator's words too")
  func confirmed() {
    #expect(
      complaints { $0.domains[2].because = "As Mr Okafor said" }
        == ["P001 domains.planning.because"])
    let found = complaints(review: Example.review { $0.domains[2].confirmed = ["P001"] }) {
      $0.domains[2].because = "As Mr Okafor said"
    }
    #expect(found == [])
  }
}
