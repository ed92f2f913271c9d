import PracticeLearning

/// The day that stands where a needed date is missing; a document that lacks it is never stored.
private let noDay = CalendarDate(daysSinceEpoch: 0)

extension PracticeWeek: DocumentRecord {
  static let record = Record(
    "a practice week", PracticeWeek(id: "", theme: "", from: noDay, to: noDay),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: false),
      .needed("practice_week", \.id, "the practice week's id"),
      .needed("theme", \.theme, "its theme, by id"),
      .needed("from", \.from, "the first day"),
      .needed("to", \.to, "the last day"),
      .optional("draw", \.draw, "the draw its sample comes from, by id"),
      .list("reviews", \.reviews, "reviews done or looked at together, by id"),
      .list("dip_samples", \.dipSamples, "its dip samples, by id"),
      .list("activities", \.activities, "observations, learning sessions and what else happened"),
      .list("strengths", \.strengths, "what is strong"),
      .list("worries", \.worries, "what worries"),
      .list("next", \.next, "what is done next"),
      .list("told", \.told, "what each of those who took part is told, and by when"),
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

extension PracticeWeek.Telling: DocumentRecord {
  static let record = Record(
    "what somebody is told", PracticeWeek.Telling(who: "", what: "", by: noDay), style: .inline,
    [
      .needed("who", \.who, "who is told, as a group; never a name"),
      .needed("what", \.what, "what they are told"),
      .needed("by", \.by, "the day by which they are told"),
    ])
}
