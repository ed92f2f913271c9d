import PracticeLearning
import ReviewReports

extension Council {
  /// The report on a practice week; without an id on the latest one.
  func weekReport(_ request: ReportRequest, _ hand: Hand) throws -> Report {
    let weeks = try weeks(by: hand).get()
    guard let id = request.week ?? weeks.last?.id else {
      throw Refusal(
        .unknownFilter, "there is no practice week yet",
        advice: "it is opened with a theme and its days")
    }
    if request.isPublished { try viewer(hand).require(.publish) }
    let page = try week(id, forCouncillors: request.isPublic, by: hand).get()
    if request.isPublished, let release = page.release {
      try publish(release.published, page.week.months, hand)
    }
    return page.report
  }
}
