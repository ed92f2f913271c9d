import PracticeLearning

extension ModerationSheet {
  /// One row per rating, for programs.
  package var table: ReportTable {
    ReportTable(
      "",
      columns: [
        "rating", "auditor", "moderator", "rule", "final", "auditor first", "moderator first",
      ],
      rows: ratings.map { rating in
        let isOpen = moderation.nextStep(beside: review.grade) != .settled
        return [
          rating.key, auditor(rating)?.word ?? "", moderator(rating)?.word ?? "",
          rule(rating)?.consequence ?? "",
          isOpen ? "" : moderation.finalGrade(rating)?.word ?? "",
          ModerationSheet.judgement(of: rating, in: firstReview)?.word ?? "",
          ModerationSheet.judgement(of: rating, in: firstModeration)?.word ?? "",
        ]
      })
  }
}
