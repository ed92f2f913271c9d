import ArgumentParser
import PracticeLearning
import ReviewReports
import ReviewStore

struct ModerationTarget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "target",
    abstract: "How much was moderated per month and year to date, and what is still needed.",
    discussion: """
      Reviews that the programme's policy always takes (inadequate, outstanding, a cap override, the \
      first three of a new auditor) and that are not moderated yet are listed by name.
      """)

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let session = try Session(workspace)
    let style = Terminal.output
    var sets = try session.figureSets(selection, day)
    if format.format != .text {
      sets = sets.map {
        $0.keeping { $0.id.hasPrefix("moderation.share") || $0.id.hasPrefix("moderation.needed") }
      }
    }
    let due = try session.alwaysTaken(selection)
    Terminal.write(sets, format.format) { set in
      let reviews = due.filter { $0.programme == set.programme }
      return set.target(style: style) + "\n" + table(reviews).text(style: style)
    }
  }

  private func table(_ due: [DueReview]) -> ReportTable {
    ReportTable(
      "Always taken and not moderated yet", columns: ["review", "month", "because"],
      rows: due.map { [$0.id, $0.month.description, $0.reason.rawValue] },
      note: due.isEmpty ? "None." : nil)
  }
}

/// A review the policy always takes and nobody has moderated yet.
struct DueReview {
  let id: String
  let programme: String
  let month: Month
  let reason: Moderation.Selection.Reason
}

extension Session {
  /// The reviews that are meant, are not moderated, and are always taken by their programme's policy.
  func alwaysTaken(_ selection: SelectionOptions) throws -> [DueReview] {
    try reading().read { reading in
      let rows = try reading.reviews(matching: selection.reviews(state: .submitted))
      let asked = Set(try reading.selections().map(\.review))
      var desks: [String: (policy: ModerationPolicy, early: Set<String>)] = [:]
      return try rows.compactMap { row in
        guard !asked.contains(row.id) else { return nil }
        if desks[row.programme] == nil {
          let programme =
            workspace.programme(row.programme) ?? Programme(id: row.programme, name: row.programme)
          let desk = ModerationDesk(workspace, programme, today: Now.today)
          desks[row.programme] = (desk.policy, try desk.firstReviewsOfNewAuditors(reading))
        }
        let reason = desks[row.programme]?.policy.reasonToTake(
          row, isAuditorNew: desks[row.programme]?.early.contains(row.id) ?? false)
        return reason.map {
          DueReview(id: row.id, programme: row.programme, month: row.month, reason: $0)
        }
      }
    }
  }
}
