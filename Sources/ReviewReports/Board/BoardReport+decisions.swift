import PracticeLearning

extension BoardReport {
  /// What the board is asked to decide, the most pressing first, at most three.
  static func decisions(_ set: FigureSet) -> [String] {
    [children(set), escalation(set), grading(set), shortfall(set), weakest(set), compliance(set)]
      .compactMap(\.self).prefix(3).map(\.self)
  }

  /// Children come first: where an escalation is open and something of it is past its day.
  static func children(_ set: FigureSet) -> String? {
    let open = set.whole(.escalationsOpen)?.numerator ?? 0
    let kinds: [TimedStep.Kind] = [
      .acknowledgement, .escalationPlan, .escalationEvidence, .reReview,
    ]
    let isLate = set.everyWhole(.timelinessInTime).contains { share in
      kinds.contains { share.dimension(.step) == $0.rawValue }
        && (share.numerator ?? 0) < (share.denominator ?? 0)
    }
    guard open > 0, isLate else { return nil }
    return
      "What holds up the help for the \(open == 1 ? "child" : "\(open) children") in whose "
      + "\(open == 1 ? "review" : "reviews") something inadequate was found and is still open"
  }

  static func escalation(_ set: FigureSet) -> String? {
    let (red, overdue) = (set.actions(.open, .red), set.overdueActions(.open))
    let unblock =
      red == 0
      ? nil
      : "Who unblocks the \(red == 1 ? "learning action that needs" : "\(red) learning actions that need") "
        + "escalating"
    let finish =
      overdue == 0
      ? nil
      : "by when the \(overdue == 1 ? "open learning action" : "\(overdue) open learning actions") past "
        + "\(overdue == 1 ? "its" : "their") day will be done"
    let parts = [unblock, finish].compactMap(\.self)
    guard let first = parts.first else { return nil }
    return first.prefix(1).uppercased() + parts.joined(separator: ", and ").dropFirst()
  }

  static func grading(_ set: FigureSet) -> String? {
    guard let draws = RandomDraws(set), draws.isOneSided else { return nil }
    let furthest = Rating.compared.filter { $0 != .overall }
      .compactMap { set.whole(.moderationSameGrade, rating: $0) }
      .filter { $0.value != nil }
      .min { ($0.value ?? 1) < ($1.value ?? 1) }
    let about = furthest.map { figure in
      "on \(figure.dimension(.rating) ?? ""), where auditor and moderator agree least "
        + "(\(figure.shownCounts)), "
    }
    return
      "Whether to hold a calibration session \(about ?? "")since grades of reviews drawn at random "
      + "were \(draws.direction) (\(draws.lowered) lowered, \(draws.raised) raised)"
  }

  static func shortfall(_ set: FigureSet) -> String? {
    // The target is the programme's: a set without compliance is of one service or team.
    guard set.whole(.compliance) != nil, let needed = set.whole(.moderationNeeded)?.numerator,
      needed > 0
    else { return nil }
    return
      "How the \(needed == 1 ? "moderation" : "\(needed) moderations") still missing from the target "
      + "will be done"
  }

  static func weakest(_ set: FigureSet) -> String? {
    guard let weakest = set.whole(.domainsWeakest), let domains = weakest.text else { return nil }
    let theme = set.topTheme(.development, in: set.domains(standingAs: weakest))
    return
      "What will change for children where practice is weakest, \(domains) "
      + "(\(weakest.shownCounts) good or outstanding)"
      + (theme.map { "; named there most often: \($0.title) (\($0.shownCounts) reviews)" } ?? "")
  }

  static func compliance(_ set: FigureSet) -> String? {
    guard let compliance = set.whole(.compliance), let done = compliance.numerator,
      let expected = compliance.denominator, done < expected
    else { return nil }
    return
      "What auditors need so that the \(expected - done == 1 ? "review" : "\(expected - done) reviews") "
      + "still missing can be done"
  }
}
