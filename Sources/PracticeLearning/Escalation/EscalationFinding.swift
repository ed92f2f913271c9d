/// Something that cannot wait: an inadequate grade or an immediate concern, as it was written.
public struct EscalationFinding: Hashable, Sendable {
  /// What it is about.
  public var about: Subject
  /// Where it was written.
  public var place: Place
  /// The reason of the grade, or what the concern is.
  public var because: String?
  /// The risk to the child.
  public var risk: String?
  /// What was done at once, or why the child is safe.
  public var done: String?

  /// Makes a finding.
  public init(
    _ about: Subject, in place: Place, because: String? = nil, risk: String? = nil,
    done: String? = nil
  ) {
    self.about = about
    self.place = place
    self.because = because
    self.risk = risk
    self.done = done
  }

  /// What is inadequate, or that there is a concern.
  public enum Subject: Hashable, Sendable {
    /// The grade of a domain, of the whole or of the impact is inadequate.
    case inadequate(Rating)
    /// Something could not wait.
    case concern

    /// In words: `planning inadequate`, `immediate concern`.
    public var words: String {
      switch self {
      case .inadequate(let rating): "\(rating.name) inadequate"
      case .concern: "immediate concern"
      }
    }
  }

  /// Where something was written.
  public enum Place: String, CaseIterable, Hashable, Sendable {
    /// In a draft, before it was submitted.
    case draft
    /// In a submitted review.
    case submission
    /// By a second reader.
    case moderation

    /// In words: `in a draft`, `in the review`, `as second reader`.
    public var words: String {
      switch self {
      case .draft: "in a draft"
      case .submission: "in the review"
      case .moderation: "as second reader"
      }
    }
  }
}

extension Review {
  /// What of it cannot wait.
  ///
  /// - Parameter place: where it is written.
  public func findingsToEscalate(in place: EscalationFinding.Place) -> [EscalationFinding] {
    var found: [EscalationFinding] = []
    if safety?.immediateConcern == true {
      found.append(
        EscalationFinding(.concern, in: place, because: safety?.concern, done: safety?.done))
    }
    return found
      + Rating.allCases.filter { grade($0) == .inadequate }.map { finding(of: $0, in: place) }
  }

  private func finding(of rating: Rating, in place: EscalationFinding.Place) -> EscalationFinding {
    switch rating {
    case .domain(let domain):
      let judgement = judgement(of: domain)
      return EscalationFinding(
        .inadequate(rating), in: place, because: judgement?.because, risk: judgement?.risk,
        done: judgement?.immediateAction ?? judgement?.safeBecause)
    case .overall: return .init(.inadequate(rating), in: place, because: overall?.because)
    case .impact: return .init(.inadequate(rating), in: place, because: impact?.because)
    }
  }
}

extension Moderation {
  /// What a second reader found that cannot wait: graded so, or the final grade.
  public var findingsToEscalate: [EscalationFinding] {
    Rating.allCases.compactMap { rating in
      guard grade(rating) == .inadequate || finalGrade(rating) == .inadequate else { return nil }
      let because =
        switch rating {
        case .domain(let domain): domains.first { $0.domain == domain }?.because
        case .overall: overall?.because
        case .impact: impact?.because
        }
      return EscalationFinding(.inadequate(rating), in: .moderation, because: because)
    }
  }
}
