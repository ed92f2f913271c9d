/// What the practitioner whose work was reviewed says of the review after it was submitted. It is kept beside
/// the review and never changes it.
public struct PractitionerWord: Hashable, Sendable {
  /// Whether it is a reflection or a reply.
  public var kind: Kind
  /// What was said.
  public var text: String
  /// Who said it, by role code.
  public var by: String
  /// When it was recorded, in UTC.
  public var at: String

  /// Makes a word of a practitioner.
  public init(_ kind: Kind, _ text: String, by: String, at: String) {
    self.kind = kind
    self.text = text
    self.by = by
    self.at = at
  }

  /// What a practitioner may add to a review of their work.
  public enum Kind: Int, CaseIterable, Hashable, Sendable {
    /// What they think of the work, and take from the review.
    case reflection = 1
    /// What they answer to the review.
    case reply = 2

    /// The kind in a word.
    public var word: String {
      switch self {
      case .reflection: "reflection"
      case .reply: "reply"
      }
    }
  }
}
