import PracticeLearning
import Spreadsheets

extension FigureWorkbook {
  /// The auditor's and the moderator's own grades of the same reviews, per rating.
  var auditorAndModerator: WorkbookTable {
    let rows = sets.filter { !$0.everyWhole(.moderationConfusion).isEmpty }.flatMap { set in
      Rating.compared.flatMap { rating in
        Grade.bestFirst.map { GradePairs(set: set, rating: rating, auditor: $0) }
      }
    }
    let columns =
      [
        Self.programmeColumn.of(\GradePairs.set),
        WorkbookColumn("rating", "What was graded: a domain or overall.") { .text($0.rating.name) },
        WorkbookColumn("auditor's grade", "The grade the auditor gave.") {
          .text($0.auditor.word)
        },
      ]
      + Grade.bestFirst.map { moderator in
        WorkbookColumn(
          "moderator: \(moderator.word)", .number,
          "Of the reviews with this grade of the auditor's, those the moderator graded"
            + " \(moderator.word) on their own."
        ) { $0.pairs(moderator) }
      }
    return WorkbookTable(
      "Auditor and moderator", "The auditor's grade beside the moderator's own, review by review",
      columns, rows)
  }

  /// How often auditor and moderator gave the same grade, per rating.
  var moderationByDomain: WorkbookTable {
    let rows = sets.flatMap { set in
      Rating.compared.compactMap { rating in
        set.whole(.moderationSameGrade, rating: rating).map {
          ComparedRating(set: set, rating: rating, same: $0)
        }
      }
    }
    let label = label("rating") { (row: ComparedRating) in (row.set, row.rating.name) }
    func count(_ heading: String, _ meaning: String, _ id: Figure.ID)
      -> WorkbookColumn<ComparedRating>
    {
      WorkbookColumn(heading, .number, meaning) {
        $0.set.whole(id, rating: $0.rating)?.numeratorCell ?? .missing
      }
    }
    let columns =
      [
        Self.programmeColumn.of(\ComparedRating.set),
        WorkbookColumn("rating", "What was graded: a domain or overall.") { .text($0.rating.name) },
      ]
      + WorkbookColumn.share("same", of: "pairs", share: "same grade").map { $0.of(\.same) }
      + [
        count(
          "moderator lower", "Reviews the moderator graded lower than the auditor.",
          .moderationAuditorHigher),
        count(
          "moderator higher", "Reviews the moderator graded higher than the auditor.",
          .moderationAuditorLower),
        count(
          "within one grade", "Reviews with at most one grade between the two.",
          .moderationWithinOne),
      ] + label.column
    return WorkbookTable(
      "Moderation by domain", "How often auditor and moderator gave the same grade", columns, rows,
      charts: [
        SheetChart(
          .intervals(
            low: "same grade: low", value: .init("same grade", colour: 0x3B7396),
            high: "same grade: high"),
          by: label.by, title: "Same grade from auditor and moderator, with 95% intervals",
          altText: "Dots with intervals of the share of reviews with the same grade from auditor"
            + " and moderator, by domain. The table holds the numbers.")
      ])
  }
}

/// A row of grades side by side: those of one grade of the auditor's.
private struct GradePairs {
  let set: FigureSet
  let rating: Rating
  let auditor: Grade

  func pairs(_ moderator: Grade) -> CellValue {
    let cell = set.everyWhole(.moderationConfusion).first {
      $0.dimension(.rating) == rating.name && $0.dimension(.auditor) == auditor.word
        && $0.dimension(.moderator) == moderator.word
    }
    // A pair of grades that did not occur has no figure.
    return cell?.numeratorCell ?? .number(0)
  }
}

private struct ComparedRating {
  let set: FigureSet
  let rating: Rating
  let same: Figure
}
