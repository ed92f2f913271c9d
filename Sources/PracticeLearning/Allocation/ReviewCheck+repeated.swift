/// R071: a review that was submitted already.
extension ReviewCheck {
  /// Another review of the same case, as far as it matters whether the two are one.
  public struct EarlierReview: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// The month it is counted in.
    public var month: Month
    /// Its auditor, by role code.
    public var auditor: String
    /// Whether it says word for word the same.
    public var isCopy: Bool

    /// Makes one.
    public init(id: String, month: Month, auditor: String, isCopy: Bool) {
      self.id = id
      self.month = month
      self.auditor = auditor
      self.isCopy = isCopy
    }
  }

  /// R071: a second review of one allocation, or a copy of another review, without a reason.
  ///
  /// - Parameters:
  ///   - review: the review that is to be submitted.
  ///   - others: the other reviews of its case and programme that count.
  public func repeatedReviewComplaint(
    about review: Review, others: [EarlierReview]
  ) -> Diagnostic? {
    guard review.repeatedBecause == nil else { return nil }
    let advice: Advice =
      "amend that one, or have the wrong one of the two withdrawn; if there are to be two, "
      + "say why under repeated_because"
    if let copy = others.first(where: \.isCopy) {
      return Diagnostic(
        .reviewedTwice, at: ["id"], "this says word for word what \(copy.id) says", advice: advice)
    }
    let same = others.first {
      $0.month == review.month && isSameID($0.auditor, review.auditor)
    }
    guard let same else { return nil }
    return Diagnostic(
      .reviewedTwice, at: ["case"],
      "\(same.id) is \(review.auditor)'s review of \(review.caseReference) for "
        + "\(review.month.words) already", advice: advice)
  }
}

extension Review {
  /// Whether two reviews judge in the very same words; ids, months and people aside.
  public func saysTheSame(as other: Review) -> Bool {
    domains == other.domains && overall == other.overall && impact == other.impact
      && feedback == other.feedback && identity == other.identity
      && conversation == other.conversation
  }
}
