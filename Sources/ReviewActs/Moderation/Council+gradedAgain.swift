package import PracticeLearning
import ReviewStore

/// Reviews that were graded a second time, as those may see them whose grades they are.
package struct GradedAgainList: Sendable {
  /// The reviews, by month and id, each with the second reader's grades.
  package var pairs: [GradedAgain] = []
  /// How many were left out since the person is asked to grade them without having read them.
  package var blind = 0
}

/// A review with both gradings: the auditor's as it stands, and the second reader's.
package struct GradedAgain: Sendable {
  /// The review, with its people.
  package let heading: ReviewHeading
  /// The second reader, by role code.
  package let moderator: String
  /// The final overall grade; nothing as long as what differs is not settled.
  package let final: Grade?
  private let row: ReviewRow
  private let second: SecondGrading

  init(_ row: ReviewRow, _ second: SecondGrading, _ sight: Sight) {
    (self.row, self.second) = (row, second)
    heading = ReviewHeading(row, sight)
    moderator = second.moderator
    final = row.state == .final ? second.final ?? row.grade(.overall) : nil
  }

  /// The auditor's grade of a rating; nothing where there is none.
  package func auditors(_ rating: Rating) -> Grade? { row.grade(rating) }

  /// The second reader's grade of a rating; nothing where there is none.
  package func moderators(_ rating: Rating) -> Grade? { second.grade(rating) }

  /// Whether both gave a rating the same grade; nothing where one of both gave none.
  package func isSame(_ rating: Rating) -> Bool? {
    guard let own = row.grade(rating), let theirs = second.grade(rating) else { return nil }
    return own == theirs
  }
}

extension Council {
  /// "Mine against theirs": both gradings of each review, side by side, for its auditor, its moderator and the
  /// QA lead, and for nobody else.
  ///
  /// - Parameters:
  ///   - selection: which reviews.
  ///   - hand: who looks; that they did is written down before anything is shown.
  package func gradedAgain(_ selection: Selection, by hand: Hand) -> Outcome<GradedAgainList> {
    Outcome {
      try check(selection)
      let (list, shown) = try look(hand) { gate, reading in
        let seconds = try reading.secondGradings()
        var list = GradedAgainList()
        var shown: [ReviewRow] = []
        try reading.forEachRow(matching: selection.reviews()) { row in
          guard let second = seconds[row.id], gate.isSide(of: row, second) else { return }
          let sight = gate.sight(of: row)
          guard sight.isSuperset(of: [.grades, .secondGrades]) else {
            list.blind += gate.blindness.hides(row.id) ? 1 : 0
            return
          }
          list.pairs.append(GradedAgain(row, second, sight))
          shown.append(row)
        }
        return (list, shown)
      }
      if !shown.isEmpty {
        let words = selection.words
        try write(by: hand, "moderation list") {
          try $0.look(at: shown, filter: words.isEmpty ? "all second gradings" : words)
        }
      }
      return list
    }
  }
}

extension Gate {
  /// Whether it is the person's own grading beside somebody else's; the QA lead reads all.
  fileprivate func isSide(of row: ReviewRow, _ second: SecondGrading) -> Bool {
    viewer.reads(.requests)
      || [row.auditor, second.moderator].contains { isSameID($0, viewer.person.id) }
  }
}
