package import PracticeLearning

/// What happened to somebody's reviews: which grades were kept, what the second reader said, what became of the
/// learning actions. It holds only what its reader may read.
package struct ReviewFeedback: Hashable, Sendable {
  /// The council, by name.
  package var council: String
  /// Whom it is for, by role code.
  package var person: String
  /// The day.
  package var day: CalendarDate
  /// The months, in words.
  package var months: String
  /// The reviews the person audited, the newest first.
  package var audited: [FeedbackReview] = []
  /// The reviews of the person's own work, the newest first.
  package var own: [FeedbackReview] = []
  /// How many were left out since who makes the page may still be asked to grade them.
  package var leftOut = 0

  /// Begins a page.
  package init(council: String, person: String, day: CalendarDate, months: String) {
    (self.council, self.person, self.day, self.months) = (council, person, day, months)
  }
}

/// A review on the page of somebody it is about.
package struct FeedbackReview: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// The month it counts in.
  package var month: Month
  /// The case, by its local reference.
  package var caseReference: String
  /// The service, by name.
  package var service: String
  /// The other one of auditor and practitioner, by role code.
  package var other: String
  /// How far it has come.
  package var state: ReviewState
  /// The second reader, by role code; nothing where that is not for the reader or nobody graded it again.
  package var moderator: String?
  /// Each grade that was given.
  package var grades: [FeedbackGrade]
  /// Why what differed was settled so.
  package var because: String?
  /// What the second reader says of how well the form is written.
  package var formQuality: String?
  /// What is strong, in the words of the review.
  package var strengths: [String]
  /// What the practitioner thinks, said or answered.
  package var said: [FeedbackWords] = []
  /// What became of its learning actions.
  package var actions: [PageAction] = []

  /// Makes one.
  package init(
    id: String, month: Month, caseReference: String, service: String, other: String,
    state: ReviewState, moderator: String?, grades: [FeedbackGrade], because: String?,
    formQuality: String?, strengths: [String]
  ) {
    (self.id, self.month, self.caseReference, self.service) = (id, month, caseReference, service)
    (self.other, self.state, self.moderator, self.grades) = (other, state, moderator, grades)
    (self.because, self.formQuality, self.strengths) = (because, formQuality, strengths)
  }

  /// How it ended, in a sentence.
  package var outcome: String {
    let by = moderator.map { " by \($0)" } ?? ""
    switch state {
    case .moderated: return "It was graded again\(by); what differs is not settled yet."
    case .final:
      let compared = grades.filter { $0.final != nil }
      let kept = compared.count { $0.final == $0.given }
      let (raised, lowered) = (
        compared.count(where: \.isRaised), compared.count(where: \.isLowered)
      )
      let changed = [
        raised > 0 ? "\(raised) raised" : nil, lowered > 0 ? "\(lowered) lowered" : nil,
      ]
      .compactMap(\.self).map { ", " + $0 }.joined()
      return
        "It was graded again\(by) and is settled: \(kept) of \(compared.count) grades kept\(changed)."
    case .draft, .submitted, .withdrawn: return "It was not graded a second time so far."
    }
  }

  /// The grades in one line, the best first.
  package var gradeLine: String {
    Grade.bestFirst.compactMap { grade in
      let ratings = grades.filter { $0.given == grade }.map(\.rating.name)
      return ratings.isEmpty ? nil : "\(grade.word) for \(ratings.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  /// The grades of which there is something to say: another second or final grade.
  var changed: [FeedbackGrade] {
    grades.filter(\.differs)
  }
}

/// A grade with what became of it.
package struct FeedbackGrade: Hashable, Sendable {
  /// What is graded.
  package var rating: Rating
  /// The auditor's grade.
  package var given: Grade
  /// The second reader's grade; nothing where there is none or it is not for the reader.
  package var second: Grade?
  /// The second reader's reason.
  package var because: String?
  /// The final grade; nothing while it is not settled.
  package var final: Grade?

  /// Makes one.
  package init(
    _ rating: Rating, given: Grade, second: Grade? = nil, because: String? = nil,
    final: Grade? = nil
  ) {
    (self.rating, self.given, self.second) = (rating, given, second)
    (self.because, self.final) = (because, final)
  }

  var isRaised: Bool { final.map { $0 > given } ?? false }
  var isLowered: Bool { final.map { $0 < given } ?? false }
  var differs: Bool { second.map { $0 != given } ?? false || isRaised || isLowered }

  /// What became of it, in a word or two.
  package var change: String {
    guard let final else { return second == nil ? "stands as given" : "not settled yet" }
    return final == given ? "kept" : "\(isRaised ? "raised" : "lowered") to \(final.word)"
  }
}

/// What a practitioner said of a review.
package struct FeedbackWords: Hashable, Sendable {
  /// Reflection or reply, with its day.
  package var kind: String
  /// The words.
  package var words: String

  /// Makes one.
  package init(_ kind: String, _ words: String) { (self.kind, self.words) = (kind, words) }
}
