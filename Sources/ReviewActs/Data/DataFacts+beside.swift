import PracticeLearning
import ReviewReports
import ReviewStore

extension DataFacts {
  /// Writes what reviews find, and its bridge to themes.
  func writeFindings() throws {
    let (findings, themes) = (
      try files.rows(of: .findings), try files.rows(of: .findingThemes)
    )
    let kinds = Finding.Kind.allCases.map(\.rawValue)
    let domains = PracticeDomain.allCases.sorted { $0.rawValue < $1.rawValue }.map(\.key)
    try reading.forEachFinding(in: filter, changes) { finding in
      guard kinds.indices.contains(finding.kind), domains.indices.contains(finding.domain) else {
        return
      }
      let (kind, domain) = (kinds[finding.kind], domains[finding.domain])
      let key = Array("\(finding.place.review)-\(domain)-\(kind)".utf8)
      findings.begin()
      findings.add(made: key)
      findings.add(finding.place.review)
      findings.add(day: domain)
      findings.add(made: keys.place(finding.place))
      findings.add(day: kind)
      findings.add(finding.themes.count)
      findings.add(finding.uncoded)
      try findings.end()
      for theme in finding.themes {
        themes.begin()
        themes.add(made: key)
        themes.add(made: keys.theme(theme))
        themes.add(finding.place.review)
        try themes.end()
      }
    }
  }

  /// Writes the answers to questions of templates.
  func writeAnswers() throws {
    let rows = try files.rows(of: .answers)
    var cells: [String: [UInt8]] = [:]
    func cell(_ word: String) -> [UInt8] {
      if let made = cells[word] { return made }
      let made = DataRows.cell(word)
      cells[word] = made
      return made
    }
    try reading.forEachAnswers(in: filter, changes) { place, answers in
      let cells = keys.place(place)
      for (question, answer) in answers {
        rows.begin()
        rows.add(place.review)
        rows.add(made: cell(question))
        rows.add(made: cell(answer))
        rows.add(made: cells)
        try rows.end()
      }
    }
  }

  /// Writes learning actions, and their bridge to themes.
  func writeActions() throws {
    let (actions, themes) = (try files.rows(of: .actions), try files.rows(of: .actionThemes))
    let (levels, statuses) = (ActionLevel.allCases, ActionStatus.allCases)
    try reading.forEachAction(in: filter, changes) { action in
      let status = statuses.indices.contains(action.status) ? statuses[action.status] : .blank
      actions.begin()
      actions.add(action.number)
      actions.add(action.place.review == 0 ? nil : action.place.review)
      actions.add(made: keys.place(action.place, withTemplate: false))
      actions.add(action.level.flatMap { levels.dropFirst(max(0, $0)).first?.rawValue } ?? "")
      actions.add(day: action.raisedOn)
      actions.add(day: action.dueOn)
      actions.add(status.rawValue)
      actions.add(status.isOpen)
      actions.add(day: action.closedOn)
      actions.add(action.isMoved)
      actions.add(action.hasEvidence)
      actions.add(action.isLookedAtAgain)
      try actions.end()
      for theme in action.themes {
        themes.begin()
        themes.add(action.number)
        themes.add(made: keys.theme(theme))
        try themes.end()
      }
    }
  }

  /// Writes what followed where something inadequate was found.
  func writeEscalations() throws {
    let rows = try files.rows(of: .escalations)
    try reading.forEachEscalation(in: filter, changes) { place, escalation, improved in
      let found = escalation.findings.map(\.about)
      let ratings = found.compactMap { about -> Rating? in
        if case .inadequate(let rating) = about { rating } else { nil }
      }
      rows.begin()
      rows.add(escalation.number)
      rows.add(place.review)
      rows.add(made: keys.place(place))
      rows.add(found.contains(.concern))
      rows.add(Set(ratings).count)
      rows.add(escalation.raisedOn)
      for step in [.acknowledged, .planned, .evidenced, .reReviewDrawn] as [Escalation.Step.What] {
        rows.add(escalation.first(step)?.recordedOn)
      }
      rows.add(escalation.reReviewedOn)
      rows.add(escalation.isClosed ? escalation.round.last?.recordedOn : nil)
      rows.add(!escalation.isClosed)
      rows.add(improved)
      try rows.end()
    }
  }
}
