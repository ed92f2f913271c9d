import PracticeLearning
import ReviewStore

extension Reading {
  /// Whose work the cases of allocations were when they were drawn, by the allocations' ids.
  func drawnWork(of rows: [AllocationRow]) throws -> [String: DrawnWork] {
    let programmes = Set(rows.map(\.allocation.programme))
    let draws = try programmes.flatMap(drawCertificates)
    var works: [String: DrawnWork] = [:]
    for row in rows {
      guard let reference = row.allocation.caseReference else { continue }
      works[row.allocation.id] =
        draws.lazy.filter {
          $0.programme == row.allocation.programme && $0.months.contains(row.allocation.month)
        }.compactMap { $0.work(ofCase: reference) }.first
    }
    return works
  }
}
