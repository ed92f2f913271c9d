/// How long each step of an escalation may take; the defaults are those of the field.
public struct EscalationTerms: Hashable, Sendable {
  /// Working days until somebody acknowledges it, 1 or more.
  public var acknowledgeDays: Int
  /// Working days until there is a plan, 1 or more.
  public var planDays: Int
  /// Working days until there is evidence, 1 or more.
  public var evidenceDays: Int
  /// Months until the case is reviewed again, 1 or more.
  public var reReviewMonths: Int

  /// Makes terms.
  public init(
    acknowledgeDays: Int = 1, planDays: Int = 5, evidenceDays: Int = 10, reReviewMonths: Int = 3
  ) {
    self.acknowledgeDays = acknowledgeDays
    self.planDays = planDays
    self.evidenceDays = evidenceDays
    self.reReviewMonths = reReviewMonths
  }

  /// The last day of a step of an escalation that was raised on a day; nothing for what has no term.
  public func lastDay(of step: Escalation.Step.What, raisedOn day: CalendarDate) -> CalendarDate? {
    switch step {
    case .acknowledged: day.adding(workingDays: acknowledgeDays)
    case .planned: day.adding(workingDays: planDays)
    case .evidenced: day.adding(workingDays: evidenceDays)
    case .raised, .reReviewDrawn, .reReviewEnded, .closed: nil
    }
  }

  /// The day by which the case is reviewed again.
  public func reReviewDay(raisedOn day: CalendarDate) -> CalendarDate {
    day.adding(months: reReviewMonths)
  }

  /// The last day to say who reviews the case again: from then on it has still as many working days as
  /// evidence has.
  public func drawDay(raisedOn day: CalendarDate) -> CalendarDate {
    let last = reReviewDay(raisedOn: day)
    var draw = last
    while draw > day, draw.workingDays(until: last) < evidenceDays { draw = draw.adding(days: -1) }
    return draw
  }

  /// How many steps up the line something has gone by a day, since nobody answered: one with the first working
  /// day after the last day, and one more for each term to acknowledge that passes after that.
  func stepsUp(after last: CalendarDate, on day: CalendarDate) -> Int {
    let late = last.workingDays(until: day)
    return late < 1 ? 0 : 1 + (late - 1) / (acknowledgeDays + 1)
  }
}

extension Escalation {
  /// The steps that have a term, in their order.
  public static let timed: [Step.What] = [.acknowledged, .planned, .evidenced]

  /// The step that is waited for; nothing where it is closed or everything with a term was done.
  public var awaited: Step.What? {
    isClosed ? nil : Escalation.timed.first { first($0) == nil }
  }

  /// The day from which its terms run: that of the record. There is none where all that was found was taken
  /// in from elsewhere so late that the case was to be reviewed again by then: it is open without terms.
  public func termsRunFrom(by terms: EscalationTerms) -> CalendarDate? {
    let over = terms.reReviewDay(raisedOn: month.lastDay)
    return round.first { step in
      step.what == .raised && !(step.isTakenInLate && over < step.recordedOn)
    }?.recordedOn
  }

  /// The last day of the step that is waited for.
  public func lastDay(by terms: EscalationTerms) -> CalendarDate? {
    guard let awaited, let start = termsRunFrom(by: terms) else { return nil }
    return terms.lastDay(of: awaited, raisedOn: start)
  }

  /// How many steps up the line it has gone by a day, since nobody answered or the case was not reviewed again.
  public func stepsUp(on day: CalendarDate, by terms: EscalationTerms) -> Int {
    [lastDay(by: terms), reReviewLastDay(by: terms)].compactMap(\.self)
      .map { terms.stepsUp(after: $0, on: day) }.max() ?? 0
  }
}
