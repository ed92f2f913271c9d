extension TestForm {
  /// The form of a re-review, written in July 2026 of the months before.
  ///
  /// - Parameter review: the escalated review, by id.
  public func reReview(of review: String) -> String {
    var form = self
    form.month = "2026-07"
    return form.text.replacing("month: ", with: "re_review_of: \(review)\nmonth: ")
      .replacing(
        "from: 2025-02-01, to: 2026-01-31, judged_from: 2025-08-01",
        with: "from: 2025-07-01, to: 2026-06-30, judged_from: 2026-01-01"
      ).replacing("2026-02-12", with: "2026-07-06").replacing("2026-01-14", with: "2026-06-14")
      .replacing("2026-05-06", with: "2026-09-30")
  }
}
