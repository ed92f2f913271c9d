package import PracticeLearning

/// A moderation beside its review: both grades of each rating with both reasons, the rule that applies to
/// each difference, what was done about it, and what comes next.
package struct ModerationSheet: Sendable {
  /// The review as it stands.
  package let review: Review
  /// The moderation as it stands.
  package let moderation: Moderation
  /// The rule of the programme.
  package let policy: ModerationPolicy
  /// The review as it was first submitted.
  package let firstReview: Review
  /// The moderator's grades as they were first saved.
  package let firstModeration: Moderation
  /// The day of looking; nothing where terms that have passed do not matter.
  package let today: CalendarDate?

  /// Makes a sheet.
  package init(
    _ moderation: Moderation, of review: Review, policy: ModerationPolicy,
    firstReview: Review? = nil, firstModeration: Moderation? = nil,
    today: CalendarDate? = nil
  ) {
    self.moderation = moderation
    self.review = review
    self.policy = policy
    self.firstReview = firstReview ?? review
    self.firstModeration = firstModeration ?? moderation
    self.today = today
  }

  /// The ratings that either of both graded, in their order.
  var ratings: [Rating] {
    Rating.allCases.filter { auditor($0) != nil || moderator($0) != nil }
  }

  func auditor(_ rating: Rating) -> (word: String, because: String?)? {
    ModerationSheet.judgement(of: rating, in: review)
  }

  func moderator(_ rating: Rating) -> (word: String, because: String?)? {
    ModerationSheet.judgement(of: rating, in: moderation)
  }

  /// The rule for a rating; nothing where it is not compared.
  func rule(_ rating: Rating) -> DifferenceRule? {
    moderation.pairs(beside: review.grade).first { $0.rating == rating }?.rule
  }

  static func judgement(of rating: Rating, in review: Review) -> (word: String, because: String?)? {
    switch rating {
    case .domain(let domain):
      review.judgement(of: domain).flatMap { judged in
        judged.grade.map { ($0.word, judged.because) }
      }
    case .overall:
      review.overall.flatMap { judged in judged.grade.map { ($0.word, judged.because) } }
    case .impact: review.impact.flatMap { judged in judged.grade.map { ($0.word, judged.because) } }
    }
  }

  static func judgement(
    of rating: Rating, in moderation: Moderation
  ) -> (word: String, because: String?)? {
    switch rating {
    case .domain(let domain):
      moderation.domains.first { $0.domain == domain }.flatMap { judged in
        judged.grade.map { ($0.word, judged.because) }
      }
    case .overall:
      moderation.overall.flatMap { judged in judged.grade.map { ($0.word, judged.because) } }
    case .impact:
      moderation.impact.flatMap { judged in judged.grade.map { ($0.word, judged.because) } }
    }
  }
}

extension DifferenceRule {
  /// How two grades lie to one another, in a few words.
  package var words: String {
    switch self {
    case .confirmed: "equal"
    case .moderatorDecides: "one step, same side of the good line"
    case .conversation: "across the good line"
    }
  }

  /// What follows from it.
  package var consequence: String {
    switch self {
    case .confirmed: "confirmed"
    case .moderatorDecides: "the moderator decides, with a reason"
    case .conversation: "a recorded conversation"
    }
  }
}

extension ModerationSheet {
  /// What the auditor said of a rating; nothing where there is no grade.
  package static func said(of rating: Rating, in review: Review) -> (
    word: String, because: String?
  )? {
    judgement(of: rating, in: review)
  }

  /// What the moderator said of a rating; nothing where there is no grade.
  package static func said(of rating: Rating, in moderation: Moderation) -> (
    word: String, because: String?
  )? {
    judgement(of: rating, in: moderation)
  }
}
