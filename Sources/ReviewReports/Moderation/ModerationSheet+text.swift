import PracticeLearning

extension ModerationSheet {
  /// Everything, readable on a terminal of 80 columns.
  package func text(style: TextStyle = TextStyle()) -> String {
    [heading(style), ratings.map { rating($0, style) }.joined(separator: "\n"), formQuality(style)]
      .filter { !$0.isEmpty }.joined(separator: "\n") + "\n" + conclusion(style: style)
  }

  /// What applies to the differences, what was done about them and what comes next.
  package func conclusion(style: TextStyle = TextStyle()) -> String {
    [rules(style), steps(style), finals(style), next(style)].filter { !$0.isEmpty }.joined(
      separator: "\n")
  }

  private func heading(_ style: TextStyle) -> String {
    let day = moderation.gradedOn.map { " on \($0.words)" } ?? ""
    return style("Auditor and moderator side by side: \(review.id)", .bold) + "\n"
      + "case \(review.caseReference), \(review.service), team \(review.team), "
      + "\(review.month.words)\n"
      + "auditor \(review.auditor), moderator \(moderation.moderator)\(day)\n"
      + (moderation.isBlind
        ? "" : "not graded blind: \(moderation.moderator) had been shown the review before\n")
  }

  private func rating(_ rating: Rating, _ style: TextStyle) -> String {
    let (left, right) = (auditor(rating), moderator(rating))
    var title = rating.name + " - "
    switch rule(rating) {
    case .moderatorDecides?
    where left?.word == DomainGrade.notApplicable.word
      || right?.word == DomainGrade.notApplicable.word:
      title += "one of both finds that it does not apply"
    case let rule?: title += rule.words
    case nil: title += rating == .impact ? "not compared" : "graded by one of both"
    }
    var text = style(title, .bold) + "\n"
    text +=
      SideBySide(
        "auditor: \(left?.word ?? "no grade")", "moderator: \(right?.word ?? "no grade")"
      ).text
    text += SideBySide(left?.because ?? "", right?.because ?? "").text
    if let earlier = earlierGrades(rating) { text += wrapped(earlier, indent: "  ") + "\n" }
    let isSettled = moderation.resolution != nil && rule(rating) ?? .confirmed != .confirmed
    let isChanged = moderation.finalGrade(rating) != moderation.grade(rating)
    if isSettled || isChanged {
      // A dispute opens it: there is no final grade until somebody has decided.
      text +=
        moderation.isDisputed
        ? "  final: none yet, it is disputed\n"
        : "  final: \(moderation.finalGrade(rating)?.word ?? "not applicable")\n"
    }
    return text
  }

  /// Both originals are kept for ever and shown wherever they were changed since.
  private func earlierGrades(_ rating: Rating) -> String? {
    let auditors = ModerationSheet.judgement(of: rating, in: firstReview)?.word ?? "no grade"
    let moderators = ModerationSheet.judgement(of: rating, in: firstModeration)?.word ?? "no grade"
    let parts = [
      auditors == auditor(rating)?.word ?? "no grade" ? nil : "auditor first: \(auditors)",
      moderators == moderator(rating)?.word ?? "no grade" ? nil : "moderator first: \(moderators)",
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private func formQuality(_ style: TextStyle) -> String {
    guard let quality = moderation.formQuality, let grade = quality.grade else { return "" }
    return style("How the review is written, apart from the grades of practice", .bold) + "\n"
      + wrapped("\(grade)\(quality.because.map { ": \($0)" } ?? "")", indent: "  ") + "\n"
  }

  private func rules(_ style: TextStyle) -> String {
    let pairs = moderation.pairs(beside: review.grade)
    let lines = DifferenceRule.allCases.compactMap { rule -> String? in
      let names = pairs.filter { $0.rule == rule }.map(\.rating.name)
      guard !names.isEmpty else { return nil }
      return hanging("\(rule.words) - \(rule.consequence):", names.joined(separator: ", "))
    }
    return style("What applies", .bold) + "\n" + lines.joined()
  }

  /// A line with its words below, further in, where they do not fit beside it.
  private func hanging(_ title: String, _ words: String) -> String {
    let line = "  \(title) \(words)"
    return line.count <= 78 ? line + "\n" : "  \(title)\n" + wrapped(words, indent: "    ") + "\n"
  }
}
