/// A018 and A019: the measure of an action and the findings it answers.
extension ReviewCheck {
  func checkMeasure(of action: LearningAction, _ found: inout [Diagnostic]) {
    guard let measure = action.measure else { return }
    if measure.subjects.count != 1 {
      found.append(
        Diagnostic(
          .unclearMeasure, at: ["measure"],
          measure.subjects.isEmpty
            ? "a measure that does not say what is counted"
            : "a measure of \(inWords(measure.subjects)) at once",
          advice: "name one: a theme, a question, a domain or a dip measure"))
    }
    if let theme = measure.theme, !themes.contains(theme) {
      found.append(
        Diagnostic(
          .unknownTheme, at: ["measure", "theme"], "\"\(theme)\" is not on the list of themes",
          advice: themeSuggestion(for: theme)))
    }
    if let service = measure.service {
      checkService(service, at: ["measure", "service"], &found)
    }
    if let team = measure.team, teams[team] == nil {
      found.append(
        Diagnostic(
          .unknownTeam, at: ["measure", "team"], "\"\(team)\" is not a team of this workspace",
          advice: suggestion(
            for: team, among: teams.keys, otherwise: "use a team listed in the settings")))
    }
    checkKey(measure.question, among: questions, "question", "no template asks", &found)
    checkKey(measure.dip, among: dipMeasures, "dip", "no dip template measures", &found)
    guard measure.dip != nil, measure.service != nil || measure.team != nil else { return }
    found.append(
      Diagnostic(
        .unclearMeasure, at: ["measure"], "dip samples are of no one service or team",
        advice: "leave service and team out, or measure by a theme, a question or a domain"))
  }

  private func checkKey(
    _ key: String?, among known: Set<String>, _ field: String, _ nobody: String,
    _ found: inout [Diagnostic]
  ) {
    guard let key, !known.isEmpty, !known.contains(key) else { return }
    found.append(
      Diagnostic(
        .unclearMeasure, at: ["measure", .key(field)], "\(nobody) \"\(key)\"",
        advice: suggestion(
          for: key, among: known,
          otherwise: "write one of: \(known.sorted().joined(separator: ", "))")))
  }

  /// The keys of every measure of dip samples.
  private var dipMeasures: Set<String> {
    Set(dipTemplates.values.flatMap(\.measures).map(\.key))
  }

  /// The keys of every question that a template in use asks.
  private var questions: Set<String> {
    Set(templates.values.flatMap(\.domains).flatMap(\.questions).map(\.key))
  }

  func checkFindings(of action: LearningAction, _ found: inout [Diagnostic]) {
    for (index, link) in action.findings.enumerated() {
      let path: FieldPath = ["findings", .index(index)]
      if link.place < 1 {
        found.append(
          Diagnostic(
            .unknownFinding, at: path.appending("place"), "findings are counted from 1",
            advice: "write the place of the finding among those of its kind in the domain"))
      }
      if action.findings.prefix(index).contains(where: { $0.isSame(as: link) }) {
        found.append(
          Diagnostic(
            .unknownFinding, at: path, "\(link.written) is linked twice",
            advice: "take one of the two out"))
      }
      if let day = link.linkedOn { checkNotInFuture(day, at: path.appending("linked_on"), &found) }
      if let person = link.linkedBy, people[person] == nil {
        found.append(
          Diagnostic(
            .unknownPerson, at: path.appending("linked_by"),
            "\"\(person)\" is not a person of this workspace",
            advice: roleCodeSuggestion(for: person)))
      }
    }
  }
}

extension LearningAction {
  /// A complaint when findings or steps no longer begin with the ones recorded earlier.
  ///
  /// - Parameter earlier: the action as it was recorded before.
  func rewrittenParts(since earlier: LearningAction) -> Diagnostic? {
    let what: String? =
      !findings.starts(with: earlier.findings)
      ? "findings" : steps.starts(with: earlier.steps) ? nil : "steps"
    return what.map {
      Diagnostic(
        .progressRewritten, at: FieldPath([.key($0)]),
        "the \($0) differ from those recorded",
        advice: "leave what is recorded as it was and add what is new at the end")
    }
  }
}
