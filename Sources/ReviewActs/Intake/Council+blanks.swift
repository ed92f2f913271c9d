import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Council {
  /// The forms on which a moderation or the grades of a calibration may have been filled in, empty; none for
  /// other documents, and for those of a review or session nobody knows.
  func blanks(of document: Document, on day: CalendarDate) throws -> [String] {
    switch document {
    case .moderation(let moderation):
      guard let review = try read({ try $0.review(named: moderation.review) }) else { return [] }
      let template = try library.template(review.template)
      let first = Moderation(
        review: moderation.review, moderator: moderation.moderator, gradedOn: moderation.gradedOn)
      return [first, moderation].map { BlankModeration.text(of: review, template, own: $0) }
        + [BlankModeration.secondPart(of: moderation)]
    case .calibrationGrades(let grades):
      return try read { reading in
        guard let session = try reading.calibration(grades.session) else { return [] }
        return [try forms(of: session, reading).own(grades.participant, on: day)]
      }
    case .calibrationClose(let close):
      return try read { reading in
        guard let round = try reading.calibrationRound(close.session) else { return [] }
        return [
          try forms(of: round.session, reading).agreed(on: day) { round.spread(of: $0, $1).inWords }
        ]
      }
    default: return []
    }
  }
}
