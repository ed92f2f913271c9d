import PracticeLearning

extension NoticeTerms: DocumentRecord {
  static let record = Record(
    "terms of notices", NoticeTerms(), style: .inline,
    [
      .setting(
        "program", \.program,
        "the program that sends a message from its standard input, with its arguments"),
      .needed("address", \.address, "the address of the portal, as people type it"),
      .usual(
        "hour", \.hour, "the hour of the day from which notices go out, 7 without it",
        as: .whole(0...23)),
      .optional("from", \.from, "whom a notice comes from"),
      .optional("domain", \.domain, "the domain at which role codes are addresses"),
    ])
}
