package import PracticeLearning
import ReviewStore

/// What the checks at entry are made of beside the settings: with the same, they say the same.
struct CheckBasis: Equatable {
  let templates: [TemplateReference: ReviewTemplate]
  let themes: ThemeList
  let language: LanguageList
  let dipTemplates: [TemplateReference: DipTemplate]
  let setAside: [ConflictSetAside]
  let today: CalendarDate
}

extension Council {
  /// The checks at entry, with the templates that documents name.
  package func check(_ templates: [TemplateReference: ReviewTemplate], today: CalendarDate) throws
    -> ReviewCheck
  {
    check(on: try checkBasis(templates, today: today))
  }

  /// What the checks of a day are made of.
  func checkBasis(_ templates: [TemplateReference: ReviewTemplate], today: CalendarDate) throws
    -> CheckBasis
  {
    try CheckBasis(
      templates: templates, themes: library.themes(), language: library.language(),
      dipTemplates: library.dipTemplates(),
      // Without a store nothing was set aside, which only makes the check stricter.
      setAside: (try? read { try $0.conflictsSetAside() }) ?? [], today: today)
  }

  /// The checks that are made of something.
  func check(on basis: CheckBasis) -> ReviewCheck {
    var check = ReviewCheck(
      workspace: workspace, templates: basis.templates, themes: basis.themes,
      language: basis.language, today: basis.today)
    check.dipTemplates = basis.dipTemplates
    check.setAside = basis.setAside
    return check
  }
}
