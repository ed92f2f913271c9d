package import Disclosure

/// Published tables as CSV, and beside them the truth, for the attacker who shares no code.
package struct ReleaseFiles: Sendable {
  package private(set) var cells = "council,id,published\n"
  package private(set) var sums = "council,total,parts\n"
  package private(set) var shares = "council,numerator,denominator,decimals,printed\n"
  package private(set) var truth = "council,id,value\n"

  /// Starts with headings alone.
  package init() {}

  /// Adds a release; statuses of cells it does not print come from an earlier one or are blank.
  package mutating func add(
    _ council: String, _ release: Release, _ out: ProtectedRelease,
    earlier: [String: CellStatus] = [:]
  ) {
    let values = Dictionary(uniqueKeysWithValues: release.cells.map { ($0.id, $0.value) })
    for cell in release.cells {
      let text =
        switch out.statuses[cell.id] ?? earlier[cell.id] {
        case .shown(let value): "\(value)"
        case .hidden: "c"
        case .structuralZero: "z"
        case nil: ""
        }
      cells += "\(council),\(cell.id),\(text)\n"
      truth += "\(council),\(cell.id),\(cell.value)\n"
    }
    for sum in release.sums {
      sums += "\(council),\(sum.total),\(sum.parts.joined(separator: " "))\n"
    }
    for (share, isShown) in zip(release.shares, out.showsShare) where isShown {
      guard let part = values[share.numerator], let whole = values[share.denominator] else {
        continue
      }
      let printed = PublishedShare.printed(part, of: whole, decimals: share.decimals)
      shares +=
        "\(council),\(share.numerator),\(share.denominator),\(share.decimals),\(printed)\n"
    }
  }
}
