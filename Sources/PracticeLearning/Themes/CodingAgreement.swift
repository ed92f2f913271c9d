/// How far two readers of the same findings chose the same themes, and how often the program would have.
public struct CodingAgreement: Hashable, Sendable {
  /// The findings that both read, in their order.
  public var pairs: [Pair]
  /// The choices that were made before any suggestion was shown.
  public var blind: [ThemeCode]

  /// Makes an agreement.
  public init(pairs: [Pair], blind: [ThemeCode]) { (self.pairs, self.blind) = (pairs, blind) }

  /// A finding that two people coded.
  public struct Pair: Hashable, Sendable {
    /// The finding.
    public var finding: PlacedFinding
    /// What counts, by id.
    public var first: [String]
    /// Who chose it, by role code.
    public var firstBy: String
    /// What the second reader chose, by id.
    public var second: [String]
    /// Who chose it, by role code.
    public var secondBy: String

    /// Makes a pair.
    public init(
      finding: PlacedFinding, first: [String], firstBy: String, second: [String], secondBy: String
    ) {
      (self.finding, self.first, self.second) = (finding, first, second)
      (self.firstBy, self.secondBy) = (firstBy, secondBy)
    }

    /// Whether both chose the same themes.
    public var isSame: Bool { Set(first) == Set(second) }
    /// Whether the first theme the second reader chose is one of those that count.
    public var sharesFirst: Bool { second.first.map(first.contains) ?? false }
  }

  /// The findings of which the two differ.
  public var differing: [Pair] { pairs.filter { !$0.isSame } }

  /// How many findings both, one or the other coded with a theme, by id.
  public var themes: [(theme: String, both: Int, firstOnly: Int, secondOnly: Int)] {
    let all = Set(pairs.flatMap { $0.first + $0.second }).sorted()
    return all.map { theme in
      let first = pairs.filter { $0.first.contains(theme) }
      let both = first.count { $0.second.contains(theme) }
      return (
        theme, both, first.count - both, pairs.count { $0.second.contains(theme) } - both
      )
    }
  }

  /// Of the findings chosen before anything was suggested, those whose first suggestion was among the themes.
  public var programRight: Int {
    blind.count { code in code.suggested.first.map { code.themes.contains($0.theme) } ?? false }
  }
}
