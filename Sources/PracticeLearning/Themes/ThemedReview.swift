/// A review as thematic analysis sees it: where it counts, its grades and the themes of its findings, no words.
public struct ThemedReview: Hashable, Sendable {
  /// The month it counts in.
  public var month: Month
  /// The service, by name.
  public var service: String
  /// The team, by id.
  public var team: String
  /// The age band of the child, where the form says it.
  public var ageBand: AgeBand?
  /// The group of the template's coded question about identity, where the form answers it.
  public var identityGroup: String?
  /// The grade of each domain that has one.
  public var grades: [PracticeDomain: Grade]
  /// Its findings.
  public var findings: [ThemedFinding]

  /// Makes one.
  public init(
    month: Month, service: String, team: String, ageBand: AgeBand? = nil,
    identityGroup: String? = nil, grades: [PracticeDomain: Grade] = [:],
    findings: [ThemedFinding] = []
  ) {
    (self.month, self.service, self.team) = (month, service, team)
    (self.ageBand, self.identityGroup) = (ageBand, identityGroup)
    (self.grades, self.findings) = (grades, findings)
  }

  /// The themes that findings of a kind name, by id.
  public func themes(_ kind: Finding.Kind) -> Set<String> {
    Set(findings.lazy.filter { $0.kind == kind }.flatMap(\.themes))
  }
}

/// A finding without its words.
public struct ThemedFinding: Hashable, Sendable {
  /// The practice domain.
  public var domain: PracticeDomain
  /// Whether it is a strength or an area for development.
  public var kind: Finding.Kind
  /// Its themes, by id.
  public var themes: [String]
  /// Where it comes from, for an area for development.
  public var cause: Finding.Cause?

  /// Makes one.
  public init(
    _ kind: Finding.Kind, in domain: PracticeDomain, themes: [String], cause: Finding.Cause? = nil
  ) {
    (self.domain, self.kind, self.themes, self.cause) = (domain, kind, themes, cause)
  }
}
