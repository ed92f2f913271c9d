import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs

struct ReviewNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Start a review: a form with everything known filled in.",
    discussion: """
      With --format csv it is a sheet for a month's reviews instead: a row for each, the first one filled in \
      where an allocation or a case is named. Open, save and give it back with Excel: days and months are read \
      as Excel writes them. Nothing is stored before the sheet is imported or submitted.
      """)

  @Argument(
    help: "The allocation, by id: programme, month, case, team and worker are filled in from it.")
  var allocation: String?

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp(
      "The local case reference, never a name; needed without an allocation.",
      valueName: "reference"))
  var caseReference: String?

  @Option(help: "The team that works with the child, by id; needed without an allocation.")
  var team: String?

  @Option(
    help: ArgumentHelp(
      "Instead of case and team: the escalated review whose case you were drawn to review again.",
      valueName: "review"))
  var reReviewOf: String?

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

  @Flag(
    help: """
      How much the form says: nothing beside what is to be filled in (--brief), or the questions in full and \
      the descriptors of the grades (--full). Default: the words each field takes; brief from the second \
      review on.
      """)
  var detail: Detail?

  @Option(help: "yaml for a form, csv for a sheet of reviews, which goes to standard output.")
  var format: FormFormat = .yaml

  enum FormFormat: String, CaseIterable, ExpressibleByArgument {
    case yaml, csv
  }

  enum Detail: EnumerableFlag {
    case brief, full
  }

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    guard allocation == nil, reReviewOf == nil, caseReference == nil || team == nil,
      format == .yaml || caseReference != nil
    else { return }
    throw ValidationError(
      "Name the allocation (see plr allocate list), or the case and its team with --case and --team."
    )
  }

  func run() throws {
    let council = try workspace.council()
    var new =
      try allocation.map { try council.newReview(allocated: $0, team: team, by: actor.hand) }
      ?? NewReview(caseReference: caseReference ?? "", team: team ?? "")
    new.caseReference = caseReference ?? new.caseReference
    new.practitioner = practitioner ?? new.practitioner
    new.auditor = auditor ?? new.auditor
    new.programme = programme ?? new.programme
    new.month = month ?? new.month
    (new.template, new.id, new.reReviewOf) = (template, id, reReviewOf)
    if format == .csv { return try write(council.blankSheet(for: new, by: actor.hand).get()) }
    let path = output == "-" ? nil : output
    let started = try council.startReview(
      new, at: path, isKept: output != "-", detail: detail.map { $0 == .brief ? .brief : .full },
      wording: .terminal, by: actor.hand
    ).get()
    if output == "-" { return Terminal.write(started.form) }
    try makePrivateFolder(URL(filePath: started.path).deletingLastPathComponent().path)
    try writePrivately(started.form, to: started.path)
    Terminal.say("Started \(started.id) in \(fromHere(started.path))")
    Terminal.say("Fill it in with any editor, or with: plr review edit \(started.id)")
  }

  /// Writes a sheet, never over a file that is there.
  private func write(_ sheet: String) throws {
    guard let output, output != "-" else { return Terminal.write(sheet) }
    guard !FileManager.default.fileExists(atPath: output) else {
      throw Refusal(
        .fileExists, "there is a file \"\(output)\" already",
        advice: "choose another name, or move that file away")
    }
    try writePrivately(sheet, to: output)
    Terminal.say("The sheet is in \(output): a row for each review.")
    Terminal.say("Look at it before you give it back: plr review check \(output)")
  }
}
