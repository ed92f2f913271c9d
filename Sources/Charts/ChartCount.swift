/// A count in a chart, which need not be there to be seen.
package enum ChartCount: Hashable, Sendable {
  /// The count.
  case known(Int)
  /// Hidden, so that nobody can be recognised.
  case hidden
  /// There can be none.
  case notApplicable
  /// Nothing was recorded.
  case missing

  /// The count, if it may be seen.
  package var value: Int? {
    if case .known(let count) = self { max(0, count) } else { nil }
  }

  /// The count as chart, table and description all write it.
  package var written: String {
    switch self {
    case .known(let count): Numeral.whole(max(0, count))
    case .hidden: "c"
    case .notApplicable: "z"
    case .missing: "–"
    }
  }
}

extension Sequence where Element == ChartCount {
  /// The sum, hidden as soon as one of the counts is.
  var total: ChartCount {
    if contains(.hidden) { return .hidden }
    let known = compactMap(\.value)
    // An overflow cannot be a count of reviews.
    return .known(known.reduce(0) { $0.addingReportingOverflow($1).partialValue })
  }

  /// What the signs among them mean, for the note below a table.
  var signs: [String] {
    let there = Set(self)
    var meanings: [String] = []
    if there.contains(.hidden) { meanings.append("c: hidden so that nobody can be recognised.") }
    if there.contains(.notApplicable) { meanings.append("z: does not apply.") }
    if there.contains(.missing) { meanings.append("–: nothing recorded.") }
    return meanings
  }

  /// What a description says of the hidden ones.
  var hiddenWords: String {
    let hidden = count { $0 == .hidden }
    switch hidden {
    case 0: return ""
    case 1: return "; 1 value is hidden (c)"
    default: return "; \(hidden) values are hidden (c)"
    }
  }
}
