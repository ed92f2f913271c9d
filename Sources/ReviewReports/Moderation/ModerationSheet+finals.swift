import PracticeLearning

extension ModerationSheet {
  /// The final overall grade, and each other that is not the auditor's, with whose grade it is; empty
  /// as long as nothing that differed is settled.
  func finals(_ style: TextStyle) -> String {
    guard moderation.nextStep(beside: review.grade) == .settled, isSettledByPeople else {
      return ""
    }
    let lines = ratings.compactMap { rating -> String? in
      let final = moderation.finalGrade(rating)
      let isOthers = self.rule(rating) != nil && final != review.grade(rating)
      guard rating == .overall || isOthers else { return nil }
      return wrapped(
        "\(rating.name): \(final?.word ?? "not applicable"), \(origin(of: rating))", indent: "  ")
        + "\n"
    }
    return style("Final grades", .bold) + "\n" + lines.joined()
  }

  private var isSettledByPeople: Bool {
    moderation.decision != nil || !moderation.differences(beside: review.grade).isEmpty
  }

  /// Whose grade the final one is.
  private func origin(of rating: Rating) -> String {
    let final = moderation.finalGrade(rating)
    let isAuditors = final == review.grade(rating)
    let isModerators = final == moderation.grade(rating)
    if isAuditors && isModerators { return "the grade of both" }
    if isAuditors { return "\(review.auditor)'s grade" }
    if isModerators {
      let was = review.grade(rating)?.word ?? "not applicable"
      return "\(moderation.moderator)'s grade; \(review.auditor) gave \(was)"
    }
    let how = moderation.settledBy(rating)?.how ?? .conversation
    return switch how {
    case .thirdReader: "the third reader's grade"
    case .panel: "the panel's grade"
    case .conversation, .moderatorDecides, .confirmed: "a grade between the two"
    }
  }

  /// Whether a third reader or a panel has to name the overall grade.
  var mustNameOverall: Bool {
    moderation.settledBy(.overall) == nil
      && moderation.differences(beside: review.grade).contains { $0.rating == .overall }
  }

  /// What becomes final where nobody names another grade.
  func unlessNamed(_ step: SettlingStep, _ wording: Remedy.Wording) -> String {
    let isReaders = step == .thirdReaderOrPanel
    let words = moderation.differences(beside: review.grade).compactMap { pair -> String? in
      if isReaders && mustNameOverall && pair.rating == .overall { return nil }
      let final = moderation.finalGrade(pair.rating)?.word ?? "not applicable"
      let whose =
        moderation.settledBy(pair.rating) == nil
        ? "\(moderation.moderator)'s" : "as it was settled before"
      return "\(pair.rating.name) \(final) (\(whose))"
    }
    let final = wording(.adding(.finalGrade()))
    return [
      isReaders && mustNameOverall ? "They name the final overall grade with \(final)." : nil,
      words.isEmpty ? nil : "Final unless \(final) names another grade: \(list(words)).",
    ].compactMap(\.self).joined(separator: " ")
  }
}
