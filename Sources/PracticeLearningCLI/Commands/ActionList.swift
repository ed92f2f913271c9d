import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ActionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List learning actions as a development plan; overdue ones are named so.",
    discussion: """
      The day an action was raised with stands beside the day it is due now; overdue counts from the first. \
      Past that day an action is not green. How each stands and what was said of it, with the evidence, is below.
      """)

  @Option(
    name: [.customLong("status"), .customLong("state")],
    help: "blank, green, amber, red, blue or black.")
  var status: ActionStatus?
  @Option(help: "child, worker, team, service or system.") var level: ActionLevel?
  @Option(help: "Only those that answer this theme, by id.") var theme: String?
  @Flag(help: "Only open actions past their day.") var overdue = false
  @Flag(help: "Only actions with something still to be done.") var open = false
  @Flag(help: "Those open at some time in the period, whenever their review was.")
  var openInPeriod = false

  @Option(
    help: ArgumentHelp(
      "Only those this person is in charge of, by role code, leavers' below them included.",
      valueName: "person"))
  var owner: String?
  @Option(
    help: ArgumentHelp("Only those this person verifies, by role code.", valueName: "person"))
  var verifier: String?

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
    (listing.verifier, listing.level, listing.theme) = (verifier, level, theme)
    let view = try Terminal.shown(workspace.council().actions(listing, by: day.hand(of: actor)))
    let plan = ActionPlan(view.actions, inCharge: view.inCharge, on: statusDay)
    let isText = format.format == .text
    Terminal.write(
      isText ? plan.narrow : plan.wide, format.format, empty: "No learning actions.")
    if isText { Terminal.write(plan.positions) }
    if view.blind > 0 {
      Terminal.note("\(counted(view.blind, "review")) you are asked to grade: words left out.")
    }
  }
}
