import PracticeLearning

/// The day that stands where a needed date is missing; a document that lacks it is never stored.
private let noDay = CalendarDate(daysSinceEpoch: 0)

extension Allocation: DocumentRecord {
  static let record = Record(
    "an allocation",
    Allocation(id: "", programme: "", month: Month(index: 0), auditor: ""),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: false),
      .needed("allocation", \.id, "the allocation's id"),
      .needed("programme", \.programme, "the programme, by its id"),
      .needed("month", \.month, "the month the review is expected in"),
      .needed("auditor", \.auditor, "the auditor, by role code"),
      .optional("case", \.caseReference, "the case, by its local reference, once it is drawn"),
      .optional("due", \.due, "the day by which the review is to be submitted"),
      .optional("exempt", \.exemption, "why no review is expected after all"),
    ])
}

extension Allocation.Exemption: DocumentRecord {
  static let record = Record(
    "an exemption", Allocation.Exemption(), style: .inline,
    [
      .optional("because", \.because, "the reason"),
      .optional("approved_by", \.approvedBy, "who approved it, by role code"),
      .optional("until", \.until, "the last day it is in force; without it for good"),
    ])
}

extension PracticeWeek: DocumentRecord {
  static let record = Record(
    "a practice week", PracticeWeek(id: "", theme: "", from: noDay, to: noDay),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: false),
      .needed("practice_week", \.id, "the practice week's id"),
      .needed("theme", \.theme, "its theme, by id"),
      .needed("from", \.from, "the first day"),
      .needed("to", \.to, "the last day"),
      .list("reviews", \.reviews, "reviews done or looked at together, by id"),
      .list("activities", \.activities, "observations, learning sessions and what else happened"),
      .optional("summary", \.summary, "what was learned, in a few sentences"),
    ])
}

extension PracticeWeek.Activity: DocumentRecord {
  static let record = Record(
    "an activity", PracticeWeek.Activity(kind: .observation), style: .inline,
    [
      .needed("kind", \.kind, "what kind it was"),
      .optional("what", \.what, "what it was"),
      .usual("count", \.count, "how often it was offered or done", as: .whole(1...100_000)),
      .optional("participants", \.participants, "how many people took part"),
      .optional("learned", \.learned, "what was learned"),
    ])
}
