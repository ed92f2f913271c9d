/// What the rules of the field say of two grades of the same thing.
public enum DifferenceRule: CaseIterable, Hashable, Sendable {
  /// They are equal: the grade is confirmed.
  case confirmed
  /// They are one step apart on the same side of the good/requires improvement line, or one of the two
  /// says that the domain does not apply: the moderator decides.
  case moderatorDecides
  /// They lie across that line or two steps apart: a recorded conversation.
  case conversation

  /// The rule for two grades.
  public init(_ auditor: Grade, _ moderator: Grade) {
    if auditor == moderator {
      self = .confirmed
    } else if auditor.isGoodOrOutstanding == moderator.isGoodOrOutstanding,
      abs(auditor.rawValue - moderator.rawValue) == 1
    {
      self = .moderatorDecides
    } else {
      self = .conversation
    }
  }
}

/// The grades of one thing by auditor and moderator, and the rule that applies to them.
public struct GradePair: Hashable, Sendable {
  /// What was graded.
  public let rating: Rating
  /// The auditor's grade; nothing where the domain does not apply.
  public let auditor: Grade?
  /// The moderator's grade; nothing where the domain does not apply.
  public let moderator: Grade?

  /// The rule that applies.
  public var rule: DifferenceRule {
    guard let auditor, let moderator else {
      return auditor == moderator ? .confirmed : .moderatorDecides
    }
    return DifferenceRule(auditor, moderator)
  }

  /// Whether a grade is one of the two or lies between them.
  public func spans(_ grade: Grade) -> Bool {
    let ends = [auditor, moderator].compactMap(\.self)
    guard let low = ends.min(), let high = ends.max() else { return false }
    return (low...high).contains(grade)
  }
}

extension Moderation {
  /// The six domains and the overall grade as far as both judged them, in their order.
  ///
  /// - Parameter grade: the auditor's grade of a rating; nothing where there is none or a domain does
  ///   not apply.
  public func pairs(beside grade: (Rating) -> Grade?) -> [GradePair] {
    Rating.compared.compactMap { rating in
      let pair = GradePair(rating: rating, auditor: grade(rating), moderator: self.grade(rating))
      switch rating {
      case .domain(let domain):
        return domains.contains { $0.domain == domain && $0.grade != nil } ? pair : nil
      case .overall, .impact:
        return pair.auditor != nil && pair.moderator != nil ? pair : nil
      }
    }
  }

  /// The pairs whose grades are not equal.
  public func differences(beside grade: (Rating) -> Grade?) -> [GradePair] {
    pairs(beside: grade).filter { $0.rule != .confirmed }
  }
}
