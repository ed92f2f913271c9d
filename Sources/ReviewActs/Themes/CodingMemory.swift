import PracticeLearning
import ReviewStore
import ThemeCoding

/// What a session of coding keeps between two keys: the findings as they were read and what they are coded with. A
/// key then costs what it changes, however many findings wait.
///
/// It holds for the journal's last entry that it knows of: whatever somebody else does meanwhile is an entry, after
/// which everything is read again.
struct CodingMemory: Sendable {
  /// The number of the last entry of the journal it knows of.
  var entry: Int
  private(set) var shelf: FindingShelf
  private let read: ReadFindings
  private let merged: [String: String]
  /// The themes that count, of each finding of the shelf.
  private var themes: [[String]]
  /// The findings of each review, by their positions on the shelf.
  private let places: [String: [Int]]

  /// Reads every finding.
  ///
  /// - Parameters:
  ///   - list: the themes.
  ///   - shelf: the findings.
  ///   - entry: the last entry of the journal.
  ///   - month: the month in which themes are suggested.
  init(_ list: ThemeList, _ shelf: FindingShelf, at entry: Int, in month: Month) {
    (self.shelf, self.entry) = (shelf, entry)
    merged = list.merged(in: Period(month))
    var read = ReadFindings(list.inUse(in: month))
    read.add(shelf.items.lazy.map(\.finding.text))
    self.read = read
    places = Dictionary(grouping: shelf.items.indices) { shelf.items[$0].finding.place.review }
    themes = []
    themes = shelf.items.map { current(of: $0.finding) }
  }

  private func current(of finding: PlacedFinding) -> [String] {
    shelf.codes.themes(of: finding).map { merged[$0] ?? $0 }
  }

  /// Takes in a decision that was stored as the next entry.
  mutating func add(_ code: ThemeCode) {
    entry += 1
    shelf.add(code)
    for place in places[code.place.review] ?? [] {
      themes[place] = current(of: shelf.items[place].finding)
    }
  }

  /// The ranker, by what is coded now.
  var ranker: ThemeRanker {
    ThemeRanker(
      read,
      coded: themes.indices.filter { !themes[$0].isEmpty }.map {
        .init($0, in: shelf.items[$0].finding.place.domain, themes: themes[$0])
      })
  }
}
