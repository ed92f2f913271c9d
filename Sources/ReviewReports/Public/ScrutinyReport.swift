import AuditStatistics
import Disclosure
package import PracticeLearning

/// The report for a scrutiny committee and the public. Every number in it is a cell of one protected release.
package struct ScrutinyReport: Sendable {
  /// The council, by name.
  package var council: String
  /// The programme, by name.
  package var programme: String
  /// The release its numbers come from.
  package var release: ScrutinyRelease
  /// The grades of two periods, where some are compared.
  package var change: PeriodChange?
  /// The share good or better once the second reading is allowed for.
  package var adjusted: Double?
  /// The names of themes, by id.
  package var names: [String: String]
  /// What was counted, for what words say of it; no number of it is printed.
  package var tally: ProgrammeTally
  /// Whether it may go out.
  package var isPublished: Bool
  /// What is said where somebody tries things out, or where reviews are left out.
  package var remarks: [String] = []

  package init(
    council: String, programme: String, _ release: ScrutinyRelease, _ count: PublicCount,
    adjusted: Double?, isPublished: Bool
  ) {
    (self.council, self.programme, self.release) = (council, programme, release)
    (change, names, tally) = (count.change, count.names, count.tally)
    (self.adjusted, self.isPublished) = (adjusted, isPublished)
  }

  /// The report.
  package var report: Report {
    var report = Report(
      .scrutiny, council: council,
      subtitle: ([
        isPublished ? nil : "Draft: not for publication", "\(programme), \(tally.period.words)",
      ] + remarks).compactMap(\.self).joined(separator: ". "),
      answers: [
        goodEnough, trust, direction, worries, families, doing, named,
      ].compactMap(\.self))
    report.decisions = decisions
    report.sections = [
      Report.Section(
        "Counts that are published", release.tables.tables.map { .table(shown($0)) })
    ]
    report.notes = notes
    report.months = tally.period
    report.publicCells = cells
    return report
  }

  private func shown(_ table: PublicTable) -> ReportTable {
    ReportTable(
      table.title,
      columns: table.columns.enumerated().map { place, heading in
        .init(heading, isNumber: place > 0)
      },
      rows: table.rows.map { [$0.label] + $0.cells.map(release.printed) })
  }

  /// Every place of every table with what is printed there: numbers stay numbers, and the mark has a column of its own.
  private var cells: ReportTable {
    var rows: [[String]] = []
    for table in release.tables.tables {
      for row in table.rows {
        for (column, entry) in zip(table.columns.dropFirst(), row.cells) where entry != .none {
          let text = release.printed(entry)
          let isMark = text == "c" || text == "z"
          rows.append([
            table.title, row.label, column, isMark ? "" : text, isMark ? text : "shown",
          ])
        }
      }
    }
    return ReportTable(
      "", columns: ["table", "row", "column", .number("value"), "status"], rows: rows)
  }

  private var notes: [String] {
    let numbers = release.protected.statuses.values
    let hidden = numbers.count { $0 == .hidden }
    let all = numbers.count { $0 != .structuralZero }
    let folded = release.layout.together
    return [
      hidden == 0
        ? "No number had to be hidden."
        : "c: \(hidden) of \(all) numbers \(hidden == 1 ? "is" : "are") hidden. Some are counts of one to five, from "
          + "which a child or a family could be known; the others are hidden so that nobody can work those out.",
      folded.isEmpty
        ? nil
        : "So that fewer numbers have to be hidden, these stand together as \(PublicLayout.others): "
          + "\(list(folded)).",
      release.layout.everyService.isEmpty && tally.services.count > 1
        ? "There is no table by service, since too much of it would have to be hidden." : nil,
      release.layout.putsChangesTogether
        ? "Grades that a second reader lowered or raised are counted together." : nil,
      "Hiding a few small numbers keeps children and families from being known; the counts that are left are true.",
      "Good or better is good and outstanding. Not yet good is requires improvement and inadequate.",
      "This report names no child, no family and no worker.",
    ].compactMap(\.self)
  }
}
