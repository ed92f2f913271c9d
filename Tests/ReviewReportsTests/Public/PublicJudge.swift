import Disclosure
import PracticeLearning
import RandomCouncils
import Testing

@testable import ReviewReports

/// Attacks everything that was published, as it is written in the lists, and compares with the truth.
struct PublicJudge {
  private var published = Published(statuses: [:], sums: [])
  private var values: [String: Int] = [:]
  /// How many numbers are hidden.
  let hidden: Int

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

  /// The counts that tell too much: known, or small with fewer than three values left.
  var leaks: [String] { published.leaks(truth: values) }
}
