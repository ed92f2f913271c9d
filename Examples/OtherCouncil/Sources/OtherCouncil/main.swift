import PracticeLearning
import ReviewActs

// No act looks at a clock or asks who is there: a hand says who acts, by which door and when.
let today = Month(year: 2026, number: 3).firstDay
let lead = Hand("QA-01", at: "2026-03-01T09:00:00Z", today: today)
let auditor = Hand("TM-07", at: "2026-03-01T21:00:00Z", today: today)

// A new workspace; one that is there already is opened with `Council(in: "estuary")`.
let folder = CommandLine.arguments.dropFirst().first ?? "estuary"
let council = try Council.make(in: folder, settings: settings, by: lead).get()

switch council.submit([.text(form, named: "february.yaml")], by: auditor) {
case .done(let stored, let remarks):
  for review in stored.reviews { print(review.id, "is submitted.", review.alert ?? "") }
  for remark in remarks { print(remark.code, remark.summary, "-", remark.advice) }
case .refused(let reasons):
  // Nothing was stored.
  for reason in reasons { print(reason.code, reason.summary, "-", reason.advice) }
}

// The gate decides what of each review a person sees. Where grades are not for them, there are none.
for view in try council.reviews(ReviewListing(withGrades: true), by: lead).get().reviews {
  switch view {
  case .graded(let heading, let grades): print(heading.id, grades[.overall]?.word ?? "-")
  case .final(let heading, let grade): print(heading.id, "in the end", grade)
  case .blind(let heading, _): print(heading.id, "waits to be graded blind")
  case .heading(let heading): print(heading.id)
  }
}
