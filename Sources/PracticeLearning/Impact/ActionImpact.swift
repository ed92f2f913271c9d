/// Whether practice changed since an action was completed: what was counted before and after, what may be said of
/// it, the same of the other services, and the values of a chart.
public struct ActionImpact: Hashable, Sendable {
  /// The action as it stands.
  public let action: LearningAction
  /// What is counted.
  public let measure: ActionMeasure
  /// When that was named.
  public let naming: Naming
  /// Which months are counted for what.
  public let windows: ImpactWindows
  /// Before beside after.
  public let comparison: ImpactComparison
  /// The same of each other service, in the order of the settings.
  public let others: [Beside]
  /// The values of a chart.
  public let chart: ImpactChart
  /// How many reviews are left out since the reader is asked to grade them.
  public var leftOut = 0

  /// When it was said what is counted.
  public enum Naming: String, CaseIterable, Hashable, Sendable {
    /// When the action was raised, as it should be.
    case atStart = "named when it was raised"
    /// Nobody said: it is the one theme the action answers.
    case itsTheme = "nothing was named when it was raised, this is its theme"
    /// Whoever looks chose it: of many that could be chosen, some change by chance.
    case onLooking = "chosen on looking, not named when it was raised"
  }

  /// A service beside.
  public struct Beside: Hashable, Sendable {
    /// The service.
    public var service: String
    /// Its before beside its after.
    public var comparison: ImpactComparison
  }

  /// Compares what was counted.
  ///
  /// - Parameters:
  ///   - action: the action.
  ///   - measure: what is counted.
  ///   - counts: the reviews of each month, where the measure counts them.
  ///   - others: the reviews of each month of every other service.
  ///   - windows: which months are counted for what.
  public init(
    _ action: LearningAction, by measure: ActionMeasure, _ counts: [MonthCount],
    others: [(service: String, counts: [MonthCount])], in windows: ImpactWindows
  ) {
    self.action = action
    self.measure = measure
    naming =
      measure == action.measure
      ? .atStart : action.measure == nil && measure == action.measureShown ? .itsTheme : .onLooking
    self.windows = windows
    comparison = ImpactComparison(counts, windows)
    self.others = others.map {
      Beside(service: $0.service, comparison: ImpactComparison($0.counts, windows))
    }
    chart = ImpactChart(action, counts, windows)
  }

  /// What may be said, in a sentence: never why.
  public var sentence: String {
    if windows.after == nil {
      return action.completedOn == nil
        ? "Nothing is compared yet: the action is not completed."
        : "Nothing is compared yet: no whole month has passed since the action was completed."
    }
    if windows.before == nil {
      return
        "Nothing is compared: it was re-based to a month that leaves none before the quarter it was noticed in."
    }
    switch comparison.outcome {
    case .fell: return "The share fell."
    case .rose: return "The share rose."
    case .noSign: return "There is no sign of change."
    case .tooFew:
      return "Too few to tell"
        + (comparison.lack(of: measure.dip == nil ? "review" : "case").map { ": \($0)." } ?? ".")
    }
  }
}

extension LearningAction {
  /// By what it is seen whether practice changed: the measure it names, or the one theme it answers.
  public var measureShown: ActionMeasure? {
    measure ?? (themes.count == 1 ? ActionMeasure(theme: themes[0]) : nil)
  }

  /// Which months are compared.
  ///
  /// - Parameter today: the day of looking.
  public func windows(on today: CalendarDate) -> ImpactWindows {
    ImpactWindows(
      noticed: raisedOn, completed: completedOn, rebased: rebase?.day?.month, today: today)
  }
}
