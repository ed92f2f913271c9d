import PracticeLearning

extension ThemeList: DocumentRecord {
  static let record = Record(
    "a theme list", ThemeList(version: 1, headings: [], themes: []),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: true),
      .needed("themes", \.version, "the version of the list, from 1"),
      .list("headings", \.blocks, "the headings with their themes"),
    ])

  /// The headings as documents write them, each with the themes that stand under it.
  fileprivate var blocks: [HeadingBlock] {
    get {
      headings.map { heading in
        HeadingBlock(heading: heading, themes: themes.filter { $0.heading == heading.id })
      }
    }
    set {
      self = ThemeList(
        version: version, headings: newValue.map(\.heading),
        themes: newValue.flatMap { block in
          block.themes.map { theme in
            var theme = theme
            theme.heading = block.heading.id
            return theme
          }
        })
    }
  }
}

private struct HeadingBlock: DocumentRecord {
  var heading: ThemeList.Heading
  var themes: [Theme]

  static let record = Record(
    "a heading",
    HeadingBlock(heading: ThemeList.Heading(id: "", title: "", inspectors: 0), themes: []),
    [
      .needed("heading", \.heading.id, "the heading's id"),
      .needed("title", \.heading.title, "its title"),
      .usual(
        "inspectors", \.heading.inspectors, "how many inspectors' improvement points named it"),
      .list("names", \.heading.names, "what people call it every day"),
      .list("themes", \.themes, "the themes under it"),
    ])
}

extension Theme: DocumentRecord {
  static let record = Record(
    "a theme", Theme(id: "", name: "", heading: ""),
    [
      .needed("theme", \.id, "the theme's id"),
      .needed("name", \.name, "its name as people say it"),
      .list("domains", \.domains, "the domains it usually belongs to"),
      .usual("description", \.summary, "what it covers, in one sentence"),
      .list("hints", \.hints, "words in a text that hint at it"),
      .optional(
        "retired", \.retiredFrom, "the first month in which nothing is coded with it any more"),
      .list("into", \.into, "the theme it was merged into, or those it was split into"),
    ])
}

extension LanguageList: DocumentRecord {
  static let record = Record(
    "a language list", LanguageList(version: 1, phrases: []),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: true),
      .needed("language", \.version, "the version of the list, from 1"),
      .list("phrases", \.phrases, "wordings for which there is a kinder one"),
    ])
}

extension LanguageList.Phrase: DocumentRecord {
  static let record = Record(
    "a phrase", LanguageList.Phrase(avoid: [], prefer: "", because: ""),
    [
      .list("avoid", \.avoid, "the wordings to avoid"),
      .needed("prefer", \.prefer, "the kinder wording"),
      .needed("because", \.because, "why, in one sentence"),
    ])
}
