import Disclosure
package import PracticeLearning

/// The numbers of a practice week's page for the public, with those of the week before beside them, as one protected
/// release.
package struct WeekRelease: Hashable, Sendable {
  /// What may be printed of each number, by its id.
  private let statuses: [String: CellStatus]
  /// The shares that may be printed, by the id of their measure.
  private let shares: Set<String>
  /// What the register keeps of it.
  package let published: PublishedRelease
  /// How many numbers are hidden and why, for a reader.
  let note: String

  /// What the register calls the releases of practice weeks, before the id of the week; no programme's id has a space.
  package static let programme = "practice week "

  /// - Parameters:
  ///   - report: the page.
  ///   - earlier: what is out already of practice weeks.
  /// - Returns: nothing where every number would have to be hidden.
  package init?(_ report: WeekReport, after earlier: [PublishedRelease]) {
    let system = WeekSystem(report)
    let release = Release(
      cells: system.cells, sums: system.sums, shares: system.shares,
      earlier: earlier.flatMap(\.facts).filter { fact in
        system.cells.contains { $0.id == fact.cell }
      })
    guard let out = release.protect().release else { return nil }
    statuses = out.statuses
    note = out.note
    shares = Set(
      zip(system.shares, out.showsShare).compactMap { $1 ? $0.numerator : nil })
    published = PublishedRelease(
      programme: WeekRelease.programme + report.week.id,
      first: report.week.months.first.description,
      last: report.week.months.last.description,
      compared: [], layout: PublicLayout(),
      cells: system.cells.compactMap { cell in
        out.statuses[cell.id].map { .init(id: cell.id, value: cell.value, status: .init($0)) }
      })
  }

  /// Whether a count may be printed.
  func shows(_ id: String) -> Bool {
    if case .shown? = statuses[id] { true } else { false }
  }

  /// Whether a share may be printed, or that nothing can be shared.
  func showsShare(_ measure: String) -> Bool {
    shares.contains("\(measure) yes") || statuses["\(measure) of"] == .shown(0)
  }
}

extension PublishedRelease.Status {
  init(_ status: CellStatus) {
    switch status {
    case .shown: self = .shown
    case .hidden: self = .hidden
    case .structuralZero: self = .structuralZero
    }
  }
}

extension PracticeWeek {
  /// The months its days are in.
  package var months: Period {
    Period(from: from.month, to: to.month) ?? Period(from.month)
  }
}
