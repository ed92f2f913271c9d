import PracticeLearning
import ReviewDocuments
import ReviewReports
import ReviewStore

extension Council {
  /// What inspectors ask for, of the six months that end with the latest review where no others are named.
  func inspectionReport(_ selection: Selection, _ hand: Hand) throws -> Report {
    try viewer(hand).require(.exportAll)
    var meant = selection
    if meant.period == nil {
      meant.period = try read { try $0.latestMonth() }.flatMap {
        Period(from: $0.adding(-5), to: $0)
      }
    }
    let sets = try reportSets(meant, hand)
    let period = sets.main.period
    var report = InspectionReport(sets.mainWithGeneral)
    let listedReviews = try reviews(ReviewListing(meant, withGrades: true), by: hand).get()
    report.reviews = listedReviews.reviews.filter {
      $0.heading.state != ReviewState.withdrawn.word
    }.map(InspectionReport.Listed.init)
    let withdrawn = listedReviews.reviews.count - report.reviews.count
    let pairs = try gradedAgain(meant, by: hand).get()
    report.seconds = pairs.pairs.map { pair in
      InspectionReport.Second(
        review: pair.heading.id, auditor: pair.auditors(.overall),
        moderator: pair.moderators(.overall), final: pair.final)
    }
    report.draws = try read { try $0.draws() }.compactMap { stored -> DrawCertificate? in
      guard meant.programme.map({ isSameID($0, stored.programme) }) ?? true,
        case .certificate(let certificate)? = ReviewActs.document(inCanonical: stored.document),
        certificate.months.contains(where: period.contains)
      else { return nil }
      return certificate
    }.map(InspectionReport.Draw.init)
    var listing = ActionListing(meant, on: hand.today, raisedBy: hand.today)
    listing.selection.period = period
    report.actions = try actions(listing, by: hand).get().actions
      .map { PageAction($0, on: hand.today) }
    let listed = Set(report.reviews.map(\.id))
    let raised = try escalations(by: hand).get()
    report.escalations = raised.escalations.filter { listed.contains($0.escalation.review) }
      .compactMap { shown in
        guard let raised = shown.escalation.raisedOn else { return nil }
        return InspectionReport.Raised(
          review: shown.escalation.review, raised: raised, state: shown.state)
      }
    report.leftOut = [
      withdrawn > 0 ? "\(counted(withdrawn, "withdrawn review")), which no figure counts." : nil,
      listedReviews.blind > 0
        ? "The grades of \(counted(listedReviews.blind, "review")) you are asked to grade." : nil,
      raised.note,
    ].compactMap(\.self)
    var made = report.report
    made.templates = sets.templates
    return made
  }
}

extension InspectionReport.Listed {
  init(_ view: ReviewView) {
    let heading = view.heading
    self.init(
      id: heading.id, month: heading.month, programme: heading.programme,
      service: heading.service, team: heading.team, recorded: view.grades?[.overall],
      final: view.finalGrade, state: heading.state)
  }
}
