import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct DipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dip",
    abstract: "Dip samples: yes or no measures over a few cases, to test one hypothesis.",
    subcommands: [DipNew.self, DipRecord.self, DipSummary.self, DipList.self])
}

struct DipNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a dip sample: draw its cases at random, or name them.",
    discussion: """
      What is asked comes from a dip template: pathway-plan, supervision, or one in the workspace's folder \
      Templates/DipSamples. --frame is a table of the cohort, the same as for plr allocate draw; each of its cases \
      has the same chance, and the same seed draws the same ones. Results are exact, and know how many cases \
      there are where they were drawn from a frame.
      """)

  @Option(help: "The dip template, such as pathway-plan or pathway-plan@1.") var template: String
  @Option(help: "What is tested, as a sentence that holds or does not; default: the template's.")
  var hypothesis: String?
  @Option(
    help: ArgumentHelp(
      "The share of cases from which on it holds, in percent; default: the template's.",
      valueName: "percent"))
  var holdsAt: Int?
  @Option(help: "The one measure it is about; default: all of them together.") var measure: String?
  @Option(help: "Its theme, by id; default: the template's.") var theme: String?
  @Option(
    help: "The cohort to draw from: a CSV file or an Excel workbook (.xlsx) of cases.",
    completion: .file())
  var frame: String?
  @OptionGroup var headings: HeadingOptions
  @Option(help: ArgumentHelp("How many cases are drawn.", valueName: "number")) var cases: Int?
  @Option(help: "A number that nobody could choose for its result; without it one is made.")
  var seed: UInt64?
  @Option(help: "Draw only from cases of this service.") var service: String?
  @Option(help: "Draw only from cases of this team, by id.") var team: String?
  @Option(help: "Draw only from cases with this type of plan.") var planType: String?
  @Option(help: "Draw only from children of this age band.") var ageBand: String?
  @Option(
    name: .customLong("case"), parsing: .upToNextOption,
    help: "Cases that are named instead of drawn, by their references.")
  var named: [String] = []
  @Option(help: "Its id; default: DIP and the day.") var id: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if (frame == nil) == named.isEmpty {
      throw ValidationError("where are the cases? Either --frame with --cases, or --case")
    }
    if (frame == nil) != (cases == nil) {
      throw ValidationError("--frame and --cases go together: how many are drawn from what")
    }
  }

  func run() throws {
    var new = NewDip(template: template, from: source)
    (new.hypothesis, new.holdsAt, new.measure) = (hypothesis, holdsAt, measure)
    (new.theme, new.id) = (theme, id)
    let report = try Terminal.shown(
      workspace.council().makeDip(
        new, orSeed: UInt64.random(in: 1...999_999_999_999), by: actor.hand))
    Terminal.write(report.text(style: Terminal.output))
    Terminal.say("\nThe cases: \(report.sample.cases.map(\.reference).joined(separator: " "))")
    let id = report.sample.id
    Terminal.say("A sheet for the answers: plr dip record \(id) --sheet > answers.csv")
    Terminal.say("Take it in: plr dip record \(id) answers.csv")
  }

  private var source: NewDip.Source {
    guard let frame, let cases else {
      return .named(named.flatMap { $0.split(separator: ",").map(String.init) })
    }
    var drawing = NewDip.Drawing(frame: frame, size: cases, seed: seed)
    (drawing.service, drawing.team, drawing.headings) = (service, team, headings.fields)
    (drawing.planType, drawing.ageBand) = (planType, ageBand)
    return .drawn(drawing)
  }
}
