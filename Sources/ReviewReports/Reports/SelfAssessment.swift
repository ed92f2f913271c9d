import Charts
import PracticeLearning

/// The self-assessment of a year around three questions: the figures are filled in, and what people write is kept.
package struct SelfAssessment: Sendable {
  /// The programme's figures.
  package var set: FigureSet
  /// How grades changed.
  package var change: PeriodChange?
  /// What was done beside reviews in the same months.
  package var register: Stocktake
  /// What people wrote, by part.
  package var words: [Part: String]
  /// The file they write in, as it is named on the page.
  package var file: String

  package init(
    _ set: FigureSet, change: PeriodChange?, register: Stocktake, words: [Part: String],
    file: String
  ) {
    (self.set, self.change, self.register) = (set, change, register)
    (self.words, self.file) = (words, file)
  }

  /// What people write, each under its heading.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    case quality = "What is behind these figures"
    case impact = "What is different for children"
    case how = "How we know, beside the figures"
    case plans = "Our plans for the next twelve months"

    /// What is asked for.
    package var asks: String {
      switch self {
      case .quality: "Why practice is as it is: what helped, what got in the way."
      case .impact: "What children and families say is different for them; no names."
      case .how: "Observation, feedback, peer review, complaints: what they add or contradict."
      case .plans: "What will be done, by whom, and how we shall see that it helped children."
      }
    }
  }

  /// The report.
  ///
  /// - Parameter inLetters: with letters for grades in headings, so that its tables fit a terminal.
  package func report(inLetters: Bool) -> Report {
    var report = Report(
      .selfAssessment, council: set.council,
      subtitle: "\(set.name), \(set.period.words)" + (set.withoutBlind.map { ", \($0)" } ?? "")
        + (set.triedOut.map { ". \($0)" } ?? ""),
      answers: [
        answer(
          "What do we know about the quality and impact of practice?",
          [
            BoardReport.goodEnough(set), BoardReport.direction(set, change),
            BoardReport.families(set),
          ]),
        answer("How do we know it?", [howMany, BoardReport.trust(set), registered]),
        answer(
          "What are our plans for the next twelve months?",
          [BoardReport.worries(set), BoardReport.doing(set), planned]),
      ])
    report.decisions = BoardReport.decisions(set)
    report.sections =
      Part.allCases.map { part in
        Report.Section(
          part.rawValue,
          [
            .words(
              words[part] ?? "", among: "\(part.asks) Nothing is written yet; write it in \(file).")
          ])
      } + [
        Report.Section(
          "In pictures",
          [set.profileChart() as (any Chart)?, set.servicesChart].compactMap {
            $0.map { .chart($0, isToldBeside: true) }
          }),
        Report.Section(
          "In figures", BoardReport.tables(set, [], inLetters: inLetters).map(Report.Block.table)),
      ]
    report.notes = ["Intervals are 95% Wilson score intervals. " + lettersNote + " " + fewNote]
    report.figures = BoardReport.figures([set], change: change)
    return report
  }

  /// One answer out of several.
  private func answer(_ question: String, _ parts: [Report.Answer?]) -> Report.Answer {
    let parts = parts.compactMap(\.self)
    return Report.Answer(
      question, parts.flatMap(\.sentences), workedOut: parts.flatMap(\.workedOut))
  }

  private var howMany: Report.Answer? {
    let reviews = set.whole(.reviews)
    return reviews.map {
      Report.Answer("", ["\($0.shown) reviews of single cases were recorded."])
    }
  }

  private var registered: Report.Answer? {
    register.rows.isEmpty
      ? nil
      : Report.Answer(
        "", ["\(counted(register.rows.count, "activity", "activities")) beside reviews add to it."],
        workedOut: [register.narrative])
  }

  private var planned: Report.Answer? {
    (words[.plans] ?? "").isEmpty
      ? Report.Answer("", ["What we plan has still to be written."]) : nil
  }

  /// The text of a file in which nothing is written yet.
  package static var blank: String {
    "Write below the headings. What stands above the first one is not part of the self-assessment.\n"
      + "The headings stay as they are. Nothing in this file is ever changed by the program.\n\n"
      + Part.allCases.map { "## \($0.rawValue)\n\n" }.joined()
  }
}
