package import AuditStatistics
package import PracticeLearning

/// A practice week on one page: what was looked at, what is strong before what worries, what is done next, how that
/// compares with the last week on the theme, and who is told what.
package struct WeekReport: Hashable, Sendable {
  /// The council, by name.
  package let council: String
  /// The week.
  package let week: PracticeWeek
  /// The name of its theme.
  package let theme: String
  /// The last week on the theme before it.
  package let previous: PracticeWeek?
  /// The reviews of its draw: how many are done, of how many.
  package let planned: Proportion?
  /// What its dip samples say.
  package let dips: [DipReport]
  /// What happened, by kind, beside the week before.
  package let evidence: [Evidence]
  /// Its measures beside the same ones of the week before.
  package let measures: [Measure]
  /// What the dip samples of the week before say.
  let earlier: [DipReport]
  /// What may be printed where it is for councillors and the public; nothing where all of it may.
  package var release: WeekRelease?
  /// Whether it is for councillors and the public.
  package var isForCouncillors: Bool { release != nil }

  /// How much there is of one kind of evidence, and how much there was in the week before.
  package struct Evidence: Hashable, Sendable {
    /// The kind; nothing for reviews that were looked at together.
    package var kind: PracticeWeek.Activity.Kind?
    /// How often it was done.
    package var number: Int
    /// How many people took part, where that is said.
    package var people: Int?
    /// The same of the week before; nothing where there was none of it, or no week.
    package var lastNumber: Int?
    package var lastPeople: Int?

    /// The kind of a number of them, in words.
    package func words(_ number: Int) -> String {
      kind.map { $0.words(number) }
        ?? (number == 1 ? "review looked at together" : "reviews looked at together")
    }
  }

  /// A measure, and the same one in the week before.
  package struct Measure: Hashable, Sendable {
    /// Its id among the numbers that may be published.
    var id: String
    /// The same of the week before.
    var lastID: String?
    /// What is asked, by name and version of the template.
    package var template: String
    /// The measure, in words.
    package var what: String
    /// Yes of all to whom it applies.
    package var share: Proportion
    /// Its exact interval, as the dip sample says it.
    package var interval: ClosedRange<Double>?
    /// The same of the week before; nothing where it was not asked in the same words.
    package var last: Proportion?
    /// The exact interval of that.
    package var lastInterval: ClosedRange<Double>?

    /// How it compares, in words. Two weeks are two points: nothing is said of fewer than 60 cases on a side,
    /// nor where the interval of the difference is wider than 15 points to each side.
    package var change: String {
      guard let last else { return "not asked before" }
      guard let (value, interval) = share.difference(from: last) else {
        return "nothing to compare"
      }
      let width = (interval.upperBound - interval.lowerBound) / 2
      guard min(share.total, last.total) >= 60, width <= 0.15 else { return "too few to tell" }
      guard !interval.contains(0) else { return "no sign of change" }
      return value > 0 ? "rose" : "fell"
    }
  }

  /// - Parameters:
  ///   - council: the council, by name.
  ///   - week: the week.
  ///   - theme: the name of its theme.
  ///   - previous: the last week on the theme before it.
  ///   - planned: the reviews of its draw that are done, of all of them; nothing where none was made.
  ///   - dips: what its dip samples say.
  ///   - earlier: what those of the week before say.
  package init(
    council: String, _ week: PracticeWeek, theme: String, previous: PracticeWeek?,
    planned: Proportion?, dips: [DipReport], earlier: [DipReport]
  ) {
    self.council = council
    self.week = week
    self.theme = theme
    self.previous = previous
    self.planned = planned
    (self.dips, self.earlier) = (dips, earlier)
    let last = previous?.evidence ?? []
    evidence = week.evidence.map { own in
      var own = own
      let before = last.first { $0.kind == own.kind }
      (own.lastNumber, own.lastPeople) = (before?.number, before?.people)
      return own
    }
    measures = dips.flatMap { dip in
      let before = earlier.first { $0.sample.template == dip.sample.template }
      return dip.results.map { result -> Measure in
        let last = before?.results.first { $0.measure == result.measure }
        return Measure(
          id: dip.id(of: result, in: week),
          lastID: last.flatMap { last in
            previous.flatMap { before?.id(of: last, in: $0) }
          }, template: dip.sample.template.description, what: result.name, share: result.share,
          interval: result.interval, last: last?.share, lastInterval: last?.interval)
      }
    }
  }
}

extension PracticeWeek {
  /// How much there is of each kind of evidence.
  fileprivate var evidence: [WeekReport.Evidence] {
    let read =
      reviews.isEmpty
      ? [] : [WeekReport.Evidence(kind: nil, number: reviews.count)]
    return read
      + counts.map { .init(kind: $0.kind, number: $0.number, people: $0.people) }
  }
}
