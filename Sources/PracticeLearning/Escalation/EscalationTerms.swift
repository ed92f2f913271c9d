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
}

extension Escalation {
  /// The steps that have a term, in their order.
  public static let timed: [Step.What] = [.acknowledged, .planned, .evidenced]

  /// The step that is waited for; nothing where it is closed or everything with a term was done.
  public var awaited: Step.What? {
    isClosed ? nil : Escalation.timed.first { first($0) == nil }
  }

  /// The last day of the step that is waited for.
  public func lastDay(by terms: EscalationTerms) -> CalendarDate? {
    guard let awaited, let raisedOn else { return nil }
    return terms.lastDay(of: awaited, raisedOn: raisedOn)
  }

  /// How many steps up the line it has gone by a day, since nobody answered: one with the first working day
  /// after the last day, and one more for each term to acknowledge that passes after that.
  public func stepsUp(on day: CalendarDate, by terms: EscalationTerms) -> Int {
    guard let last = lastDay(by: terms) else { return 0 }
    let late = last.workingDays(until: day)
    return late < 1 ? 0 : 1 + (late - 1) / (terms.acknowledgeDays + 1)
  }
}
