/// Q010, Q011, R005, R063 and R067: other quality assurance activity.
extension ReviewCheck {
  /// Every complaint about an activity of the register.
  public func complaints(about activity: QualityActivity) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let to = activity.to, to < activity.from {
      found.append(
        Diagnostic(
          .datesOutOfOrder, at: ["to"],
          "the activity ends on \(to.words), before it begins on \(activity.from.words)",
          advice: "write the first day as from and the last as to"))
    }
    checkNumber(activity.cases, from: 0, "cases", at: ["cases"], &found)
    for (index, service) in activity.services.enumerated() where !services.contains(service) {
      found.append(
        Diagnostic(
          .unknownService, at: ["services", .index(index)],
          "\"\(service)\" is not a service of this workspace",
          advice: suggestion(
            for: service, among: services, otherwise: "use a service listed in the settings")))
    }
    for (index, theme) in activity.themes.enumerated() {
      checkTheme(theme, at: ["themes", .index(index)], &found)
    }
    if !activity.development.isEmpty, activity.action == nil {
      found.append(
        Diagnostic(
          .activityWithoutAction, at: ["development"],
          "there is something to develop, and nothing is said of what is done",
          advice: "add action: what will change, and for whom"))
    }
    return found + wordComplaints(about: activity)
  }

  /// Q011: a number that is below what it can be.
  func checkNumber(
    _ number: Int?, from least: Int, _ what: String, at path: FieldPath,
    _ found: inout [Diagnostic]
  ) {
    guard let number, number < least else { return }
    found.append(
      Diagnostic(
        .numberTooSmall, at: path, "there cannot be \(number) \(what)",
        advice: "write a whole number from \(least) on"))
  }

  private func wordComplaints(about activity: QualityActivity) -> [Diagnostic] {
    var texts = TextCheck(search: search(writtenIn: activity.from.month), confirmed: [])
    for (path, text) in activity.writtenTexts { texts.check(text, at: path) }
    return texts.found
  }
}
