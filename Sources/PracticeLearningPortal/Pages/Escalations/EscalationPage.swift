import Markup
import PracticeLearning
import ReviewActs

/// What was found, with its reason, the risk and what was done at once; every step, and the next one to take.
struct EscalationPage: Page {
  let address: Address = "/escalations/{review}"
  let acts = true

  static func path(_ review: String) -> String { EscalationPage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let shown = try visit.council.escalation(of: visit.place("review"), by: visit.hand).get()
    let escalation = shown.escalation
    return .view(
      View(
        title: "Escalation of \(escalation.review)",
        content: """
          <h1>Escalation of \(escalation.review)</h1>
          <p class="subtitle">\([escalation.service, escalation.team, escalation.month.words].filter { !$0.isEmpty }.joined(separator: ", ")): \(shown.state)</p>
          \(shown.isWithoutTerms ? "<div class=\"notice\"><p>It was taken in from elsewhere when every term was over. It waits without a day; close it where it was seen to.</p></div>" : "" as Markup)
          \(EscalationParts.terms(shown, on: visit.hand.today))
          <h2>What was found and done</h2>
          \(escalation.steps.map(EscalationParts.step).joined())
          \(EscalationParts.beside(shown))
          \(next(shown, visit))
          \(links(shown, visit))
          """, back: EscalationsPage.path))
  }

  /// The step that is waited for, for those who may take it.
  private func next(_ shown: ShownEscalation, _ visit: Visit) -> Markup {
    guard let awaited = shown.awaited, Self.mayAnswer(shown, visit) else { return "" }
    let (title, button, ask): (String, String, Markup) =
      switch awaited {
      case .acknowledged:
        ("Say that you know of it", "I know of it", "")
      case .planned:
        (
          "Plan what will be done", "Keep the plan",
          """
          \(visit.area("words", "What will be done"))
          \(visit.line("actions", "The learning actions of the plan, by id", hint: "with commas between them; raise them first"))
          """
        )
      default:
        (
          "Show what has been done", "Show it",
          visit.area("words", "What has been done, and how that is known")
        )
      }
    return """
      <h2>\(title)</h2>
      \(visit.form(
        button: button,
        """
        \(visit.kept("step", awaited.rawValue))\(ask)
        \(visit.line("on", "The day it was done, where that was not today", hint: "such as 16 March 2026; what counts is the day it is recorded"))
        \(EscalationParts.reason(visit))
        """))
      """
  }

  private func links(_ shown: ShownEscalation, _ visit: Visit) -> Markup {
    let id = shown.escalation.review
    guard !shown.escalation.isClosed else { return "" }
    var links: [Markup] = []
    if visit.viewer.may(.drawCases), shown.reReviewDay != nil {
      links.append("<a href=\"\(DrawReReviewPage.path(id))\">The re-review</a>")
    }
    if Self.mayAnswer(shown, visit) {
      links.append("<a href=\"\(CloseEscalationPage.path(id))\">Close it</a>")
    }
    return links.isEmpty ? "" : "<p>\(links.joined(by: " &middot; "))</p>"
  }

  /// Whom a form is shown; the act decides.
  static func mayAnswer(_ shown: ShownEscalation, _ visit: Visit) -> Bool {
    shown.told.contains { isSameID($0.person, visit.person) }
      || visit.viewer.may(.answerEscalation) || visit.viewer.person.holds(.serviceManager)
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    guard let what = typed["step"].flatMap(Escalation.Step.What.init),
      [.acknowledged, .planned, .evidenced].contains(what)
    else { throw NoSuchPage() }
    var wanted = Wanted(typed)
    let day = wanted.day("on")
    try wanted.check()
    let id = visit.place("review")
    _ = try visit.council.answer(
      id,
      EscalationAnswer(
        what, words: typed.written("words"), actions: wanted.codes("actions"),
        because: typed.written("because"), on: day), by: visit.hand
    ).get()
    return Done(Self.path(id), .recorded)
  }
}

/// Parts of the pages of an escalation.
enum EscalationParts {
  /// The steps that have a term: by when, and when they were taken.
  static func terms(_ shown: ShownEscalation, on today: CalendarDate) -> Markup {
    let rows = shown.terms.map { term -> Markup in
      let last = term.lastDay.map { "by \($0.words)" } ?? "without a day"
      let done =
        term.done.map { step in
          "\(step.by) on \(step.recordedOn.words)"
            + (term.isInTime.map { $0 ? ", in time" : ", late" } ?? "")
        } ?? (term.what == shown.awaited ? waits(shown, on: today) : "not yet")
      return "<div><dt>\(name(term.what))</dt><dd>\(last): \(done)</dd></div>\n"
    }
    return "<dl class=\"answers\">\(rows.joined())\(again(shown))</dl>"
  }

  private static func waits(_ shown: ShownEscalation, on today: CalendarDate) -> String {
    let told = shown.told.map { "\($0.person) (\($0.because.words))" }.joined(separator: ", ")
    let clock = EscalationsPage.clock(shown, on: today)
    return "waits for \(told)" + (clock.isEmpty ? "" : "; \(clock)")
  }

  private static func again(_ shown: ShownEscalation) -> Markup {
    let escalation = shown.escalation
    let words: String? =
      if let done = escalation.reReviewedBy {
        done + (escalation.reReviewedOn.map { " on \($0.words)" } ?? "")
      } else if let drawn = escalation.reReview {
        "by \(drawn.due.words): \(drawn.auditor)\(shown.isReReviewLate ? ", late" : "")"
      } else {
        shown.reReviewDay.map { day in
          "by \(day.words)\(shown.reReviewLastDay.map { ", to be drawn by \($0.words)" } ?? "")"
        }
      }
    return words.map { "<div><dt>Reviewed again</dt><dd>\($0)</dd></div>" } ?? ""
  }

  /// One step in its words.
  static func step(_ step: Escalation.Step) -> Markup {
    let finding = step.finding
    let actions = step.actions.isEmpty ? nil : step.actions.joined(separator: ", ")
    let parts: [(String, String?)] =
      [
        ("Why", finding?.because), ("Risk", finding?.risk), ("Done at once", finding?.done),
        ("In words", step.words), ("Learning actions", actions),
        ("Drawn", step.reReview.map { "\($0.auditor), seed \($0.seed)" }),
        ("Answers for others, because", step.because),
      ]
    let rows = parts.compactMap { name, words -> Markup? in
      words.map { "<div><dt>\(name)</dt><dd>\($0)</dd></div>\n" }
    }
    let what = finding.map { "Found \($0.place.words): \($0.about.words)" } ?? name(step.what)
    return """
      <h3>\(what)</h3>
      <p class="note">\(step.by), \(step.recordedOn.words)\(step.on == step.recordedOn ? "" : ", as said on \(step.on.words)")</p>
      \(rows.isEmpty ? "" : "<dl class=\"answers\">\(rows.joined())</dl>" as Markup)

      """
  }

  static func name(_ what: Escalation.Step.What) -> String {
    what.rawValue.prefix(1).uppercased() + what.rawValue.dropFirst()
  }

  /// The grades before and after, where the case was reviewed again.
  static func beside(_ shown: ShownEscalation) -> Markup {
    guard !shown.sideBySide.isEmpty else { return "" }
    let rows = shown.sideBySide.map { pair -> Markup in
      "<tr><th scope=\"row\">\(pair.rating.name)</th><td>\(pair.before?.word ?? "-")</td><td>\(pair.after?.word ?? "-")</td></tr>\n"
    }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="Before and after"><table>
      <caption>Before and after</caption>
      <thead><tr><th scope="col">Rating</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
      <tbody>\(rows.joined())</tbody></table></div>
      """
  }

  /// Why somebody answers for others, asked of those who may.
  static func reason(_ visit: Visit) -> Markup {
    guard visit.viewer.may(.answerEscalation) else { return "" }
    return visit.line(
      "because", "Why you answer for the line",
      hint: "where nobody of the line did by the last day, or is there")
  }
}
