package import PracticeLearning

/// What an escalation asks of whom, by when: for the line that is told of it. It holds no word of the review and not
/// its case, so that nobody is named where it is passed on.
package struct EscalationLetter: Hashable, Sendable {
  /// The council, by name.
  package var council: String
  /// The review or the draft, by id.
  package var review: String
  /// The month the review counts in.
  package var month: Month
  /// The service, by name; nothing where a draft does not say.
  package var service: String?
  /// The team, by id; nothing where a draft does not say.
  package var team: String?
  /// The day.
  package var day: CalendarDate
  /// How it stands, in words.
  package var state: String
  /// Whether it is closed.
  package var isClosed: Bool
  /// Whether it is open without terms, since it was taken in from elsewhere when they were over.
  package var isWithoutTerms: Bool
  /// Who is told on the day.
  package var told: [EscalationLine.Told] = []
  /// What was found.
  package var found: [Found] = []
  /// The steps that have a term.
  package var steps: [Step] = []
  /// That the case is reviewed again, by when and by whom; nothing where it is not, or was.
  package var reReview: String?

  /// Begins a letter.
  package init(
    council: String, day: CalendarDate, of escalation: Escalation, state: String,
    isWithoutTerms: Bool
  ) {
    func known(_ text: String) -> String? { text.isEmpty ? nil : text }
    (self.council, self.day, self.state) = (council, day, state)
    (review, month) = (escalation.review, escalation.month)
    (service, team) = (known(escalation.service), known(escalation.team))
    (isClosed, self.isWithoutTerms) = (escalation.isClosed, isWithoutTerms)
    found = escalation.round.compactMap { step in
      step.finding.map { Found(about: $0.about.words, place: $0.place.words, on: step.recordedOn) }
    }
  }

  /// Something that was found, without the words of who found it.
  package struct Found: Hashable, Sendable {
    /// What it is about.
    package var about: String
    /// Where it was written.
    package var place: String
    /// The day it was recorded.
    package var on: CalendarDate
  }

  /// A step that has a term.
  package struct Step: Hashable, Sendable {
    /// The step.
    package var what: Escalation.Step.What
    /// Its last day; nothing where there is none.
    package var lastDay: CalendarDate?
    /// Who took it first, by role code, and when; nothing while nobody did.
    package var done: (by: String, on: CalendarDate)? {
      doneBy.flatMap { by in doneOn.map { (by, $0) } }
    }
    private var doneBy: String?
    private var doneOn: CalendarDate?

    /// Makes one.
    package init(_ what: Escalation.Step.What, lastDay: CalendarDate?, done: Escalation.Step?) {
      (self.what, self.lastDay) = (what, lastDay)
      (doneBy, doneOn) = (done?.by, done?.recordedOn)
    }

    /// What is to be done, as a request.
    var request: String {
      switch what {
      case .acknowledged: "say that you know of it"
      case .planned: "say what will be done"
      case .evidenced: "show what has been done"
      case .raised, .reReviewDrawn, .reReviewEnded, .closed: what.rawValue
      }
    }

    func isLate(on day: CalendarDate) -> Bool {
      done == nil && lastDay.map { $0 < day } ?? false
    }
  }
}

extension EscalationLetter: ReviewPage {
  package static let kind = PageKind.escalation

  package static let names: [PageName<EscalationLetter>] = [
    .words("council", "the council, by name") { $0.council },
    .words("review", "the review, by id") { $0.review },
    .words("month", "the month the review counts in") { $0.month.words },
    .maybe("service", "the service") { $0.service },
    .maybe("team", "the team, by its id") { $0.team },
    .words("day", "the day the page was made") { $0.day.words },
    .words("state", "how it stands") { $0.state },
    .flag("closed", "whether it is closed") { $0.isClosed },
    .flag("without_terms", "whether it was taken in when every term was over") {
      $0.isWithoutTerms
    },
    .list(
      "told", "who is told on this day",
      of: [
        .words("person", "who, by role code") { $0.person },
        .words("why", "why it is them") { (one: EscalationLine.Told) in one.because.words },
      ]
    ) { $0.told },
    .list(
      "found", "what was found, without the words of the review",
      of: [
        .words("about", "what it is about") { $0.about },
        .words("where", "where it was written") { $0.place },
        .words("found_on", "the day it was recorded") { (one: Found) in one.on.words },
      ]
    ) { $0.found },
    .list(
      "steps", "what is to be done, in its order",
      of: [
        .words("step", "what is to be done") { $0.step.request },
        .maybe("by_day", "its last day; none where it is open without terms") {
          $0.step.lastDay?.words
        },
        .maybe("done", "who did it and when") { one in
          one.step.done.map { "\($0.by) on \($0.on.words)" }
        },
        .flag("late", "whether its last day has passed and nobody did it") { (one: StepOfDay) in
          one.step.isLate(on: one.day)
        },
      ]
    ) { letter in letter.steps.map { StepOfDay(step: $0, day: letter.day) } },
    .maybe("re_review", "that the case is reviewed again, by when and by whom") { $0.reReview },
  ]

  /// A step, and the day of the letter.
  private struct StepOfDay {
    var step: Step
    var day: CalendarDate
  }

  package var table: ReportTable {
    ReportTable(
      "", columns: ["review", "step", "last day", "done by", "done on", "late"],
      rows: steps.map { step in
        [
          review, step.what.rawValue, step.lastDay?.description ?? "", step.done?.by ?? "",
          step.done?.on.description ?? "", step.isLate(on: day) ? "yes" : "no",
        ]
      })
  }
}
