import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ReviewListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the reviews you may know of, drafts included.",
    discussion: """
      Grades are shown with --grades, where they are for you, and beside them the final overall grade once \
      a moderation has ended; that you saw them is written to the journal. \
      Nobody is shown grades of reviews they are asked, or may be asked, to grade without having read them.
      """)

  @Option(
    help: "draft, submitted, moderated, final, withdrawn, or closed where grades are not for you.")
  var state: String?

  @Option(
    help:
      "Only reviews submitted with this overall grade, of those whose grades are for you; with the grades."
  )
  var grade: Grade?

  @Option(help: "Only this auditor's, by role code.")
  var auditor: String?

  @Flag(help: "With the grades that are for you.")
  var grades = false

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let listing = ReviewListing(
      selection.meant, auditor: auditor, state: state, grade: grade, withGrades: grades)
    let council = try workspace.council()
    let list = try Terminal.shown(council.reviews(listing, by: actor.hand))
    let isText = format.format == .text
    var table = isText ? narrow(list) : wide(list)
    let note =
      list.blind == 0
      ? nil
      : "Grades of \(counted(list.blind, "review")) left blank: you are asked to grade \(list.blind == 1 ? "it" : "them") without having read \(list.blind == 1 ? "it" : "them")."
    if let note, isText { table.note = (table.note.map { $0 + " " } ?? "") + note }
    Terminal.write(table, format.format, empty: "No reviews.")
    if let note, !isText { Terminal.note(note) }
    if list.unseen > 0 {
      let count = counted(list.unseen, "review")
      Terminal.note("\(count) left out: their grades are not for you here.")
    }
    for wish in try council.withdrawalsAskedFor(by: actor.hand) { Terminal.note(wish) }
  }

  /// Looking for a grade shows it.
  private var showsGrades: Bool { grades || grade != nil }

  /// What fits a terminal: letters for grades, the domains in their order.
  private func narrow(_ list: ReviewList) -> ReportTable {
    let columns = ["review", "team", "auditor", "case", "state"]
    let ofGrades = showsGrades ? ["overall", "final", "domains"] : []
    return ReportTable(
      "", columns: (columns + ofGrades).map { .init($0) },
      rows: list.drafts.map {
        [$0.id, "", $0.auditor, $0.caseReference, "draft"] + (showsGrades ? ["", "", ""] : [])
      }
        + list.reviews.map { view in
          let heading = view.heading
          let shown = PracticeDomain.allCases.map { view.grades?[.domain($0)]?.letters ?? "-" }
          return [
            heading.id, heading.team, heading.auditor ?? "", heading.caseReference ?? "",
            heading.state,
          ]
            + (showsGrades
              ? [
                view.grades?[.overall]?.letters ?? "-", view.finalGrade?.letters ?? "-",
                shown.joined(separator: " "),
              ] : [])
        },
      note: list.reviews.isEmpty || !showsGrades
        ? nil
        : "Domains: \(PracticeLearning.list(PracticeDomain.allCases.map(\.name))). \(lettersNote)")
  }

  /// Everything a program may want, grades in words.
  private func wide(_ list: ReviewList) -> ReportTable {
    let ratings: [Rating] =
      showsGrades ? [.overall, .impact] + PracticeDomain.allCases.map(Rating.domain) : []
    let final = showsGrades ? ["final overall"] : []
    let columns = [
      "review", "programme", "month", "service", "team", "auditor", "case", "cohort", "state",
    ]
    return ReportTable(
      "", columns: (columns + ratings.map(\.name) + final).map { .init($0) },
      rows: list.drafts.map { draft in
        [
          draft.id, draft.programme, draft.month.description, "", "", draft.auditor,
          draft.caseReference, "", "draft",
        ] + ratings.map { _ in "" } + final.map { _ in "" }
      }
        + list.reviews.map { view in
          let heading = view.heading
          return [
            heading.id, heading.programme, heading.month.description, heading.service,
            heading.team, heading.auditor ?? "", heading.caseReference ?? "",
            heading.cohort ?? "", heading.state,
          ] + ratings.map { view.grades?[$0]?.word ?? "" }
            + final.map { _ in view.finalGrade?.word ?? "" }
        })
  }
}
