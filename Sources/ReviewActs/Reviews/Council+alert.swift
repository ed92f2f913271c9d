package import PracticeLearning

extension Council {
  /// What cannot wait: an inadequate grade or an immediate concern, and whom to tell at once.
  package func alert(about review: Review) -> String? {
    let isInadequate = Rating.allCases.contains { review.grade($0) == .inadequate }
    guard isInadequate || review.safety?.immediateConcern == true else { return nil }
    return alert(
      "\(review.id) has \(isInadequate ? "an inadequate grade" : "an immediate concern")",
      team: review.team)
  }

  /// What cannot wait of a moderation: inadequate overall where the auditor did not find that.
  package func alert(about moderation: Moderation, of review: Review) -> String? {
    guard moderation.grade(.overall) == .inadequate, review.grade(.overall) != .inadequate else {
      return nil
    }
    return alert(
      "\(moderation.moderator) finds \(review.id) inadequate overall", team: review.team)
  }

  private func alert(_ what: String, team: String) -> String {
    let managers = serviceManagers(of: team)
    let whom =
      managers.isEmpty ? "the service manager" : "the service manager (\(list(managers)))"
    return "Tell \(whom) now: \(what). "
      + "To be acknowledged within 1 working day, with a plan within 5."
  }

  /// The service managers above a team, found by following supervisors.
  private func serviceManagers(of team: String) -> [String] {
    var found: Set<String> = []
    for member in workspace.people where member.team == team {
      var person: Workspace.Person? = member
      // A chain of supervisors is short; the limit ends one that bites its tail.
      for _ in 0..<10 {
        guard let next = person else { break }
        if next.holds(.serviceManager) { found.insert(next.id) }
        person = next.supervisor.flatMap(workspace.person)
      }
    }
    return found.sorted()
  }
}
