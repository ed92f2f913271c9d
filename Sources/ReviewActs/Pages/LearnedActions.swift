import PracticeLearning
import ReviewReports
import ReviewStore

/// Learning actions and quotes as a page for many may tell of them: of teams, services and the system, in words by
/// which nobody can be known.
struct LearnedActions {
  /// Those of teams, services and the system, as they stood on the day.
  var actions: [LearningAction] = []
  /// How many of those for single children and workers there are, as they stood on the day.
  var forOne = 0
  /// How many were left out since their words tell who somebody is.
  var tellingWho = 0
}

extension Council {
  /// The actions somebody may read and tell of.
  ///
  /// - Parameters:
  ///   - selection: whose programme and service are meant.
  ///   - month: the month the page is of.
  ///   - hand: who makes the page.
  ///   - isMeant: which of them.
  func learnedActions(
    _ selection: Selection, of month: Month, by hand: Hand,
    where isMeant: (LearningAction) -> Bool
  ) throws -> LearnedActions {
    let check = try check([:], today: hand.today)
    var filter = selection.actions()
    filter.period = nil
    return try look(hand) { gate, reading in
      let words = PublicWords(check: check, people: workspace.people.map(\.id), reading: reading)
      var learned = LearnedActions()
      for stored in try reading.actions(matching: filter) {
        let row = try stored.review.flatMap { try reading.review($0) }
        guard gate.mayRead(stored, of: row), !gate.blindness.hides(stored.review),
          !stored.findings.contains(where: { gate.blindness.hides($0.review) })
        else { continue }
        let action = stored.asOf(hand.today)
        guard action.raisedOn <= hand.today, isMeant(action) else { continue }
        guard let level = action.plan.level, [.team, .service, .system].contains(level) else {
          learned.forOne += 1
          continue
        }
        let texts = [action.plan.what, action.plan.difference] + action.updates.map(\.evidence)
        let telling = try texts.compactMap(\.self).contains {
          try words.whoIsTold(by: $0, in: month) != nil
        }
        if telling { learned.tellingWho += 1 } else { learned.actions.append(action) }
      }
      return learned
    }
  }

  /// Cleared quotes of some themes, from the reviews that are meant, by which nobody can be known, those cleared last first.
  ///
  /// - Returns: the words of strengths and of areas for development, and how many were left out.
  func learnedQuotes(
    of themes: [String], in selection: Selection, most: Int, by hand: Hand
  ) throws -> (
    strong: [String], worrying: [String], tellingWho: Int
  ) {
    let check = try check([:], today: hand.today)
    let cleared = try quotes(of: themes, in: selection, by: hand).get().quotes
      .sorted { ($1.clearedAt, $0.text) < ($0.clearedAt, $1.text) }
    return try read { reading in
      let words = PublicWords(check: check, people: workspace.people.map(\.id), reading: reading)
      let good = try cleared.filter {
        try words.whoIsTold(by: $0.text, in: hand.today.month) == nil
      }
      func of(_ kind: Finding.Kind) -> [String] {
        Array(once(good.filter { $0.kind == kind }.map(\.text)).prefix(most))
      }
      return (of(.strength), of(.development), cleared.count - good.count)
    }
  }
}
