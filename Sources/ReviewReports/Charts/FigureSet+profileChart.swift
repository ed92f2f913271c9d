package import Charts
import PracticeLearning

extension FigureSet {
  /// The profile of grades by domain as a chart; nothing where no review is graded.
  package func profileChart(title: String? = nil) -> GradeProfileChart? {
    let figures = everyWhole(.gradesGoodOrOutstanding).filter { $0.missing == nil }
    guard let overall = whole(.gradesGoodOrOutstanding, rating: .overall),
      let reviews = overall.denominator, reviews > 0
    else { return nil }
    return GradeProfileChart(
      heading: chartHeading(
        title
          ?? "\(overall.shownCounts) reviews were good or outstanding overall (\(overall.shown))",
        "grades by domain", count: reviews),
      subject: subject("grades", by: "domain", count: reviews),
      steps: Grade.bestFirst.map(\.word), lineWords: "good or outstanding",
      rows: figures.map { figure in
        GradeProfileChart.Row(
          label: figure.dimension(.rating) ?? "",
          counts: figure.grades.map { .known($0.count) }, good: figure.chartShare)
      })
  }

  /// The profile of the overall grade month by month; nothing where there is no more than one month.
  package var monthsChart: GradeProfileChart? {
    let months = groups(of: .month, .gradesGoodOrOutstanding)
      .filter { $0.dimension(.rating) == Rating.overall.name }
    let known = months.filter { !$0.grades.isEmpty }
    let reviews = known.reduce(0) { $0 + ($1.denominator ?? 0) }
    guard known.count > 1, reviews > 0,
      let overall = whole(.gradesGoodOrOutstanding, rating: .overall)
    else { return nil }
    return GradeProfileChart(
      heading: chartHeading(
        "Overall grades month by month; in all months \(overall.shownCounts) good or outstanding",
        "overall grades", count: reviews),
      subject: subject("overall grades", by: "month", count: reviews),
      steps: Grade.bestFirst.map(\.word), lineWords: "good or outstanding",
      rows: known.suffix(24).map { figure in
        GradeProfileChart.Row(
          label: Month(figure.dimension(.month) ?? "")?.words ?? figure.dimension(.month) ?? "",
          counts: figure.grades.map { .known($0.count) }, good: figure.chartShare)
      })
  }
}
