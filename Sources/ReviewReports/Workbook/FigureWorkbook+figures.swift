import PracticeLearning
import Spreadsheets

extension FigureWorkbook {
  /// The learning actions by status, and what became of them.
  var learningActions: WorkbookTable {
    listed(
      "Learning actions", "Learning actions by status, and what became of them", by: .status,
      "The status of the actions: blank, green, amber, red, blue or black."
    ) { $0.id.rawValue.hasPrefix("actions.") }
  }

  /// What was done by its last day, and how long it took.
  var inTime: WorkbookTable {
    listed(
      "In time", "Work done by its last day, and the working days it took", by: .step,
      "The kind of work that has a last day."
    ) { $0.id.rawValue.hasPrefix("timeliness.") }
  }

  /// Figures of the whole, one a row, with one of their dimensions as a column.
  private func listed(
    _ name: String, _ title: String, by dimension: Figure.Dimension.Name, _ meaning: String,
    _ passes: (Figure) -> Bool
  ) -> WorkbookTable {
    let columns: [WorkbookColumn<ProgrammeFigure>] =
      [Self.programmeColumn.of(\.set)] + [
        WorkbookColumn("figure", "What the row counts, in words.") { .text($0.figure.title) },
        WorkbookColumn(dimension.rawValue, meaning) { $0.figure.cell(dimension) },
      ] + Self.numbers.map { $0.of(\.figure) }
    return WorkbookTable(
      name, title, columns, figures { $0.isOfWholeProgramme && passes($0) })
  }

  /// Every figure there is of what was asked for.
  var allFigures: WorkbookTable {
    let columns: [WorkbookColumn<ProgrammeFigure>] =
      [
        WorkbookColumn("id", "The name machines know the figure by; it never changes.") {
          .text($0.figure.id.rawValue)
        },
        WorkbookColumn("definition", "What a figure of this id is.") {
          .text($0.figure.id.definition)
        },
        WorkbookColumn("title", "What this figure is, in words.") { .text($0.figure.title) },
      ]
      + (Figure.Dimension.Name.first + Figure.Dimension.Name.last).map { name in
        WorkbookColumn(
          name.rawValue, "The \(name.words) the figure is of; z where it is of none alone."
        ) { $0.figure.cell(name) }
      }
      + [
        WorkbookColumn("unit", "What the value is: a share, a count, a word and so on.") {
          .text($0.figure.unit.rawValue)
        }
      ] + Self.numbers.map { $0.of(\.figure) }
      + Grade.bestFirst.map { grade in
        WorkbookColumn(
          grade.word, .number, "Reviews graded \(grade.word), where the figure is of grades."
        ) { $0.figure.gradeCell(grade) }
      }
      + [
        WorkbookColumn("reading", "What the number means, where there is more to say.") { row in
          row.figure.unit == .word
            ? .notApplicable : row.figure.text.map(CellValue.text) ?? .notApplicable
        },
        WorkbookColumn("why missing", "Why there is no value.") {
          $0.figure.missing.map(CellValue.text) ?? .notApplicable
        },
        WorkbookColumn("method", "How it was worked out, with its source.") {
          .text($0.figure.method)
        },
        WorkbookColumn("period", "The months it is counted over.") {
          .text($0.figure.period.description)
        },
      ]
    return WorkbookTable(
      "All figures", "Every figure, with its definition, its interval and its method", columns,
      figures { _ in true })
  }

  private static var numbers: [WorkbookColumn<Figure>] {
    [
      WorkbookColumn("value", .number, "The value in its unit; a share is from 0 to 1.") {
        $0.valueCell
      },
      WorkbookColumn("numerator", .number, "The count, or the count above the line of a share.") {
        $0.numeratorCell
      },
      WorkbookColumn("denominator", .number, "The count below the line of a share.") {
        $0.denominatorCell
      },
      WorkbookColumn("low", .number, "The lower end of the 95% interval, in the same unit.") {
        $0.lowerCell
      },
      WorkbookColumn("high", .number, "The upper end of the 95% interval, in the same unit.") {
        $0.upperCell
      },
    ]
  }
}

extension Figure.Dimension.Name {
  fileprivate var words: String { rawValue.split(separator: "_").joined(separator: " ") }
}
