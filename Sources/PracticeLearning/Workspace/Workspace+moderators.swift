/// W004 and W005: who moderates.
extension Workspace {
  /// Who moderates under a policy: those it names, else everybody whose role is moderator.
  public func moderators(of policy: ModerationPolicy) -> [Person] {
    workedOut.line(.moderators(policy.moderators)) {
      policy.moderators.isEmpty
        ? people.filter { $0.holds(.moderator) } : policy.moderators.compactMap(person)
    }
  }

  func checkModerators(
    of policy: ModerationPolicy, at path: FieldPath, _ found: inout [Diagnostic]
  ) {
    for (position, code) in policy.moderators.enumerated() {
      guard let moderator = person(code) else {
        found.append(
          Diagnostic(
            .unknownPerson, at: path.appending(position),
            "\"\(code)\" is to moderate and is not listed",
            advice: suggestion(
              for: code, among: people.map(\.id), otherwise: "add the person under people")))
        continue
      }
      guard !moderator.moderates else { continue }
      found.append(
        Diagnostic(
          .settingOutOfRange, at: path.appending(position),
          "\(code) is listed as \(moderator.rolesInWords), a role that does not moderate",
          advice: "name somebody who moderates, or correct the role"))
    }
  }
}

extension Workspace.Person {
  /// Whether the person is away for more than half of the working days of a clock, or has left before
  /// its last day, or begins only after it.
  ///
  /// - Parameters:
  ///   - first: the day before the first one counted.
  ///   - last: the last day.
  public func isAwayForMost(after first: CalendarDate, to last: CalendarDate) -> Bool {
    if hasLeft(by: last) || from.map({ $0.day > last }) ?? false { return true }
    guard !leave.isEmpty, first < last else { return false }
    let days = (1...(last.daysSinceEpoch - first.daysSinceEpoch)).map { first.adding(days: $0) }
      .filter(\.isWorkingDay)
    let away = days.count { day in leave.contains { $0.from <= day && day <= $0.to } }
    return away * 2 > days.count
  }
}
