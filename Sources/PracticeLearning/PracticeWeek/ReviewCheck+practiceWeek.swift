/// Practice weeks: their theme, their days and their words.
extension ReviewCheck {
  /// Every complaint about a practice week.
  public func complaints(about week: PracticeWeek) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if !themes.contains(week.theme) {
      found.append(
        Diagnostic(
          .unknownTheme, at: ["theme"], "\"\(week.theme)\" is not on the list of themes",
          advice: themeSuggestion(for: week.theme)))
    }
    if week.to < week.from {
      found.append(
        Diagnostic(
          .datesOutOfOrder, at: ["to"],
          "the week ends on \(week.to.words), before it begins on \(week.from.words)",
          advice: "write the first day as from and the last as to"))
    }
    var texts = TextCheck(search: search(writtenIn: week.from.month), confirmed: [])
    for (index, activity) in week.activities.enumerated() {
      texts.check(activity.what, at: ["activities", .index(index), "what"])
      texts.check(activity.learned, at: ["activities", .index(index), "learned"])
    }
    texts.check(week.summary, at: ["summary"])
    return found + texts.found
  }
}
