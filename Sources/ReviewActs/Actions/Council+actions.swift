public import PracticeLearning
import ReviewStore

/// Which learning actions a list is of.
public struct ActionListing: Sendable {
  /// The period, programme, service and team.
  public var selection: Selection
  /// Only those of this status.
  public var status: ActionStatus?
  /// Only those with something still to be done.
  public var open = false
  /// Only open ones past their day.
  public var overdue = false
  /// Those open at some time in the period, whenever their review was.
  public var openInPeriod = false
  /// Only those this person is in charge of: their own, and those of people below them who have left.
  public var owner: String?
  /// Only those this person verifies.
  public var verifier: String?
  /// Only those that answer this theme, by id.
  public var theme: String?
  /// Only those of this level.
  public var level: ActionLevel?
  /// The day whose status is shown.
  public var day: CalendarDate
  /// The last day on which a listed action may have been raised.
  public var raisedBy: CalendarDate

  /// Makes a listing.
  public init(_ selection: Selection, on day: CalendarDate, raisedBy: CalendarDate) {
    self.selection = selection
    self.day = day
    self.raisedBy = raisedBy
  }
}

/// Learning actions as somebody may see them.
public struct ActionView: Sendable {
  /// The actions, by id, as they stood on the day.
  public var actions: [LearningAction] = []
  /// Who is in charge of actions whose owner has left, by the actions' ids: whoever stands next in the line.
  public var inCharge: [String: String] = [:]
  /// How many reviews the person is asked to grade hide what their actions say.
  public var blind = 0
}

extension Council {
  /// The learning actions that are meant and that the person may read: their owner, their verifier, the line
  /// of the case, the QA lead and who turns findings into learning.
  ///
  /// - Parameters:
  ///   - listing: which actions.
  ///   - hand: who looks.
  public func actions(_ listing: ActionListing, by hand: Hand) -> Outcome<ActionView> {
    Outcome {
      try check(listing.selection)
      return try look(hand) { gate, reading in
        var filter = listing.selection.actions()
        if listing.openInPeriod { filter.period = nil }
        var view = ActionView()
        var hidden: Set<String> = []
        let found = try reading.actions(matching: filter)
        let reviews = try reading.reviews(ofIDs: Set(found.compactMap(\.review)))
        for action in found {
          let row = action.review.flatMap { reviews[$0] }
          guard listing.includes(action), gate.mayRead(action, of: row) else { continue }
          let shown = action.asOf(listing.day)
          let inCharge = action.plan.owner.flatMap { workspace.inCharge(for: $0, on: listing.day) }
          // What is hidden is not told by a filter either.
          let isHidden = gate.blindness.hides(action.review)
          let visible =
            isHidden ? shown.withoutWords : shown.withoutFindings(of: gate.blindness)
          guard listing.wants(visible, inCharge: inCharge) else { continue }
          if let inCharge, let owner = action.plan.owner, !isSameID(owner, inCharge) {
            view.inCharge[action.id] = inCharge
          }
          if isHidden, let review = action.review { hidden.insert(review) }
          view.actions.append(visible)
        }
        if view.actions.isEmpty { try refuseUnknown(in: listing) }
        view.blind = hidden.count
        return view
      }
    }
  }
}

extension Council {
  /// Nothing is listed of somebody, or of a theme, that is not there: that is said instead. Whoever was taken out
  /// of the settings is still found by what is theirs.
  private func refuseUnknown(in listing: ActionListing) throws {
    for person in [listing.owner, listing.verifier].compactMap(\.self) { _ = try known(person) }
    if let theme = listing.theme {
      try refuse(check([:], today: listing.day).complaints(aboutTheme: theme, at: ["theme"]))
    }
  }
}

extension ActionListing {
  /// Whether an action had been raised, or was open at some time in the period where that is asked for.
  fileprivate func includes(_ action: LearningAction) -> Bool {
    guard openInPeriod, let period = selection.period else { return action.raisedOn <= raisedBy }
    let before = action.asOf(period.first.firstDay.adding(days: -1))
    return action.raisedOn <= min(period.last.lastDay, day)
      && (before.status.isOpen || action.asOf(day).status.isOpen)
  }

  fileprivate func wants(_ action: LearningAction, inCharge: String?) -> Bool {
    (owner.map { isSameID($0, inCharge ?? "") } ?? true)
      && (verifier.map { isSameID($0, action.plan.verifier ?? "") } ?? true)
      && (theme.map(action.themes.contains) ?? true)
      && (level == nil || action.plan.level == level)
      && (status.map { [action.status, action.rag(on: day)].contains($0) } ?? true)
      && (!open || action.status.isOpen)
      && (!overdue || action.isOverdue(on: day))
  }
}

extension Gate {
  /// Whether the person may read a learning action.
  ///
  /// - Parameters:
  ///   - action: the action.
  ///   - row: the review it came from; nothing where it came from none.
  func mayRead(_ action: LearningAction, of row: ReviewRow?) -> Bool {
    let person = viewer.person
    if viewer.reads(.actions) { return true }
    let own = [action.plan.owner, action.plan.verifier].compactMap(\.self)
    if own.contains(where: { isSameID($0, person.id) || isInCharge(for: $0) }) { return true }
    if let row {
      return isInLine(team: row.team, service: row.service) || sight(of: row).contains(.words)
    }
    return isInLine(team: nil, service: action.service)
  }
}

extension Gate {
  /// Whether the person took over what was asked of somebody who has left.
  private func isInCharge(for code: String) -> Bool {
    viewer.workspace.inCharge(for: code, on: day).map { isSameID($0, viewer.person.id) } ?? false
  }
}

extension LearningAction {
  /// The action without what it tells of the review it came from.
  var withoutWords: LearningAction {
    var action = self
    (action.plan.what, action.plan.difference, action.plan.level) = (nil, nil, nil)
    (action.themes, action.findings, action.measure) = ([], [], nil)
    for index in action.steps.indices { action.steps[index].because = nil }
    for index in action.updates.indices {
      (action.updates[index].note, action.updates[index].evidence) = (nil, nil)
    }
    return action
  }

  /// The action without links to reviews the person is asked to grade.
  func withoutFindings(of blindness: Blindness) -> LearningAction {
    var action = self
    action.findings.removeAll { blindness.hides($0.review) }
    return action
  }

  /// The action as it stood at the end of a day.
  package func asOf(_ day: CalendarDate) -> LearningAction {
    var action = self
    action.updates.removeAll { $0.on > day }
    action.steps.removeAll { $0.on > day }
    action.findings.removeAll { $0.linkedOn.map { $0 > day } ?? false }
    return action
  }
}
