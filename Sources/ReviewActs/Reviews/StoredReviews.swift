public import PracticeLearning

/// What became of forms that were stored: of exactly those, as the store has them now.
public struct StoredReviews: Hashable, Sendable {
  /// One review.
  public struct One: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Whether anything was stored; the very same may have been there already.
    public var isNew: Bool
    /// How many learning actions it plans.
    public var actions: Int
    /// What cannot wait, in a sentence.
    public var alert: String?
  }

  /// The reviews, in the order of the forms.
  public var reviews: [One] = []
  /// The learning actions that an amendment raised, by id.
  public var raised: [String] = []
  /// The files of drafts that ended: what they held is in the store, and they may go.
  public var filesToRemove: [String] = []
}

/// What is to be said of forms before they are submitted.
public struct CheckedForms: Sendable {
  /// How many documents there are.
  public var count: Int
  /// Everything that is wrong, doubtful or could be kinder: the words that submitting would say.
  public var complaints: [Diagnostic]
  /// What cannot wait, in a sentence each.
  public var alerts: [String]
  /// Whether what is stored was looked at; not where nobody is named.
  public var isBesideTheStore: Bool
}
