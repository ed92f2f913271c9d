import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports
import ReviewStore

struct ReviewList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List reviews, drafts included.",
    discussion: """
      Grades that somebody is asked to give a second time without knowing them are left blank for that \
      person, and for whoever does not say who looks.
      """)

  @Option(help: "draft, submitted, moderated or final.")
  var state: ReviewState?

  @Option(help: "Only this auditor's, by role code.")
  var auditor: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let session = try workspace.council()
    try session.check(selection.meant)
    let (rows, drafts) = try session.reading().read { reading in
      try (
        state == .draft
          ? [] : reading.reviews(matching: selection.meant.reviews(auditor: auditor, state: state)),
        state == nil || state == .draft ? reading.drafts() : []
      )
    }
    let meant = drafts.filter(isMeant)
    let blindness = try session.blindness(actor.hand)
    let shown = rows.map { row in
      var row = row
      if blindness.hides(row.id) { row.grades = row.grades.map { _ in nil } }
      return row
    }
    let note = blindness.note(on: rows.map(\.id))
    var table = format.format == .text ? narrow(shown, meant) : wide(shown, meant)
    if let note, format.format == .text { table.note = (table.note.map { $0 + " " } ?? "") + note }
    Terminal.write(table, format.format, empty: "No reviews.")
    if let note, format.format != .text { Terminal.note(note) }
  }

  /// What fits a terminal: letters for grades, the domains in their order.
  private func narrow(_ rows: [ReviewRow], _ drafts: [Draft]) -> ReportTable {
    ReportTable(
      "", columns: ["review", "team", "auditor", "case", "state", "overall", "domains"],
      rows: drafts.map { [$0.id, "", $0.auditor, $0.caseReference, "draft", "", ""] }
        + rows.map { row in
          let domains = PracticeDomain.allCases.map { row.grade(.domain($0))?.letters ?? "-" }
          return [
            row.id, row.team, row.auditor, row.caseReference, row.state.word,
            row.grade(.overall)?.letters ?? "-", domains.joined(separator: " "),
          ]
        },
      note: rows.isEmpty
        ? nil : "Domains: \(list(PracticeDomain.allCases.map(\.name))). \(lettersNote)")
  }

  /// Everything a program may want, grades in words.
  private func wide(_ rows: [ReviewRow], _ drafts: [Draft]) -> ReportTable {
    let ratings: [Rating] = [.overall, .impact] + PracticeDomain.allCases.map(Rating.domain)
    return ReportTable(
      "",
      columns: [
        "review", "programme", "month", "service", "team", "auditor", "case", "cohort", "state",
      ]
      .map { ReportTable.Column($0) } + ratings.map { ReportTable.Column($0.name) },
      rows: drafts.map { draft in
        [
          draft.id, draft.programme, draft.month.description, "", "", draft.auditor,
          draft.caseReference, "", "draft",
        ] + ratings.map { _ in "" }
      }
        + rows.map { row in
          [
            row.id, row.programme, row.month.description, row.service, row.team, row.auditor,
            row.caseReference, row.cohort ?? "", row.state.word,
          ] + ratings.map { row.grade($0)?.word ?? "" }
        })
  }

  private func isMeant(_ draft: Draft) -> Bool {
    (selection.period?.contains(draft.month) ?? true) && (auditor ?? draft.auditor) == draft.auditor
      && (selection.programme ?? draft.programme) == draft.programme
      && selection.service == nil && selection.team == nil
  }
}
