package import Disclosure
import PracticeLearning

/// The release of a report for the public: its tables, and what of each number may be printed.
package struct ScrutinyRelease: Sendable {
  package let layout: PublicLayout
  package let tables: PublicTables
  package let protected: ProtectedRelease
  /// Lines by service that are all in one cell (S8).
  package let wholeGroups: [WholeGroup]
  private let programme: String
  private let compared: [Period]

  /// The finest layout that hides less than a quarter of its numbers, else the one that hides least (S6).
  ///
  /// - Parameters:
  ///   - count: what is counted.
  ///   - layouts: the layouts, the finest first.
  /// - Returns: nothing where every layout would have to be hidden as a whole.
  package init?(_ count: PublicCount, _ layouts: [PublicLayout]) {
    var best: (layout: PublicLayout, release: Release, out: ProtectedRelease)?
    for layout in layouts {
      let release = count.release(layout)
      guard let out = release.protect().release, ScrutinyRelease.tells(out) else { continue }
      if best.map({ out.hiddenShare < $0.out.hiddenShare }) ?? true {
        best = (layout, release, out)
      }
      if out.hiddenShare < ScrutinyRelease.most { break }
    }
    guard let best else { return nil }
    (layout, protected) = (best.layout, best.out)
    tables = count.tables(best.layout)
    programme = count.tally.programme
    compared = count.change.map { [$0.earlier, $0.later] } ?? []
    let lines = Set(
      best.layout.services.map { PublicTables.id("service \($0) all", count.tally.period) })
    wholeGroups = best.release.wholeGroups.filter { lines.contains($0.total) }
  }

  /// Whether it prints more than noughts: of a handful of reviews everything else would be hidden.
  private static func tells(_ out: ProtectedRelease) -> Bool {
    out.statuses.values.contains { if case .shown(let value) = $0 { value > 0 } else { false } }
  }

  /// From which share of hidden numbers a coarser layout is tried.
  private static let most = 0.25

  /// What is printed of a number.
  package func status(_ id: String) -> CellStatus? { protected.statuses[id] }

  /// The number, where it may be printed.
  package func shown(_ measure: PublicTables.Measure) -> Int? {
    shown(id: tables.id(measure))
  }

  /// The number with an id, where it may be printed.
  package func shown(id: String) -> Int? {
    if case .shown(let value)? = status(id) { value } else { nil }
  }

  /// What there is to print.
  package func printed(_ entry: PublicTable.Entry) -> String {
    switch entry {
    case .none: "-"
    case .cell(let id):
      switch status(id) {
      case .shown(let value)?: "\(value)"
      case .structuralZero?: "z"
      case .hidden?, nil: "c"
      }
    case .share(let place): share(place).map { "\($0)" } ?? "c"
    }
  }

  private func share(_ place: Int) -> Int? {
    guard tables.shares.indices.contains(place), protected.showsShare.indices.contains(place),
      protected.showsShare[place], let part = shown(id: tables.shares[place].numerator),
      let whole = shown(id: tables.shares[place].denominator)
    else { return nil }
    return PublishedShare.printed(part, of: whole, decimals: tables.shares[place].decimals)
  }

  /// What the register keeps of it.
  package var published: PublishedRelease {
    PublishedRelease(
      programme: programme, first: tables.period.first.description,
      last: tables.period.last.description,
      compared: compared.map { [$0.first.description, $0.last.description] }, layout: layout,
      cells: tables.cells.compactMap { cell in
        let status: PublishedRelease.Status? =
          switch protected.statuses[cell.id] {
          case .shown?: .shown
          case .hidden?: .hidden
          case .structuralZero?: .structuralZero
          case nil: nil
          }
        return status.map { .init(id: cell.id, value: cell.value, status: $0) }
      })
  }
}
