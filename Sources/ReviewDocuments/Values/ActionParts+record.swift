import PracticeLearning

/// The day that stands where a needed date is missing; a document that lacks it is never stored.
private let noDay = CalendarDate(daysSinceEpoch: 0)

extension ActionMeasure: DocumentRecord {
  static let record = Record(
    "a measure", ActionMeasure(), style: .inline,
    [
      .optional(
        "theme", \.theme, "reviews that name this theme as an area for development, by id"),
      .optional("question", \.question, "reviews that answer this question with yes, by key"),
      .optional("domain", \.domain, "reviews good or outstanding in this domain"),
      .optional("dip", \.dip, "a measure of dip samples, by key"),
      .optional("service", \.service, "only reviews of this service"),
      .optional("team", \.team, "only reviews of this team, by id"),
    ])
}

extension LinkedFinding: DocumentRecord {
  static let record = Record(
    "a finding an action answers", LinkedFinding("", .planning, .development, 0), style: .inline,
    [
      .needed("review", \.review, "the review, by id"),
      .needed("domain", \.domain, "the domain it stands in"),
      .usual("kind", \.kind, "a strength or an area for development"),
      .usual(
        "place", \.place, "its place among those of its kind in the domain, from 1",
        as: .whole(1...1_000)),
      .optional("linked_on", \.linkedOn, "the day it was linked, where that was later"),
      .optional("linked_by", \.linkedBy, "who linked it later, by role code"),
    ])
}

extension ActionStep: DocumentRecord {
  static let record = Record(
    "a step", ActionStep(.moveAsked, by: "", on: noDay), style: .inline,
    [
      .needed("what", \.what, "what was decided or arranged"),
      .needed("by", \.by, "who, by role code"),
      .needed("on", \.on, "the day of the step"),
      .optional(
        "day", \.day,
        "the new day, that of the supervision or of the next look, or the first of the month to compare from"
      ),
      .optional("because", \.because, "why, or what was agreed"),
    ])
}

extension ActionStep.What: ListedWord {
  static let list = WordList("a step of an action", of: ActionStep.What.self)
  static let listed = allCases
}

extension Finding.Kind: ListedWord {
  static let list = WordList("a kind of finding", of: Finding.Kind.self)
  static let listed = allCases
}

extension ReminderTerms: DocumentRecord {
  static let record = Record(
    "reminders", ReminderTerms(), style: .inline,
    [
      .usual(
        "owner_days", \.ownerDays, "working days past its day until the owner is reminded",
        as: .whole(1...250)),
      .usual(
        "service_manager_days", \.serviceManagerDays,
        "working days until the service manager is told", as: .whole(1...250)),
      .usual(
        "head_of_service_days", \.headOfServiceDays,
        "working days until the head of service is told", as: .whole(1...250)),
      .usual(
        "director_days", \.directorDays, "working days until the director is told",
        as: .whole(1...250)),
    ])
}
