import PracticeLearning

extension QualityActivity: DocumentRecord {
  static let record = Record(
    "a quality activity",
    QualityActivity(
      id: "", kind: .other, title: "", from: CalendarDate(daysSinceEpoch: 0)),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: false),
      .needed("activity", \.id, "the activity's id"),
      .needed("type", \.kind, "what type it was"),
      .needed("title", \.title, "what it was, in a line"),
      .optional("source", \.source, "who did it; never a name"),
      .optional("cases", \.cases, "how many were looked at"),
      .optional("counted", \.counted, "what those are; without it cases"),
      .needed("from", \.from, "the first day"),
      .optional("to", \.to, "the last day"),
      .list("services", \.services, "the services it looked at; without it all"),
      .list("themes", \.themes, "the themes it speaks of, by id"),
      .list("strengths", \.strengths, "what was strong"),
      .list("development", \.development, "what has to be developed"),
      .optional("action", \.action, "what is done about it"),
    ])
}
