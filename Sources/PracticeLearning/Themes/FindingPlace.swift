/// Where a finding stands: `2026-02-CIC-0147/planning/development/1` is the first area for development in planning.
public struct FindingPlace: Hashable, Sendable, CustomStringConvertible {
  /// The review, by id.
  public var review: String
  /// The practice domain.
  public var domain: PracticeDomain
  /// Whether it is a strength or an area for development.
  public var kind: Finding.Kind
  /// Its number among those of its domain and kind, from 1.
  public var number: Int

  /// Names a place.
  public init(
    _ review: String, _ domain: PracticeDomain, _ kind: Finding.Kind, number: Int
  ) {
    (self.review, self.domain, self.kind, self.number) = (review, domain, kind, number)
  }

  /// Reads a place as it is written; nothing where it is none.
  ///
  /// - Parameter text: such as `2026-02-CIC-0147/planning/development/1`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, !parts[0].isEmpty,
      let domain = PracticeDomain.allCases.first(where: { $0.key == parts[1].lowercased() }),
      let kind = Finding.Kind(rawValue: parts[2].lowercased()), let number = Int(parts[3]),
      number > 0
    else { return nil }
    self.init(parts[0], domain, kind, number: number)
  }

  /// The place as it is written.
  public var description: String { "\(review)/\(domain.key)/\(kind.rawValue)/\(number)" }
}

/// A finding of a review, with where it stands.
public struct PlacedFinding: Hashable, Sendable {
  /// Where it stands.
  public var place: FindingPlace
  /// The finding as the auditor wrote it.
  public var finding: Finding

  /// Places a finding.
  public init(_ finding: Finding, at place: FindingPlace) {
    (self.finding, self.place) = (finding, place)
  }

  /// What was found, in words.
  public var text: String { finding.text ?? "" }
}

extension Review {
  /// Every finding that has words or themes, strengths before areas for development, domain by domain.
  public var placedFindings: [PlacedFinding] {
    domains.flatMap { judgement in
      Finding.Kind.allCases.flatMap { kind in
        judgement.findings(kind).enumerated().compactMap { place, finding in
          finding.text == nil && finding.themes.isEmpty
            ? nil
            : PlacedFinding(
              finding, at: FindingPlace(id, judgement.domain, kind, number: place + 1))
        }
      }
    }
  }
}

extension DomainJudgement {
  /// The findings of a kind.
  public func findings(_ kind: Finding.Kind) -> [Finding] {
    kind == .strength ? strengths : development
  }
}
