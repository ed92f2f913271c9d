import PracticeLearning
import Spreadsheets

extension FigureWorkbook {
  /// The grades of each domain, overall and impact, of each programme.
  var gradesByDomain: WorkbookTable {
    let rows = figures { $0.id == .gradesGoodOrOutstanding && $0.isOfWholeProgramme }
    let label = label("rating") { (row: ProgrammeFigure) in (row.set, row.ratingName) }
    let columns =
      [
        Self.programmeColumn.of(\.set),
        WorkbookColumn("rating", "What was graded: a domain, overall or impact.") {
          .text($0.ratingName)
        },
      ] + gradeColumns + goodColumns.map { $0.of(\.figure) } + label.column
    return WorkbookTable(
      "Grades by domain", "How many reviews were given each grade, per domain, overall and impact",
      columns, rows,
      charts: [
        SheetChart(
          .stackedShares(Self.gradeSeries), by: label.by, title: "Grades by domain",
          altText: profileWords(rows))
      ])
  }

  /// The overall grade by one dimension, with how many were moderated.
  func group(_ dimension: Figure.Dimension.Name, _ name: String) -> WorkbookTable {
    let rows = figures {
      $0.id == .gradesGoodOrOutstanding && $0.dimension(dimension) != nil
        && $0.dimension(.rating) == Rating.overall.name
    }
    let word = dimension.rawValue
    let label = label(word) { (row: ProgrammeFigure) in
      (row.set, row.figure.dimension(dimension) ?? "")
    }
    let columns =
      [
        Self.programmeColumn.of(\.set),
        WorkbookColumn(word, "The \(word) the row is of.") { $0.figure.cell(dimension) },
      ] + gradeColumns + goodColumns.map { $0.of(\.figure) } + label.column
    return WorkbookTable(
      name, "Overall grades by \(word), with the share good or outstanding", columns, rows,
      charts: [
        SheetChart(
          .intervals(
            low: "good or outstanding: low",
            value: .init("good or outstanding", colour: 0x3B7396),
            high: "good or outstanding: high"),
          by: label.by, title: "Good or outstanding by \(word), with 95% intervals",
          altText: "Dots with intervals of the share good or outstanding by \(word), overall grade."
            + " \(counted(rows.count, "row")). The table holds the numbers.")
      ])
  }

  private var gradeColumns: [WorkbookColumn<ProgrammeFigure>] {
    Grade.bestFirst.map { grade in
      WorkbookColumn(grade.word, .number, "Reviews graded \(grade.word).") {
        $0.figure.gradeCell(grade)
      }
    }
  }

  private var goodColumns: [WorkbookColumn<Figure>] {
    WorkbookColumn.share(
      "graded good or outstanding", of: "graded", share: "good or outstanding")
  }

  /// The colours of the grades, told apart with every kind of sight and in print.
  private static var gradeSeries: [SheetChart.Series] {
    zip(Grade.bestFirst, [0x041B3C, 0x3B7396, 0xD07A43, 0x8C1222] as [UInt32]).map {
      SheetChart.Series($0.word, colour: $1)
    }
  }

  private func profileWords(_ rows: [ProgrammeFigure]) -> String {
    let overall = rows.first { $0.figure.dimension(.rating) == Rating.overall.name }?.figure
    let good = overall.map { ", overall \($0.shownCounts) good or outstanding" } ?? ""
    return "Stacked bars of grades by domain, best grade first\(good). The table holds the numbers."
  }
}

extension ProgrammeFigure {
  fileprivate var ratingName: String { figure.dimension(.rating) ?? "" }
}
