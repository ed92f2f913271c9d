import Foundation
import PracticeLearning
import RandomCouncils
import Testing

@testable import ReviewReports

/// Writes published reports for the attacker who shares no code with the program (`make attack-test`), and beside them
/// the true numbers, which are opened only to judge what came out.
@Suite("Published reports are written for the attacker") struct AttackFilesTests {
  static let folder = ProcessInfo.processInfo.environment["PLR_ATTACK_FILES"]

  @Test("single releases and pairs of them, as they are published", .enabled(if: folder != nil))
  func write() throws {
    let folder = URL(filePath: try #require(Self.folder))
    for (seed, released) in RandomProgramme.years.enumerated() {
      if let released { try write([released], RandomProgramme(seed: seed), folder, "year-\(seed)") }
    }
    for pair in RandomPair.all(manyCouncils) {
      try write(pair.releases, pair.programme, folder, "pair-\(pair.seed)")
    }
  }

  private func write(
    _ releases: [Released], _ programme: RandomProgramme, _ parent: URL, _ name: String
  ) throws {
    let folder = parent.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (place, released) in releases.enumerated() {
      try Data(released.report.markdown.utf8).write(
        to: folder.appending(path: "\(place + 1).md"))
    }
    var layout = PublicLayout()
    layout.services = programme.services
    layout.strengths = Set(releases.flatMap(\.release.layout.strengths)).sorted()
    layout.developments = Set(releases.flatMap(\.release.layout.developments)).sorted()
    var truth = "first,last,table,row,column,value\n"
    let cuts = MonthCuts(releases.flatMap(\.release.published.periods))
    for months in Set(cuts.periods + cuts.pieces) {
      let tally = programme.tally(months)
      let tables = PublicTables(tally, layout)
      let ends = "\(months.first.index),\(months.last.index)"
      truth += "\(ends),Named to improve,all reviews,count,\(tally.total.submitted)\n"
      for table in tables.tables {
        for row in table.rows {
          for (column, entry) in zip(table.columns.dropFirst(), row.cells) {
            guard case .cell(let id) = entry, let value = tables.value(id) else { continue }
            let cells = [table.title, row.label, column].map { "\"\($0)\"" }.joined(separator: ",")
            truth += "\(ends),\(cells),\(value)\n"
          }
        }
      }
    }
    try Data(truth.utf8).write(to: folder.appending(path: "truth.csv"))
  }
}
