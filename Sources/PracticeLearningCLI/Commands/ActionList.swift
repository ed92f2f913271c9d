import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ActionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List learning actions with their status; overdue ones are named so.",
    discussion: "What was said of each since it was raised stands below, with the evidence.")

  @Option(
    name: [.customLong("status"), .customLong("state")],
    help: "blank, green, amber, red, blue or black.")
  var status: ActionStatus?
  @Flag(help: "Only open actions past their day.") var overdue = false
  @Flag(help: "Only actions with something still to be done.") var open = false
  @Flag(help: "Those open at some time in the period, whenever their review was.")
  var openInPeriod = false

  @Option(
    help: ArgumentHelp(
      "Only those this person is in charge of, by role code, leavers' below them included.",
      valueName: "person"))
  var owner: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let meant = selection.meant(on: day)
    // As in the figures: of a period the status is that of its end, unless --on names another day.
    let statusDay = meant.period.map { meant.statusDay(in: $0, day.hand(of: actor)) } ?? day.today
    var listing = ActionListing(meant, on: statusDay, raisedBy: max(day.today, statusDay))
    (listing.status, listing.open, listing.overdue) = (status, open, overdue)
    (listing.openInPeriod, listing.owner) = (openInPeriod, owner)
    let view = try Terminal.shown(workspace.council().actions(listing, by: day.hand(of: actor)))
    let actions = view.actions
    let isText = format.format == .text
    let table = ReportTable(
      "",
      columns: ["action", "status", "due", "overdue", "owner", "level", "what"]
        + (isText
          ? []
          : ["difference", "review", "service", "themes", "in_charge", "notes", "evidence"]),
      rows: actions.map { action in
        [
          action.id, action.status.rawValue, action.plan.due?.description ?? "",
          action.isOverdue(on: statusDay) ? "overdue" : "", owner(of: action, view),
          action.plan.level?.rawValue ?? "",
          isText ? short(action.plan.what ?? "") : action.plan.what ?? "",
        ]
          + (isText
            ? []
            : [
              action.plan.difference ?? "", action.review ?? "", action.service ?? "",
              action.themes.joined(separator: " "),
              view.inCharge[action.id] ?? action.plan.owner ?? "",
              said(of: action, \.note), said(of: action, \.evidence),
            ])
      })
    Terminal.write(table, format.format, empty: "No learning actions.")
    if isText { Terminal.write(said(of: actions)) }
    if view.blind > 0 {
      Terminal.note("\(counted(view.blind, "review")) you are asked to grade: words left out.")
    }
  }

  /// The owner; beside somebody who has left, who is in charge now.
  private func owner(of action: LearningAction, _ view: ActionView) -> String {
    let owner = action.plan.owner ?? ""
    guard format.format == .text, let next = view.inCharge[action.id] else { return owner }
    return "\(owner), now \(next)"
  }

  /// What was noted, or shown as evidence, each with its day, who said it and the status since.
  private func said(of action: LearningAction, _ part: KeyPath<ActionUpdate, String?>) -> String {
    action.updates.compactMap { update in
      update[keyPath: part].map { "\(update.on) \(update.by) \(update.status.rawValue): \($0)" }
    }.joined(separator: "; ")
  }

  /// What was said of each action, for people; nothing where nothing was.
  private func said(of actions: [LearningAction]) -> String {
    actions.map { action in
      let lines = action.updates.flatMap { update -> [String] in
        let said = [update.note, update.evidence.map { "evidence: \($0)" }].compactMap(\.self)
        let who = "\(update.on.words), \(update.by), \(update.status.words)"
        let line = "\(who): \(said.joined(separator: "; "))"
        return said.isEmpty ? [] : [wrapped(printable(line), indent: "  ")]
      }
      return lines.isEmpty ? "" : "\n\(action.id)\n" + lines.map { $0 + "\n" }.joined()
    }.joined()
  }

  private func short(_ text: String) -> String {
    text.count > 44 ? text.prefix(41) + "..." : text
  }
}
