package import PracticeLearning
package import Spreadsheets

/// The figures of a council as a workbook with charts: the very figures of the reports, nothing counted anew.
package struct FigureWorkbook: Sendable {
  /// The council's name.
  package var council: String
  /// The figures of each programme that is meant, and the learning actions from no single review.
  package var sets: [FigureSet]
  /// The day it is made.
  package var made: CalendarDate
  /// What of all reviews is meant, in words; nothing for all.
  package var selection: String
  /// The version of the program.
  package var version: String

  package init(
    council: String, sets: [FigureSet], made: CalendarDate, selection: String, version: String
  ) {
    (self.council, self.sets, self.made) = (council, sets, made)
    (self.selection, self.version) = (selection, version)
  }

  /// The workbook.
  package var workbook: Workbook {
    let tables = [
      gradesByDomain, group(.service, "By service"), group(.team, "By team"),
      group(.month, "By month"), auditorAndModerator, moderationByDomain, themes,
      learningActions, inTime, allFigures,
    ]
    return Workbook(
      title: "\(council): what case reviews tell",
      made: SheetDay(year: made.year, month: made.monthNumber, day: made.day) ?? .undated,
      cover: cover, notes: notes,
      sheets: tables.map(\.sheet) + [Self.dictionary(of: tables).sheet])
  }

  /// Whether rows of several programmes stand in one table, and a chart has to tell them apart.
  var isOfSeveral: Bool { sets.count { $0.programme != nil } > 1 }

  private var cover: [String] {
    let periods = sets.map(\.period)
    var lines = periods.first.map { ["Months counted: \($0.words)"] } ?? []
    if !selection.isEmpty { lines.append("What is meant: \(selection)") }
    let programmes = sets.filter { $0.programme != nil }.map(\.name)
    if !programmes.isEmpty { lines.append("Programmes: \(list(programmes))") }
    if let day = sets.first?.day {
      lines.append("Status of learning actions: as on \(day.words)")
    }
    lines.append("Made on \(made.words), version \(version)")
    lines += Set(sets.compactMap(\.triedOut)).sorted()
    return lines + [
      "How to read it: the contents name every sheet; each holds one table, which can be filtered.",
      "Every number stands in the sheet “All figures” with its definition and its method;"
        + " the sheet “Dictionary” says what each column means.",
      "Where there is no number a letter stands: c hidden, since it would tell of few reviews;"
        + " x not known; z cannot be.",
    ]
  }

  private var notes: [String] {
    [
      "A share is the count above the line divided by the count below it, as a fraction from 0 to 1"
        + " that is shown as a percentage.",
      "Low and high are the ends of the 95% interval: what would be true of reviews like these lies"
        + " between them in 95 of 100 such periods. Intervals that overlap are no proof that"
        + " nothing differs, and a table by name is no ranking.",
      "A share of fewer than 10 reviews says little, whatever it is.",
      "Charts leave out rows in which a number is hidden or missing: nought would be wrong.",
      "Grades are those the auditor gave, unless a column says otherwise.",
      "People who review cases gave these grades to learn from: they are of practice, and no"
        + " judgement of a worker.",
    ]
  }
}

/// A figure with the programme it is of.
struct ProgrammeFigure {
  let set: FigureSet
  let figure: Figure
}

extension FigureWorkbook {
  /// The figures of every programme that pass, each with its programme.
  func figures(_ passes: (Figure) -> Bool) -> [ProgrammeFigure] {
    sets.flatMap { set in
      set.everyFigure.filter(passes).map { ProgrammeFigure(set: set, figure: $0) }
    }
  }

  /// The columns that every table begins with.
  static var programmeColumn: WorkbookColumn<FigureSet> {
    WorkbookColumn("programme", "The programme of reviews the row is of, by name.") {
      .text($0.name)
    }
  }

  /// What names a bar of a chart: the heading of a column, or of one that puts the programme before it.
  func label<Row>(
    _ heading: String, _ row: @escaping (Row) -> (set: FigureSet, name: String)
  ) -> (by: String, column: [WorkbookColumn<Row>]) {
    guard isOfSeveral else { return (heading, []) }
    return (
      "name in charts",
      [
        WorkbookColumn("name in charts", "The programme and the row, as charts name it.") {
          .text("\(row($0).set.name): \(row($0).name)")
        }
      ]
    )
  }
}

extension WorkbookColumn {
  /// A column of texts.
  init(_ heading: String, _ meaning: String, _ cell: @escaping (Row) -> CellValue) {
    self.init(heading, .text, meaning, cell)
  }
}

extension WorkbookColumn<Figure> {
  /// A share with what it is of and its interval.
  ///
  /// - Parameters:
  ///   - counted: what is counted, as a heading.
  ///   - all: what it is counted among, as a heading.
  ///   - share: the heading of the share.
  static func share(_ counted: String, of all: String, share: String) -> [WorkbookColumn<Figure>] {
    [
      WorkbookColumn(counted, .number, "How many: the count above the line of the share.") {
        $0.numeratorCell
      },
      WorkbookColumn(all, .number, "Of how many: the count below the line of the share.") {
        $0.denominatorCell
      },
      WorkbookColumn(share, .share, "The first count divided by the second, from 0 to 1.") {
        $0.valueCell
      },
      WorkbookColumn("\(share): low", .share, "The lower end of its 95% interval.") {
        $0.lowerCell
      },
      WorkbookColumn("\(share): high", .share, "The upper end of its 95% interval.") {
        $0.upperCell
      },
    ]
  }
}
