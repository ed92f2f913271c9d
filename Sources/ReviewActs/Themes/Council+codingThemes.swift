public import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Council {
  /// Codes a finding with themes, puts it by for later, or codes it as a second reader; the review stays as it is.
  ///
  /// - Parameters:
  ///   - code: the decision: where the finding stands, its themes and how they came about.
  ///   - hand: who decides; whoever may code themes.
  /// - Returns: the decision as it is stored.
  public func code(_ code: ThemeCode, by hand: Hand) -> Outcome<ThemeCode> {
    Outcome {
      try viewer(hand).require(.codeThemes)
      try refuseUnknown(code.themes, in: hand.today.month)
      if code.origin != .parked, code.themes.isEmpty {
        throw Refusal(
          .unknownTheme, "no theme is named",
          advice: "name one by its id, or put the finding by for later")
      }
      return try store(code, by: hand)
    }
  }

  /// Takes back the last decision of the person that stands.
  ///
  /// - Parameter hand: who takes it back.
  /// - Returns: what was taken back.
  public func takeBackCode(by hand: Hand) -> Outcome<ThemeCode> {
    Outcome {
      let viewer = try viewer(hand)
      try viewer.require(.codeThemes)
      let decisions = try read { try $0.themeCodes() }
      let undone = Set(decisions.compactMap(\.undoes))
      let last = decisions.last {
        $0.origin != .undone && !undone.contains($0.number) && isSameID($0.by, viewer.person.id)
      }
      guard var last else {
        throw Refusal(
          .nothingToTakeBack, "\(viewer.person.id) has coded no finding that could be taken back",
          advice: "see what was decided with: \(.listThemeCodes)")
      }
      let taken = last
      (last.undoes, last.origin, last.themes, last.suggested) = (last.number, .undone, [], [])
      _ = try store(last, by: hand)
      return taken
    }
  }

  private func store(_ code: ThemeCode, by hand: Hand) throws -> ThemeCode {
    try write(by: hand, "themes code") { batch in
      let (review, placed) = try finding(at: code.place, batch.reading, by: hand)
      guard code.text.isEmpty || code.text == placed.text || code.origin == .undone else {
        throw Refusal(
          .unknownFinding, "the finding at \(code.place) was amended meanwhile",
          advice: "read it again before you code it")
      }
      var code = code
      if code.text.isEmpty { code.text = placed.text }
      if case .refused(let refusal) = try batch.code(code, of: review) { throw Refusal([refusal]) }
      return try batch.reading.themeCodes(ofReview: review.id).last ?? code
    }
  }

  /// The finding of a place, where the person may read its words.
  func finding(
    at place: FindingPlace, _ reading: Reading, by hand: Hand
  ) throws -> (Review, PlacedFinding) {
    let gate = try Gate(viewer(hand), reading, on: hand.today)
    guard let row = try reading.review(place.review),
      let text = try reading.document(ofReview: row.id),
      case .review(let review)? = DocumentReader.document(
        inJSONLine: Array(text.utf8)[...], number: 1, named: row.id
      ).documents.first?.decode()
    else { throw unknownReview(place.review, self) }
    try gate.require(.findings, of: row, to: "read the findings")
    if gate.mayBeAsked(row) {
      throw Refusal(
        .stillBlind, "\(hand.person ?? "") may still be asked to grade \"\(row.id)\"",
        advice: "somebody who does not moderate codes it, or you do once its grades are settled")
    }
    var place = place
    place.review = row.id
    guard let placed = review.placedFindings.first(where: { $0.place == place }) else {
      throw Refusal(
        .unknownFinding, "there is no finding at \(place)",
        advice: "name it as review/domain/strength or development/number, "
          + "such as \(row.id)/planning/development/1")
    }
    return (review, placed)
  }

  private func refuseUnknown(_ themes: [String], in month: Month) throws {
    let list = try library.themes()
    let inUse = list.inUse(in: month)
    if let gone = themes.first(where: { list.contains($0) && !inUse.contains($0) }) {
      let others = list.theme(gone)?.into ?? []
      throw Refusal(
        .unknownTheme, "\"\(gone)\" is retired",
        advice: others.isEmpty ? "choose another" : "it became \(others.joined(separator: ", "))")
    }
    guard let unknown = themes.first(where: { !list.contains($0) }) else { return }
    throw Refusal(
      .unknownTheme, "\"\(unknown.prefix(64))\" is not on the list of themes",
      advice: nearest(to: unknown, among: list.themes.map(\.id)).map { "did you mean \($0)?" }
        ?? "see them with: \(.listThemes)")
  }
}
