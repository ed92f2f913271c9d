import PracticeLearning

extension FigureSet {
  private static let barWidth = 20

  /// How often the moderator agreed and which way they differed, per rating, with a bar.
  var domainTable: ReportTable {
    ReportTable(
      "Where we differ", columns: ["", .number("same"), .number("lower"), .number("higher"), ""],
      rows: Rating.compared.map { rating in
        let same = whole(.moderationSameGrade, rating: rating)
        let lower = whole(.moderationAuditorHigher, rating: rating)?.numerator ?? 0
        let higher = whole(.moderationAuditorLower, rating: rating)?.numerator ?? 0
        return [
          rating.name, same?.shownCounts ?? "", String(lower), String(higher),
          bar(lower, higher, of: same?.denominator ?? 0),
        ]
      },
      note: "Bar: - moderator lower, # same grade, + moderator higher. All reviews taken.")
  }

  /// A bar in which nothing that occurs is too short to be seen.
  private func bar(_ lower: Int, _ higher: Int, of pairs: Int) -> String {
    guard pairs > 0 else { return "" }
    func length(_ count: Int) -> Int {
      count == 0 ? 0 : max(1, (2 * count * FigureSet.barWidth + pairs) / (2 * pairs))
    }
    let same = max(0, FigureSet.barWidth - length(lower) - length(higher))
    return String(repeating: "-", count: length(lower)) + String(repeating: "#", count: same)
      + String(repeating: "+", count: length(higher))
  }

  /// The same as shares with their intervals, the mean difference, and the estimate for all reviews.
  var shareTable: ReportTable {
    ReportTable(
      "How often the same grade",
      columns: [
        "", .number("same"), "interval", .number("mean difference"), .number("all reviews"),
      ],
      rows: Rating.compared.map { rating in
        let same = whole(.moderationSameGrade, rating: rating)
        let difference = whole(.moderationMeanDifference, rating: rating)
        let weighted = whole(.moderationSameGradeWeighted, rating: rating)
        let interval = difference?.shownInterval ?? ""
        return [
          rating.name, same?.shown ?? "", same?.shownInterval ?? "",
          (difference?.shown ?? "") + (interval.isEmpty ? "" : " (\(interval))"),
          weighted?.shown ?? "",
        ]
      },
      note:
        "Intervals: 95%. Mean difference: auditor less moderator, in grades. All reviews: estimated, "
        + "each kind of review counted as often as it occurs.")
  }

  /// The six domains together, of which a review is one case and not six.
  var pooledLine: String {
    guard let same = whole(.moderationPooledSameGrade), same.value != nil else { return "" }
    let interval = same.interval == nil ? "" : "; 95% interval \(same.shownInterval)"
    return wrapped(
      "Six domains together: \(same.shown) (\(same.shownCounts)\(interval), with reviews and not grades "
        + "as cases). The overall grade is never counted with them.", indent: "  ") + "\n"
  }

  /// One group of a dimension a line: how often the same overall grade, and which way they differ.
  func groupTable(by part: ComparisonPart) -> ReportTable {
    func overall(_ id: Figure.ID) -> [Figure] {
      groups(of: part.dimension, id).filter { $0.dimension(.rating) == Rating.overall.name }
    }
    let same = overall(.moderationSameGrade)
    let others = zip(overall(.moderationAuditorHigher), overall(.moderationAuditorLower))
    return ReportTable(
      "The moderator's own overall grade beside the auditor's, by \(part.rawValue)",
      columns: [
        ReportTable.Column(part.rawValue), .number("same"), .number("share"), "95% interval",
        .number("lower"), .number("higher"),
      ],
      rows: zip(same, others).map { same, others in
        [
          same.dimension(part.dimension) ?? "", same.shownCounts,
          same.value == nil ? "" : same.shown + (same.restsOnFew ? "*" : ""),
          same.shownInterval, others.0.numerator.map(String.init) ?? "",
          others.1.numerator.map(String.init) ?? "",
        ]
      },
      note:
        "Lower and higher: the moderator's grade. Fewer than 5 pairs: counts only. Overlapping "
        + "intervals are no test of a difference, and a table by name is no ranking."
        + (same.contains { $0.value != nil && $0.restsOnFew } ? " " + fewNote : ""))
  }
}
