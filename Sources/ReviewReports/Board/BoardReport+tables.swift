import PracticeLearning

extension BoardReport {
  static func tables(_ set: FigureSet, _ others: [FigureSet], inLetters: Bool) -> [ReportTable] {
    var tables = [
      set.headline, set.gradeProfile(title: "Grades as recorded", inLetters: inLetters),
    ]
    tables[0].title = "The main figures"
    if set.hasModerations {
      tables += [set.comparisonTable, set.confusion(.overall)]
    }
    tables += [
      set.overallShares(by: .service, title: "By service, overall grade", inLetters: inLetters),
      set.overallShares(by: .month, title: "By month, overall grade", inLetters: inLetters),
      moderationByMonth(set), timeliness(set), afterwards(set),
      set.themesTable(.development, most: 10, title: "Named most often to improve"),
      set.themesTable(.strength, most: 10, title: "Named most often as a strength"),
      set.actionsTable,
    ]
    if !others.isEmpty { tables.append(otherProgrammes(others, inLetters)) }
    return tables.filter { !$0.rows.isEmpty }
  }

  static func moderationByMonth(_ set: FigureSet) -> ReportTable {
    let toDate = set.groups(of: .month, .moderationShareToDate)
    let needed = set.groups(of: .month, .moderationNeededToDate)
    return ReportTable(
      "Moderation against the target",
      columns: [
        "month", .number("moderated"), .number("share"), .number("year to date"),
        .number("share to date"), .number("still needed"),
      ],
      rows: zip(set.groups(of: .month, .moderationShare), zip(toDate, needed)).map {
        month, sums in
        [
          month.dimension(.month) ?? "", month.shownCounts, month.shown, sums.0.shownCounts,
          sums.0.shown, sums.1.shown,
        ]
      })
  }

  private static func otherProgrammes(_ others: [FigureSet], _ inLetters: Bool) -> ReportTable {
    ReportTable(
      "Other programmes in the same months",
      columns: [
        "programme", .number("reviews"), .number(inLetters ? "O or G" : "good or outstanding"),
        .number("count"),
        .number("95% interval"),
      ],
      rows: others.map { set in
        let overall = set.whole(.gradesGoodOrOutstanding, rating: .overall)
        return [
          set.name, set.whole(.reviews)?.shown ?? "", overall?.shown ?? "",
          overall?.shownCounts ?? "",
          overall?.shownInterval ?? "",
        ]
      })
  }
}
