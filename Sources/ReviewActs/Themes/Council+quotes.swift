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
  ///   - hand: who looks; whoever reads figures. Reviews they are asked to grade are quoted to nobody meanwhile.
  public func quotes(of themes: [String] = [], by hand: Hand) -> Outcome<[Quote]> {
    Outcome {
      let viewer = try viewer(hand)
      try requireFigures(Selection(), viewer, by: hand)
      return try look(hand) { gate, reading in
        let codes = StandingCodes(try reading.themeCodes())
        return try reading.quotes().compactMap { cleared -> Quote? in
          let subject = cleared.subject
          guard let row = try reading.review(subject.review), !gate.blindness.hides(row.id),
            !gate.mayBeAsked(row), let text = try reading.document(ofReview: row.id),
            // A quote is what stands: amended words were never cleared.
            let placed = CanonicalFindings.read(text, of: row.id).first(where: {
              $0.subject == subject
            })
          else { return nil }
          let own = codes.themes(of: placed)
          guard themes.isEmpty || !Set(own).isDisjoint(with: themes) else { return nil }
          return Quote(
            subject.text, in: subject.domain, subject.kind, themes: own, clearedBy: cleared.by,
            at: cleared.at)
        }
      }
    }
  }
}
