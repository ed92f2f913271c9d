/// Practice weeks: their theme, their days and their words.
extension ReviewCheck {
  /// Every complaint about a practice week.
  public func complaints(about week: PracticeWeek) -> [Diagnostic] {
    var found: [Diagnostic] = []
    checkTheme(week.theme, at: ["theme"], &found)
    if week.to < week.from {
      found.append(
        Diagnostic(
          .datesOutOfOrder, at: ["to"],
          "the week ends on \(week.to.words), before it begins on \(week.from.words)",
          advice: "write the first day as from and the last as to"))
    }
    for (index, activity) in week.activities.enumerated() {
      let path: (FieldPath.Step) -> FieldPath = { ["activities", .index(index), $0] }
      checkNumber(activity.count, from: 1, "of something that happened", at: path("count"), &found)
      checkNumber(
        activity.participants, from: 0, "people taking part", at: path("participants"), &found)
    }
    var texts = TextCheck(search: search(writtenIn: week.from.month), confirmed: [])
    for (path, text) in week.writtenTexts { texts.check(text, at: path) }
    return found + texts.found
  }

  /// Q006 and Q013: a practice week in the light of what is stored.
  ///
  /// - Parameters:
  ///   - week: the week.
  ///   - others: the weeks that are stored.
  ///   - samples: the ids of the dip samples that are stored.
  public func complaints(
    about week: PracticeWeek, others: [PracticeWeek], dipSamples samples: [String]
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let earlier = others.first { other in
      other.id != week.id && other.theme == week.theme && other.from <= week.to
        && week.from <= other.to
    }
    if let earlier {
      found.append(
        Diagnostic(
          .overlappingWeek, at: ["from"],
          "\(earlier.id) on \(week.theme) is from \(earlier.from.words) to \(earlier.to.words)",
          advice: "add to that week, or choose other days"))
    }
    for (index, id) in week.dipSamples.enumerated() where !samples.contains(id) {
      found.append(
        Diagnostic(
          .unknownDipSample, at: ["dip_samples", .index(index)],
          "there is no dip sample \"\(id)\"",
          advice: nearest(to: id, among: samples).map { "did you mean \"\($0)\"?" }
            ?? "see those there are with: \(.listDipSamples)"))
    }
    return found
  }
}
