import GRDB
import PracticeLearning

/// The reviews that name each theme, counted per programme and service and per programme and domain.
///
/// A review counts once however often it names a theme; only per domain it may count in several.
struct ThemeCounts: Sendable {
  private let themes: Int
  /// Per programme: by kind and theme, the whole programme and then the six domains.
  private(set) var programmes: [Int: [Int32]] = [:]
  /// Per programme and service: by kind and theme.
  private(set) var services: [Pair: [Int32]] = [:]

  struct Pair: Hashable, Sendable {
    var programme: Int
    var service: Int
  }

  init(_ db: Database, _ filter: TallyFilter) throws {
    themes = try Int.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM theme") ?? 1
    try count(db, filter)
  }

  private mutating func count(_ db: Database, _ filter: TallyFilter) throws {
    let rows = try RawStatement(
      db,
      """
      SELECT   review, kind, domain, theme, service, programme
      FROM     finding_theme
      WHERE    \(filter.condition(on: "finding_theme", review: "finding_theme.review"))
      ORDER BY review, kind, domain, theme
      """)
    // The review that last named a theme: it counts once although it may come again in another domain.
    var lastReview = [Int](repeating: -1, count: 2 * themes)
    let nothing = (programme: empty(of: 7), service: empty(of: 1))
    while try rows.step() {
      let (review, subject) = (rows.int(0), rows.int(1) &* themes &+ rows.int(3))
      // In a damaged file a number may belong to no name.
      guard lastReview.indices.contains(subject), (0..<6).contains(rows.int(2)) else { continue }
      let isFirst = lastReview[subject] != review
      lastReview[subject] = review
      let programme = rows.int(5)
      ThemeCounts.add(
        isFirst, rows.int(2), subject, &programmes[programme, default: nothing.programme])
      if isFirst {
        let pair = Pair(programme: programme, service: rows.int(4))
        services[pair, default: nothing.service][subject] += 1
      }
    }
  }

  private func empty(of places: Int) -> [Int32] {
    [Int32](repeating: 0, count: 2 * themes * places)
  }

  private static func add(_ isFirst: Bool, _ domain: Int, _ subject: Int, _ counts: inout [Int32]) {
    if isFirst { counts[subject * 7] += 1 }
    counts[subject * 7 + 1 + domain] += 1
  }

  /// The tallies of a programme by theme, kind, and then as a whole, by domain and by service.
  ///
  /// - Parameters:
  ///   - programme: the programme's number.
  ///   - names: the names of themes and services, in the order they are to be listed.
  func tallies(
    of programme: Int, themes themeNames: [(id: Int, name: String)],
    services serviceNames: [(id: Int, name: String)]
  ) -> [ThemeTally] {
    guard let counts = programmes[programme] else { return [] }
    let byService = serviceNames.compactMap { service in
      services[Pair(programme: programme, service: service.id)].map { (service.name, $0) }
    }
    var tallies: [ThemeTally] = []
    for theme in themeNames {
      for (kindNumber, kind) in Finding.Kind.allCases.enumerated() {
        let subject = kindNumber * themes + theme.id
        for place in 0..<7 where counts[subject * 7 + place] > 0 {
          tallies.append(
            ThemeTally(
              theme: theme.name, kind: kind, domain: PracticeDomain(rawValue: place - 1),
              reviews: Int(counts[subject * 7 + place])))
        }
        for (name, counts) in byService where counts[subject] > 0 {
          tallies.append(
            ThemeTally(
              theme: theme.name, kind: kind, service: name, reviews: Int(counts[subject])))
        }
      }
    }
    return tallies
  }
}
