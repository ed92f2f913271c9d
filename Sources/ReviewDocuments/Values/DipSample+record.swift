import PracticeLearning

extension DipSample: DocumentRecord {
  static let record = Record(
    "a dip sample",
    DipSample(
      id: "", template: TemplateReference(name: "", version: 1), hypothesis: "", holdsAt: 0,
      drawnOn: CalendarDate(daysSinceEpoch: 0)),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: false),
      .needed("dip_sample", \.id, "the sample's id"),
      .needed("template", \.template, "what is asked, by name and version"),
      .needed("hypothesis", \.hypothesis, "what is tested, as a sentence that holds or does not"),
      .needed("holds_at", \.holdsAt, "the percentage of cases from which on it holds"),
      .optional("measure", \.measure, "the one measure it is about; without it all of them"),
      .optional("theme", \.theme, "its theme, by id"),
      .needed("drawn_on", \.drawnOn, "the day the cases were drawn or named"),
      .optional("frame", \.frame, "what the cases were drawn from; without it they were named"),
      .list("cases", \.cases, "the cases with their answers"),
      .optional("learned", \.learned, "what was learned, in a few sentences"),
    ])
}

extension DipSample.Frame: DocumentRecord {
  static let record = Record(
    "a frame of a dip sample", DipSample.Frame(cases: 0), style: .inline,
    [
      .needed("cases", \.cases, "how many cases it has"),
      .optional("seed", \.seed, "the number that the draw began with"),
      .optional("only", \.only, "which cases of a table it is; without it all of them"),
      .optional("digest", \.digest, "the digest of its canonical text"),
    ])
}

extension DipSample.Case: DocumentRecord {
  static let record = Record(
    "a case of a dip sample", DipSample.Case(""),
    [
      .needed("case", \.reference, "the case, by its local reference"),
      answers,
    ])

  private static let answers = RecordField<DipSample.Case>.keyed(
    "answers", by: nil, "yes, no or not applicable to each measure, by the measure's key",
    of: DipAnswer.self, style: .inline,
    read: { entries, one in
      one.answers = entries.compactMap { entry in
        DipAnswer(node: entry.value).map { GivenDipAnswer(entry.key, $0) }
      }
    },
    write: { $0.answers.map { ($0.measure, $0.answer.node) } })
}

extension DipTemplate: DocumentRecord {
  static let record = Record(
    "a dip template",
    DipTemplate(
      reference: TemplateReference(name: "", version: 1), title: "", hypothesis: "", holdsAt: 0),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: true),
      .needed("dip_template", \.reference.name, "the template's name"),
      .needed("version", \.reference.version, "its version, from 1"),
      .needed("title", \.title, "its title"),
      .needed("hypothesis", \.hypothesis, "what is tested, where a sample says nothing else"),
      .needed("holds_at", \.holdsAt, "the percentage of cases from which on it holds"),
      .optional("theme", \.theme, "the theme it belongs to, by id"),
      .list("measures", \.measures, "what is answered by yes, no or not applicable"),
    ])
}

extension DipTemplate.Measure: DocumentRecord {
  static let record = Record(
    "a measure", DipTemplate.Measure("", ask: ""), style: .inline,
    [
      .needed("measure", \.key, "the key of the measure"),
      .needed("ask", \.ask, "the question"),
    ])
}
