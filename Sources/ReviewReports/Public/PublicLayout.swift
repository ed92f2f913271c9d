import AuditStatistics
package import PracticeLearning

/// How finely a public report counts: which services have a line of their own, what is put together, which themes are
/// named.
package struct PublicLayout: Hashable, Codable, Sendable {
  /// The services with a line of their own, in order; none where there is no table by service.
  package var services: [String] = []
  /// The services that share one line.
  package var together: [String] = []
  /// Whether grades that a second reader lowered or raised are counted as changed.
  package var putsChangesTogether = false
  /// Themes named as strengths, by id.
  package var strengths: [String] = []
  /// Themes named to improve, by id.
  package var developments: [String] = []

  /// The one line of several services.
  static let others = "other services"

  /// Every service that is counted in some line.
  package var everyService: [String] { services + together }
}

extension PublicLayout {
  /// The layouts of a programme's counts, the finest first.
  ///
  /// - Parameter order: the services in the order of the settings.
  package static func all(of tally: ProgrammeTally, order: [String]) -> [PublicLayout] {
    let graded = tally.services.filter { $0.value.overall.graded > 0 }
    let known = order.filter { graded[$0] != nil }
    let services = known + graded.keys.filter { !known.contains($0) }.sorted()
    var finest = PublicLayout()
    finest.strengths = themes(.strength, tally)
    finest.developments = themes(.development, tally)
    var coarsest = finest
    coarsest.putsChangesTogether = changesAreSmall(tally)
    guard services.count > 1 else { return [finest, coarsest] }
    finest.services = services
    let together = small(services, graded)
    var middle = coarsest
    middle.services = services.filter { !together.contains($0) }
    middle.together = services.filter(together.contains)
    return middle.services.isEmpty ? [finest, coarsest] : [finest, middle, coarsest]
  }

  /// Services with a count of a few people, with the smallest of the others where that is one alone: a line of one
  /// would be that service under another name.
  private static func small(_ services: [String], _ graded: [String: GroupTally]) -> Set<String> {
    func isSmall(_ name: String) -> Bool {
      guard let overall = graded[name]?.overall else { return false }
      return [overall.goodOrOutstanding, overall.graded - overall.goodOrOutstanding].contains {
        (1...5).contains($0)
      }
    }
    var small = Set(services.filter(isSmall))
    if small.count == 1,
      let next = services.filter({ !small.contains($0) }).min(by: {
        (graded[$0]?.overall.graded ?? 0, $0) < (graded[$1]?.overall.graded ?? 0, $1)
      })
    {
      small.insert(next)
    }
    return small
  }

  private static func changesAreSmall(_ tally: ProgrammeTally) -> Bool {
    let after = tally.total.afterModeration
    return [after.lowered, after.raised].contains { (1...5).contains($0) }
  }

  /// The themes most reviews name, in the order of their ids: an order by number would tell of hidden ones.
  private static func themes(_ kind: Finding.Kind, _ tally: ProgrammeTally) -> [String] {
    let named = tally.themes.filter {
      $0.kind == kind && $0.service == nil && $0.domain == nil && $0.reviews >= fewestNaming
    }
    return named.sorted { ($0.reviews, $1.theme) > ($1.reviews, $0.theme) }.prefix(mostThemes)
      .map(\.theme).sorted()
  }

  private static let mostThemes = 6
  /// A theme that fewer name is not among the most named of anything.
  private static let fewestNaming = 10
}

extension GroupTally {
  /// The overall grades.
  var overall: RatingTally { ratings[Rating.overall.position] }
}
