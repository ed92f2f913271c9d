import PracticeLearning

extension ModerationFrame: DocumentRecord {
  static let record = Record(
    "a frame of a moderation draw", ModerationFrame(),
    [
      .list("reviews", \.reviews, "the reviews that may be taken"),
      .usual("of_months", \.months, "the reviews of the months drawn for"),
      .usual("year_to_date", \.yearToDate, "the reviews of the financial year to date"),
      .list("reached_auditors", \.reachedAuditors, "auditors reached this financial year"),
      .list("reached_services", \.reachedServices, "services reached this financial year"),
      .list("moderators", \.moderators, "who moderates"),
      .usual(
        "at_least", \.atLeast, "reviews drawn at random even where the target needs fewer",
        as: .whole(0...1_000_000)),
    ])
}

extension ModerationFrame.Entry: DocumentRecord {
  static let record = Record(
    "a review of a frame", ModerationFrame.Entry(review: "", service: "", auditor: ""),
    style: .inline,
    [
      .needed("review", \.review, "the review, by its id"),
      .needed("service", \.service, "its service"),
      .needed("auditor", \.auditor, "its auditor, by role code"),
      .optional("always", \.always, "why the policy always takes it"),
      .list("not_for", \.notFor, "the moderators who have a conflict of interest, by role code"),
    ])
}

extension ModerationFrame.Counts: DocumentRecord {
  static let record = Record(
    "counts", ModerationFrame.Counts(), style: .inline,
    [
      .usual("submitted", \.submitted, "reviews submitted", as: .whole(0...100_000_000)),
      .usual(
        "taken", \.taken, "of these, taken for moderation before", as: .whole(0...100_000_000)),
    ])
}

extension ModerationFrame.Moderator: DocumentRecord {
  static let record = Record(
    "a moderator of a draw", ModerationFrame.Moderator(id: ""), style: .inline,
    [
      .needed("id", \.id, "the role code"),
      .usual("open", \.open, "moderations to be done from before", as: .whole(0...1_000_000)),
      .optional("works", \.works, "the share of full time, above 0 and at most 1"),
    ])
}
