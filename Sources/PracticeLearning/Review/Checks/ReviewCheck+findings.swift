/// R063, R067, A002, A003, A013, N004 and N005: findings, their themes, and the actions planned.
extension ReviewCheck {
  func checkThemes(of review: Review, _ found: inout [Diagnostic]) {
    for judgement in review.domains {
      for (index, finding) in judgement.strengths.enumerated() {
        checkThemes(finding.themes, &found) {
          .domain(judgement.domain, "strengths", .index(index), "themes")
        }
      }
      for (index, finding) in judgement.development.enumerated() {
        checkThemes(finding.themes, &found) {
          .domain(judgement.domain, "development", .index(index), "themes")
        }
      }
      if judgement.strengths.isEmpty, !judgement.development.isEmpty {
        found.append(
          Diagnostic(
            .noStrength, at: .domain(judgement.domain, "strengths"),
            "\(judgement.domain.name) names areas for development and no strength",
            advice: "look for something that went well; practice grows from what works"))
      }
    }
  }

  func checkThemes(_ themes: [String], _ found: inout [Diagnostic], at path: () -> FieldPath) {
    for (index, theme) in themes.enumerated() where !self.themes.contains(theme) {
      found.append(
        Diagnostic(
          .unknownTheme, at: path().appending(index), "\"\(theme)\" is not on the list of themes",
          advice: themeSuggestion(for: theme)))
    }
  }

  /// The id of the theme that is meant by an id in other capitals or by a name; nothing where none is.
  package func theme(meantBy words: String) -> String? {
    themes.themes.first { $0.id == words.lowercased() }?.id ?? themes.theme(named: words)?.id
  }

  /// The themes there are, by name and id, under their headings.
  package var themesInWords: [String] {
    themes.headings.flatMap { heading in
      [heading.title]
        + themes.themes.filter { $0.heading == heading.id }.map { "  \($0.name) (\($0.id))" }
    }
  }

  /// The themes there are, by id and name, in the order of their headings.
  package var themesToChoose: [(id: String, name: String)] {
    themes.headings.flatMap { heading in
      themes.themes.filter { $0.heading == heading.id }.map { ($0.id, $0.name) }
    }
  }

  func themeSuggestion(for theme: String) -> Advice {
    if let named = themes.theme(named: theme) { return "write its id, \"\(named.id)\"" }
    if let hinted = themes.themes.first(where: { $0.hints.contains(theme.lowercased()) }) {
      return "did you mean \"\(hinted.id)\"?"
    }
    return suggestion(
      for: theme, among: themes.themes.map(\.id), otherwise: "see \(.listThemes) for the ids")
  }

  func checkPlannedActions(of review: Review, _ found: inout [Diagnostic]) {
    for (index, action) in review.actions.enumerated() {
      let path = { (key: String) in FieldPath(["actions", .index(index), .key(key)]) }
      checkPlan(action, &found, at: path)
      guard let due = action.due, due < review.month.firstDay else { continue }
      found.append(
        Diagnostic(
          .datesOutOfOrder, at: path("due"),
          "an action due on \(due.words), before the month of the review",
          advice: "write the day by which it is to be done"))
    }
    guard review.actions.isEmpty, review.domains.contains(where: { !$0.development.isEmpty }) else {
      return
    }
    let count = review.domains.reduce(0) { $0 + $1.development.count }
    found.append(
      Diagnostic(
        .developmentWithoutAction, at: ["actions"],
        "\(count) \(count == 1 ? "area" : "areas") for development and no action",
        advice: "write at least one action: what, who, by when, and the difference for the child"))
  }

  /// A002, A003 and A013, for an action planned in a review or raised on its own.
  func checkPlan(
    _ action: PlannedAction, _ found: inout [Diagnostic], at path: (String) -> FieldPath
  ) {
    let missing = [
      action.what == nil ? ("what", "what is to be done", "what") : nil,
      action.owner == nil ? ("owner", "who does it", "owner (a role code)") : nil,
      action.due == nil ? ("due", "by when", "due (a day)") : nil,
    ].compactMap(\.self)
    if let first = missing.first {
      found.append(
        Diagnostic(
          .incompleteAction, at: path(first.0),
          "an action that does not say \(inWords(missing.map(\.1)))",
          advice: "add \(inWords(missing.map(\.2)))"))
    }
    if let owner = action.owner, let verifier = action.verifier, isSameID(owner, verifier) {
      found.append(
        Diagnostic(
          .verifiedByOwner, at: path("verifier"),
          "\(owner) owns this action and is to verify it",
          advice: "name somebody else who sees whether it made the difference"))
    }
    for (key, code) in [("owner", action.owner), ("verifier", action.verifier)] {
      guard let code, people[code] == nil else { continue }
      found.append(
        Diagnostic(
          .unknownOwner, at: path(key), "\"\(code)\" is not a person of this workspace",
          advice: roleCodeSuggestion(for: code)))
    }
    guard action.difference == nil else { return }
    found.append(
      Diagnostic(
        .noIntendedDifference, at: path("difference"),
        "an action that does not say what will be different for the child",
        advice: "say what the child will see, have or feel once it is done"))
  }
}
