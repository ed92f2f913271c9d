import PracticeLearning
import ReviewDocuments
import ReviewReports
import ReviewStore
import Spreadsheets

/// What a workbook of figures holds.
package struct ExportedWorkbook: Sendable {
  /// The sheets with tables, in their order.
  package let sheets: [String]
  /// How many figures there are.
  package let figures: Int
}

extension Council {
  /// Writes the figures that whoever acts may read as a workbook: charts, filters, tables with names, and
  /// a dictionary.
  ///
  /// It is one entry of the journal, written before anything leaves. Reviews the person is asked to grade
  /// blind are in no figure.
  ///
  /// - Parameters:
  ///   - selection: which reviews.
  ///   - file: the workbook to write; an older one of that name is replaced.
  ///   - hand: who makes it, and when.
  package func exportWorkbook(
    _ selection: Selection, to file: String, by hand: Hand
  ) -> Outcome<ExportedWorkbook> {
    asking(for: "an export", by: hand) {
      try refuseIdentifiers(inFile: file)
      let sets = try sets(ofWorkbook: selection, hand)
      let figures = FigureWorkbook(
        council: workspace.council, sets: sets, made: hand.today, selection: selection.words,
        version: ProgramVersion.current)
      let workbook = figures.workbook
      let words = selection.isEmpty ? "everything" : selection.words
      try write(by: hand, "export") { batch in
        try batch.noteExport(
          to: hand.destination(file), filter: "workbook of figures of \(words)", showing: [])
      }
      do throws(WorkbookError) {
        try workbook.write(to: file)
      } catch {
        throw Refusal(error, writing: file)
      }
      return ExportedWorkbook(
        sheets: workbook.sheets.map(\.name), figures: sets.reduce(0) { $0 + $1.figures.count })
    }
  }

  /// The figures of a report, with all their parts, and the actions from no single review.
  private func sets(ofWorkbook selection: Selection, _ hand: Hand) throws -> [FigureSet] {
    let sets = try reportSets(selection, hand, .everything)
    return [sets.main] + sets.others + [sets.general].compactMap(\.self)
  }
}

extension Refusal {
  /// The refusal of a workbook that could not be written.
  fileprivate init(_ error: WorkbookError, writing file: String) {
    switch error {
    case .missingLibrary(let missing): self.init([Diagnostic(missing, for: file)])
    case .file(_, let reason):
      self.init(
        .cannotWrite, "\(file) cannot be written: \(reason)",
        advice: "check where it goes and try again")
    default:
      self.init(
        .workbookTooLarge, error.description, advice: "choose fewer months, or one programme")
    }
  }
}
