import ArgumentParser
import PracticeLearning
import ReviewActs

struct AllocateDraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw the cases of a month at random and give them to auditors.",
    discussion: """
      The frame lists every active case: case, service, team, worker, and if you have them plan_type, \
      age_band and start. A case nobody works with has an empty worker: it stays in the frame and is listed by \
      plr allocate list --unallocated. How many are drawn, for whom and by which strata is set under volume in \
      plr.yaml. No case comes again within 12 months, and nobody gets a case of their own team, of \
      somebody above or below them in the line of supervision, one they or their team held before \
      (--involvement), or one they declared a conflict with.

      The certificate says everything that is needed to draw again: plr allocate verify.
      """)

  @Argument(help: "The active cases: a CSV file or an Excel workbook (.xlsx).", completion: .file())
  var frame: String

  @Option(help: "The programme, by id.") var programme: String
  @Option(help: ArgumentHelp("The month, such as 2026-02 or Feb 2026.", valueName: "month"))
  var month: Month
  @Option(help: "A number that nobody could choose for its result; without it one is made.")
  var seed: UInt64?
  @OptionGroup var involvement: InvolvementOptions
  @OptionGroup var headings: HeadingOptions
  @Option(
    help: ArgumentHelp(
      "The last day to submit; otherwise the last working day of the month. Such as 2026-03-16 or 16 Mar 2026.",
      valueName: "date"))
  var due: CalendarDate?
  @Option(help: "Why there is another draw for the month: it draws what is still missing.")
  var again: String?
  @Option(
    help: ArgumentHelp(
      "Where the certificate goes; otherwise certificates/ID.json in the workspace.",
      valueName: "file"), completion: .file())
  var certificate: String?

  @Flag(
    help: "Add workers that plr.yaml does not know to its people, as practitioners of their teams.")
  var addPeople = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    var council = try workspace.council()
    try CertificateFile.check(certificate, in: council.folder)
    if addPeople {
      let done = try Terminal.shown(
        council.addWorkers(ofFrame: frame, headings: headings.fields, by: actor.hand))
      if !done.added.isEmpty {
        Terminal.say("New practitioners in plr.yaml: \(list(done.added)).")
        // The settings are others now.
        council = try workspace.council()
      }
    }
    var draw = CaseDraw(
      programme: programme, month: month, frame: frame, involvement: involvement.involvement)
    (draw.seed, draw.due, draw.again, draw.headings) = (seed, due, again, headings.fields)
    let drawn = try Terminal.shown(
      council.drawCases(draw, orSeed: UInt64.random(in: 1...999_999_999_999), by: actor.hand))
    // The draw is stored; its certificate can be had from the store again, whatever happens to the file.
    let file = try CertificateFile(drawn.certificate, at: certificate, in: council.folder)
    Terminal.write(
      drawn.certificate.summary(
        due: drawn.due, exempt: drawn.exempt, certificate: file.path, file: frame,
        style: Terminal.output))
  }
}
