import Disclosure
import Testing

@testable import ReviewReports

/// Attacks everything that was published, as it is written in the lists, and compares with the truth.
struct PublicJudge {
  private var published: Published
  private var values: [String: Int] = [:]
  /// How many numbers are hidden.
  let hidden: Int
  /// What follows by plain subtraction, one number after the other.
  private var subtracted: [String] = []

  /// - Parameter releases: those of one council, each made with those before it in the register.
  init(_ releases: [Released]) throws {
    var statuses: [String: CellStatus] = [:]
    var shares: [Published.Share] = []
    let last = try #require(releases.last)
    let system = last.count.release(last.release.layout)
    var sums = system.sums
    var cells = system.cells
    for released in releases {
      let read = try ReadCells(csv: try #require(released.report.publicCells).csv)
        .published(released.release)
      statuses.merge(read.statuses) { one, two in one == .hidden ? two : one }
      shares += read.shares
      sums += released.release.tables.sums
      cells += released.release.tables.cells
    }
    for cell in cells { values[cell.id] = cell.value }
    hidden = statuses.values.count { $0 == .hidden }
    published = Published(
      statuses: statuses, unprinted: values.keys.filter { statuses[$0] == nil }.sorted(),
      sums: sums, shares: shares)
    subtract()
  }

  /// Works out every number that is the only unknown of a sum, until there is none: the attack has less to try.
  private mutating func subtract() {
    var isGoing = true
    while isGoing {
      isGoing = false
      for sum in published.sums {
        let unknown = (sum.parts + [sum.total]).filter { known($0) == nil }
        guard unknown.count == 1, let id = unknown.first else { continue }
        let parts = sum.parts.compactMap(known).reduce(0, +)
        let value = id == sum.total ? parts : (known(sum.total) ?? 0) - parts
        if published.statuses[id] != nil || (1...5).contains(value) { subtracted.append(id) }
        published.statuses[id] = .shown(value)
        published.unprinted.removeAll { $0 == id }
        isGoing = true
      }
    }
  }

  private func known(_ id: String) -> Int? {
    if case .shown(let value)? = published.statuses[id] { value } else { nil }
  }

  /// What hangs together by sums, each part by itself: what is open in one says nothing of another.
  private var parts: [Published] {
    var left = published.sums.map { sum in
      (sum: sum, unknown: Set((sum.parts + [sum.total]).filter { known($0) == nil }))
    }.filter { !$0.unknown.isEmpty }
    var parts: [Published] = []
    while let first = left.popLast() {
      var (sums, unknown) = ([first.sum], first.unknown)
      while let place = left.firstIndex(where: { !$0.unknown.isDisjoint(with: unknown) }) {
        let next = left.remove(at: place)
        sums.append(next.sum)
        unknown.formUnion(next.unknown)
      }
      let named = Set(sums.flatMap { $0.parts + [$0.total] })
      parts.append(
        Published(
          statuses: published.statuses.filter { named.contains($0.key) },
          unprinted: published.unprinted.filter(named.contains), sums: sums))
    }
    return parts
  }

  /// The counts that tell too much: known, or small with fewer than three values left.
  var leaks: [String] { subtracted + parts.flatMap(leaks) }

  private func leaks(of part: Published) -> [String] {
    guard let ranges = part.attack(steps: 8) else { return ["nothing fits"] }
    return ranges.keys.sorted().filter { id in
      guard let range = ranges[id], let value = values[id] else { return true }
      let isSmall = (1...5).contains(value)
      if part.unprinted.contains(id), !isSmall { return false }
      guard let greatest = range.greatest else { return false }
      if range.least > value || greatest < value { return true }
      return greatest - range.least < (isSmall ? 2 : 1)
    }
  }
}
