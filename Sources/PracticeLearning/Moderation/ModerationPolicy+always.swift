extension ModerationPolicy {
  /// Why the policy always takes a review, the gravest reason first; nothing where it need not.
  ///
  /// - Parameters:
  ///   - grade: the auditor's grade of a rating; nothing where there is none.
  ///   - hasCapOverride: whether the auditor gave a reason to override the cap of the overall grade.
  ///   - isAuditorNew: whether it is one of the first three reviews of its auditor.
  public func reasonToTake(
    graded grade: (Rating) -> Grade?, hasCapOverride: Bool, isAuditorNew: Bool
  ) -> Moderation.Selection.Reason? {
    Moderation.Selection.Reason.allCases.first { reason in
      guard always.contains(reason) else { return false }
      return switch reason {
      case .inadequate, .outstanding: reason.fits(grade)
      case .capOverride: hasCapOverride
      case .newAuditor: isAuditorNew
      case .random, .requested: false
      }
    }
  }
}

extension ModerationPolicy {
  /// Why a review is always taken, since it is now or since a text of it before an amendment was.
  ///
  /// - Parameters:
  ///   - now: why it is now; nothing where it need not be.
  ///   - before: why earlier texts were, whatever the policy says of it.
  public func reasonToTake(
    now: Moderation.Selection.Reason?, before: [Moderation.Selection.Reason]
  ) -> Moderation.Selection.Reason? {
    now ?? before.first(where: always.contains)
  }
}

extension Moderation.Selection.Reason {
  /// Whether the grades of a review bear the reason out.
  package func isBorneOut(by grade: (Rating) -> Grade?) -> Bool { fits(grade) }

  /// Whether the grades of a review bear the reason out; one that has nothing to do with them always.
  ///
  /// The overall grade decides. Where there is none, one inadequate domain makes a review inadequate,
  /// while outstanding takes all that are graded.
  func fits(_ grade: (Rating) -> Grade?) -> Bool {
    guard self == .inadequate || self == .outstanding else { return true }
    if let overall = grade(.overall) {
      return overall == (self == .inadequate ? .inadequate : .outstanding)
    }
    let domains = PracticeDomain.allCases.compactMap { grade(.domain($0)) }
    return self == .inadequate
      ? domains.contains(.inadequate)
      : !domains.isEmpty && domains.allSatisfy { $0 == .outstanding }
  }
}
