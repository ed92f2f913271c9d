import PracticeLearning

/// A team manager's own page: how the team's practice is, what it does well, what waits.
package struct TeamReport: Sendable {
  /// The team, by id.
  package var team: String
  /// The figures of the team's reviews.
  package var set: FigureSet
  /// The figures of all reviews of the council in the same months.
  package var all: FigureSet?
  /// What waits for whoever reads the page: what, by when.
  package var waiting: [Waiting] = []
  /// The team's reviews with their final grades, where the reader may see them.
  package var reviews: [InspectionReport.Listed] = []
  /// The team's open learning actions.
  package var actions: [PageAction] = []

  package init(_ team: String, _ set: FigureSet, all: FigureSet?) {
    (self.team, self.set, self.all) = (team, set, all)
  }

  /// Something that waits.
  package struct Waiting: Hashable, Sendable {
    package var when: String
    package var subject: String
    package var words: String

    package init(when: String, subject: String, words: String) {
      (self.when, self.subject, self.words) = (when, subject, words)
    }
  }

  /// The report.
  package var report: Report {
    var report = Report(
      .team, council: set.council, title: "\(set.council): team \(team)",
      subtitle: "\(set.name), \(set.period.words)" + (set.withoutBlind.map { ", \($0)" } ?? "")
        + (set.triedOut.map { ". \($0)" } ?? ""),
      answers: [
        good, named("What do we do well?", .strength),
        named("What shall we work on?", .development),
        BoardReport.worries(set), BoardReport.families(set), doing, waits,
      ].compactMap(\.self))
    report.sections = [
      Report.Section(
        "In figures",
        [
          set.profileChart().map { .chart($0, isToldBeside: true) },
          .table(set.gradeProfile(title: "Grades as recorded", inLetters: true)),
          .table(set.themesTable(.strength, most: 8, title: "Named most often as a strength")),
          .table(set.themesTable(.development, most: 8, title: "Named most often to improve")),
        ].compactMap(\.self).filter(\.holdsRows)),
      Report.Section("Reviews of the team", reviews.isEmpty ? [] : [.table(reviewTable)]),
      Report.Section("Open learning actions", actions.isEmpty ? [] : [.table(actionTable)]),
      Report.Section("What waits for you", waiting.isEmpty ? [] : [.table(waitingTable)]),
    ]
    report.notes = [
      "A team has few reviews: two teams whose ranges overlap are not ranked by this page.",
      lettersNote, fewNote,
    ]
    var own = set
    own.figures.removeAll {
      $0.dimension(.question) != nil || $0.id.isOfTrend
        || $0.id == .themesReviews && $0.dimension(.domain) != nil || !$0.isOfWholeProgramme
    }
    report.figures = [own]
    return report
  }

  private var good: Report.Answer {
    var answer = BoardReport.goodEnough(set)
    answer.question = "How is our practice?"
    if let other = all?.whole(.gradesGoodOrOutstanding, rating: .overall), other.numerator != nil {
      answer.sentences.append("In the whole council it is \(other.shownCounts).")
    }
    return answer
  }

  private func named(_ question: String, _ kind: Finding.Kind) -> Report.Answer? {
    let top = set.topThemes(kind, most: 3).map { "\($0.title) (\($0.shownCounts))" }
    return top.isEmpty ? nil : Report.Answer(question, ["Named most often: \(list(top))."])
  }

  private var doing: Report.Answer? {
    actions.isEmpty
      ? nil
      : Report.Answer(
        "What are we doing?",
        [
          "\(counted(actions.count, "learning action")) of the team \(actions.count == 1 ? "is" : "are") open."
        ])
  }

  private var waits: Report.Answer {
    guard let first = waiting.first else {
      return Report.Answer("What waits for you?", ["Nothing."])
    }
    return Report.Answer(
      "What waits for you?",
      [
        "\(counted(waiting.count, "thing")); first \(first.words) (\(first.subject), \(first.when))."
      ])
  }

  private var reviewTable: ReportTable {
    ReportTable(
      "Reviews", columns: ["review", "month", "programme", "final grade", "state"],
      rows: reviews.map {
        [$0.id, $0.month.description, $0.programme, $0.final?.word ?? "-", $0.state]
      })
  }

  private var actionTable: ReportTable {
    ReportTable(
      "Actions", columns: ["action", "what", "owner", "due", "stands"],
      rows: actions.map { [$0.id, $0.what, $0.owner ?? "-", $0.due, $0.position] })
  }

  private var waitingTable: ReportTable {
    ReportTable(
      "By its last day", columns: ["when", "what", "about"],
      rows: waiting.map { [$0.when, $0.words, $0.subject] })
  }
}
