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
    Outcome(remarking: {
      let headings = try reportHeadings()
      var remarks: [Diagnostic] = []
      var report: Report
      do {
        report = try made(request, hand)
      } catch let nothing as NothingCounted {
        report = emptyReport(request, nothing)
        remarks = [nothing.complaint]
      }
      report = headings.applied(to: report)
      report.origin = try origin(of: report, request)
      return (report, remarks)
    })
  }

  /// The reports that somebody may read, by what they are made of; a report of a team where they have one, or may
  /// name any.
  ///
  /// - Parameter hand: who looks.
  package func reportKinds(for hand: Hand) throws -> [ReportKind] {
    let viewer = try viewer(hand)
    let figures = viewer.figures
    return ReportKind.allCases.filter { kind in
      switch kind {
      case .practiceWeek, .stocktake: true
      case .board, .moderation, .themes, .briefing: figures.contains(.council)
      case .selfAssessment, .scrutiny: figures.isSuperset(of: [.council, .allServices])
      case .team:
        figures.contains(.allTeams) || figures.contains(.ownTeams) && leadsOrBelongs(hand)
      case .inspection: viewer.may(.exportAll) && figures.contains(.council)
      }
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
    case .briefing:
      throw Refusal(
        .unknownFilter, "a briefing is on one theme", advice: "name the theme")
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

  /// How the council words the headings of its reports.
  func reportHeadings() throws -> ReportHeadings {
    let name = "Reports/headings.txt"
    guard library.isOwn(name) else { return try ReportHeadings("", named: name) }
    return try ReportHeadings(
      library.reportFile("headings.txt"), named: "\(folder)/Templates/\(name)")
  }

  /// What a council gives its pages: its own files of `Templates/Reports` where it has them.
  package func reportDress() throws -> ReportDress {
    try ReportDress(styleSheet: library.reportFile("report.css"), logo: library.logo())
  }

  /// The figures of what is meant, the first programme first.
  func reportSets(
    _ selection: Selection, _ hand: Hand, _ detail: FigureDetail = .pages
  ) throws -> ReportSets {
    let tallies = try tallies(selection, hand, detail)
    let trial = try triedOut(hand)
    let sets = try figureSets(of: tallies, selection, hand, detail).map { set in
      var set = set
      set.triedOut = trial
      return set
    }
    guard let main = sets.first, let tally = tallies.first else {
      throw NothingCounted(period: selection.period)
    }
    var general = try generalActions(selection, hand)
    general?.triedOut = trial
    return ReportSets(
      main: main, tally: tally, others: Array(sets.dropFirst()), general: general,
      change: try change(tallies, selection, hand),
      templates: Set(tallies.flatMap(\.answers.templates.keys)).sorted())
  }

  /// A page that says that there is nothing to report.
  private func emptyReport(_ request: ReportRequest, _ nothing: NothingCounted) -> Report {
    Report(
      request.kind, council: workspace.council, subtitle: nothing.months,
      answers: [Report.Answer("What is there to report?", [nothing.words])])
  }
}

/// Months in which nothing was submitted or expected.
struct NothingCounted: Error {
  /// The months asked for; nothing where there is no review at all.
  var period: Period?

  var months: String { period?.words ?? "all months" }

  /// What a page says of it.
  var words: String { "No review was submitted or expected in \(months)." }

  /// What is told beside the page.
  var complaint: Diagnostic {
    Diagnostic(
      .nothingCounted, "no review was submitted or expected in \(months)",
      advice: "choose another \(adding: .period); \(.listReviews) shows the months there are")
  }
}

/// The figures reports are made of.
struct ReportSets {
  var main: FigureSet
  /// What those of the first programme were made of.
  var tally: ProgrammeTally
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
