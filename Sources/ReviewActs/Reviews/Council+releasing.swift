public import PracticeLearning
import ReviewStore

/// A review that an inspector may read.
public struct ReleasedReview: Hashable, Sendable {
  /// The review.
  public var review: String
  /// The inspector, by role code.
  public var inspector: String
  /// The last day.
  public var until: CalendarDate
  /// When it was released, in UTC.
  public var at: String
  /// By whom, by role code.
  public var by: String
}

extension Council {
  /// Lets an inspector read reviews until a day. Every look of theirs is in the journal, as everybody's.
  ///
  /// - Parameters:
  ///   - reviews: the reviews, by id.
  ///   - inspector: the inspector, by role code.
  ///   - until: the last day.
  ///   - hand: who acts: the QA lead.
  /// - Returns: the reviews, as they are stored.
  public func releaseReviews(
    _ reviews: [String], to inspector: String, until: CalendarDate, by hand: Hand
  ) -> Outcome<[String]> {
    Outcome {
      try viewer(hand).require(.releaseToInspector)
      guard let person = workspace.person(inspector), person.roles.contains(.inspector) else {
        throw Refusal(
          .unknownActor, at: ["inspector"], "\"\(inspector.prefix(64))\" is no inspector",
          advice: "choose somebody with the role inspector in the settings")
      }
      guard until >= hand.today else {
        throw Refusal(
          .fieldOfPage, at: ["until"], "the last day, \(until.words), is over",
          advice: "name a day to come")
      }
      return try write(by: hand, "release") { batch in
        let ids = try reviews.map { id in
          guard let row = try batch.reading.review(id) else { throw unknownReview(id, self) }
          return row.id
        }
        for id in ids { try batch.release(id, to: person.id, until: until) }
        return ids
      }
    }
  }

  /// Ends what an inspector may read of a review, at once.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - inspector: the inspector, by role code.
  ///   - hand: who acts: the QA lead.
  public func endRelease(of review: String, to inspector: String, by hand: Hand) -> Outcome<String>
  {
    Outcome {
      try viewer(hand).require(.releaseToInspector)
      return try write(by: hand, "release") { batch in
        let standing = try batch.reading.inspectorReleases().first {
          isSameID($0.review, review) && isSameID($0.inspector, inspector) && $0.until != nil
        }
        guard let standing else { throw unknownReview(review, self) }
        try batch.release(standing.review, to: standing.inspector, until: nil)
        return standing.review
      }
    }
  }

  /// The reviews that inspectors may read now.
  ///
  /// - Parameter hand: who looks: the QA lead.
  public func releasedReviews(by hand: Hand) -> Outcome<[ReleasedReview]> {
    asking(for: "what is released to inspectors", by: hand) {
      try viewer(hand).require(.releaseToInspector)
      return try read { try $0.inspectorReleases() }.compactMap { release in
        release.until.flatMap { until in
          until < hand.today
            ? nil
            : ReleasedReview(
              review: release.review, inspector: release.inspector, until: until, at: release.at,
              by: release.by)
        }
      }
    }
  }
}
