/// The findings of a reading, grouped while it runs: however many places, the list stays short.
struct FindingList {
  private struct Key: Hashable {
    let problem: SpreadsheetProblem
    let sheet: String?
  }

  /// Enough to find the pattern, few enough to read.
  static let shownPlaces = 10

  private var order: [Key: Int] = [:]
  private(set) var findings: [SpreadsheetFinding] = []
  private(set) var isRefused = false

  mutating func add(
    _ problem: SpreadsheetProblem, sheet: String? = nil,
    place: @autoclosure () -> String? = nil, count: Int = 1
  ) {
    if problem.weight == .refused { isRefused = true }
    let key = Key(problem: problem, sheet: sheet)
    if let index = order[key] {
      findings[index].count += count
      guard findings[index].places.count < Self.shownPlaces else { return }
      if let place = place() { findings[index].places.append(place) }
      return
    }
    order[key] = findings.count
    let place = place()
    findings.append(
      SpreadsheetFinding(
        problem: problem, sheet: sheet, places: place.map { [$0] } ?? [],
        count: place == nil ? 0 : count))
  }

  /// The heaviest first, else in the order of the workbook.
  var sorted: [SpreadsheetFinding] {
    let weights: [SpreadsheetProblem.Weight] = [.refused, .warned, .noted]
    return weights.flatMap { weight in findings.filter { $0.problem.weight == weight } }
  }
}
