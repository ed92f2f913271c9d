extension ModerationStanding {
  /// A review to take next, and why.
  public struct Next: Hashable, Sendable {
    /// The review.
    public var review: Untaken
    /// Why the policy always takes it; nothing where it would reach somebody.
    public var always: Moderation.Selection.Reason?
    /// The auditor and the service it would reach for the first time this year.
    public var reaches: [String]
  }

  /// The reviews to take next: those the policy always takes, then the fewest that would reach every
  /// auditor and service of whom none was taken this year; those that reach two at once and the oldest
  /// first.
  public var next: [Next] {
    let certain = untaken.filter { $0.always != nil }.sorted { isOlder($0, $1) }
      .map { Next(review: $0, always: $0.always, reaches: []) }
    var auditors = Set(auditors.filter { $0.value.taken == 0 }.keys)
    var services = Set(services.filter { $0.value.taken == 0 }.keys)
    for next in certain {
      auditors.remove(next.review.auditor)
      services.remove(next.review.service)
    }
    var further: [Next] = []
    var candidates = untaken.filter {
      $0.always == nil && (auditors.contains($0.auditor) || services.contains($0.service))
    }.sorted { isOlder($0, $1) }
    while !auditors.isEmpty || !services.isEmpty {
      func gain(_ review: Untaken) -> Int {
        (auditors.contains(review.auditor) ? 1 : 0) + (services.contains(review.service) ? 1 : 0)
      }
      guard let most = candidates.map(gain).max(), most > 0,
        let place = candidates.firstIndex(where: { gain($0) == most })
      else { break }
      let review = candidates.remove(at: place)
      let reaches = [
        auditors.remove(review.auditor).map { "auditor \($0)" },
        services.remove(review.service).map { "service \($0)" },
      ]
      further.append(Next(review: review, reaches: reaches.compactMap(\.self)))
    }
    return certain + further
  }

  private func isOlder(_ left: Untaken, _ right: Untaken) -> Bool {
    (left.submittedOn, left.month, left.review) < (right.submittedOn, right.month, right.review)
  }
}
