import PracticeLearning
import ReviewActs
import ReviewReports

extension AllocateList {
  /// The cases that are reviewed again after an escalation.
  func reReviewTable(_ reReviews: [StandingReReview]) -> ReportTable {
    ReportTable(
      "Re-reviews after an escalation, in no rate of compliance",
      columns: ["of", "auditor", "case", "team", "due", "state", "review"],
      rows: reReviews.map { again in
        [
          again.escalation.review, again.auditor, again.escalation.caseReference,
          again.escalation.team, again.due.description, again.state.rawValue,
          again.escalation.reReviewedBy ?? "",
        ]
      })
  }

  /// A re-review as a row of the machines' table: no allocation, and what it is the re-review of.
  func reReviewRow(_ again: StandingReReview) -> [String] {
    let escalation = again.escalation
    return [
      "", again.due.month.description, again.auditor, escalation.caseReference, escalation.team,
      again.due.description, again.state.rawValue, "0", escalation.service,
      escalation.practitioner, escalation.programme, escalation.reReviewedBy ?? "", "", "", "",
      escalation.review,
    ]
  }
}
