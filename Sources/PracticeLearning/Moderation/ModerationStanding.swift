/// How the moderation of one programme stands in a financial year, review by review.
public struct ModerationStanding: Hashable, Sendable {
  /// The months counted: from April to the latest month with a review.
  public let period: Period
  /// The day of looking.
  public let today: CalendarDate
  /// The share of reviews to moderate, in percent.
  public let targetPercent: Int
  /// The reviews per month: submitted, and of these moderated or asked for.
  public private(set) var months: [Month: ModerationFrame.Counts] = [:]
  /// The same per service, by name.
  public private(set) var services: [String: ModerationFrame.Counts] = [:]
  /// The same per auditor, by role code.
  public private(set) var auditors: [String: ModerationFrame.Counts] = [:]
  /// The moderations still to be done, the most urgent first.
  public private(set) var open: [Open] = []
  /// The reviews nobody is asked to moderate.
  public private(set) var untaken: [Untaken] = []

  /// Makes a standing without a review.
  ///
  /// - Parameters:
  ///   - period: from April to the latest month with a review.
  ///   - today: the day of looking.
  ///   - targetPercent: the share of reviews to moderate, 0 to 100.
  public init(period: Period, today: CalendarDate, targetPercent: Int) {
    self.period = period
    self.today = today
    self.targetPercent = targetPercent
  }

  /// A moderation still to be done.
  public struct Open: Hashable, Sendable {
    /// The service of the review.
    public var service: String
    /// The auditor of the review.
    public var auditor: String
    /// Who is asked, and by when.
    public var assignment: ModerationAssignment
  }

  /// A review nobody is asked to moderate.
  public struct Untaken: Hashable, Sendable {
    /// The review, by id.
    public var review: String
    /// The month it is counted in.
    public var month: Month
    /// The service, by name.
    public var service: String
    /// The auditor, by role code.
    public var auditor: String
    /// The day it was submitted.
    public var submittedOn: CalendarDate
    /// Why the policy always takes it; nothing where it need not.
    public var always: Moderation.Selection.Reason?
    /// Whether it was in a draw that did not take it.
    public var wasInDraw: Bool

    /// Makes a review.
    public init(
      review: String, month: Month, service: String, auditor: String, submittedOn: CalendarDate,
      always: Moderation.Selection.Reason? = nil, wasInDraw: Bool = false
    ) {
      self.review = review
      self.month = month
      self.service = service
      self.auditor = auditor
      self.submittedOn = submittedOn
      self.always = always
      self.wasInDraw = wasInDraw
    }
  }

  /// Counts a review that is moderated.
  public mutating func addModerated(month: Month, service: String, auditor: String) {
    count(month, service, auditor, isTaken: true)
  }

  /// Counts a review that somebody is asked to moderate.
  public mutating func addOpen(
    _ assignment: ModerationAssignment, month: Month, service: String, auditor: String
  ) {
    count(month, service, auditor, isTaken: true)
    let added = Open(service: service, auditor: auditor, assignment: assignment)
    let place = open.firstIndex { Open.isMoreUrgent(added, than: $0) } ?? open.endIndex
    open.insert(added, at: place)
  }

  /// Counts a review nobody is asked to moderate.
  public mutating func add(_ review: Untaken) {
    count(review.month, review.service, review.auditor, isTaken: false)
    untaken.append(review)
  }

  private mutating func count(
    _ month: Month, _ service: String, _ auditor: String, isTaken: Bool
  ) {
    months[month, default: .init()].add(isTaken: isTaken)
    services[service, default: .init()].add(isTaken: isTaken)
    auditors[auditor, default: .init()].add(isTaken: isTaken)
  }

  /// The reviews of some months.
  public func counts(in period: Period) -> ModerationFrame.Counts {
    months.reduce(into: ModerationFrame.Counts()) { sum, month in
      guard period.contains(month.key) else { return }
      sum.submitted += month.value.submitted
      sum.taken += month.value.taken
    }
  }

  /// The month, its quarter so far and the year so far, as of the latest month.
  public var spans: [Span] {
    let month = period.last
    let quarter = Period(from: month.quarter.firstMonth, to: month) ?? Period(month)
    return [
      Span(kind: .month, words: month.words, period: Period(month)),
      Span(kind: .quarter, words: "\(month.quarter.words) to date", period: quarter),
      Span(kind: .year, words: "\(month.financialYear) to date", period: period),
    ]
  }

  /// The reviews that were in no draw yet.
  public var undrawn: [Untaken] { untaken.filter { !$0.wasInDraw } }

  /// The open moderations past their last day.
  public var late: [Open] { open.filter { $0.assignment.clock(on: today).isLate } }
}

extension ModerationStanding.Open {
  fileprivate static func isMoreUrgent(
    _ left: ModerationStanding.Open, than right: ModerationStanding.Open
  ) -> Bool {
    (left.assignment.dueOn, left.assignment.review)
      < (right.assignment.dueOn, right.assignment.review)
  }
}

extension ModerationFrame.Counts {
  /// Counts one review more.
  public mutating func add(isTaken: Bool) {
    submitted += 1
    taken += isTaken ? 1 : 0
  }
}
