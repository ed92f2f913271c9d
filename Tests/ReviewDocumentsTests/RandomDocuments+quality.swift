import PracticeLearning
import ReviewDocuments

extension RandomDocuments {
  mutating func dipSample() -> DipSample {
    DipSample(
      id: name(), template: TemplateReference(name: "t" + text(), version: 1 + number(9)),
      hypothesis: text(), holdsAt: 1 + number(100), measure: maybe { $0.text() },
      theme: maybe { $0.text() }, drawnOn: date(),
      frame: maybe { random in
        .init(
          cases: random.number(999), digest: random.maybe { $0.text() },
          seed: random.maybe { $0.text() }, only: random.maybe { $0.text() })
      },
      cases: some { random in
        DipSample.Case(
          random.text(),
          answers: (0..<random.number(3)).map {
            GivenDipAnswer("m\($0)", random.one(DipAnswer.allCases))
          })
      }, learned: maybe { $0.text() })
  }

  mutating func dipTemplate() -> DipTemplate {
    DipTemplate(
      reference: TemplateReference(name: text(), version: 1 + number(9)), title: text(),
      hypothesis: text(), holdsAt: 1 + number(100), theme: maybe { $0.text() },
      measures: (0...number(3)).map { DipTemplate.Measure("m\($0)", ask: text()) })
  }

  mutating func qualityActivity() -> QualityActivity {
    QualityActivity(
      id: name(), kind: one(QualityActivity.Kind.allCases), title: text(),
      source: maybe { $0.text() }, cases: maybe { $0.number(99) }, counted: maybe { $0.text() },
      from: date(), to: maybe { $0.date() }, services: some { $0.text() },
      themes: some { $0.text() }, strengths: some { $0.text() }, development: some { $0.text() },
      action: maybe { $0.text() })
  }
}
