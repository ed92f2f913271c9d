import PracticeLearning

extension ReviewTemplate: DocumentRecord {
  static let record = Record(
    "a template",
    ReviewTemplate(reference: TemplateReference(name: "", version: 1), title: "", services: []),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: true),
      .needed("template", \.reference.name, "the template's name"),
      .needed("version", \.reference.version, "its version, from 1"),
      .needed("title", \.title, "its title"),
      .list("services", \.services, "the services it was made for"),
      .usual("introduction", \.introduction, "what the writer should know before starting"),
      .usual("overall", \.overall, "whether there is an overall grade"),
      .usual("impact", \.impact, "whether there is an impact grade"),
      domains,
      .usual("sections", \.sections, "which further sections are asked for"),
      .list(
        "identity_groups", \.identityGroups,
        "the groups of the coded question about the child's identity; none where it is not asked"),
      .usual("rules", \.rules, "the entry rules"),
    ])

  private static let domains = RecordField<ReviewTemplate>.keyed(
    "domains", by: PracticeDomain.list, "what is asked about each domain", of: DomainForm.self,
    read: { entries, template in
      for entry in entries {
        guard let domain = PracticeDomain(key: entry.key) else { continue }
        var form = DomainForm(domain)
        DomainForm.record.read(entry.value, into: &form)
        template.domains.append(form)
      }
      template.domains.sort { $0.domain < $1.domain }
    },
    write: { $0.domains.map { ($0.domain.key, $0.node) } })
}

extension DomainForm: DocumentRecord {
  static let record = Record(
    "a domain of a template", DomainForm(.caseRecording),
    [
      .usual("prompt", \.prompt, "the question the domain answers"),
      questions,
      descriptors,
    ])

  private static let questions = RecordField<DomainForm>.keyed(
    "questions", by: nil, "the questions, by a key of their own", of: Question.self,
    read: { entries, form in
      form.questions = entries.map { entry in
        var question = Question(entry.key, ask: "")
        Question.record.read(entry.value, into: &question)
        return question
      }
    },
    write: { $0.questions.map { ($0.key, $0.node) } })

  private static let descriptors = RecordField<DomainForm>.keyed(
    "grades", by: WordList("a grade", Grade.list.words, code: .notAGrade),
    "what each grade looks like", of: String.self,
    read: { entries, form in
      for entry in entries {
        guard let grade = Grade(entry.key) else { continue }
        form.descriptors[grade] = String(node: entry.value)
      }
    },
    write: { form in
      Grade.bestFirst.compactMap { grade in
        form.descriptors[grade].map { (grade.word, $0.node) }
      }
    })
}

extension Question: DocumentRecord {
  static let record = Record(
    "a question", Question("", ask: ""), style: .inline,
    [
      .needed("ask", \.ask, "the question"),
      .usual(
        "essential", \.isEssential,
        "whether the answer is held against the grade: \"no\" sits badly with good or better; the others "
          + "are for the reader, and leave_out of the settings does without them"),
      .list("ages", \.ages, "the age bands it is for; none for all"),
      .list("services", \.services, "the services it is for; none for all"),
    ])
}

extension ReviewTemplate.Sections: DocumentRecord {
  static let record = Record(
    "sections", ReviewTemplate.Sections(),
    [
      .usual("conversation", \.conversation, "the conversation with the practitioner"),
      .usual("safety", \.safety, "immediate safety"),
      .usual("identity", \.identity, "identity and diversity"),
      .usual("feedback", \.feedback, "child, family and partner feedback"),
      .usual("age_band", \.ageBand, "the child's age band"),
    ])
}

extension EntryRules: DocumentRecord {
  static let record = Record(
    "rules", EntryRules(),
    [
      .usual("months_read", \.monthsRead, "months of the record read", as: .whole(1...60)),
      .usual("months_judged", \.monthsJudged, "last months that are judged", as: .whole(1...60)),
      .usual(
        "evidence_per_grade", \.evidencePerGrade, "items of evidence each grade needs",
        as: .whole(0...20)),
      .setting(
        "good_names_difference_in", \.goodNamesDifferenceIn,
        "domains in which good or better names a difference for the child"),
      .usual(
        "inadequate_states_risk", \.inadequateStatesRisk,
        "whether inadequate states the risk and what was done"),
      .usual("cap", \.cap, "what an inadequate domain means for the overall grade"),
    ])

  fileprivate var cap: Cap {
    get { capsOverall ? .reasonedOverride : .none }
    set { capsOverall = newValue == .reasonedOverride }
  }

  /// What an inadequate domain means for the overall grade.
  fileprivate enum Cap: String, CaseIterable, ListedWord {
    case reasonedOverride = "reasoned override"
    case none
    static let list = WordList("a rule of the cap", allCases.map(\.rawValue))
    static let listed = allCases
  }
}
