import AuditStatistics

/// Makes the figures of one group of reviews: a programme, or one of its services, teams or months.
struct GroupFigures {
  let tally: GroupTally
  let dimensions: [Figure.Dimension]
  let period: Period
  let targetPercent: Int

  /// Compliance, grades and moderation of the group.
  var all: [Figure] { compliance + grades + moderation }

  /// The figures of a service or a team: nobody allocates reviews to one, so compliance has no meaning.
  var ofPart: [Figure] { [submitted] + grades + moderation }

  private var submitted: Figure {
    .count("reviews", "reviews submitted", dimensions, tally.submitted, period: period)
  }

  var compliance: [Figure] {
    [
      .share(
        "compliance", "reviews completed of expected", dimensions, tally.completed,
        of: tally.expected, period: period, nothing: "no review was expected",
        method: "allocations fulfilled / allocations not exempted; Wilson score interval, 95%"),
      .count(
        "compliance.exempt", "reviews exempted", dimensions, tally.exempt, period: period),
      submitted,
    ]
  }

  var grades: [Figure] {
    Rating.allCases.compactMap { rating in
      let counts = tally.ratings[rating.position]
      if rating == .impact && counts.graded == 0 { return nil }
      var figure = Figure.share(
        "grades.good_or_outstanding", "\(rating.name) good or outstanding",
        dimensions + [Figure.Dimension("rating", rating.name)], counts.goodOrOutstanding,
        of: counts.graded, period: period, nothing: "no review was graded here",
        method: "as recorded by the auditor, before moderation; Wilson score interval, 95%")
      figure.grades = Grade.bestFirst.map { Figure.GradeCount($0, counts[$0]) }
      return figure
    }
  }

  var moderation: [Figure] {
    let after = tally.afterModeration
    func outcome(_ name: String, _ title: String, _ count: Int) -> Figure {
      .share(
        "moderation.\(name)", title, dimensions, count, of: after.pairs, period: period,
        nothing: "no review with an overall grade was moderated",
        method: "overall grade after moderation against the auditor's; Wilson score interval, 95%")
    }
    return [
      .share(
        "moderation.share", "reviews moderated", dimensions, tally.moderated, of: tally.submitted,
        period: period, nothing: "no review was submitted",
        method: "reviews moderated / reviews submitted; Wilson score interval, 95%"),
      .count(
        "moderation.needed", "more moderations needed for \(targetPercent)%", dimensions,
        tally.moderationsNeeded(forPercent: targetPercent), period: period,
        method: "the target share of reviews submitted, rounded up, less those moderated"),
      outcome("retained", "kept their overall grade", after.exact),
      outcome("raised", "overall grade raised", after.raised),
      outcome("lowered", "overall grade lowered", after.lowered),
      .share(
        "moderation.retained_random", "kept their overall grade, of those drawn at random",
        dimensions, tally.afterRandomModeration.exact, of: tally.afterRandomModeration.pairs,
        period: period, nothing: "no review drawn at random was moderated",
        method: "random draws only, since targeted picks bias the rate; Wilson score interval, 95%"),
    ]
  }

  /// How often auditor and moderator agreed, per rating, with the table of their grades.
  var comparison: [Figure] {
    Rating.compared.flatMap { rating -> [Figure] in
      let table = tally.comparisons[rating.position]
      let about = dimensions + [Figure.Dimension("rating", rating.name)]
      let nothing =
        "no comparable pair"
        + (table.notComparable > 0 ? " (\(table.notComparable) not graded by both)" : "")
      func share(_ name: String, _ title: String, _ count: Int) -> Figure {
        .share(
          "moderation.\(name)", "\(rating.name): \(title)", about, count, of: table.pairs,
          period: period, nothing: nothing,
          method: "moderator's own grade against the auditor's; Wilson score interval, 95%")
      }
      return [
        share("same_grade", "same grade", table.exact),
        share("within_one", "within one grade", table.adjacent),
        share("auditor_higher", "auditor graded higher", table.lowered),
        share("auditor_lower", "auditor graded lower", table.raised),
      ] + confusion(table, about)
    }
  }

  private func confusion(_ table: AgreementTable, _ about: [Figure.Dimension]) -> [Figure] {
    guard table.pairs > 0 else { return [] }
    return Grade.bestFirst.flatMap { auditor in
      Grade.bestFirst.map { moderator in
        .count(
          "moderation.confusion", "auditor \(auditor.word), moderator \(moderator.word)",
          about + [
            Figure.Dimension("auditor", auditor.word),
            Figure.Dimension("moderator", moderator.word),
          ], table.count(auditor: auditor.rawValue, moderator: moderator.rawValue), period: period)
      }
    }
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
    sum.submitted += other.submitted
    sum.moderated += other.moderated
    sum.pending += other.pending
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
