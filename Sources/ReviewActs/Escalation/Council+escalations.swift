public import PracticeLearning
import ReviewStore

extension Council {
  /// The escalations that a person may know of: to the line upward theirs, to an auditor those of own audits,
  /// to the QA lead all. That a review is on the list tells a grade: the look is written down.
  ///
  /// - Parameters:
  ///   - isOpen: whether closed ones are left out.
  ///   - hand: who looks, and on which day.
  public func escalations(openOnly isOpen: Bool = false, by hand: Hand) -> Outcome<EscalationList> {
    Outcome {
      let (list, rows) = try look(hand) { try listed(openOnly: isOpen, $0, $1) }
      if !rows.isEmpty {
        try write(by: hand, "escalation list") { try $0.look(at: rows, filter: "escalations") }
      }
      return list
    }
  }

  /// The escalations as a list shows them, and the reviews of others among them.
  private func listed(openOnly isOpen: Bool, _ gate: Gate, _ reading: Reading) throws -> (
    EscalationList, [ReviewRow]
  ) {
    let sight = try EscalationSight(gate, reading)
    let shown = try reading.escalations(openOnly: isOpen)
      .compactMap(sight.listed).sorted(by: ShownEscalation.comesFirst)
    let rows = try shown.compactMap { try reading.review($0.escalation.review) }
      .filter { !isSameID($0.auditor, gate.viewer.person.id) }
    // What is said of hidden reviews is said whether one of them is escalated or not.
    let hidden = gate.blindness.reviews.count
    let note = hidden == 0 ? nil : Blindness.note(hidden)
    return (EscalationList(escalations: shown, note: note), rows)
  }

  /// What of an escalation a person may see: what was found with its reason, the risk and what was done at
  /// once, and every step. The look is written down before it is shown.
  ///
  /// - Parameters:
  ///   - review: the review or the draft, by id.
  ///   - hand: who looks.
  public func escalation(of review: String, by hand: Hand) -> Outcome<ShownEscalation> {
    asking(for: "the escalation", of: review, by: hand) {
      let (shown, rows) = try look(hand) { try besideReReview(review, $0, $1) }
      try write(by: hand, "escalation show") { batch in
        if let row = rows.first {
          try batch.look(at: rows, filter: row.id)
        } else {
          // The name of a draft here would tell whoever reads the journal of a grade.
          try batch.note(.read, shown.escalation.id, content: "escalation")
        }
      }
      return shown
    }
  }

  /// An escalation with the grades of the review and of its re-review, and the reviews that are shown so.
  private func besideReReview(_ review: String, _ gate: Gate, _ reading: Reading) throws -> (
    ShownEscalation, [ReviewRow]
  ) {
    var shown = try escalation(of: review, gate, reading)
    var rows = [try reading.review(shown.escalation.review)].compactMap(\.self)
    if let again = shown.escalation.reReviewedBy, !gate.blindness.hides(again),
      let after = try reading.review(again)
    {
      shown.sideBySide = ShownEscalation.sideBySide(rows.first, after)
      rows.append(after)
    }
    return (shown, rows)
  }

  /// An escalation that a person may see.
  ///
  /// - Throws: `Refusal` in the same words whether there is none or it is not for them.
  func escalation(of review: String, _ gate: Gate, _ reading: Reading) throws -> ShownEscalation {
    try gate.blindness.refuse(review)
    if let escalation = try reading.escalation(of: review),
      let shown = try EscalationSight(gate, reading).shown(escalation)
    {
      return shown
    }
    throw Refusal(
      .unknownEscalation,
      "there is no escalation of \"\(review)\" that \(gate.viewer.person.id) may see",
      advice: "the service manager of its line, those above, its auditor and the QA lead do: "
        + "\(.listEscalations)")
  }

  /// What waits for the person who acts among escalations: each review with the last day, where there is one;
  /// nothing of what it is about, since others may look over their shoulder. Who may still be asked to grade
  /// the review is told nothing before they ask.
  public func escalationsWaiting(for hand: Hand) throws -> [(review: String, by: CalendarDate?)] {
    guard hand.person.flatMap(workspace.person) != nil else { return [] }
    // Whoever opens an older store here brings it to this version, and is named for it.
    _ = try store(by: Council.writer(hand, "what waits"))
    guard try read({ try !$0.openEscalations().isEmpty }) else { return [] }
    return try look(hand) { gate, reading in
      let tasks = try EscalationSight(gate, reading).tasks()
        .sorted { WaitingItem.isBefore(WaitingItem($0), WaitingItem($1)) }
      var seen: Set<String> = []
      return tasks.filter { seen.insert($0.shown.escalation.review).inserted }
        .map { ($0.shown.escalation.review, $0.lastDay) }
    }
  }
}

extension ShownEscalation {
  /// The grades of two reviews of a case, where either has one.
  static func sideBySide(_ before: ReviewRow?, _ after: ReviewRow) -> [Pair] {
    Rating.allCases.compactMap { rating in
      let pair = Pair(rating: rating, before: before?.grade(rating), after: after.grade(rating))
      return pair.before == nil && pair.after == nil ? nil : pair
    }
  }

  /// What is to be done first comes first; what waits for nothing comes last, the latest first.
  fileprivate static func comesFirst(_ one: ShownEscalation, _ other: ShownEscalation) -> Bool {
    switch (one.lastDay, other.lastDay) {
    case (let day?, let otherDay?):
      (day, one.escalation.number) < (otherDay, other.escalation.number)
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): one.escalation.number > other.escalation.number
    }
  }
}
