import PracticeLearning

extension ReviewFeedback: ReviewPage {
  package static let kind = PageKind.feedback

  package static let names: [PageName<ReviewFeedback>] = [
    .words("council", "the council, by name") { $0.council },
    .words("person", "whom the page is for, by role code") { $0.person },
    .words("day", "the day the page was made") { $0.day.words },
    .words("months", "the months the reviews are of") { $0.months },
    .list("audited", "the reviews the person audited, the newest first", of: FeedbackReview.names) {
      $0.audited
    },
    .list("own", "the reviews of the person's own work, the newest first", of: FeedbackReview.names)
    { $0.own },
    .flag("nothing", "whether there is no review to tell of") {
      $0.audited.isEmpty && $0.own.isEmpty
    },
    .maybe("left_out", "how many reviews are left out, and why") { page in
      page.leftOut == 0
        ? nil
        : "Without \(counted(page.leftOut, "review")) that whoever made this page is, or may be, asked to grade."
    },
  ]

  package var table: ReportTable {
    func rows(_ reviews: [FeedbackReview], _ part: String) -> [[String]] {
      reviews.flatMap { review in
        review.grades.map { grade in
          [
            person, part, review.id, review.month.description, review.state.word, grade.rating.key,
            grade.given.word, grade.second?.word ?? "", grade.final?.word ?? "", grade.change,
          ]
        }
      }
    }
    return ReportTable(
      "",
      columns: [
        "person", "part", "review", "month", "state", "graded", "auditor", "second", "final",
        "change",
      ],
      rows: rows(audited, "auditor") + rows(own, "practitioner"))
  }
}

extension FeedbackReview {
  static let names: [PageName<FeedbackReview>] = [
    .words("id", "the review, by id") { $0.id },
    .words("month", "the month it counts in") { $0.month.words },
    .words("case", "the case, by its local reference") { $0.caseReference },
    .words("service", "the service") { $0.service },
    .words("other", "the practitioner of a review that was audited, the auditor of one's own work")
    {
      $0.other
    },
    .words("state", "how far it has come, in a word") { $0.state.word },
    .words("outcome", "how the second grading ended, in a sentence") { $0.outcome },
    .maybe("moderator", "the second reader, by role code") { $0.moderator },
    .words("grade_line", "the grades as they were given, in one line") { $0.gradeLine },
    .list("grades", "every grade with what became of it", of: FeedbackGrade.names) { $0.grades },
    .list(
      "changed", "the grades of which the second or the final one is another",
      of: FeedbackGrade.names
    ) { $0.changed },
    .maybe("because", "why what differed was settled so") { $0.because },
    .maybe("form_quality", "what the second reader says of how well the form is written") {
      $0.formQuality
    },
    .list(
      "strengths", "what is strong, in the words of the review",
      of: [.words("strength", "the words") { $0 }]
    ) { $0.strengths },
    .list(
      "said", "what the practitioner thought and answered",
      of: [
        .words("kind", "reflection or reply, and its day") { $0.kind },
        .words("words", "what was said") { (said: FeedbackWords) in said.words },
      ]
    ) { $0.said },
    .list("actions", "its learning actions", of: PageAction.namesWithOwner) { $0.actions },
  ]
}

extension FeedbackGrade {
  static let names: [PageName<FeedbackGrade>] = [
    .words("rating", "what is graded") { $0.rating.name },
    .words("given", "the auditor's grade") { $0.given.word },
    .maybe("second", "the second reader's grade") { $0.second?.word },
    .maybe("second_because", "the second reader's reason") { $0.because },
    .maybe("final", "the final grade") { $0.final?.word },
    .words("change", "what became of it: kept, raised, lowered, not settled yet") { $0.change },
  ]
}
