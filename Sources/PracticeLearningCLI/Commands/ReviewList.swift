import ArgumentParser
import PracticeLearning
import ReviewReports
import ReviewStore

struct ReviewList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List reviews, drafts included.")

  @Option(help: "draft, submitted, moderated or final.")
  var state: ReviewState?

  @Option(help: "Only this auditor's, by role code.")
  var auditor: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let session = try Session(workspace)
    try session.check(selection)
    let (rows, drafts) = try session.reading().read { reading in
      try (
        state == .draft
          ? [] : reading.reviews(matching: selection.reviews(auditor: auditor, state: state)),
        state == nil || state == .draft ? reading.drafts() : []
      )
    }
    let table = ReportTable(
      "",
      columns: ["review", "month", "service", "team", "auditor", "case", "state"]
        + [ReportTable.Column("overall")]
        + PracticeDomain.allCases.map { ReportTable.Column($0.name) },
      rows: drafts.filter(isMeant).map { draft in
        [
          draft.id, draft.month.description, "", "", draft.auditor, draft.caseReference, "draft",
          "",
        ]
          + PracticeDomain.allCases.map { _ in "" }
      }
        + rows.map { row in
          [
            row.id, row.month.description, row.service, row.team, row.auditor, row.caseReference,
            row.state.word,
          ]
            + [shown(row.grade(.overall))]
            + PracticeDomain.allCases.map { shown(row.grade(.domain($0))) }
        })
    Terminal.write(table, format.format, empty: "No reviews.")
  }

  /// Letters in the narrow columns people read; the full word for programs.
  private func shown(_ grade: Grade?) -> String {
    (format.format == .text ? grade?.letters : grade?.word) ?? ""
  }

  private func isMeant(_ draft: Draft) -> Bool {
    (selection.period?.contains(draft.month) ?? true) && (auditor ?? draft.auditor) == draft.auditor
      && (selection.programme ?? draft.programme) == draft.programme
      && selection.service == nil && selection.team == nil
  }
}
