public import AuditStatistics

/// How many reviews name each theme, as a strength or as an area for development, side by side and never netted, in
/// groups of reviews or of findings.
public struct ThemeBreakdown: Hashable, Sendable {
  /// What reviews or their findings are grouped by.
  public enum Grouping: String, CaseIterable, Hashable, Sendable {
    /// The service of the review.
    case service
    /// The team of the review.
    case team
    /// The age band of the child.
    case age
    /// The child's identity in the groups of the template's coded question, where it asks one.
    case identity
    /// The domain the finding stands in.
    case domain
    /// The grade of the domain the finding stands in.
    case grade
    /// Where an area for development comes from: worker, team, system or partner.
    case cause

    /// Whether groups are of reviews: then a share is of the group's reviews, else of all.
    public var isOfReviews: Bool { self == .service || self == .team || isOfChildren }

    /// Whether groups of few reviews are hidden from whoever sees tables alone.
    public var hidesFew: Bool { self == .team || isOfChildren }

    /// Whether groups are of what children are: few of them could be known by a row.
    public var isOfChildren: Bool { self == .age || self == .identity }
  }

  /// A theme in a group.
  public struct Row: Hashable, Sendable {
    /// The theme, by id.
    public var theme: String
    /// The group.
    public var group: String
    /// Whether it is named as a strength or as an area for development.
    public var kind: Finding.Kind
    /// The reviews that name it, each once, of how many.
    public var reviews: Proportion
  }

  /// The rows: themes as areas for development named most often first, each with its groups in their order.
  public let rows: [Row]
  /// How many reviews each group has, where groups are of reviews.
  public let sizes: [String: Int]

  /// The groups that are hidden where fewer than 5 reviews are: those, and the smallest of the others where one alone
  /// would follow from the whole, or all hidden ones together are fewer than 5.
  public var groupsToHide: [String] {
    let ordered = sizes.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    var hidden = ordered.filter { $0.value < 5 }
    guard !hidden.isEmpty else { return [] }
    var others = ordered.dropFirst(hidden.count)
    while hidden.count < 2 || hidden.reduce(0, { $0 + $1.value }) < 5, let next = others.popFirst()
    {
      hidden.append(next)
    }
    return hidden.map(\.key)
  }

  /// Counts.
  ///
  /// - Parameters:
  ///   - reviews: the reviews.
  ///   - grouping: what they are grouped by.
  ///   - merged: what themes count as that became part of others, by id.
  public init(
    _ reviews: [ThemedReview], by grouping: Grouping, merging merged: [String: String] = [:]
  ) {
    struct Key: Hashable {
      let theme: String
      let group: String
      let kind: Finding.Kind
    }
    var sizes: [String: Int] = [:]
    var named: [Key: Int] = [:]
    for review in reviews {
      if let group = review.group(grouping) { sizes[group, default: 0] += 1 }
      var keys: Set<Key> = []
      for finding in review.findings {
        guard let group = review.group(grouping) ?? finding.group(grouping, review) else {
          continue
        }
        for theme in finding.themes {
          keys.insert(Key(theme: merged[theme] ?? theme, group: group, kind: finding.kind))
        }
      }
      for key in keys { named[key, default: 0] += 1 }
    }
    self.sizes = sizes
    let all = reviews.count
    let development = Dictionary(grouping: named.filter { $0.key.kind == .development }) {
      $0.key.theme
    }
    .mapValues { $0.reduce(0) { $0 + $1.value } }
    rows = named.map { key, count in
      Row(
        theme: key.theme, group: key.group, kind: key.kind,
        reviews: Proportion(
          count, of: grouping.isOfReviews ? sizes[key.group] ?? 0 : all))
    }.sorted { one, other in
      let (left, right) = (development[one.theme] ?? 0, development[other.theme] ?? 0)
      if left != right { return left > right }
      if one.theme != other.theme { return one.theme < other.theme }
      if one.group != other.group {
        return grouping.order(one.group) < grouping.order(other.group)
      }
      return one.kind == .strength && other.kind == .development
    }
  }
}

extension ThemeBreakdown.Grouping {
  /// Groups of the field stand in its order, others by name.
  fileprivate func order(_ group: String) -> String {
    let known: [String] =
      switch self {
      case .domain: PracticeDomain.allCases.map(\.name)
      case .grade: Grade.bestFirst.map(\.word)
      case .cause: Finding.Cause.allCases.map(\.rawValue)
      case .age: AgeBand.allCases.map(\.rawValue)
      case .service, .team, .identity: []
      }
    let place = known.firstIndex(of: group) ?? known.count
    return (place < 10 ? "0" : "") + "\(place) \(group)"
  }
}

extension ThemedReview {
  fileprivate func group(_ grouping: ThemeBreakdown.Grouping) -> String? {
    switch grouping {
    case .service: service
    case .team: team
    case .age: ageBand?.rawValue ?? "not said"
    case .identity: identityGroup ?? "not said"
    case .domain, .grade, .cause: nil
    }
  }
}

extension ThemedFinding {
  fileprivate func group(_ grouping: ThemeBreakdown.Grouping, _ review: ThemedReview) -> String? {
    switch grouping {
    case .domain: domain.name
    case .grade: review.grades[domain]?.word ?? "not graded"
    case .cause: kind == .development ? cause?.rawValue ?? "not said" : nil
    case .service, .team, .age, .identity: nil
    }
  }
}
