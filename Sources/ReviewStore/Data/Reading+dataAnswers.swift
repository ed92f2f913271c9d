import GRDB
import PracticeLearning

extension Reading {
  /// Hands over the answers to questions of templates, review by review.
  ///
  /// - Parameters:
  ///   - filter: of which reviews.
  ///   - changes: only of those that changed; nothing for all.
  ///   - body: takes where the review lies, and its answers by question and answer.
  package func forEachAnswers(
    in filter: DataFilter, _ changes: DataChanges?,
    _ body: (_ place: DataPlace, _ answers: [(question: String, answer: String)]) throws -> Void
  ) throws {
    guard let tally = try tally(filter) else { return }
    let only = changes.map { Set($0.reviews) }
    let names = try TallyNames(db, [.answer])
    var known: [Int: (question: String, answer: String)] = [:]
    for (number, name) in names[.answer] {
      guard let answer = CodedAnswer(written: name), case .question(let key) = answer.subject else {
        continue
      }
      known[number] = (key, answer.answer)
    }
    let rows = try RawStatement(
      db,
      """
      SELECT     \(DataPlace.columns), a.answers
      FROM       review_answers a
      CROSS JOIN review r ON r.id = a.review
      CROSS JOIN review_heading h ON h.review = a.review
      WHERE      \(tally.condition(on: "r", review: "a.review"))
      ORDER BY   a.review
      """)
    while try rows.step() {
      if let only, !only.contains(rows.int(0)) { continue }
      var column: Int32 = 0
      let place = DataPlace(rows, &column)
      let answers = PackedNumbers.numbers(in: rows.bytes(column)).compactMap { known[$0] }
      if !answers.isEmpty { try body(place, answers) }
    }
  }
}
