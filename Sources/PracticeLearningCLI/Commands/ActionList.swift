import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports
import ReviewStore

struct ActionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List learning actions with their status; overdue ones are named so.")

  @Option(help: "blank, green, amber, red, blue or black.") var status: ActionStatus?
  @Flag(help: "Only open actions past their day.") var overdue = false
  @Flag(help: "Only actions with something still to be done.") var open = false
  @Flag(help: "Those open at some time in the period, whenever their review was.")
  var openInPeriod = false

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let session = try workspace.council()
    try session.check(selection.meant)
    let blindness = try session.blindness(actor.hand)
    let meant = selection.meant(on: day)
    // As in the figures: of a period the status is that of its end, unless --on names another day.
    let statusDay = meant.period.map { meant.statusDay(in: $0, day.hand(of: actor)) } ?? day.today
    var filter = meant.actions()
    if openInPeriod { filter.period = nil }
    let all = try session.reading().read { try $0.actions(matching: filter) }
      .map { blindness.hides($0.review) ? $0.withoutWords : $0 }
    let actions = all.filter { isMeant($0, statusDay) }.map { $0.asOf(statusDay) }
      .filter { action in
        (status == nil || action.status == status) && (!open || action.status.isOpen)
          && (!overdue || action.isOverdue(on: statusDay))
      }
    let isText = format.format == .text
    let table = ReportTable(
      "",
      columns: ["action", "status", "due", "overdue", "owner", "level", "what"]
        + (isText ? [] : ["difference", "review", "service", "themes"]),
      rows: actions.map { action in
        [
          action.id, action.status.rawValue, action.plan.due?.description ?? "",
          action.isOverdue(on: statusDay) ? "overdue" : "", action.plan.owner ?? "",
          action.plan.level?.rawValue ?? "",
          isText ? short(action.plan.what ?? "") : action.plan.what ?? "",
        ]
          + (isText
            ? []
            : [
              action.plan.difference ?? "", action.review ?? "", action.service ?? "",
              action.themes.joined(separator: " "),
            ])
      })
    Terminal.write(table, format.format, empty: "No learning actions.")
    if let note = blindness.note(on: actions.compactMap(\.review)) { Terminal.note(note) }
  }

  /// Whether an action had been raised, or was open at some time in the period where that is asked for.
  private func isMeant(_ action: LearningAction, _ statusDay: CalendarDate) -> Bool {
    guard openInPeriod, let period = selection.period else {
      return action.raisedOn <= max(day.today, statusDay)
    }
    let before = action.asOf(period.first.firstDay.adding(days: -1))
    return action.raisedOn <= min(period.last.lastDay, statusDay)
      && (before.status.isOpen || action.asOf(statusDay).status.isOpen)
  }

  private func short(_ text: String) -> String {
    text.count > 44 ? text.prefix(41) + "..." : text
  }
}

extension LearningAction {
  /// The action without what it tells of the review it came from.
  fileprivate var withoutWords: LearningAction {
    var action = self
    (action.plan.what, action.plan.difference, action.plan.level) = (nil, nil, nil)
    action.themes = []
    return action
  }

  /// The action as it stood at the end of a day.
  func asOf(_ day: CalendarDate) -> LearningAction {
    var action = self
    action.updates.removeAll { $0.on > day }
    return action
  }
}
