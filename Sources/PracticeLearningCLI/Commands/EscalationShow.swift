import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct EscalationShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "What was found, with its reason, the risk and what was done at once, and every step.",
    discussion: """
      Of a draft nothing else is shown. Who looked and when is written to the journal.
      """)

  @Argument(help: "The review's id.")
  var id: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let shown = try workspace.council().escalation(of: id, by: actor.hand).get()
    guard format.format == .text else {
      return Terminal.write(shown.table, format.format, empty: "")
    }
    Terminal.write(shown.text(style: Terminal.output))
  }
}

extension ShownEscalation {
  /// Every step in its order, for machines.
  var table: ReportTable {
    ReportTable(
      "",
      columns: [
        "review", "step", "by", "on", "recorded", "last day", "in time", "about", "where",
        "because",
        "risk", "done at once", "words", "actions", "drawn", "seed", "re-review", "before", "after",
      ],
      rows: escalation.steps.map { step in
        let term = terms.first { $0.what == step.what && $0.done == step }
        let finding = step.finding
        return [
          escalation.review, step.what.rawValue, step.by, step.on.description, step.recordedAt,
          term?.lastDay?.description ?? "", term?.isInTime.map { $0 ? "yes" : "no" } ?? "",
          finding?.about.words ?? "", finding?.place.rawValue ?? "",
          finding?.because ?? step.because ?? "", finding?.risk ?? "", finding?.done ?? "",
          step.words ?? "", step.actions.joined(separator: "; "), step.reReview?.auditor ?? "",
          step.reReview.map { String($0.seed) } ?? "",
          step.reReview == nil ? "" : escalation.reReviewedBy ?? "",
          step.reReview == nil ? "" : grades(\.before), step.reReview == nil ? "" : grades(\.after),
        ]
      })
  }

  /// What a reader sees.
  func text(style: TextStyle) -> String {
    let heading = [
      escalation.review, [escalation.service, escalation.team].joined(separator: ", "), state,
    ].joined(separator: "  ")
    var text = style(heading, .bold) + "\n"
    if isWithoutTerms {
      text +=
        wrapped(
          "A review of \(escalation.month.words), taken in from elsewhere when every term was over: nobody "
            + "knows here what was done in time. It waits without a day; close it where it was seen to.",
          indent: "  ") + "\n"
    }
    text += ReportTable("", columns: ["", "", "", ""], rows: steps).text(style: style)
    for step in escalation.steps { text += words(of: step) }
    if !sideBySide.isEmpty {
      let rows = sideBySide.map {
        [$0.rating.name, $0.before?.word ?? "-", $0.after?.word ?? "-"]
      }
      text += ReportTable("", columns: ["", "before", "after"], rows: rows).text(style: style)
    }
    return text
  }

  private func grades(_ side: KeyPath<Pair, Grade?>) -> String {
    sideBySide.map { "\($0.rating.name) \($0[keyPath: side]?.word ?? "-")" }.joined(separator: "; ")
  }

  private var steps: [[String]] {
    let raised = escalation.steps.filter { $0.what == .raised }.map { step in
      [
        "found", step.recordedOn.words,
        "\(step.by), \(step.finding?.place.words ?? "")", step.finding?.about.words ?? "",
      ]
    }
    let timed = terms.map { term in
      [term.what.rawValue, term.lastDay.map { "by \($0.words)" } ?? "without a day"] + answer(term)
    }
    let further = escalation.round.compactMap { step -> [String]? in
      let who = "\(step.by) on \(step.recordedOn.words)"
      return switch step.what {
      case .reReviewDrawn:
        [
          "re-review", step.reReview.map { "by \($0.due.words)" } ?? "",
          "drawn for \(step.reReview?.auditor ?? "-")",
          step.reReview == escalation.reReview ? outcomeOfReReview : "",
        ]
      case .reReviewEnded, .closed: [step.what.rawValue, "", who, step.words ?? ""]
      case .raised, .acknowledged, .planned, .evidenced: nil
      }
    }
    let awaited = reReviewDay.flatMap { day -> [String]? in
      guard escalation.reReview == nil else { return nil }
      let draw = reReviewLastDay.map { "to be drawn by \($0.words)" } ?? "to be drawn"
      return ["re-review", "by \(day.words)", draw, late]
    }
    // One that was taken in was drawn elsewhere.
    let takenIn: [String]? =
      escalation.reReview == nil && escalation.reReviewedBy != nil
      ? ["re-review", "", "taken in from elsewhere", outcomeOfReReview] : nil
    return raised + timed + further + [awaited, takenIn].compactMap(\.self)
  }

  private var outcomeOfReReview: String {
    if let again = escalation.reReviewedBy {
      return again + (escalation.reReviewedOn.map { " on \($0.words)" } ?? "")
    }
    return late
  }

  /// Who is told that the re-review is late.
  private var late: String {
    isReReviewLate ? "late: told are \(list(told.map(\.person)))" : ""
  }

  private func answer(_ term: Term) -> [String] {
    guard let done = term.done else {
      guard term.what == awaited else { return ["", ""] }
      return ["waits for \(list(told.map(\.person)))", list(told.map(\.because.words))]
    }
    let stated = done.on == done.recordedOn ? "" : ", as said on \(done.on.words)"
    return [
      "\(done.by) on \(done.recordedOn.words)\(stated)",
      term.isInTime.map { $0 ? "in time" : "late" } ?? "",
    ]
  }

  private func words(of step: Escalation.Step) -> String {
    var parts: [(String, String?)] = []
    if let finding = step.finding {
      parts = [
        (finding.about.words, finding.because), ("risk", finding.risk),
        ("done at once", finding.done),
      ]
    } else {
      let actions = step.actions.isEmpty ? "" : " (\(list(step.actions)))"
      parts = [
        (step.what.rawValue, step.words.map { $0 + actions }),
        ("\(step.by) answers, because", step.because),
      ]
    }
    return parts.compactMap { name, words in
      words.map { wrapped("\(name): \(printable($0))", indent: "  ") + "\n" }
    }.joined()
  }
}
