import Disclosure
import Foundation
import PracticeLearning
import RandomCouncils
import Testing

@testable import ReviewReports

@Suite("A report for the public gives nobody away") struct PublicReportTests {
  private func files(_ report: Report) -> [(name: String, text: String)] {
    [
      ("page", report.page(ReportDress(styleSheet: ""))), ("markdown", report.markdown),
      ("text", report.text()), ("json", String(decoding: report.json, as: UTF8.self)),
      ("csv", report.publicCells?.csv ?? ""),
    ]
  }

  @Test("The same numbers are hidden in the page, in Markdown, in JSON and in the list (S1)")
  func onePattern() throws {
    var hidden = 0
    for seed in 0..<12 {
      guard let released = RandomProgramme.years[seed] else {
        continue
      }
      let report = released.report
      let list = try ReadCells(csv: try #require(report.publicCells).csv)
      #expect(ReadCells(markdown: report.markdown) == list, "\(seed)")
      #expect(ReadCells(page: report.page(ReportDress(styleSheet: ""))) == list, "\(seed)")
      let json = try JSONSerialization.jsonObject(with: Data(report.json)) as? [String: Any]
      let tables = (json?["sections"] as? [[String: Any]] ?? []).flatMap {
        $0["parts"] as? [[String: Any]] ?? []
      }
      #expect(
        tables.flatMap { $0["table"] as? [[String: Any]] ?? [] }.flatMap(\.values)
          .count { $0 as? String == "c" } == list.hidden.count, "\(seed)")
      hidden += list.hidden.count
    }
    #expect(hidden > 50)
  }

  @Test(
    "No hidden number can be worked out of the list, and each small one keeps three values (S2)")
  func attacked() throws {
    var attacked = 0
    for seed in 0..<manyCouncils {
      let programme = RandomProgramme(seed: seed)
      guard let released = RandomProgramme.years[seed] else { continue }
      let judge = try PublicJudge([released], of: programme)
      #expect(judge.leaks == [], "\(seed)")
      attacked += judge.hidden
    }
    #expect(attacked > 100)
  }

  @Test("A nought is a number like others: shown, and hidden only to protect another (S3)")
  func noughts() throws {
    var (shown, hidden) = (0, 0)
    for seed in 0..<40 {
      guard let released = RandomProgramme.years[seed] else {
        continue
      }
      for cell in released.release.tables.cells where cell.isPrinted && cell.value == 0 {
        if released.release.status(cell.id) == .shown(0) { shown += 1 } else { hidden += 1 }
      }
    }
    #expect(shown > 20 && hidden > 0 && hidden < shown, "\(shown) \(hidden)")
  }

  @Test(
    "A year to date less an earlier quarter gives away nothing, with all that is out already (S4)")
  func differencing() throws {
    for pair in RandomPair.all(manyCouncils) {
      let judge = try PublicJudge(pair.releases, of: pair.programme)
      #expect(judge.leaks == [], "\(pair.seed)")
    }
  }

  @Test("A number that amendments moved by a few is hidden when its months go out again (S4)")
  func amended() throws {
    var moved = 0
    for seed in 20..<40 {
      var programme = RandomProgramme(seed: seed, reviewsAMonth: 20)
      let first = try #require(programme.release(RandomProgramme.year)).release
      let overall = Rating.overall.position
      for place in programme.reviews.indices.prefix(2) {
        let isGood = (programme.reviews[place].grades[overall] ?? .good) >= .good
        programme.reviews[place].grades[overall] = isGood ? .requiresImprovement : .good
      }
      guard
        let second = programme.release(RandomProgramme.year, after: [first.published])?.release
      else { continue }
      for cell in second.tables.cells {
        guard let before = first.shown(id: cell.id), before != cell.value,
          abs(before - cell.value) <= 5
        else { continue }
        #expect(second.shown(id: cell.id) == nil, "\(seed) \(cell.id)")
        moved += 1
      }
    }
    #expect(moved > 10)
  }

  @Test(
    "A share of a hundred stands only beside counts that are shown, and never of one to five (S5)")
  func shares() throws {
    for seed in 0..<manyCouncils {
      guard let released = RandomProgramme.years[seed] else {
        continue
      }
      let list = try ReadCells(csv: try #require(released.report.publicCells).csv)
      for (place, text) in list.places where place.hasSuffix("| good or better in 100") {
        let line = place.dropLast("good or better in 100".count)
        let counts = ["good or better", "not yet good", "all"].map { list.places["\(line)\($0)"] }
        guard let printed = Int(text) else {
          #expect(text == "c" && counts.contains("c"), "\(place)")
          continue
        }
        let numbers = counts.compactMap { $0.flatMap { Int($0) } }
        try #require(numbers.count == 3, "\(seed) \(place)")
        #expect(!numbers.contains { (1...5).contains($0) }, "\(seed) \(place)")
        let fitting = PublishedShare.numerators(fitting: printed, of: numbers[2], decimals: 0)
        #expect(fitting.contains(numbers[0]), "\(seed) \(place)")
      }
    }
  }

  @Test("The same counts give the same bytes, and the note says how many are hidden and why (S7)")
  func sameBytes() throws {
    for seed in 0..<8 {
      guard let one = RandomProgramme.years[seed],
        let two = RandomProgramme(seed: seed).release(RandomProgramme.year)
      else { continue }
      #expect(files(one.report).map(\.text) == files(two.report).map(\.text))
      let statuses = one.release.protected.statuses.values
      let hidden = statuses.count { $0 == .hidden }
      if hidden > 0 {
        #expect(
          one.report.notes.first?.hasPrefix("c: \(hidden) of \(statuses.count) numbers ") ?? false)
      }
    }
  }

  @Test("The same numbers published again are hidden and shown as they were (S7)") func again()
    throws
  {
    for seed in 0..<20 {
      let programme = RandomProgramme(seed: seed)
      guard let first = RandomProgramme.years[seed] else { continue }
      let second = programme.release(RandomProgramme.year, after: [first.release.published])
      #expect(second?.release.published == first.release.published, "\(seed)")
    }
  }

  @Test("A service of six and more whose reviews are all of one kind is told of (S8)")
  func wholeGroup() throws {
    var programme = RandomProgramme(seed: 3, reviewsAMonth: 20)
    let overall = Rating.overall.position
    for place in programme.reviews.indices where programme.reviews[place].service == "service 1" {
      programme.reviews[place].grades[overall] = .inadequate
    }
    let released = try #require(programme.release(RandomProgramme.year))
    let line = PublicTables.id("service service 1 all", RandomProgramme.year)
    #expect(released.release.wholeGroups.map(\.total).contains(line))
  }

  @Test("Where a hidden number stands no file holds it, nor any sentence of page one (S9)")
  func noByte() throws {
    for seed in 0..<12 {
      guard
        let released = RandomProgramme(seed: seed, reviewsAMonth: 12).release(RandomProgramme.year)
      else { continue }
      // Each true count is replaced by one that stands nowhere else, where it is hidden.
      let report = released.report
      for (name, text) in files(report) {
        for tag in ["<title", "<desc", "data-", "alt=", "aria-label="] where name == "page" {
          for found in text.ranges(of: tag) {
            let rest = text[found.upperBound...].prefix(160).split(separator: ">").first ?? ""
            #expect(!rest.contains(/[0-9]+ of [0-9]+/), "\(seed) \(rest)")
          }
        }
        if name == "json" { #expect(text.contains("\"programmes\":[]")) }
      }
      #expect(report.figures.isEmpty)
      let shown = Set(
        released.release.protected.statuses.values.compactMap { status -> Int? in
          if case .shown(let value) = status { value } else { nil }
        })
      for sentence in report.answers.flatMap(\.sentences) where !sentence.contains("In 100 ") {
        let plain = sentence.replacing(/about [0-9]+ in 100/, with: "")
          .replacing(/[A-Z][a-z]+ 20[0-9][0-9]/, with: "")
        for number in plain.matches(of: /[0-9]+/).compactMap({ Int($0.0) }) {
          #expect(shown.contains(number), "\(seed): \(sentence)")
        }
      }
    }
  }

  @Test("Nine services of four grades with their sub-totals are protected in less than a second")
  func speed() throws {
    let programme = RandomProgramme(seed: 5, reviewsAMonth: 40)
    let start = ContinuousClock.now
    _ = programme.release(RandomProgramme.year)
    #expect(ContinuousClock.now - start < .seconds(10))
  }
}
