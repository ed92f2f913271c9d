import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct DipRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record what was found: from a sheet, or case by case.",
    discussion: """
      plr dip record DIP-2026-03-02 --sheet > answers.csv    a sheet of its cases, to be filled in
      plr dip record DIP-2026-03-02 answers.csv              all of the sheet, or nothing of it
      plr dip record DIP-2026-03-02 --case C-4821 --answer plan_up_to_date=yes voice_clear=no

      Answers are yes, no or not applicable. What was recorded before is kept beside what replaces it.
      """)

  @Argument(help: "The dip sample, by id.") var id: String
  @Argument(help: "A sheet with answers: a CSV file.", completion: .file()) var file: String?
  @Flag(help: "Write the sheet to standard output, with the answers so far.") var sheet = false
  @Option(name: .customLong("case"), help: "The case, by its reference.") var caseReference: String?
  @Option(
    name: .customLong("answer"), parsing: .upToNextOption,
    help: ArgumentHelp("An answer to a measure; several may follow.", valueName: "measure=answer"))
  var answers: [String] = []
  @Option(help: "What was learned, in a few sentences.") var learned: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if file != nil, caseReference != nil || !answers.isEmpty {
      throw ValidationError("either a sheet, or --case with --answer")
    }
    if (caseReference == nil) != answers.isEmpty {
      throw ValidationError("--case and --answer go together")
    }
    if file == nil, caseReference == nil, learned == nil, !sheet {
      throw ValidationError("what was found? Name a sheet, or --case with --answer")
    }
    _ = try given
  }

  /// The answers of one case as they were typed.
  private var given: [GivenDipAnswer] {
    get throws {
      try answers.map { typed in
        let parts = typed.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let answer = DipAnswer(argument: parts[1]) else {
          throw ValidationError(
            "\"\(typed)\" is no answer: write a measure and yes, no or not applicable, "
              + "such as plan_up_to_date=yes")
        }
        return GivenDipAnswer(parts[0], answer)
      }
    }
  }

  func run() throws {
    let council = try workspace.council()
    if sheet {
      return Terminal.write(try council.dipSheet(of: id, by: actor.hand).shown())
    }
    let given = try given
    let found = file.map { DipAnswers.sheet($0) } ?? caseReference.map { .ofCase($0, given) }
    let report = try Terminal.shown(
      council.recordDip(id, found, learned: learned, by: actor.hand))
    Terminal.write(report.text(style: Terminal.output))
  }
}

struct DipSummary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Whether the hypothesis holds, with exact intervals, and what would tell.",
    discussion: "Everybody named reads it; it shows no case.")

  @Argument(help: "The dip sample, by id.") var id: String
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let report = try workspace.council().dip(id, by: actor.hand).shown()
    switch format.format {
    case .text: Terminal.write(report.text(style: Terminal.output))
    case .json: Terminal.say(report.json)
    case .csv: Terminal.write(report.table.csv)
    }
  }
}

struct DipList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The dip samples there are, and whether each holds.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let reports = try workspace.council().dips(by: actor.hand).shown()
    let table = ReportTable(
      "",
      columns: [
        "dip sample", "drawn on", .number("cases"), .number("answered"), .number("holds at"),
        "reading", "hypothesis",
      ],
      rows: reports.map { report in
        [
          report.sample.id, report.sample.drawnOn.description, "\(report.cases)",
          "\(report.answered)", "\(report.sample.holdsAt)%",
          report.answered == 0 ? "" : report.reading, report.sample.hypothesis,
        ]
      })
    Terminal.write(table, format.format, empty: "No dip sample yet: plr dip new")
  }
}
