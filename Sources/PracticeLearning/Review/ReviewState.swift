/// How far a review has come.
public enum ReviewState: Int, CaseIterable, Hashable, Sendable {
  /// Its form is being filled in.
  case draft = 1
  /// The auditor has submitted it.
  case submitted = 2
  /// A moderator has graded it and a difference is not settled.
  case moderated = 3
  /// Moderation is settled.
  case final = 4
  /// It was taken out of everything that is counted; what was stored of it stays.
  case withdrawn = 5

  /// The state in a word.
  public var word: String {
    switch self {
    case .draft: "draft"
    case .submitted: "submitted"
    case .moderated: "moderated"
    case .final: "final"
    case .withdrawn: "withdrawn"
    }
  }
}
