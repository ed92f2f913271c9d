package import PracticeLearning

/// What a practitioner and whoever leads their supervision take into the room: strengths first, what was agreed, the
/// actions that were handed over.
package struct SupervisionSheet: Hashable, Sendable {
  /// The council, by name.
  package var council: String
  /// The practitioner, by role code.
  package var person: String
  /// The day.
  package var day: CalendarDate
  /// The months of the reviews, in words.
  package var months: String
  /// What is strong in the reviews of their work.
  package var strengths: [Strength] = []
  /// What was said when auditor and practitioner talked, and what the practitioner thinks.
  package var talked: [Talked] = []
  /// Actions that wait to be talked through in supervision.
  package var handed: [Handed] = []
  /// Further open actions of theirs.
  package var open: [PageAction] = []
  /// Actions that were talked through in supervision.
  package var ticked: [Handed] = []
  /// How many reviews were left out since who makes the page may still be asked to grade them.
  package var leftOut = 0

  /// Begins a sheet.
  package init(council: String, person: String, day: CalendarDate, months: String) {
    (self.council, self.person, self.day, self.months) = (council, person, day, months)
  }

  /// Something that is strong.
  package struct Strength: Hashable, Sendable {
    /// The words of the review.
    package var words: String
    /// The practice domain.
    package var domain: PracticeDomain
    /// The month of the review.
    package var month: Month

    /// Makes one.
    package init(_ words: String, in domain: PracticeDomain, _ month: Month) {
      (self.words, self.domain, self.month) = (words, domain, month)
    }
  }

  /// A conversation about a review.
  package struct Talked: Hashable, Sendable {
    /// The review, by id.
    package var review: String
    /// How both sides tell of their conversation.
    package var conversation: String
    /// What the practitioner thinks of the work.
    package var reflections: [String]

    /// Makes one.
    package init(review: String, conversation: String, reflections: [String]) {
      (self.review, self.conversation) = (review, conversation)
      self.reflections = reflections
    }
  }

  /// An action with a step of supervision.
  package struct Handed: Hashable, Sendable {
    /// The action.
    package var action: PageAction
    /// The day of the supervision, or on which it was talked through.
    package var day: CalendarDate?
    /// What was said of it then.
    package var because: String?

    /// Makes one.
    package init(_ action: PageAction, day: CalendarDate?, because: String?) {
      (self.action, self.day, self.because) = (action, day, because)
    }
  }
}

extension SupervisionSheet: ReviewPage {
  package static let kind = PageKind.supervision

  package static let names: [PageName<SupervisionSheet>] = [
    .words("council", "the council, by name") { $0.council },
    .words("person", "the practitioner, by role code") { $0.person },
    .words("day", "the day the page was made") { $0.day.words },
    .words("months", "the months the reviews are of") { $0.months },
    .list(
      "strengths", "what is strong in the reviews of their work, to be named first",
      of: [
        .words("strength", "the words of the review") { $0.words },
        .words("domain", "the practice domain") { $0.domain.name },
        .words("month", "the month of the review") { (one: Strength) in one.month.words },
      ]
    ) { $0.strengths },
    .list(
      "talked", "what auditor and practitioner say of their conversations",
      of: [
        .words("review", "the review, by id") { $0.review },
        .words("conversation", "how both sides tell of it") { $0.conversation },
        .list(
          "reflections", "what the practitioner thinks of the work",
          of: [.words("reflection", "the words") { $0 }]
        ) { (one: Talked) in one.reflections },
      ]
    ) { $0.talked },
    .list("handed", "actions that wait to be talked through in supervision", of: handedNames) {
      $0.handed
    },
    .list("open", "further open actions of theirs", of: PageAction.namesWithOwner) { $0.open },
    .list("ticked", "actions that were talked through in supervision", of: handedNames) {
      $0.ticked
    },
    .flag("nothing", "whether there is nothing to talk through") {
      $0.handed.isEmpty && $0.open.isEmpty
    },
    .maybe("left_out", "how many reviews are left out, and why") { page in
      page.leftOut == 0
        ? nil
        : "Without \(counted(page.leftOut, "review")) that whoever made this page is, or may be, asked to grade."
    },
  ]

  private static let handedNames: [PageName<Handed>] = [
    .words("id", "the id of the action") { $0.action.id },
    .words("what", "what will be done") { $0.action.what },
    .maybe("owner", "who does it, by role code") { $0.action.owner },
    .words("due", "the day it is due now") { $0.action.due },
    .words("position", "how it stands") { $0.action.position },
    .maybe("difference", "the difference that is intended for children") { $0.action.difference },
    .maybe("day", "the day of the supervision") { $0.day?.words },
    .maybe("agreed", "what was said when it was handed over or talked through") { $0.because },
  ]

  package var table: ReportTable {
    func row(_ part: String, _ action: PageAction, _ day: CalendarDate?, _ words: String?)
      -> [String]
    {
      [
        person, part, action.id, action.what, action.due, action.position, day?.description ?? "",
        words ?? "",
      ]
    }
    return ReportTable(
      "",
      columns: ["person", "part", "action", "what", "due", "position", "supervision", "agreed"],
      rows: handed.map { row("handed over", $0.action, $0.day, $0.because) }
        + open.map { row("open", $0, nil, nil) }
        + ticked.map { row("talked through", $0.action, $0.day, $0.because) })
  }
}
