import GRDB
import PracticeLearning

/// The tallies of themes, by the id of their programme.
struct NamedThemes: Sendable {
  private let tallies: [String: [ThemeTally]]

  /// - Parameters:
  ///   - merged: what themes count as that are merged, by id.
  ///   - split: how they are counted.
  init(_ db: Database, _ filter: TallyFilter, merged: [String: String], _ split: ThemeSplit) throws
  {
    let counts = try ThemeCounts(db, filter, merged: merged, split)
    let names = try TallyNames(db, [.programme, .theme] + (split == .services ? [.service] : []))
    tallies = Dictionary(
      names[.programme].map { number, id in
        (id, counts.tallies(of: number, themes: names[.theme], services: names[.service]))
      }
    ) { first, _ in first }
  }

  /// Adds them to the tallies of the programmes in which something else is counted too.
  func add(to tallies: inout [String: ProgrammeTally]) {
    for (programme, themes) in self.tallies where tallies[programme] != nil {
      tallies[programme]?.themes = themes
    }
  }
}
