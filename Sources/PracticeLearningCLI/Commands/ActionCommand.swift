import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action",
    abstract: "Raise learning actions, say how they go, list them, see whether practice changed.",
    subcommands: [
      ActionRaise.self, ActionUpdateCommand.self, ActionMove.self, ActionApprove.self,
      ActionSupervision.self, ActionList.self, ActionShow.self, ActionImpactCommand.self,
      ActionDecide.self, ActionRebase.self,
    ])
}

struct ActionRaise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raise", abstract: "Raise a learning action, from findings, themes or nothing.",
    discussion: """
      Similar open actions are told of. Beside a very similar one nothing is raised: link what was found to it \
      with --link, or say that it is another one with --new.
      """)

  @Option(help: "What will be done.") var what: String?
  @Option(help: "child, worker, team, service or system.") var level: ActionLevel?
  @Option(help: "Who does it, by role code.") var owner: String?
  @Option(help: "Who checks that it made the difference, by role code.") var verifier: String?
  @Option(help: "The day it is due, such as 2026-03-16 or 16 Mar 2026.") var due: CalendarDate?
  @Option(help: "The difference intended for children.") var difference: String?
  @Option(name: .customLong("theme"), help: "A theme it answers, by id; may be repeated.")
  var themes: [String] = []
  @Option(
    name: .customLong("finding"),
    help:
      "A finding it answers: REVIEW:DOMAIN:development:1 or :strength:1, with / for : as well; may be repeated."
  )
  var findings: [LinkedFinding] = []
  @Option(help: "The review it comes from, by id.") var review: String?
  @Option(help: "The service it belongs to, where it comes from no review.") var service: String?
  @Option(
    help:
      "By what it is seen whether practice changed: theme:ID, question:KEY, domain:NAME or dip:KEY."
  )
  var measure: ActionMeasure?
  @Option(help: "Only reviews of this service are counted for the measure.")
  var measureService: String?
  @Option(help: "Only reviews of this team are counted for the measure, by id.")
  var measureTeam: String?
  @Option(
    help: "The day to look again whether the difference lasted, such as 2026-03-16 or 16 Mar 2026.")
  var recheck: CalendarDate?
  @Option(help: "Its id; default: the next free LA-YEAR-NUMBER.") var id: String?
  @Option(
    help: ArgumentHelp(
      "Raise nothing: link the findings to this open action.", valueName: "action"))
  var link: String?
  @Flag(help: "Raise it although a very similar one is open.") var new = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    if let link {
      let action = try Terminal.shown(council.linkFindings(findings, to: link, by: actor.hand))
      return Terminal.say(
        "Linked to \(action.id), which answers \(counted(action.findings.count, "finding")) now.")
    }
    let raised = try Terminal.shown(council.raiseAction(draft, besideSimilar: new, by: actor.hand))
    let due = raised.plan.due.map { ", due \($0.words)" } ?? ""
    Terminal.say("Raised \(raised.id)\(due), owner \(raised.plan.owner ?? "-").")
  }

  private var draft: LearningAction {
    var measured = measure
    if measureService != nil || measureTeam != nil {
      measured = measured ?? ActionMeasure()
      measured?.service = measureService
      measured?.team = measureTeam
    }
    return LearningAction(
      id: id ?? "", review: review, themes: themes, findings: findings, service: service,
      raisedOn: actor.hand.today,
      plan: PlannedAction(
        what: what?.written, level: level, owner: owner?.written, verifier: verifier?.written,
        due: due, difference: difference?.written),
      measure: measured, recheckOn: recheck)
  }
}
