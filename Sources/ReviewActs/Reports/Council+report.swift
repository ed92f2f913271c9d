import PracticeLearning
package import ReviewReports
import ReviewStore

extension Council {
  /// One of the ten reports, with the line that says where it comes from.
  ///
  /// - Parameters:
  ///   - request: which report, of what.
  ///   - hand: who looks; each report is for those who read what it is made of.
  package func report(_ request: ReportRequest, by hand: Hand) -> Outcome<Report> {
    Outcome {
      var report = try made(request, hand)
      report.origin = try origin(of: report, request)
      return report
    }
  }

  private func made(_ request: ReportRequest, _ hand: Hand) throws -> Report {
    switch request.kind {
    case .board: try boardReport(request.selection, hand, inLetters: request.inLetters)
    case .moderation: try moderationReport(request.selection, hand)
    case .themes: try themesReport(request.selection, hand)
    case .practiceWeek: try weekReport(request, hand)
    case .stocktake: try stocktake(of: request.selection.period, by: hand).get().report
    case .selfAssessment: try selfAssessment(request, hand)
    case .inspection: try inspectionReport(request.selection, hand)
    case .team: try teamReport(request.selection, hand)
    case .scrutiny: try scrutinyReport(request, hand)
    case .briefing: throw Refusal(.unknownFilter, "not yet", advice: "")
    }
  }

  /// The digest of what a report says, and what it was made of.
  private func origin(of report: Report, _ request: ReportRequest) throws -> ReportOrigin {
    let digest = try Digest.sha256 { $0(report.json) }
    let period = report.months ?? report.figures.first?.period ?? request.selection.period
    return ReportOrigin(
      digest: digest, period: period?.description ?? "as stored", templates: report.templates,
      version: ProgramVersion.current)
  }

  /// What a council gives its pages: its own files of `Templates/Reports` where it has them.
  package func reportDress() throws -> ReportDress {
    try ReportDress(styleSheet: library.reportFile("report.css"), logo: library.logo())
  }

  /// The figures of what is meant with those of its parts, the first programme first.
  func reportSets(_ selection: Selection, _ hand: Hand) throws -> ReportSets {
    let tallies = try tallies(selection, hand)
    let trial = try triedOut(hand)
    let sets = try figureSets(of: tallies, selection, hand).map { set in
      var set = set
      set.triedOut = trial
      return set
    }
    guard let main = sets.first else { throw nothingCounted }
    var general = try generalActions(selection, hand)
    general?.triedOut = trial
    return ReportSets(
      main: main, others: Array(sets.dropFirst()), general: general,
      change: try change(tallies, selection, hand),
      templates: Set(tallies.flatMap(\.answers.templates.keys)).sorted())
  }

  /// The refusal of months in which there is nothing.
  var nothingCounted: Refusal {
    Refusal(
      .unknownFilter, "no review was submitted or expected in this period",
      advice: "choose another \(adding: .period); \(.listReviews) shows the months there are")
  }
}

/// The figures reports are made of.
struct ReportSets {
  var main: FigureSet
  var others: [FigureSet]
  /// The actions from no single review.
  var general: FigureSet?
  var change: PeriodChange?
  var templates: [String]

  /// The first programme with the actions from no single review, which count among what is being done.
  var mainWithGeneral: FigureSet {
    var set = main
    set.figures += general?.figures ?? []
    return set
  }
}
