import ArgumentParser
import PracticeLearning
import ReviewDocuments
import ReviewReports
import StatisticsReferences

struct StatisticsVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compute reference cases and compare them with their published values.",
    discussion: """
      Each case is computed from its kind and input alone and compared with what it expects, to a \
      relative 1e-8 (1e-9 near 0, 1e-6 for standard errors) or as the file states. What is expected to \
      be undefined has to be undefined, with a reason. Needs no workspace.

      Exit status 1 where a case fails, cannot be computed or is of an unknown kind.
      """)

  @Argument(help: "Files of reference cases, in JSON.", completion: .file(extensions: ["json"]))
  var files: [String]

  @OptionGroup var format: FormatOptions

  func run() throws {
    let read = files.map { ReferenceFile(JSONFile(path: $0, named: $0), named: $0) }
    let report = ReferenceReport(
      results: read.flatMap(\.results), unreadFiles: read.count(where: \.results.isEmpty))
    let complaints = read.flatMap { $0.complaints + $0.results.flatMap(\.complaints) }
    switch format.format {
    case .text:
      if !report.results.isEmpty { Terminal.write(report.text(style: Terminal.output)) }
      Terminal.complain(complaints)
    case .json:
      var json = JSONText()
      report.writeJSON(complaints, to: &json)
      Terminal.say(json.text)
    case .csv:
      Terminal.write(report.table.csv)
      Terminal.complain(complaints)
    }
    try complaints.stopAtErrors()
    if report.failed > 0 { throw ExitCode(1) }
  }
}
