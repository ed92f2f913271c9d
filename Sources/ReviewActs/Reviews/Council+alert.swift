package import PracticeLearning
import ReviewReports

extension Council {
  /// What cannot wait: an inadequate grade or an immediate concern, and whom to tell at once.
  ///
  /// - Parameters:
  ///   - review: the review or the form.
  ///   - day: the day, which decides who is there.
  package func alert(about review: Review, on day: CalendarDate) -> String? {
    let isInadequate = Rating.allCases.contains { review.grade($0) == .inadequate }
    guard isInadequate || review.safety?.immediateConcern == true else { return nil }
    return alert(
      "\(review.id) has \(isInadequate ? "an inadequate grade" : "an immediate concern")",
      team: review.team, on: day)
  }

  /// What cannot wait of a moderation: inadequate overall where the auditor did not find that.
  ///
  /// - Parameters:
  ///   - moderation: the moderation.
  ///   - review: its review.
  ///   - day: the day, which decides who is there.
  package func alert(
    about moderation: Moderation, of review: Review, on day: CalendarDate
  ) -> String? {
    guard moderation.grade(.overall) == .inadequate, review.grade(.overall) != .inadequate else {
      return nil
    }
    return alert(
      "\(moderation.moderator) finds \(review.id) inadequate overall", team: review.team, on: day)
  }

  private func alert(_ what: String, team: String, on day: CalendarDate) -> String {
    let service = workspace.team(team)?.service ?? ""
    let told = EscalationLine(workspace, above: service, passingOver: []).told(on: day, up: 0)
    let whom = told.map { told in
      told.because == .line
        ? "the service manager (\(told.person))" : "\(told.person) (\(told.because.words))"
    }
    let terms = workspace.escalation
    return
      "Tell \(whom.isEmpty ? "the service manager" : list(whom)) now: \(what). To be acknowledged "
      + "within \(counted(terms.acknowledgeDays, "working day")), with a plan within "
      + "\(terms.planDays)."
  }
}
