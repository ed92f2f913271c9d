import PracticeLearning
import ReviewReports
import ReviewStore

extension Council {
  /// Whether somebody leads a team or belongs to one.
  package func leadsOrBelongs(_ hand: Hand) -> Bool {
    (try? viewer(hand)).flatMap(team) != nil
  }

  private func team(of viewer: Viewer) -> String? {
    workspace.teamsLed(by: viewer.person.id).first ?? viewer.person.team
  }

  /// The page of a team: the one that is named, or the first that whoever looks leads or belongs to.
  func teamReport(_ selection: Selection, _ hand: Hand) throws -> Report {
    let viewer = try viewer(hand)
    guard let team = selection.team ?? team(of: viewer) else {
      throw Refusal(
        .unknownFilter, "\(viewer.person.id) leads no team and belongs to none",
        advice: "name one with \(adding: .team)")
    }
    var meant = selection
    meant.team = team
    let sets = try reportSets(meant, hand)
    var whole = selection
    (whole.team, whole.programme) = (nil, sets.main.programme)
    whole.period = sets.main.period
    var report = TeamReport(
      team, sets.mainWithGeneral, all: try figureSets(whole, hand, .whole).first)
    var listed = ReviewListing(meant, withGrades: true)
    listed.isOfCounted = true
    report.reviews = try reviews(listed, by: hand).get()
      .reviews.map(InspectionReport.Listed.init)
    var listing = ActionListing(meant, on: hand.today, raisedBy: hand.today)
    listing.open = true
    report.actions = try actions(listing, by: hand).get().actions
      .map { PageAction($0, on: hand.today) }
    report.waiting = try waiting(by: hand).get().map { item in
      TeamReport.Waiting(
        when: item.when(on: hand.today), subject: item.subject, words: item.words)
    }
    var made = report.report
    made.templates = sets.templates
    return made
  }
}
