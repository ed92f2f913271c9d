import AuditStatistics

/// Makes the figures of one group of reviews: a programme, or one of its services, teams or months.
struct GroupFigures {
  let tally: GroupTally
  let dimensions: [Figure.Dimension]
  let period: Period
  let targetPercent: Int

  /// Compliance, grades and moderation of the group.
  var all: [Figure] { compliance + grades + moderation }

  /// The same without what was changed afterwards, and what was no second opinion.
  var brief: [Figure] {
    compliance + grades + target + [pending] + outcomes(tally.afterModeration)
      + randomOutcomes(tally.afterRandomModeration)
  }

  /// The figures of a service or a team: nobody allocates reviews to one, so compliance has no meaning.
  var ofPart: [Figure] { [submitted] + grades + moderation }

  private var submitted: Figure {
    .count(.reviews, "reviews submitted", dimensions, tally.submitted, period: period)
  }

  var compliance: [Figure] {
    [
      .share(
        .compliance, "reviews completed of expected", dimensions, tally.completed,
        of: tally.expected, period: period, nothing: "no review was expected",
        method: "allocations fulfilled / allocations not exempted; Wilson score interval, 95%"),
      .count(
        .complianceExempt, "reviews exempted", dimensions, tally.exempt, period: period,
        method: "allocations that fell due while an exemption was in force and were not done"),
      .count(
        .complianceExemptAfterDay, "exempted after their day", dimensions, tally.exemptAfterDay,
        period: period, method: "of those exempt, by the day the exemption was recorded"),
      .count(
        .complianceExemptAndDone, "exempt and done nevertheless", dimensions, tally.exemptAndDone,
        period: period, method: "among those expected and completed"),
      submitted,
    ]
  }

  var grades: [Figure] {
    Rating.allCases.compactMap { rating in
      let counts = tally.ratings[rating.position]
      if rating == .impact && counts.graded == 0 { return nil }
      var figure = Figure.share(
        .gradesGoodOrOutstanding, "\(rating.name) good or outstanding",
        dimensions + [Figure.Dimension(.rating, rating.name)], counts.goodOrOutstanding,
        of: counts.graded, period: period, nothing: "no review was graded here",
        method: "as recorded by the auditor, before moderation; Wilson score interval, 95%")
      figure.grades = Grade.bestFirst.map { Figure.GradeCount($0, counts[$0]) }
      return figure
    }
  }

  var moderation: [Figure] {
    target + [pending] + afterwards + outcomes(tally.afterModeration)
      + randomOutcomes(tally.afterRandomModeration)
  }

  /// How much was moderated, and how much is still needed.
  var target: [Figure] {
    [
      .share(
        .moderationShare, "reviews moderated", dimensions, tally.moderated, of: tally.submitted,
        period: period, nothing: "no review was submitted",
        method: "reviews moderated / reviews submitted; Wilson score interval, 95%"),
      .count(
        .moderationNeeded, "more moderations needed for \(targetPercent)%", dimensions,
        tally.moderationsNeeded(forPercent: targetPercent), period: period,
        method: "the target share of reviews submitted, rounded up, less those moderated"),
    ]
  }

  private var pending: Figure {
    .count(
      .moderationPending, "moderations not settled yet", dimensions, tally.pending, period: period,
      method: "moderated reviews whose overall grades differ and are not settled; in no outcome")
  }

  /// What was changed after the second grading, and what was no second opinion.
  private var afterwards: [Figure] {
    [
      .count(
        .moderationAmendedAfter, "amended after the second grading", dimensions,
        tally.amendedAfter, period: period,
        method: "count; always taken or not, the grades that stood when it was graded are compared"),
      .count(
        .moderationCorrected, "second grading corrected afterwards", dimensions, tally.corrected,
        period: period, method: "count; always taken or not, the first grades are compared"),
      .count(
        .moderationNotBlind, "second gradings that were not blind", dimensions, tally.notBlind,
        period: period, method: "count, of all taken, with those always taken; in no comparison"),
    ]
  }

  private func outcomes(_ after: AgreementTable) -> [Figure] {
    func outcome(_ id: Figure.ID, _ title: String, _ count: Int) -> Figure {
      var figure = Figure.share(
        id, title, dimensions, count, of: after.pairs, period: period,
        nothing: tally.moderated == 0
          ? "no review was moderated" : "no moderated review has settled overall grades",
        method: "overall grade after moderation against the auditor's; \(PairFigures.ofAllTaken); "
          + "Wilson score interval, 95%")
      figure.leaveOutOfFewPairs()
      return figure
    }
    return [
      outcome(.moderationRetained, "kept their overall grade", after.exact),
      outcome(.moderationRaised, "overall grade raised", after.raised),
      outcome(.moderationLowered, "overall grade lowered", after.lowered),
    ]
  }

  private func randomOutcomes(_ after: AgreementTable) -> [Figure] {
    func outcome(_ id: Figure.ID, _ title: String, _ count: Int) -> Figure {
      var figure = Figure.share(
        id, "\(title), random draws", dimensions, count, of: after.pairs,
        period: period, nothing: "no review drawn at random was moderated",
        method: "random draws only, since targeted picks bias the rate; Wilson score interval, 95%")
      figure.leaveOutOfFewPairs()
      return figure
    }
    return [
      outcome(.moderationRetainedRandom, "kept their grade", after.exact),
      outcome(.moderationRaisedRandom, "grade raised", after.raised),
      outcome(.moderationLoweredRandom, "grade lowered", after.lowered),
    ]
  }
}

extension GroupTally {
  /// How many more reviews must be moderated to reach a share of those submitted.
  ///
  /// - Parameter percent: the target, 0 to 100.
  public func moderationsNeeded(forPercent percent: Int) -> Int {
    max(0, (submitted * percent + 99) / 100 - moderated)
  }

  /// The counts of this and another group together.
  public func adding(_ other: GroupTally) -> GroupTally {
    var sum = self
    sum.expected += other.expected
    sum.exempt += other.exempt
    sum.completed += other.completed
    sum.exemptAndDone += other.exemptAndDone
    sum.exemptAfterDay += other.exemptAfterDay
    sum.submitted += other.submitted
    sum.moderated += other.moderated
    sum.pending += other.pending
    sum.amendedAfter += other.amendedAfter
    sum.corrected += other.corrected
    sum.notBlind += other.notBlind
    for index in ratings.indices {
      for grade in ratings[index].counts.indices {
        sum.ratings[index].counts[grade] += other.ratings[index].counts[grade]
      }
      sum.ratings[index].ungraded += other.ratings[index].ungraded
    }
    for index in comparisons.indices { sum.comparisons[index].add(other.comparisons[index]) }
    sum.afterModeration.add(other.afterModeration)
    sum.afterRandomModeration.add(other.afterRandomModeration)
    return sum
  }
}
