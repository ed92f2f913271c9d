import Disclosure
import PracticeLearning
import ReviewReports
import ReviewStore

extension Council {
  /// The report for a scrutiny committee and the public: one protected release, safe beside those of the register.
  func scrutinyReport(_ request: ReportRequest, _ hand: Hand) throws -> Report {
    let viewer = try viewer(hand)
    if request.isPublished { try viewer.require(.publish) }
    guard viewer.figures.isSuperset(of: [.council, .allServices]) else {
      throw viewer.refusal(to: "read the figures of all services")
    }
    guard request.selection.service == nil, request.selection.team == nil else {
      throw Refusal(
        .publicOfPart,
        "a public report is of all services: of one alone too much could be worked out",
        advice: "leave out service and team; its table by service says what may be said of each")
    }
    let sets = try reportSets(request.selection, hand)
    var meant = request.selection
    (meant.programme, meant.period) = (sets.main.programme, sets.main.period)
    let tally = sets.tally
    let count = try publicCount(tally, sets.change, meant, hand)
    if request.isPublished, count.leavesOut {
      throw Refusal(
        .publishedWithout, "reviews you are asked to grade are left out",
        advice: "grade them first: what is published has to count every review")
    }
    let layouts = PublicLayout.all(of: tally, order: workspace.services)
    guard let release = ScrutinyRelease(count, layouts) else { throw nothingToPublish }
    Remarks.gathered?.add(release.wholeGroups.map(Council.remark))
    if request.isPublished { try publish(release.published, tally.period, hand) }
    var report = ScrutinyReport(
      council: workspace.council, programme: sets.main.name, release, count,
      adjusted: sets.main.whole(.moderationAdjustedGoodOrOutstanding)?.value,
      isPublished: request.isPublished)
    report.remarks = [
      tally.leftOut > 0 ? "Without the reviews you are asked to grade" : nil, sets.main.triedOut,
    ].compactMap(\.self)
    var made = report.report
    made.templates = sets.templates
    return made
  }

  /// What is counted, with everything that is out already about the same months.
  private func publicCount(
    _ tally: ProgrammeTally, _ change: PeriodChange?, _ selection: Selection, _ hand: Hand
  ) throws -> PublicCount {
    let own = [tally.period] + (change.map { [$0.earlier, $0.later] } ?? [])
    let earlier = PublishedRelease.reached(from: own, in: try register(of: tally.programme))
    let names = try library.themes().names(in: tally.period)
    var count = PublicCount(tally, change: change, names: names, earlier: earlier)
    guard !earlier.isEmpty else { return count }
    let cuts = PublicCount.cuts(tally.period, change, earlier)
    for months in Set(cuts.periods + cuts.pieces) where months != tally.period {
      var meant = selection
      meant.period = months
      count.others[months] =
        try tallies(meant, hand, .pages).first
        ?? ProgrammeTally(programme: tally.programme, period: months)
    }
    return count
  }

  private var nothingToPublish: Refusal {
    Refusal(
      .nothingToPublish,
      "so few reviews were counted that every number would have to be hidden",
      advice: "choose a longer \(adding: .period), or wait until there are more reviews")
  }

  /// S8: what is true of all is true of each.
  private static func remark(_ group: WholeGroup) -> Diagnostic {
    let line = group.total.split(separator: "@").first.map(String.init) ?? group.total
    return Diagnostic(
      .wholeGroup,
      "all \(group.count) reviews of one line (\(line)) are of one kind: who knows that a child was among them "
        + "knows how the review came out",
      advice: "decide whether that may be published; other months may help")
  }
}
