import PracticeLearning
import ReviewDocuments

extension RandomDocuments {
  mutating func workspace() -> Workspace {
    Workspace(
      council: text(), services: some { $0.text() },
      teams: some {
        Workspace.Team(id: $0.text(), name: $0.maybe { $0.text() }, service: $0.text())
      },
      people: some {
        Workspace.Person(
          id: $0.text(),
          roles: [$0.one(Workspace.Role.allCases), $0.one(Workspace.Role.allCases)],
          team: $0.text(), services: $0.some { $0.text() }, supervisor: $0.maybe { $0.text() },
          standIn: $0.maybe { $0.text() }, from: $0.maybe { StartOfWork($0.month()) },
          until: $0.maybe { $0.month().lastDay })
      },
      programmes: some { random in
        Programme(
          id: random.text(), name: random.text(),
          templates: random.some { TemplateReference(name: "t" + $0.text(), version: 1) },
          needsAllocation: random.number(2) == 0,
          moderation: ModerationPolicy(
            targetPercent: random.number(100),
            always: random.some { $0.one(Moderation.Selection.Reason.allCases) },
            moderators: random.some { $0.text() }))
      }, retention: Workspace.Retention(reviewYears: 1 + number(9)))
  }

  mutating func template() -> ReviewTemplate {
    ReviewTemplate(
      reference: TemplateReference(name: text(), version: 1 + number(9)), title: text(),
      services: some { $0.text() }, introduction: text(),
      overall: one(ReviewTemplate.Presence.allCases),
      domains: PracticeDomain.allCases.compactMap { domain in maybe { $0.form(domain) } },
      rules: EntryRules(
        monthsRead: 1 + number(20),
        goodNamesDifferenceIn: some { $0.one(PracticeDomain.allCases) },
        inadequateStatesRisk: number(2) == 0, capsOverall: number(2) == 0))
  }

  private mutating func form(_ domain: PracticeDomain) -> DomainForm {
    DomainForm(
      domain, prompt: text(),
      questions: (0..<number(3)).map { index in
        Question(
          "q\(index)" + text(), ask: text(), isEssential: number(2) == 0,
          ages: some { $0.one(AgeBand.allCases) }, services: some { $0.text() })
      },
      descriptors: Dictionary(
        uniqueKeysWithValues: Grade.allCases.compactMap { grade in
          maybe { (grade, $0.text()) }
        }))
  }

  mutating func themes() -> ThemeList {
    let headings = (0...number(3)).map { index in
      ThemeList.Heading(id: "h\(index)" + text(), title: text(), inspectors: number(99))
    }
    let themes = headings.flatMap { heading in
      some {
        Theme(
          id: $0.text(), name: $0.text(), heading: heading.id,
          domains: $0.some { $0.one(PracticeDomain.allCases) }, summary: $0.text(),
          hints: $0.some { $0.text() })
      }
    }
    return ThemeList(version: 1 + number(9), headings: headings, themes: themes)
  }

  mutating func language() -> LanguageList {
    LanguageList(
      version: 1 + number(9),
      phrases: some {
        LanguageList.Phrase(avoid: $0.some { $0.text() }, prefer: $0.text(), because: $0.text())
      })
  }
}
