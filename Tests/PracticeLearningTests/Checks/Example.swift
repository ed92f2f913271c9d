import PracticeLearning

/// A small council, one template and one finished review about which there is nothing to complain.
enum Example {
  static let today = day("2026-02-20")

  static let workspace = Workspace(
    council: "Estuary", services: ["children in care", "fostering"],
    teams: [
      .init(id: "CIC-1", service: "children in care"),
      .init(id: "CIC-2", service: "children in care"), .init(id: "FOS-1", service: "fostering"),
    ],
    people: [
      .init(id: "SW-118", role: .practitioner, team: "CIC-2", supervisor: "TM-03"),
      .init(id: "TM-03", role: .teamManager, team: "CIC-2"),
      .init(id: "TM-07", role: .teamManager, team: "CIC-1"),
      .init(id: "MO-01", role: .moderator), .init(id: "QA-01", role: .qaLead),
      .init(id: "AU-09", role: .auditor, from: StartOfWork("2026-03")),
      .init(id: "BV-01", role: .boardViewer),
    ],
    programmes: [
      Programme(id: "monthly", name: "Monthly reviews", templates: [reference]),
      Programme(id: "fostering", name: "Fostering", needsAllocation: true),
    ])

  static let reference = TemplateReference(name: "children-in-care", version: 1)

  static let template = ReviewTemplate(
    reference: reference, title: "Children in care", services: ["children in care"],
    impact: .required,
    domains: PracticeDomain.allCases.map { domain in
      DomainForm(
        domain, prompt: "Is it good?", questions: questions(of: domain),
        descriptors: Dictionary(
          uniqueKeysWithValues: Grade.allCases.map { ($0, "It is \($0).") }))
    },
    sections: .init(ageBand: .required))

  static let fosteringTemplate = ReviewTemplate(
    reference: TemplateReference(name: "fostering", version: 1), title: "Fostering",
    services: ["fostering"])

  private static func questions(of domain: PracticeDomain) -> [Question] {
    [
      Question("\(domain.key)_current", ask: "Is it current?", isEssential: true),
      Question("\(domain.key)_used", ask: "Is it used?"),
      Question(
        "\(domain.key)_for_the_oldest", ask: "Does it look ahead?", ages: [.sixteenToSeventeen]),
    ]
  }

  static let themes = ThemeList(
    version: 1, headings: [.init(id: "plans", title: "Plans", inspectors: 1)],
    themes: [
      Theme(id: "chronology", name: "chronology", heading: "plans"),
      Theme(
        id: "drift-and-delay", name: "drift and delay", heading: "plans", hints: ["stalled"]),
    ])

  static let language = LanguageList(
    version: 1,
    phrases: [
      .init(avoid: ["LAC", "CLA"], prefer: "child in care", because: "No child lacks worth."),
      .init(
        avoid: ["placement", "placements"], prefer: "home",
        because: "Parcels are placed; children live somewhere."),
      .init(
        avoid: ["contact with mum", "contact with his mother"], prefer: "time with mum",
        because: "Most children see their mum."),
      .init(
        avoid: ["placement breakdown"], prefer: "say what happened",
        because: "I was not a machine."),
    ])

  static let check = ReviewCheck(
    workspace: workspace,
    templates: [reference: template, fosteringTemplate.reference: fosteringTemplate],
    themes: themes, language: language, today: today)

  static let reasons: [PracticeDomain: String] = [
    .caseRecording: "A stranger could follow her year, and each visit is written to her.",
    .assessments: "Her early losses are used to understand why the new class was hard.",
    .planning: "The plan says who does what by when, and it was changed after the school move.",
    .voiceOfTheChild: "She is seen alone by one worker and her drawings are kept and talked about.",
    .outcomes: "She sleeps through the night and is back in school four days a week.",
    .managementOversight: "Supervision asked twice why the review had not been called forward.",
  ]

  static func judgement(_ domain: PracticeDomain) -> DomainJudgement {
    DomainJudgement(
      domain, grade: .graded(.good), because: reasons[domain],
      difference: "She knows what will happen next and worries less.",
      evidence: [
        Evidence(what: "visit record", on: day("2026-01-14"), shows: "written with her own words")
      ],
      answers: [
        GivenAnswer("\(domain.key)_current", .yes), GivenAnswer("\(domain.key)_used", .partly),
      ],
      strengths: [Finding(text: "Records read as letters to her.", themes: ["chronology"])],
      development: [
        Finding(text: "The school moves were not seen as a pattern.", themes: [], cause: .team)
      ])
  }

  static let review = Review(
    id: "2026-02-CIC-0147", programme: "monthly", template: reference, month: month("2026-02"),
    caseReference: "C-4821", service: "children in care", team: "CIC-2", practitioner: "SW-118",
    auditor: "TM-07", ageBand: .fiveToNine,
    recordRead: RecordRead(
      from: day("2025-02-01"), to: day("2026-01-31"), judgedFrom: day("2025-08-01")),
    conversation: Conversation(
      heldOn: day("2026-02-12"), reflection: "I knew the plan had stalled after the school move."),
    safety: Safety(immediateConcern: false), domains: PracticeDomain.allCases.map(judgement),
    impact: Judgement(grade: .good, because: "She is back in school four days a week."),
    overall: Judgement(grade: .good, because: "Good in all six domains, and her life shows it."),
    feedback: Feedback(
      child: FeedbackEntry(asked: .yes, said: "She wants to know sooner when plans change."),
      parentOrCarer: FeedbackEntry(asked: .declined),
      partners: FeedbackEntry(asked: .no, why: "New school, not yet in touch.")),
    identity: "Dual heritage is named and explored with her aunt.",
    actions: [
      PlannedAction(
        what: "Bring the review forward", level: .child, owner: "SW-118", verifier: "TM-03",
        due: day("2026-03-06"), difference: "She knows by half-term where she will go to school.")
    ])

  /// The example review after a change.
  static func review(_ change: (inout Review) -> Void) -> Review {
    var review = review
    change(&review)
    return review
  }

  /// The complaints about the example review after a change, as `R011 domains.planning.grade`.
  static func complaints(_ change: (inout Review) -> Void) -> [String] {
    check.complaints(about: review(change)).map(\.line)
  }
}

extension Diagnostic {
  /// The code and the path.
  var line: String { path.steps.isEmpty ? code.id : "\(code) \(path)" }
}

/// A day that the calendar has; the first of 1970 marks a slip in a test.
func day(_ text: String) -> CalendarDate {
  CalendarDate(text) ?? CalendarDate(daysSinceEpoch: 0)
}

/// A month; that of year 0 marks a slip in a test.
func month(_ text: String) -> Month { Month(text) ?? Month(index: 0) }
