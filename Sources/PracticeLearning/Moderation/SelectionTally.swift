/// How the reviews that a policy treats alike were graded: the counts from which strata are made.
///
/// The store counts, policies decide: whether a review is always taken follows from the parts of its
/// `Kind` and the programme's `ModerationPolicy`.
public struct SelectionTally: Hashable, Sendable {
  /// The counts per kind of review; kinds that do not occur are absent.
  public var kinds: [Kind: Counts] = [:]
  /// The lowest and the highest probability, above 0 and at most 1, with which a moderated review was
  /// drawn at random; nothing where none is known.
  public var randomChances: ClosedRange<Double>?

  /// Makes an empty tally.
  public init() {}

  /// Notes the probability with which a review was drawn at random, above 0 and at most 1.
  public mutating func note(randomChance chance: Double) {
    let known = randomChances ?? chance...chance
    randomChances = min(known.lowerBound, chance)...max(known.upperBound, chance)
  }

  /// What a policy looks at, and how the review came to be moderated.
  public struct Kind: Hashable, Sendable {
    /// The auditor's overall grade; nothing where there is none.
    public var overall: Grade?
    /// What the auditor's domain grades have in common.
    public var domains: Domains
    /// Whether it is one of the first three reviews of a new auditor.
    public var isAuditorNew: Bool
    /// Whether it was moderated, and why it was taken.
    public var taken: Taken
    /// Why texts of it before an amendment were always taken, whatever the policy says of it: an amendment
    /// does not take a review out of moderation.
    public var before: [Moderation.Selection.Reason]

    /// Makes a kind.
    public init(
      overall: Grade?, domains: Domains, isAuditorNew: Bool, taken: Taken,
      before: [Moderation.Selection.Reason] = []
    ) {
      self.overall = overall
      self.domains = domains
      self.isAuditorNew = isAuditorNew
      self.taken = taken
      self.before = before
    }
  }

  /// What the domain grades of a review have in common.
  public enum Domains: Int, CaseIterable, Hashable, Sendable {
    /// Neither of the others.
    case mixed
    /// At least one is inadequate.
    case anyInadequate
    /// All that are graded are outstanding.
    case allOutstanding
  }

  /// Whether and why a review was moderated.
  public enum Taken: Hashable, Sendable {
    /// It was not moderated.
    case notYet
    /// It was moderated; nothing says why it was taken.
    case unrecorded
    /// It was moderated and taken for a reason.
    case because(Moderation.Selection.Reason)
  }

  /// The grades of the reviews of one kind.
  public struct Counts: Hashable, Sendable {
    /// All of them.
    public var reviews = 0
    /// Per overall grade after moderation, by `Grade.rawValue - 1`; where a difference is not settled
    /// yet, the moderator's own grade.
    public var final = [Int](repeating: 0, count: Grade.allCases.count)
    /// Per rating, by `Rating.position`: graded by the auditor.
    public var graded = [Int](repeating: 0, count: Rating.compared.count)
    /// Per rating: graded by auditor and moderator.
    public var comparable = [Int](repeating: 0, count: Rating.compared.count)
    /// Per rating: graded alike.
    public var agreeing = [Int](repeating: 0, count: Rating.compared.count)

    /// Makes empty counts.
    public init() {}

    /// Adds the counts of another kind.
    public mutating func add(_ other: Counts) {
      reviews += other.reviews
      for grade in final.indices { final[grade] += other.final[grade] }
      for rating in graded.indices {
        graded[rating] += other.graded[rating]
        comparable[rating] += other.comparable[rating]
        agreeing[rating] += other.agreeing[rating]
      }
    }
  }
}

extension SelectionTally.Kind {
  /// Whether the review is sure to be taken: its own record says so, or the policy does of any of its texts.
  ///
  /// A review drawn at random was not sure to be taken, whatever the policy says today.
  func isCertain(by policy: ModerationPolicy) -> Bool {
    if case .because(let reason) = taken, reason != .requested {
      return Moderation.Selection(reason: reason).isCertain
    }
    let now = policy.reasonToTake(
      graded: grade,
      hasCapOverride: domains == .anyInadequate && overall.map { $0 > .inadequate } ?? false,
      isAuditorNew: isAuditorNew)
    return policy.reasonToTake(now: now, before: before) != nil
  }

  /// Whether the moderation says something about reviews that were not taken. One that somebody asked
  /// for does not, and one nobody knows the reason of only where it would have been taken anyway.
  func entersEstimates(by policy: ModerationPolicy) -> Bool {
    switch taken {
    case .notYet: false
    case .unrecorded: isCertain(by: policy)
    case .because(let reason): reason != .requested
    }
  }

  private func grade(_ rating: Rating) -> Grade? {
    guard case .domain = rating else { return rating == .overall ? overall : nil }
    switch domains {
    case .mixed: return nil
    case .anyInadequate: return .inadequate
    case .allOutstanding: return .outstanding
    }
  }
}
