import GRDB
import PracticeLearning

/// How the reviews that name themes are counted.
package enum ThemeSplit: Sendable {
  /// As areas for development, of each programme as a whole.
  case development
  /// As strengths and as areas for development, as a whole and by domain.
  case domains
  /// The same, and by service.
  case services
}

/// The reviews that name each theme, counted per programme and service and per programme and domain.
///
/// A review counts once however often it names a theme; only per domain it may count in several.
struct ThemeCounts: Sendable {
  /// How many reviews name a theme in one way, as a strength or as an area for development.
  private struct Naming: Sendable {
    var all: Int32 = 0
    var domains = InlineArray<6, Int32>(repeating: 0)
    /// By the number of the service; with room once one is counted.
    var services: [Int32] = []
  }

  private let themes: Int
  private let services: Int
  /// By the number of the programme, then by kind and theme; with room once something is counted.
  private var programmes: [[Naming]]

  /// What each theme counts as, by number; empty where each counts as itself.
  private let merged: [Int: Int]

  /// - Parameters:
  ///   - merged: what themes count as that are merged, by id.
  ///   - split: how they are counted.
  init(_ db: Database, _ filter: TallyFilter, merged: [String: String], _ split: ThemeSplit) throws
  {
    self.merged = try ThemeCounts.numbers(of: merged, db)
    func size(_ dimension: Dimension) throws -> Int {
      try Int.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM \(dimension.rawValue)") ?? 1
    }
    themes = try size(.theme)
    services = split == .services ? try size(.service) : 0
    programmes = try Array(repeating: [], count: size(.programme))
    if split == .development { try countDevelopment(db, filter) } else { try count(db, filter) }
  }

  /// Counts over the index `development_theme`. All rows of a review are of one programme and month, so that
  /// it is in one group only.
  private mutating func countDevelopment(_ db: Database, _ filter: TallyFilter) throws {
    let rows = try RawStatement(
      db,
      """
      SELECT   \(mergedTheme), programme, count(DISTINCT review)
      FROM     finding_theme
      WHERE    kind = 1 AND \(filter.condition(on: "finding_theme", review: "finding_theme.review"))
      GROUP BY 1, programme, month
      """)
    while try rows.step() {
      change(rows.int(1), kind: 1, theme: rows.int(0)) { $0.all += Int32(rows.int(2)) }
    }
  }

  /// The column of themes, merged ones as what they became.
  private var mergedTheme: String {
    guard !merged.isEmpty else { return "theme" }
    let cases = merged.sorted { $0.key < $1.key }.map { "WHEN \($0.key) THEN \($0.value)" }
    return "CASE theme \(cases.joined(separator: " ")) ELSE theme END"
  }

  private static func numbers(of merged: [String: String], _ db: Database) throws -> [Int: Int] {
    guard !merged.isEmpty else { return [:] }
    let numbers = try TallyNames(db, [.theme])[.theme]
    let known = Dictionary(numbers.map { ($0.name, $0.id) }) { first, _ in first }
    // A theme nothing was ever coded with has no number: what is merged into it keeps its own.
    return Dictionary(
      merged.compactMap { old, new in
        guard let old = known[old], let new = known[new] else { return nil }
        return (old, new)
      }
    ) { first, _ in first }
  }

  private mutating func count(_ db: Database, _ filter: TallyFilter) throws {
    // In the order of the index, which counts a million in time; where themes are merged, each once.
    let distinct = merged.isEmpty ? "" : "DISTINCT"
    let rows = try RawStatement(
      db,
      """
      SELECT   \(distinct) review, kind, domain, \(mergedTheme), service, programme
      FROM     finding_theme
      WHERE    \(filter.condition(on: "finding_theme", review: "finding_theme.review"))
      ORDER BY review, kind, domain, 4
      """)
    // The review that last named a theme: it counts once although it may come again in another domain.
    var lastReview = [Int](repeating: -1, count: Finding.Kind.allCases.count * themes)
    while try rows.step() {
      let (review, kind, domain) = (rows.int(0), rows.int(1), rows.int(2))
      let (theme, service) = (rows.int(3), rows.int(4))
      let subject = kind &* themes &+ theme
      // In a damaged file a number may belong to no name.
      guard lastReview.indices.contains(subject), (0..<6).contains(domain),
        services == 0 || (0..<services).contains(service)
      else { continue }
      let isFirst = lastReview[subject] != review
      lastReview[subject] = review
      let services = services
      change(rows.int(5), kind: kind, theme: theme) { naming in
        naming.domains[domain] += 1
        guard isFirst else { return }
        naming.all += 1
        guard services > 0 else { return }
        if naming.services.isEmpty { naming.services = Array(repeating: 0, count: services) }
        naming.services[service] += 1
      }
    }
  }

  @inline(__always) private mutating func change(
    _ programme: Int, kind: Int, theme: Int, _ change: (inout Naming) -> Void
  ) {
    let subject = kind &* themes &+ theme
    guard programmes.indices.contains(programme) else { return }
    if programmes[programme].isEmpty {
      programmes[programme] = Array(
        repeating: Naming(), count: Finding.Kind.allCases.count * themes)
    }
    guard programmes[programme].indices.contains(subject) else { return }
    change(&programmes[programme][subject])
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
    guard programmes.indices.contains(programme), !programmes[programme].isEmpty else { return [] }
    var tallies: [ThemeTally] = []
    for theme in themeNames {
      for (number, kind) in Finding.Kind.allCases.enumerated() {
        func add(_ reviews: Int32, _ domain: PracticeDomain? = nil, service: String? = nil) {
          guard reviews > 0 else { return }
          tallies.append(
            ThemeTally(
              theme: theme.name, kind: kind, service: service, domain: domain,
              reviews: Int(reviews)))
        }
        let naming = programmes[programme][number * themes + theme.id]
        add(naming.all)
        for domain in PracticeDomain.allCases { add(naming.domains[domain.rawValue], domain) }
        for service in serviceNames where naming.services.indices.contains(service.id) {
          add(naming.services[service.id], service: service.name)
        }
      }
    }
    return tallies
  }
}
