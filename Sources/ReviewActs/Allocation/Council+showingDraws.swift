package import PracticeLearning
import ReviewDocuments
import ReviewStore

/// What became of checking a draw.
package struct CheckedDraw: Sendable {
  /// What is in order, in words.
  package let checked: [String]
  /// What is not.
  package var complaints: [Diagnostic]
}

extension Council {
  /// The draws of cases, the latest first.
  ///
  /// - Parameter hand: who looks; whoever reads all allocations.
  package func caseDraws(by hand: Hand) -> Outcome<[DrawCertificate]> {
    asking(for: "the draws of cases", by: hand) {
      try viewer(hand).require(OtherRecord.allocations)
      return try read { reading in
        try workspace.programmes.map(\.id).flatMap(reading.drawCertificates)
      }.sorted { ($1.drawnOn, $1.id) < ($0.drawnOn, $0.id) }
    }
  }

  /// The certificate of a draw of cases, as it was stored.
  ///
  /// - Parameters:
  ///   - id: the draw.
  ///   - hand: who looks; whoever reads all allocations.
  package func caseDraw(_ id: String, by hand: Hand) -> Outcome<DrawCertificate> {
    Outcome {
      let draws = try caseDraws(by: hand).get()
      if let draw = draws.first(where: { isSameID($0.id, id) }) { return draw }
      throw Refusal(
        .unknownDraw, "there is no draw of cases \"\(id)\"",
        advice: nearest(to: id, among: draws.map(\.id)).map { "did you mean \($0)?" }
          ?? "see the allocations there are with: \(.listAllocations)")
    }
  }

  /// Checks a stored draw: whether its certificate is as it was made and its swaps came in turn; with the tables it
  /// was drawn from, whether its seed gives its result.
  ///
  /// - Parameters:
  ///   - id: the draw.
  ///   - frame: the active cases, a file; nothing to leave that out.
  ///   - involvement: who held which case before, a file.
  ///   - hand: who looks; whoever reads all allocations.
  package func verifyCaseDraw(
    _ id: String, frame: String? = nil, involvement: String? = nil, by hand: Hand
  ) -> Outcome<CheckedDraw> {
    Outcome {
      var check = CertificateCheck(try caseDraw(id, by: hand).get())
      try check.checkDigest()
      if let frame {
        try check.check(
          try DrawFrame(
            frame, involvement, of: nil, today: hand.today,
            headings: try remembered(Headings())))
      }
      try check.compare(with: self)
      return CheckedDraw(checked: check.checked, complaints: check.complaints)
    }
  }
}
