public import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Council {
  /// Clears a finding to be quoted without a name, once its words were looked through for names and other
  /// identifiers; or takes that back.
  ///
  /// - Parameters:
  ///   - place: where the finding stands.
  ///   - isCleared: whether it may be quoted.
  ///   - hand: who clears it; whoever may code themes.
  /// - Returns: the words.
  public func clearQuote(
    at place: FindingPlace, cleared isCleared: Bool = true, by hand: Hand
  ) -> Outcome<String> {
    Outcome(remarking: {
      try viewer(hand).require(.codeThemes)
      var remarks: [Diagnostic] = []
      let text = try write(by: hand, "themes quotes") { batch in
        let (_, placed) = try finding(at: place, batch.reading, by: hand)
        if isCleared {
          remarks = try check([:], today: hand.today).complaints(
            aboutReason: placed.text, at: ["quote"], in: hand.today.month)
          try refuse(remarks)
        }
        if !isCleared, try !batch.reading.quotes().contains(where: { $0.subject == placed.subject })
        {
          throw Refusal(
            .unknownFinding, "the finding at \(place) is not cleared to be quoted",
            advice: "there is nothing to take back")
        }
        if case .refused(let refusal) = try batch.quote(placed, isCleared: isCleared) {
          throw Refusal([refusal])
        }
        return placed.text
      }
      return (text, remarks)
    })
  }

  /// The findings that were cleared to be quoted, their words and themes alone.
  ///
  /// - Parameters:
  ///   - themes: only those of these themes, by id; none for all.
  ///   - selection: only those of these reviews.
  ///   - hand: who looks; whoever reads figures. Reviews they are asked to grade are quoted to nobody meanwhile.
  public func quotes(
    of themes: [String] = [], in selection: Selection = Selection(), by hand: Hand
  ) -> Outcome<ClearedQuotes> {
    Outcome {
      let viewer = try viewer(hand)
      try requireFigures(Selection(), viewer, by: hand)
      return try look(hand) { gate, reading in
        let codes = StandingCodes(try reading.themeCodes())
        var found = ClearedQuotes(quotes: [], leftOut: 0)
        for cleared in try reading.quotes() {
          let subject = cleared.subject
          guard let row = try reading.review(subject.review), selection.means(row) else { continue }
          guard !gate.blindness.hides(row.id), !gate.mayBeAsked(row) else {
            found.leftOut += 1
            continue
          }
          // A quote is what stands: amended words were never cleared.
          guard let text = try reading.document(ofReview: row.id),
            let placed = CanonicalFindings.read(text, of: row.id).first(where: {
              $0.subject == subject
            })
          else { continue }
          let own = codes.themes(of: placed)
          guard themes.isEmpty || !Set(own).isDisjoint(with: themes) else { continue }
          found.quotes.append(
            Quote(
              subject.text, in: subject.domain, subject.kind, themes: own, clearedBy: cleared.by,
              at: cleared.at))
        }
        return found
      }
    }
  }
}

/// Findings that may be quoted.
public struct ClearedQuotes: Sendable {
  /// The quotes, those cleared last first.
  public var quotes: [Quote]
  /// How many are left out, since the person has still to grade their reviews or may be asked to.
  public var leftOut: Int
}

extension Selection {
  /// Whether a review is one of those that are meant.
  fileprivate func means(_ row: ReviewRow) -> Bool {
    (period?.contains(row.month) ?? true)
      && (programme.map { isSameID($0, row.programme) } ?? true)
      && (service.map { isSameID($0, row.service) } ?? true)
      && (team.map { isSameID($0, row.team) } ?? true)
  }
}
