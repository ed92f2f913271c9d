/// R003, R050-R052, R056, R069 and R080: who reviews whose work.
extension ReviewCheck {
  func checkPeople(of review: Review, _ found: inout [Diagnostic]) {
    checkPractitioner(review.practitioner, &found)
    // A team of another service is complained of as that.
    if teams[review.team]?.service == review.service {
      checkTeam(of: review.practitioner, review.team, &found)
    }
    guard let auditor = people[review.auditor] else {
      found.append(
        Diagnostic(
          .unknownAuditor, at: ["auditor"],
          "\"\(review.auditor)\" is not a person of this workspace",
          advice: roleCodeSuggestion(for: review.auditor)))
      return
    }
    if let why = whyNotAuditing(auditor, in: review.month) {
      found.append(
        Diagnostic(
          .notAnAuditor, at: ["auditor"], "\(auditor.id) \(why)",
          advice: "name the person who did this review, or correct the settings"))
    }
    if review.practitioner == auditor.id {
      found.append(
        Diagnostic(
          .ownWork, at: ["auditor"], "\(auditor.id) is the auditor and the practitioner",
          advice: "someone else must review this work"))
    }
    checkConflict(of: auditor, with: review, &found)
  }

  /// The rule that draws and moderations keep to as well: own team, line of supervision, declared.
  private func checkConflict(
    of auditor: Workspace.Person, with review: Review, _ found: inout [Diagnostic]
  ) {
    var work = WorkToRead(
      caseReference: review.caseReference, team: review.team, practitioner: review.practitioner)
    if let team = auditor.team, isSameID(team, review.team) {
      if !conflicts.isSetAside(.team(team), for: auditor.id, work) {
        found.append(
          Diagnostic(
            .ownTeam, at: ["auditor"], "\(auditor.id) belongs to \(team), the team under review",
            advice: "ask an auditor of another team to do this review"))
      }
      // Whatever else stands between them is said as well.
      work.team = ""
    }
    guard let conflict = conflicts.conflict(of: auditor.id, with: work) else { return }
    let (code, advice): (DiagnosticCode, Advice)
    switch conflict {
    case .auditor, .practitioner, .team: return
    case .supervises:
      (code, advice) = (.ownSupervisee, "ask an auditor who does not supervise the practitioner")
    case .leads, .supervisedBy, .declared:
      (code, advice) = (
        .auditorConflict,
        "ask an auditor who has no part in this work; where there is nobody else, the QA lead and a "
          + "second person set the conflict aside"
      )
    }
    found.append(
      Diagnostic(code, at: ["auditor"], "\(auditor.id) \(conflict.words)", advice: advice))
  }

  private func checkPractitioner(_ code: String, _ found: inout [Diagnostic]) {
    guard people[code] == nil else { return }
    let practitioners = people.values.filter { $0.holds(.practitioner) }.map(\.id)
    let near = nearest(to: code, among: practitioners.sorted())
    let settings = "add the person to people in plr.yaml as practitioner"
    found.append(
      Diagnostic(
        .unknownPractitioner, at: ["practitioner"],
        "\"\(code)\" is not a person of this workspace",
        advice: near.map { "did you mean \"\($0)\"? If not, \(settings)" }
          ?? "write a role code, never a name, and \(settings)"))
  }

  /// People move and stand in for others, so that it is a question.
  private func checkTeam(
    of practitioner: String, _ team: String, _ found: inout [Diagnostic]
  ) {
    guard let own = people[practitioner]?.team, !isSameID(own, team) else {
      return
    }
    found.append(
      Diagnostic(
        .practitionerOfOtherTeam, at: ["practitioner"],
        "\(practitioner) is listed in \(own), and the review is of \(team)",
        advice: "correct the practitioner or the team, unless the child's work was with \(team)"))
  }

  /// Why a person does not audit in a month, in words that follow the role code.
  func whyNotAuditing(_ person: Workspace.Person, in month: Month) -> String? {
    if !person.audits {
      return "is listed as \(person.rolesInWords), a role that does not audit"
    }
    if let until = person.until, person.hasLeft(by: month.firstDay) {
      return "left on \(until.words)"
    }
    guard let from = person.from, from.month > month else { return nil }
    return "audits only from \(from.words)"
  }

  /// Which role code was meant, or where to look for it.
  func roleCodeSuggestion(for code: String) -> Advice {
    if let near = nearest(to: code, among: people.keys.sorted()) {
      return "did you mean \"\(near)\"?"
    }
    return "use a role code listed in the settings, never a name"
  }
}
