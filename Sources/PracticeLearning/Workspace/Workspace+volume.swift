/// W004, W005 and W008: how much people do and what they must keep away from.
extension Workspace {
  func checkAbsences(_ found: inout [Diagnostic]) {
    for (index, person) in people.enumerated() {
      let path: FieldPath = ["people", .index(index)]
      if let works = person.works, works.value <= 0 || works.value > 1 {
        found.append(
          Diagnostic(
            .settingOutOfRange, at: path.appending("works"),
            "\(works) is not a share of full time",
            advice: "write a number above 0 and at most 1, such as 0.6"))
      }
      for (position, leave) in person.leave.enumerated() where leave.to < leave.from {
        found.append(
          Diagnostic(
            .datesOutOfOrder,
            at: ["people", .index(index), "leave", .index(position), "to"],
            "leave until \(leave.to.words) that begins on \(leave.from.words)",
            advice: "check both days"))
      }
    }
  }

  func checkVolume(of programme: Programme, at index: Int, _ found: inout [Diagnostic]) {
    let path: FieldPath = ["programmes", .index(index), "volume"]
    let volume = programme.volume
    checkRange(
      volume.perAuditor, 1...100, "reviews per auditor", at: path.appending("per_auditor"), &found)
    if let cases = volume.cases {
      checkRange(cases, 1...100_000, "cases", at: path.appending("cases"), &found)
    }
    for (position, code) in volume.auditors.enumerated() {
      let place: FieldPath = [
        "programmes", .index(index), "volume", "auditors", .index(position),
      ]
      guard let auditor = person(code) else {
        found.append(
          Diagnostic(
            .unknownPerson, at: place, "\"\(code)\" is to audit and is not listed",
            advice: suggestion(
              for: code, among: people.map(\.id), otherwise: "add the person under people")))
        continue
      }
      guard !auditor.audits else { continue }
      found.append(
        Diagnostic(
          .settingOutOfRange, at: place,
          "\(code) is listed as \(auditor.rolesInWords), a role that does not audit",
          advice: "name somebody who audits, or correct the role"))
    }
  }
}
