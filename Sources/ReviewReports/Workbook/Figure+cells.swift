import PracticeLearning
import Spreadsheets

/// A figure as cells of a workbook: the very numbers, not what is printed of them.
extension Figure {
  /// Whether its numbers are hidden from whoever reads, since they rest on few reviews.
  private var isHidden: Bool { missing.flatMap(HiddenNumbers.init) != nil }

  /// A cell where there is no number: hidden, or not to be had.
  private var none: CellValue { isHidden ? .hidden : .missing }

  /// A number in the unit of the value.
  private func cell(_ number: Double?) -> CellValue {
    guard let number else { return none }
    return unit == .share ? .share(number) : .number(number)
  }

  var valueCell: CellValue {
    unit == .word ? text.map(CellValue.text) ?? none : cell(value)
  }

  /// A count; a figure that counts nothing has none.
  private func cell(_ count: Int?) -> CellValue {
    count.map { .number(Double($0)) } ?? (isHidden ? .hidden : .notApplicable)
  }

  var numeratorCell: CellValue { cell(numerator) }
  var denominatorCell: CellValue { cell(denominator) }
  var lowerCell: CellValue { end(interval?.lower) }
  var upperCell: CellValue { end(interval?.upper) }

  /// An end of the interval; a figure without one may have none.
  private func end(_ number: Double?) -> CellValue {
    guard let number else { return isHidden ? .hidden : value == nil ? .missing : .notApplicable }
    return cell(number)
  }

  func gradeCell(_ grade: Grade) -> CellValue {
    cell(grades.first { $0.grade == grade }?.count)
  }

  func cell(_ name: Figure.Dimension.Name) -> CellValue {
    dimension(name).map(CellValue.text) ?? .notApplicable
  }
}
