/// What became of asking a family, the child or young person and a parent or carer, for a review.
public enum FamilyVoice: Int, CaseIterable, Hashable, Sendable {
  /// One of them at least was asked, and what they said is recorded.
  case heard = 1
  /// One of them at least was asked; nobody wished to answer, or nothing of it is recorded.
  case noAnswer = 2
  /// Neither was asked.
  case notAsked = 3
}

extension Feedback {
  /// What became of asking the family; nothing where nobody wrote whether they were asked. Partners are
  /// no family.
  public var familyVoice: FamilyVoice? {
    let outcomes = [child, parentOrCarer].compactMap { $0?.outcome }
    if outcomes.contains(.heard) { return .heard }
    if outcomes.contains(.noAnswer) || outcomes.contains(.declined) { return .noAnswer }
    return outcomes.contains(.notAsked) ? .notAsked : nil
  }
}
