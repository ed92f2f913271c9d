import GRDB
package import PracticeLearning

/// A random draw as the store keeps it.
package struct StoredDraw: Hashable, Sendable {
  /// What was drawn.
  package enum Kind: Int, Sendable { case allocation, moderation }

  /// What was drawn.
  package var kind: Kind
  /// Its id, such as `DRAW-monthly-2026-02`.
  package var id: String
  /// The programme, by id.
  package var programme: String
  /// The month it was drawn for; the first where it was several.
  package var month: Month
  /// The seed, in digits.
  package var seed: String
  /// The digest of the frame.
  package var frameDigest: String
  /// The certificate, as its canonical text.
  package var document: String

  /// Makes a draw.
  package init(
    kind: Kind, id: String, programme: String, month: Month, seed: String, frameDigest: String,
    document: String
  ) {
    self.kind = kind
    self.id = id
    self.programme = programme
    self.month = month
    self.seed = seed
    self.frameDigest = frameDigest
    self.document = document
  }
}

extension Batch {
  /// Stores the certificate of a draw, once and for all.
  ///
  /// Refused where its seed was used for another frame: a seed that is tried on one frame after the
  /// other picks by hand.
  package func record(_ draw: StoredDraw) throws -> Stored {
    if let earlier = try reading.draw(draw.id) {
      return earlier == draw ? .unchanged : .differs(.document(earlier.document))
    }
    if let earlier = try reading.draws(seed: draw.seed).first(where: {
      $0.frameDigest != draw.frameDigest
    }) {
      return .refused(
        Diagnostic(
          .seedReused, at: ["seed"],
          "the seed \(draw.seed) was used for another frame, in \(earlier.id)",
          advice: "leave the seed out and a new one is made, or name one that was never used"))
    }
    let seq = try journal(.draw, draw.id)
    try db.cachedStatement(
      sql: """
        INSERT INTO draw (kind, name, programme, month, seed, frame_digest, document, entry)
        VALUES           (?,    ?,    ?,         ?,     ?,    ?,            ?,        ?)
        """
    ).execute(arguments: [
      draw.kind.rawValue, draw.id, try number(of: draw.programme, in: .programme),
      draw.month.index, draw.seed, draw.frameDigest, draw.document, seq,
    ])
    return .stored
  }
}
