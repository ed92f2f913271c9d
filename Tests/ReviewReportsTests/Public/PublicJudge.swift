import Disclosure
import PracticeLearning
import Testing

@testable import ReviewReports

/// Attacks everything that was published, as it is written in the lists, and compares with the truth.
struct PublicJudge {
  private var published = Published(statuses: [:], sums: [])
  private var values: [String: Int] = [:]
  /// How many numbers are hidden.
  let hidden: Int
  /// What follows by plain subtraction, one number after the other.
  private var subtracted: [String] = []

  /// - Parameters:
  ///   - releases: those of one programme, in the order in which they went out.
  ///   - programme: what they count.
  init(_ releases: [Released], of programme: RandomProgramme) throws {
    var statuses: [String: CellStatus] = [:]
    var shares: [Published.Share] = []
    var sums: [Sum] = []
    for released in releases {
      let read = try ReadCells(csv: try #require(released.report.publicCells).csv)
        .published(released.release)
      statuses.merge(read.statuses) { one, two in one == .hidden ? two : one }
      shares += read.shares
      sums += released.release.tables.sums
      for cell in released.release.tables.cells { values[cell.id] = cell.value }
    }
    hidden = statuses.values.count { $0 == .hidden }
    sums += pieces(of: releases.map(\.release.layout), programme)
    published = Published(
      statuses: statuses, unprinted: values.keys.filter { statuses[$0] == nil }.sorted(),
      sums: sums.filter { sum in
        sum.parts.allSatisfy { values[$0] != nil }
          && values[sum.total] == sum.parts.compactMap { values[$0] }.reduce(0, +)
      }, shares: shares)
    subtract()
  }

  /// Adds the months between, as an attacker would who subtracts one release from another: this does not ask the code
  /// that protects.
  private mutating func pieces(of layouts: [PublicLayout], _ programme: RandomProgramme) -> [Sum] {
    var printed: [String: [Period]] = [:]
    for id in values.keys.sorted() {
      let parts = id.split(separator: "@").map(String.init)
      if let months = Period(parts[1]) { printed[parts[0], default: []].append(months) }
    }
    let edges = Set(printed.values.flatMap { $0 }.flatMap { [$0.first.index, $0.last.index + 1] })
      .sorted()
    let pieces = zip(edges, edges.dropFirst()).compactMap {
      Period(from: Month(index: $0), to: Month(index: $1 - 1))
    }
    var layout = PublicLayout()
    layout.services = programme.services.filter { name in
      layouts.contains { $0.everyService.contains(name) }
    }
    layout.strengths = Set(layouts.flatMap(\.strengths)).sorted()
    layout.developments = Set(layouts.flatMap(\.developments)).sorted()
    var sums: [Sum] = []
    for piece in pieces {
      let tables = PublicTables(programme.tally(piece), layout)
      for cell in tables.cells {
        let measure = String(cell.id.split(separator: "@")[0])
        let months = printed[measure] ?? []
        if months.count > 1, months.contains(where: { holds($0, piece) }) {
          values[cell.id] = cell.value
        }
      }
      sums += tables.sums
    }
    for (measure, months) in printed.sorted(by: { $0.key < $1.key }) {
      for whole in months {
        let parts = pieces.filter { holds(whole, $0) }.map { PublicTables.id(measure, $0) }
        let total = PublicTables.id(measure, whole)
        if parts != [total] { sums.append(Sum(total, of: parts)) }
      }
    }
    return sums
  }

  private func holds(_ whole: Period, _ part: Period) -> Bool {
    whole.contains(part.first) && whole.contains(part.last)
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
