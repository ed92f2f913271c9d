/// Into what the comparison of auditor and moderator may be split.
public enum ComparisonPart: String, CaseIterable, Hashable, Sendable {
  /// The services.
  case service
  /// The months.
  case month
  /// The quarters of the financial year.
  case quarter
  /// The moderators, who are shown to the QA lead and to themselves only.
  case moderator

  /// The dimension its figures carry.
  public var dimension: Figure.Dimension.Name {
    switch self {
    case .service: .service
    case .month: .month
    case .quarter: .quarter
    case .moderator: .moderatedBy
    }
  }
}

/// One part of a programme, whose figures are made when they are asked for: of a large programme there
/// are too many to hold at once.
public struct ComparisonGroup: Sendable {
  /// What it is a part by.
  public let part: ComparisonPart
  /// Its name, such as that of a service.
  public let name: String
  private let programme: String
  private let period: Period
  private let tally: GroupTally

  /// How auditor and moderator compare on all seven ratings.
  public var figures: [Figure] {
    let dimensions = [
      Figure.Dimension(.programme, programme), Figure.Dimension(part.dimension, name),
    ]
    return Rating.compared.flatMap { rating -> [Figure] in
      let pairs = PairFigures(tally.comparisons[rating.position], rating, dimensions, period)
      return pairs.shares + pairs.direction + pairs.coefficients
    }
  }

  fileprivate init(
    _ part: ComparisonPart, _ name: String, _ tally: GroupTally, of whole: ProgrammeTally
  ) {
    self.part = part
    self.name = name
    self.tally = tally
    programme = whole.programme
    period = whole.period
  }
}

extension ProgrammeTally {
  /// The services, months, quarters or moderators of which something was moderated, in their order.
  ///
  /// - Parameter part: what it is split by.
  public func groups(by part: ComparisonPart) -> [ComparisonGroup] {
    let groups: [(String, GroupTally)] =
      switch part {
      case .service: services.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      case .month: months.sorted { $0.key < $1.key }.map { ($0.key.description, $0.value) }
      case .quarter:
        Dictionary(grouping: months) { $0.key.quarter }.sorted { $0.key < $1.key }.map {
          (counted(of: $0.key).description, $0.value.reduce(GroupTally()) { $0.adding($1.value) })
        }
      case .moderator: moderators.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      }
    return groups.filter { $0.1.moderated > 0 }.map {
      ComparisonGroup(part, $0.0, $0.1, of: self)
    }
  }
}
