import PracticeLearning
import ReviewReports
import ReviewStore

/// Which rows of teams a board viewer does not read: those that rest on fewer than 5 reviews, and so many more
/// of the same service that none of those can be worked out from the sum of the service.
package struct FewReviews: Sendable {
  /// Why a row of a team has no numbers.
  typealias Reason = HiddenNumbers

  /// Below so many reviews a row tells of single ones.
  private static let fewest = 5

  private let rows: [Row: [String: Reason]]

  /// What a row is of, whatever the team.
  private struct Row: Hashable {
    var id: Figure.ID
    var dimensions: [Figure.Dimension]

    init(_ figure: Figure) {
      id = figure.id
      dimensions = figure.dimensions.filter { $0.name != .team }
    }
  }

  /// - Parameter services: the counts of every service, each with its teams.
  init(_ services: [[ProgrammeTally]]) {
    var rows: [Row: [String: Reason]] = [:]
    for tally in services.joined() {
      for (row, counts) in FewReviews.counts(in: tally) {
        rows[row, default: [:]].merge(FewReviews.hidden(counts)) { $0 == .few ? $0 : $1 }
      }
    }
    self.rows = rows
  }

  /// How many reviews the rows of each team rest on.
  private static func counts(in tally: ProgrammeTally) -> [Row: [String: Int]] {
    var counts: [Row: [String: Int]] = [:]
    for figure in tally.teamGroups(policy: ModerationPolicy()).flatMap(\.figures) {
      guard let team = figure.dimension(.team) else { continue }
      let submitted = tally.teams[team]?.submitted ?? 0
      counts[Row(figure), default: [:]][plainID(team)] = figure.denominator ?? submitted
    }
    return counts
  }

  /// The teams whose rows are not shown, the smallest first until their sum tells of none of them.
  private static func hidden(_ counts: [String: Int]) -> [String: Reason] {
    var hidden = counts.mapValues { $0 > 0 && $0 < fewest ? Reason.few : nil }.compactMapValues(
      \.self)
    guard !hidden.isEmpty else { return [:] }
    var sum = hidden.keys.reduce(0) { $0 + (counts[$1] ?? 0) }
    let others = counts.filter { $0.value >= fewest }
      .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    for (team, count) in others where sum < fewest {
      hidden[team] = .beside
      sum += count
    }
    // The service has no more: which of its teams they are of is not told.
    if sum < fewest { for team in counts.keys where hidden[team] == nil { hidden[team] = .beside } }
    return hidden
  }

  /// A figure of a team as it may be shown; nothing where it is none of the row of a team.
  func shown(_ figure: Figure, of team: String) -> Figure? {
    guard let row = rows[Row(figure)] else { return nil }
    guard let reason = row[plainID(team)] else { return figure }
    var hidden = figure
    (hidden.value, hidden.numerator, hidden.denominator) = (nil, nil, nil)
    (hidden.interval, hidden.text, hidden.grades) = (nil, nil, [])
    hidden.missing = reason.rawValue
    return hidden
  }
}

extension Council {
  /// Which rows of teams are not for somebody who reads them only where they rest on enough reviews; nothing
  /// where the period holds nothing. It looks at all of them, whatever part is asked for: two answers side by
  /// side must not tell more than one.
  func fewReviews(_ selection: Selection, by hand: Hand) throws -> FewReviews? {
    let store = try store()
    guard let period = try selection.period ?? latestYear(store) else { return nil }
    let scope = try scope(of: hand)
    func tallies(_ service: String?) throws -> [ProgrammeTally] {
      try store.gradesByPlace(
        period: period, programme: selection.programme, service: service, scope: scope)
    }
    let services = Set(try tallies(nil).flatMap(\.services.keys))
    return FewReviews(try services.sorted().map(tallies))
  }
}
