import GRDB
import PracticeLearning

/// What reviews say in words that can be counted, per programme.
struct AnswerCounts: Sendable {
  private(set) var programmes: [Int: AnswerTally] = [:]

  init(_ db: Database, _ filter: TallyFilter) throws {
    let names = try TallyNames(db, [.answer, .template])
    let size = (names[.answer].map(\.id).max() ?? 0) + 1
    var counts: [Int: [Int]] = [:]
    // Begins with the reviews that have answers: a store of rows without forms has none to look up.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT     r.programme, h.template, a.answers
        FROM       review_answers a
        CROSS JOIN review         r ON r.id = a.review
        CROSS JOIN review_heading h ON h.review = a.review
        WHERE      \(filter.condition(on: "r", review: "r.id"))
        """)
    while let row = try rows.next() {
      let programme: Int = row[0]
      let template = names.name(row[1], .template)
      programmes[programme, default: AnswerTally()].templates[template, default: 0] += 1
      for number in PackedNumbers.numbers(in: row.bytes(2) ?? []) where number < size {
        counts[programme, default: Array(repeating: 0, count: size)][number] += 1
      }
    }
    for (programme, numbers) in counts {
      for (number, count) in numbers.enumerated() where count > 0 {
        guard let answer = CodedAnswer(written: names.name(number, .answer)) else { continue }
        programmes[programme, default: AnswerTally()].counts[answer] = count
      }
    }
  }
}
