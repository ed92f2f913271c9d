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

/// What became of an action, beside its status.
package enum ActionProgress: String, CaseIterable, Sendable {
  /// A new day was approved.
  case moved = "moved to a new day"
  /// It was completed with evidence of the difference it made.
  case evidenced = "completed with evidence"
  /// It was decided whether it worked.
  case lookedAt = "looked at again"
}

extension ActionQuestion {
  fileprivate func ids(of what: ActionProgress) -> [Figure.ID] {
    switch (self, what) {
    case (.fromReviews, .moved): [.actionsMoved]
    case (.fromReviews, .evidenced): [.actionsEvidenced]
    case (.fromReviews, .lookedAt): [.actionsLookedAt]
    case (.general, .moved): [.actionsGeneralMoved]
    case (.general, .evidenced): [.actionsGeneralEvidenced]
    case (.general, .lookedAt): [.actionsGeneralLookedAt]
    case (.open, .moved): [.actionsOpenMoved, .actionsGeneralOpenMoved]
    case (.open, .evidenced): [.actionsOpenEvidenced, .actionsGeneralOpenEvidenced]
    case (.open, .lookedAt): [.actionsOpenLookedAt, .actionsGeneralOpenLookedAt]
    }
  }
}

extension FigureSet {
  /// The actions of a status.
  package func actions(_ question: ActionQuestion, _ status: ActionStatus) -> Int {
    let ids = question.ids.map(\.status)
    return ids.flatMap(every).filter { $0.dimension(.status) == status.rawValue }
      .reduce(0) { $0 + ($1.numerator ?? 0) }
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
    return ids.flatMap(every)
  }

  /// What became of the actions: moved to a new day, completed with evidence, looked at again.
  package func actions(_ question: ActionQuestion, _ what: ActionProgress) -> Int {
    let ids = question.ids(of: what)
    return ids.flatMap(every).reduce(0) { $0 + ($1.numerator ?? 0) }
  }

  /// Whether there is a learning action to show.
  package var hasActions: Bool { ActionQuestion.allCases.contains { totalActions($0) > 0 } }

  /// The learning actions by status, each question in a column of its own.
  package var actionsTable: ReportTable {
    let hasGeneral = !every(.actionsGeneralStatus).isEmpty
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
      ]
        + ActionProgress.allCases.map { what in row(what.rawValue) { actions($0, what) } },
      note: (programme == nil ? "" : "These reviews: raised from them. ")
        + (hasGeneral ? "No review: raised in these months from no single one. " : "")
        + "Open then: raised by the end of these months and not closed before their start, whenever the "
        + "review was.")
  }
}
