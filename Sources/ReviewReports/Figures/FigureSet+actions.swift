package import PracticeLearning

/// Which learning actions are counted; the two answer different questions and are never mixed.
package enum ActionQuestion: CaseIterable, Sendable {
  /// Those from the reviews of the period.
  case fromReviews
  /// Those from no single review that were raised in the period.
  case general
  /// Those open at some time in the period, wherever they came from.
  case open

  fileprivate var ids: [(status: Figure.ID, overdue: Figure.ID)] {
    switch self {
    case .fromReviews: [(.actionsStatus, .actionsOverdue)]
    case .general: [(.actionsGeneralStatus, .actionsGeneralOverdue)]
    case .open:
      [
        (.actionsOpenStatus, .actionsOpenOverdue),
        (.actionsGeneralOpenStatus, .actionsGeneralOpenOverdue),
      ]
    }
  }
}

extension FigureSet {
  /// The actions of a status.
  package func actions(_ question: ActionQuestion, _ status: ActionStatus) -> Int {
    let ids = question.ids.map(\.status)
    return figures.filter {
      ids.contains($0.id) && $0.dimension(.status) == status.rawValue
    }.reduce(0) { $0 + ($1.numerator ?? 0) }
  }

  /// All actions.
  package func totalActions(_ question: ActionQuestion) -> Int {
    ActionStatus.allCases.reduce(0) { $0 + actions(question, $1) }
  }

  /// The open actions past their day.
  package func overdueActions(_ question: ActionQuestion) -> Int {
    overdue(question).reduce(0) { $0 + ($1.numerator ?? 0) }
  }

  /// The actions with something still to be done.
  package func openActions(_ question: ActionQuestion) -> Int {
    overdue(question).reduce(0) { $0 + ($1.denominator ?? 0) }
  }

  private func overdue(_ question: ActionQuestion) -> [Figure] {
    let ids = question.ids.map(\.overdue)
    return figures.filter { ids.contains($0.id) }
  }

  /// Whether there is a learning action to show.
  package var hasActions: Bool { ActionQuestion.allCases.contains { totalActions($0) > 0 } }

  /// The learning actions by status, each question in a column of its own.
  package var actionsTable: ReportTable {
    let hasGeneral = figures.contains { $0.id == .actionsGeneralStatus }
    let columns =
      (programme == nil ? [] : [(ActionQuestion.fromReviews, "these reviews")])
      + (hasGeneral
        ? [(.general, programme == nil ? "raised then" : "no review")] : [])
      + [(.open, "open then")]
    func row(_ words: String, _ count: (ActionQuestion) -> Int) -> [String] {
      [words] + columns.map { String(count($0.0)) }
    }
    return ReportTable(
      "Learning actions on \(day.words)",
      columns: ["status"] + columns.map { .number($0.1) },
      rows: ActionStatus.allCases.map { status in
        row("\(status.rawValue): \(status.words)") { actions($0, status) }
      } + [
        row("all", totalActions), row("open and past their day", overdueActions),
      ],
      note: (programme == nil ? "" : "These reviews: raised from them. ")
        + (hasGeneral ? "No review: raised in these months from no single one. " : "")
        + "Open then: raised by the end of these months and not closed before their start, whenever the "
        + "review was.")
  }
}
