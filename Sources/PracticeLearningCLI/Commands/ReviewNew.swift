import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs

struct ReviewNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Start a review: a form with everything known filled in.")

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("The local case reference, never a name.", valueName: "reference"))
  var caseReference: String

  @Option(help: "The team that works with the child, by id.")
  var team: String

  @Option(help: "The practitioner whose work it is, by role code.")
  var practitioner: String?

  @Option(help: "The programme, by id; default: the first one with a template for the service.")
  var programme: String?

  @Option(
    help: "The month the review counts in, such as 2026-03 or March 2026; default: this month.")
  var month: Month?

  @Option(
    help: "The template, such as children-in-care@1; default: the programme's for the service.")
  var template: TemplateReference?

  @Option(
    help: ArgumentHelp("The form's id; default: made from month and service.", valueName: "id"))
  var id: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Where to write the form; - for standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: "Who is to review, by role code; default: whoever acts. For the QA lead.")
  var auditor: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    var new = NewReview(caseReference: caseReference, team: team)
    (new.practitioner, new.auditor) = (practitioner, auditor)
    (new.programme, new.month, new.template, new.id) = (programme, month, template, id)
    let path = output == "-" ? nil : output
    let started = try council.startReview(
      new, at: path, isKept: output != "-", wording: .terminal, by: actor.hand
    ).get()
    if output == "-" { return Terminal.write(started.form) }
    try makePrivateFolder(URL(filePath: started.path).deletingLastPathComponent().path)
    try writePrivately(started.form, to: started.path)
    Terminal.say("Started \(started.id) in \(fromHere(started.path))")
    Terminal.say("Fill it in with any editor, or with: plr review edit \(started.id)")
  }
}
