import PracticeLearning
import ReviewReports
import ReviewStore

/// The cells of keys, made once for all rows.
struct DataKeys {
  private let programmes: [[UInt8]]
  private let services: [[UInt8]]
  private let teams: [[UInt8]]
  private let templates: [[UInt8]]
  private let themes: [[UInt8]]
  private let cohorts: [[UInt8]]
  /// Nothing where single people are not for the reader.
  private let people: [[UInt8]]?
  private let months: [[UInt8]]
  private let firstMonth: Int

  private static let unknown = DataRows.cell(DataTable.unknown)
  private static let withheld = DataRows.cell(DataTable.withheld)

  /// - Parameters:
  ///   - names: the names behind the numbers.
  ///   - months: the months rows may lie in.
  ///   - showsPeople: whether single people are for the reader.
  init(_ names: DataNames, _ months: Period?, showsPeople: Bool) {
    func cells(_ names: [Int: String]) -> [[UInt8]] {
      var cells = [[UInt8]](repeating: DataKeys.unknown, count: (names.keys.max() ?? 0) + 1)
      for (number, name) in names where number > 0 { cells[number] = DataRows.cell(name) }
      return cells
    }
    programmes = cells(names.programmes)
    services = cells(names.services)
    teams = cells(names.teams)
    templates = cells(names.templates)
    themes = cells(names.themes)
    cohorts = cells(names.cohorts)
    people = showsPeople ? cells(names.people) : nil
    firstMonth = months?.first.index ?? 0
    self.months =
      months.map { months in
        (months.first.index...months.last.index).map { DataRows.cell(Month(index: $0).description) }
      } ?? []
  }

  private func cell(_ number: Int, _ cells: [[UInt8]]) -> [UInt8] {
    cells.indices.contains(number) ? cells[number] : DataKeys.unknown
  }

  /// Programme, month, service and team of a place, and where it is wanted its template, with commas between.
  func place(_ place: DataPlace, withTemplate: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(96)
    bytes += cell(place.programme, programmes)
    bytes.append(0x2C)
    bytes += cell(place.month - firstMonth, months)
    bytes.append(0x2C)
    bytes += cell(place.service, services)
    bytes.append(0x2C)
    bytes += cell(place.team, teams)
    guard withTemplate else { return bytes }
    bytes.append(0x2C)
    bytes += cell(place.template, templates)
    return bytes
  }

  /// A role code, where it is for the reader.
  func person(_ number: Int) -> [UInt8] { people.map { cell(number, $0) } ?? DataKeys.withheld }

  /// A theme.
  func theme(_ number: Int) -> [UInt8] { cell(number, themes) }

  /// An age group or the like; blank where there is none.
  func cohort(_ number: Int) -> [UInt8] { number == 0 ? [] : cell(number, cohorts) }
}
