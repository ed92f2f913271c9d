import Dispatch
package import PracticeLearning
import ReviewDocuments
package import ReviewStore
import ThemeCoding

/// The findings of all reviews whose words somebody may read, with the decisions about their themes.
///
/// Reviews the person is asked to grade, or may still be asked to, are not among them: neither their words nor
/// what their words teach.
package struct FindingShelf: Sendable {
  /// A finding with the review it stands in.
  package struct Item: Sendable {
    package let finding: PlacedFinding
    package let row: ReviewRow
  }

  /// Every finding, by month, review and place.
  package private(set) var items: [Item] = []
  /// The decisions about themes.
  package private(set) var codes: StandingCodes
  /// Every decision, in the order in which they were made.
  package private(set) var decisions: [ThemeCode]
  /// How many reviews are left out.
  package private(set) var leftOut = 0

  /// Reads what a person may read.
  package init(_ gate: Gate, _ reading: Reading, matching filter: ReviewFilter = ReviewFilter())
    throws
  {
    decisions = try reading.themeCodes()
    codes = StandingCodes(decisions)
    var rows: [ReviewRow] = []
    var hidden = 0
    try reading.forEachRow(matching: filter) { row in
      if gate.blindness.hides(row.id) || gate.mayBeAsked(row) {
        hidden += 1
      } else if gate.sight(of: row).contains(.findings) {
        rows.append(row)
      }
    }
    leftOut = hidden
    let pipeline = Pipeline<(ReviewRow, String), [Item]>(groupsOf: 64) { row, document in
      CanonicalFindings.read(document, of: row.id).map { Item(finding: $0, row: row) }
    }
    for row in rows {
      guard let document = try reading.document(ofReview: row.id) else { continue }
      pipeline.add((row, document)) { items += $0 }
    }
    pipeline.finish { items += $0 }
  }

  /// The findings of some of the reviews.
  package func part(_ selection: Selection, _ gate: Gate, _ reading: Reading) throws -> FindingShelf
  {
    selection.isEmpty
      ? self : try FindingShelf(gate, reading, matching: selection.reviews(auditor: nil))
  }

  /// Takes in a decision that was stored since.
  mutating func add(_ code: ThemeCode) {
    decisions.append(code)
    if code.origin == .undone { codes = StandingCodes(decisions) } else { codes.add(code) }
  }

  /// The findings that have no theme as things stand.
  package var uncoded: [Item] { items.filter { codes.themes(of: $0.finding).isEmpty } }

  /// The findings that have themes, as the ranker learns from them.
  ///
  /// - Parameter merged: what themes count as that became part of others, by id.
  package func coded(merging merged: [String: String]) -> [CodedFinding] {
    items.compactMap { item in
      let themes = codes.themes(of: item.finding).map { merged[$0] ?? $0 }
      return themes.isEmpty
        ? nil
        : CodedFinding(item.finding.text, in: item.finding.place.domain, themes: themes)
    }
  }
}

extension ThemeRanker {
  /// Learns from what was coded up to a month; themes that are retired by then are not suggested.
  init(_ list: ThemeList, _ shelf: FindingShelf, in month: Month) {
    self.init(
      list.inUse(in: month), coded: shelf.coded(merging: list.merged(in: Period(month))))
  }

  /// Ranks themes for many texts, on all processors.
  func suggestions(
    for texts: [(text: String, domain: PracticeDomain?)], most: Int = 5
  ) -> [[SuggestedTheme]] {
    var all: [[SuggestedTheme]] = []
    all.reserveCapacity(texts.count)
    let pipeline = Pipeline<(String, PracticeDomain?), [SuggestedTheme]>(groupsOf: 256) {
      suggestions(for: $0.0, in: $0.1, most: most)
    }
    for text in texts { pipeline.add((text.text, text.domain)) { all.append($0) } }
    pipeline.finish { all.append($0) }
    return all
  }
}
