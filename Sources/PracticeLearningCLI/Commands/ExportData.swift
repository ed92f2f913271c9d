import ArgumentParser
import PracticeLearning
import ReviewActs

struct ExportData: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract:
      "Write the data package: tables of numbers and codes for Power BI, Excel, R, Python and databases.",
    discussion: """
      A folder of CSV files with a datapackage.json (Frictionless) and a data dictionary. No word that \
      somebody typed is in it, no case and no child; people are role codes, in the QA lead's package alone. \
      --since POSITION writes what changed since the package of that position: the rows of the reviews and \
      actions named in changed_reviews and changed_actions take the place of all their earlier ones.
      """)

  @Option(
    help: ArgumentHelp(
      "The folder: new, empty, or with an earlier package, which is replaced.", valueName: "folder"),
    completion: .directory)
  var into: String

  @Option(
    help: ArgumentHelp(
      "Only what changed since the package of this position, which it says.", valueName: "position")
  )
  var since: Int?

  @Flag(
    help: "Files that Excel opens by a double click: with a byte order mark and its ends of lines.")
  var excelCSV = false

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let request = DataExport(
      folder: into, selection: selection.meant, since: since, isForExcel: excelCSV)
    let exported = try workspace.council().exportData(request, by: actor.hand).get()
    let rows = exported.rows.filter { $0.count > 0 }.map { "\($0.table) \($0.count)" }
    let reviews = exported.reviews == 1 ? "1 review" : "\(exported.reviews) reviews"
    let changed = exported.changed.map { ", \($0) of them changed" } ?? ""
    Terminal.say("Wrote the data package of \(reviews)\(changed) into \(into).")
    Terminal.say("Rows: \(rows.joined(separator: ", ")).")
    Terminal.say(
      "Its position is \(exported.position): --since \(exported.position) goes on from here.")
    if exported.leftOut > 0 {
      let left = exported.leftOut == 1 ? "1 review" : "\(exported.leftOut) reviews"
      Terminal.note("Left out: \(left) you are asked to grade without having read.")
    }
  }
}
