/// W001-W006 and W008: whether the settings make sense together.
extension Workspace {
  /// Every complaint about the settings.
  ///
  /// - Parameter templates: the review templates there are, built-in and own.
  public func complaints(
    templates: Set<TemplateReference>
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    checkRepeated(services, "service", &found) { ["services", .index($0)] }
    checkRepeated(teams.map(\.id), "team", &found) { ["teams", .index($0), "id"] }
    checkRepeated(people.map(\.id), "person", &found) { ["people", .index($0), "id"] }
    checkRepeated(programmes.map(\.id), "programme", &found) {
      ["programmes", .index($0), "id"]
    }
    let known = Spelling(self)
    checkTeams(known, &found)
    checkPeople(known, &found)
    checkAbsences(&found)
    checkLogins(&found)
    for (index, programme) in programmes.enumerated() {
      checkTemplates(of: programme, at: index, templates, &found)
      checkModeration(of: programme, at: index, &found)
      checkVolume(of: programme, at: index, &found)
    }
    checkEscalation(&found)
    checkReminders(&found)
    checkRange(
      retention.reviewYears, 1...100, "years", at: ["retention", "reviews_years"], &found)
    checkRange(
      retention.aggregateYears, 1...100, "years", at: ["retention", "aggregates_years"], &found)
    return found
  }

  private func checkRepeated(
    _ ids: [String], _ kind: String, _ found: inout [Diagnostic], at path: (Int) -> FieldPath
  ) {
    var seen: Set<String> = []
    for (index, id) in ids.enumerated() where !seen.insert(plainID(id)).inserted {
      found.append(
        Diagnostic(
          .repeatedID, at: path(index), "\(kind) \"\(id)\" is listed twice",
          advice: "give one of them another id, or take it out"))
    }
    for (index, id) in ids.enumerated() {
      if let complaint = Diagnostic.aboutRoleCode(id, at: path(index)) { found.append(complaint) }
    }
  }

  private func checkEscalation(_ found: inout [Diagnostic]) {
    let days: [(Int, FieldPath.Step)] = [
      (escalation.acknowledgeDays, "acknowledge_days"), (escalation.planDays, "plan_days"),
      (escalation.evidenceDays, "evidence_days"),
    ]
    for (value, key) in days {
      checkRange(value, 1...250, "working days", at: ["escalation", key], &found)
    }
    checkRange(
      escalation.reReviewMonths, 1...24, "months", at: ["escalation", "re_review_months"], &found)
  }

  private func checkTeams(_ known: Spelling, _ found: inout [Diagnostic]) {
    for (index, team) in teams.enumerated() where !known.services.contains(team.service) {
      found.append(
        Diagnostic(
          .unknownServiceOfTeam, at: ["teams", .index(index), "service"],
          "team \(team.id) belongs to \"\(team.service)\", which is not a service listed above",
          advice: suggestion(
            for: team.service, among: services, otherwise: "add the service under services")))
    }
  }

  private func checkTemplates(
    of programme: Programme, at index: Int, _ templates: Set<TemplateReference>,
    _ found: inout [Diagnostic]
  ) {
    for (position, reference) in programme.templates.enumerated()
    where !templates.contains(reference) {
      found.append(
        Diagnostic(
          .unknownTemplateOfProgramme,
          at: ["programmes", .index(index), "templates", .index(position)],
          "there is no template \"\(reference)\"",
          advice: suggestion(
            for: reference.description, among: templates.map(\.description),
            otherwise: "see the Templates folder for those there are")))
    }
  }

  private func checkModeration(
    of programme: Programme, at index: Int, _ found: inout [Diagnostic]
  ) {
    let path: FieldPath = ["programmes", .index(index), "moderation"]
    let policy = programme.moderation
    checkRange(
      policy.targetPercent, 0...100, "percent", at: path.appending("target_percent"), &found)
    checkRange(
      policy.workingDays, 1...250, "working days", at: path.appending("working_days"), &found)
    checkRange(
      policy.conversationDays, 1...250, "working days", at: path.appending("conversation_days"),
      &found)
    checkRange(
      policy.disputeDays, 1...250, "working days", at: path.appending("dispute_days"), &found)
    checkModerators(of: policy, at: path.appending("moderators"), &found)
  }

  func checkRange(
    _ value: Int, _ range: ClosedRange<Int>, _ unit: String, at path: FieldPath,
    _ found: inout [Diagnostic]
  ) {
    guard !range.contains(value) else { return }
    found.append(
      Diagnostic(
        .settingOutOfRange, at: path, "\(value) \(unit) is outside the range",
        advice: "write a whole number from \(range.lowerBound) to \(range.upperBound)"))
  }
}
