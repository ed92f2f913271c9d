import ArgumentParser
import PracticeLearning
import ReviewActs

struct ExportExcel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "excel",
    abstract: "Write a workbook of figures with charts, filters and a dictionary.",
    discussion: """
      An .xlsx file without macros, for whoever reads figures: the very figures of the reports, as numbers. Where \
      there is none a letter stands: c hidden, x not known, z cannot be.
      """)

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The workbook; an older one is replaced.", valueName: "file"),
    completion: .file(extensions: ["xlsx"]))
  var output: String

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    guard output.lowercased().hasSuffix(".xlsx") else {
      throw ValidationError("a workbook is a file that ends in .xlsx, such as figures.xlsx")
    }
  }

  func run() throws {
    let made = try workspace.council().exportWorkbook(
      selection.meant(on: day), to: output, by: day.hand(of: actor)
    ).get()
    Terminal.say("Wrote \(output): \(made.figures) figures in \(made.sheets.count) sheets.")
  }
}
