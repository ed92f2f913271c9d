/// W003, W004 and W008: whether the people of the settings make sense together.
extension Workspace {
  func checkPeople(_ known: Spelling, _ found: inout [Diagnostic]) {
    for (index, person) in people.enumerated() {
      let path: FieldPath = ["people", .index(index)]
      if person.roles.isEmpty {
        found.append(
          Diagnostic(
            .missingKey, at: path.appending("role"), "there is no \"role\" of \(person.id)",
            advice: "say what the person does, such as role: team manager, or with several "
              + "roles: [QA lead, moderator]"))
      }
      if let team = person.team, !known.teams.contains(team) {
        found.append(
          Diagnostic(
            .unknownTeamOfPerson, at: path.appending("team"),
            "\(person.id) belongs to \"\(team)\", which is not a team listed above",
            advice: suggestion(
              for: team, among: teams.map(\.id), otherwise: "add the team under teams")))
      }
      for (position, conflict) in person.conflicts.enumerated() {
        let place = path.appending("conflicts").appending(position)
        if let complaint = Diagnostic.aboutRoleCode(conflict, at: place) { found.append(complaint) }
      }
      checkServices(of: person, known, at: path.appending("services"), &found)
      checkOther(
        person.supervisor, of: person, known, "is supervised by", "their own supervisor",
        at: path.appending("supervisor"), &found)
      checkOther(
        person.standIn, of: person, known, "is stood in for by", "standing in for themselves",
        at: path.appending("stand_in"), &found)
      if let from = person.from, let until = person.until, until < from.day {
        found.append(
          Diagnostic(
            .datesOutOfOrder, at: path.appending("until"),
            "\(person.id) leaves on \(until.words), before beginning in \(from.words)",
            advice: "check both days"))
      }
    }
  }

  private func checkServices(
    of person: Person, _ known: Spelling, at path: FieldPath, _ found: inout [Diagnostic]
  ) {
    for (index, name) in person.services.enumerated() where !known.services.contains(name) {
      found.append(
        Diagnostic(
          .unknownServiceOfPerson, at: path.appending(index),
          "\(person.id) leads \"\(name)\", which is not a service listed above",
          advice: suggestion(
            for: name, among: services, otherwise: "add the service under services")))
    }
    guard !person.services.isEmpty,
      !person.holds(anyOf: [.serviceManager, .headOfService, .director])
    else { return }
    found.append(
      Diagnostic(
        .settingOutOfRange, at: path,
        "\(person.id) leads services and is listed as \(person.rolesInWords)",
        advice: "add the role service manager, or take the services out"))
  }

  private func checkOther(
    _ code: String?, of person: Person, _ known: Spelling, _ act: String, _ own: String,
    at path: FieldPath,
    _ found: inout [Diagnostic]
  ) {
    guard let code else { return }
    if isSameID(code, person.id) {
      found.append(
        Diagnostic(
          .unknownPerson, at: path, "\(person.id) is listed as \(own)",
          advice: "write the role code of somebody else"))
    } else if !known.people.contains(code) {
      found.append(
        Diagnostic(
          .unknownPerson, at: path, "\(person.id) \(act) \"\(code)\", who is not listed",
          advice: suggestion(
            for: code, among: people.map(\.id), otherwise: "add the person under people")))
    }
  }
}
