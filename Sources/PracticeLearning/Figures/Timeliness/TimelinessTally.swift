/// How much of the work with a term came in time.
public struct TimelinessTally: Hashable, Sendable {
  /// Per kind of work.
  public private(set) var kinds: [TimedStep.Kind: Counts] = [:]

  /// What is counted of one kind.
  public struct Counts: Hashable, Sendable {
    /// Done by its last day, as recorded.
    public var inTime = 0
    /// Done, or past its last day; what is open with time left is in neither.
    public var all = 0
    /// Done by its last day, as people say.
    public var inTimeAsStated = 0
    /// Done with a day that somebody stated.
    public var stated = 0
    /// The working days each that is done took.
    public var workingDays: [Int] = []
    /// What came in from elsewhere without the day on which it was recorded: in none of these.
    public var notCounted = 0
  }

  /// Counts work.
  ///
  /// - Parameters:
  ///   - steps: the work.
  ///   - notCounted: what came in from elsewhere without the day on which it was recorded.
  ///   - policy: the programme's moderation rule, whose terms run where work has no last day of its own.
  ///   - day: the day of looking.
  public init(
    _ steps: [TimedStep] = [], notCounted: [TimedStep.Kind: Int] = [:],
    policy: ModerationPolicy = ModerationPolicy(), on day: CalendarDate
  ) {
    for step in steps {
      guard let last = step.lastDay(by: policy) else { continue }
      let done = step.doneOn.flatMap { $0 <= day ? $0 : nil }
      guard done != nil || last < day else { continue }
      var counts = kinds[step.kind] ?? Counts()
      counts.all += 1
      if let done {
        if done <= last { counts.inTime += 1 }
        counts.workingDays.append(max(0, step.startedOn.workingDays(until: done)))
        if let stated = step.statedOn {
          counts.stated += 1
          if stated <= last { counts.inTimeAsStated += 1 }
        }
      }
      kinds[step.kind] = counts
    }
    for (kind, count) in notCounted { kinds[kind, default: Counts()].notCounted += count }
  }
}

extension TimelinessTally.Counts {
  /// The middle of the working days taken; the mean of the two in the middle of an even number.
  public var median: Double? {
    guard !workingDays.isEmpty else { return nil }
    let sorted = workingDays.sorted()
    return Double(sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
