import AuditStatistics
public import PracticeLearning
import ReviewStore

extension Council {
  /// Whether practice changed since an action was completed, with the other services beside.
  ///
  /// Whoever asks reads the action and the figures it rests on; reviews they are asked to grade are left out.
  ///
  /// - Parameters:
  ///   - id: the action.
  ///   - chosen: what is counted instead of what was named when it was raised, which is said then.
  ///   - hand: who looks, and on which day.
  public func actionImpact(
    _ id: String, countedBy chosen: ActionMeasure? = nil, by hand: Hand
  ) -> Outcome<ActionImpact> {
    Outcome {
      let shown = try look(hand) { try shownAction(id, $0, $1) }
      let action = shown.action
      if shown.isBlind, let review = action.review { try blindness(hand).refuse(review) }
      let measure = try countable(chosen, action, on: hand.today)
      let selection = Selection(service: measure.service, team: measure.team)
      let view = try figureView(selection, by: hand)
      let windows = action.windows(on: hand.today)
      let (scope, months) = (try scope(of: hand), windows.months)
      guard let first = months.first, let period = Period(from: first, to: windows.last) else {
        return ActionImpact(action, by: measure, [], others: [], in: windows)
      }
      if let dip = measure.dip {
        return ActionImpact(action, by: measure, try dipCounts(dip), others: [], in: windows)
      }
      var everywhere = measure
      everywhere.team = nil
      let all = try store().counts(of: everywhere, in: period, scope: scope)
      let own =
        measure.team == nil
        ? all.filter { count in measure.service.map { isSameID($0, count.service) } ?? true }
        : try store().counts(of: measure, in: period, scope: scope)
      let services = workspace.services.filter { service in
        view.allows([Figure.Dimension(.service, service)])
          && !(measure.service.map { isSameID($0, service) } ?? false)
      }
      var impact = ActionImpact(
        action, by: measure, joined(own),
        others: services.map { service in
          (service: service, counts: joined(all.filter { isSameID($0.service, service) }))
        },
        in: windows)
      impact.leftOut = try store().leftOut(of: measure, in: period, scope: scope)
      return impact
    }
  }

  /// What is counted of an action.
  ///
  /// - Throws: `Refusal` with A018 where reviews say nothing of it.
  private func countable(
    _ chosen: ActionMeasure?, _ action: LearningAction, on day: CalendarDate
  ) throws -> ActionMeasure {
    guard let measure = chosen ?? action.measureShown else {
      throw Refusal(
        .unclearMeasure, "\(action.id) names nothing by which to see whether practice changed",
        advice:
          "choose what to count with \(adding: .measure); next time name it when the action is raised"
      )
    }
    if chosen != nil {
      var measured = action
      measured.measure = measure
      try refuse(
        check(library.allTemplates(), today: day).complaints(about: measured)
          .filter { $0.path.steps.first == .key("measure") })
    }
    return measure
  }

  /// The cases that meet a measure of dip samples, of those to which it applies, by the month of the draw.
  private func dipCounts(_ measure: String) throws -> [MonthCount] {
    let templates = try library.dipTemplates()
    var months: [Month: MonthCount] = [:]
    for sample in try read({ try $0.dipSamples() }) {
      guard let template = templates[sample.template],
        let result = sample.results(template).first(where: { $0.measure == measure })
      else { continue }
      let month = sample.drawnOn.month
      months[month, default: MonthCount(month, 0, of: 0)].count += result.share.count
      months[month]?.total += result.share.total
    }
    return months.values.sorted { $0.month < $1.month }
  }

  /// The counts of several services as one series.
  private func joined(_ counts: [MeasureCount]) -> [MonthCount] {
    var months: [Month: MonthCount] = [:]
    for count in counts {
      let month = count.month
      months[month.month, default: MonthCount(month.month, 0, of: 0)].count += month.count
      months[month.month]?.total += month.total
    }
    return months.values.sorted { $0.month < $1.month }
  }
}
