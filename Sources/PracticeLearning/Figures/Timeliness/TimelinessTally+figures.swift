extension TimelinessTally {
  /// What came in time, how long it took, and what is not counted, of every kind of work.
  func figures(_ programme: Figure.Dimension, period: Period) -> [Figure] {
    TimedStep.Kind.allCases.flatMap { kind -> [Figure] in
      let counts = kinds[kind] ?? Counts()
      let dimensions = [programme, Figure.Dimension(.step, kind.rawValue)]
      var share = Figure.share(
        .timelinessInTime, "\(kind.plural) in time", dimensions, counts.inTime, of: counts.all,
        period: period, nothing: "nothing of it was recorded here",
        method: "\(kind.term); done by the last day, of those done or past it; "
          + "Wilson score interval, 95%")
      if counts.stated > 0 {
        share.text = "by the days people stated \(counts.inTimeAsStated) of \(counts.stated)"
      }
      let median = Figure(
        id: .timelinessMedianDays, title: "\(kind.plural), median working days",
        dimensions: dimensions, value: counts.median, unit: .workingDays,
        denominator: counts.workingDays.count, method: "\(kind.term); days of England and Wales",
        period: period, missing: counts.median == nil ? "nothing of it was recorded here" : nil)
      return [
        share, median,
        .count(
          .timelinessNotCounted, "\(kind.plural) imported, not counted", dimensions,
          counts.notCounted, period: period,
          method: "came in from elsewhere without the day on which it was recorded"),
      ]
    }
  }
}

extension TimedStep.Kind {
  /// Several of it, in words.
  fileprivate var plural: String { self == .escalationEvidence ? rawValue : "\(rawValue)s" }

  /// From when to when its term runs, in words.
  fileprivate var term: String {
    switch self {
    case .review: "from the recorded allocation to the recorded submission"
    case .moderation: "from the day the moderator was asked to the day the grades were recorded"
    case .moderationConversation: "from the recorded grades to the recorded conversation"
    case .action: "from the day it was raised to the day its completion was recorded"
    case .acknowledgement, .escalationPlan, .escalationEvidence:
      "from the day something inadequate was recorded to the day of the answer"
    case .reReview:
      "from the day something inadequate was recorded to the submission of the re-review"
    }
  }
}
