/// What stands in one cell of a table.
package enum CellValue: Hashable, Sendable {
  case text(String)
  case number(Double)
  /// A share from 0 to 1, shown as a percentage.
  case share(Double)
  case date(SheetDay)
  /// Not available: `x`.
  case missing
  /// Hidden because it is confidential: `c`.
  case hidden
  /// Cannot be: `z`.
  case notApplicable

  /// The letter for a value that is not shown, after the government's Analysis Function.
  package var shorthand: String? {
    switch self {
    case .missing: "x"
    case .hidden: "c"
    case .notApplicable: "z"
    case .text, .number, .share, .date: nil
    }
  }
}
