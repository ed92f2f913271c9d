package import PracticeLearning

extension ModerationSheet {
  /// What the second reader said, a line or two for each rating: what stands beside a review.
  package var beside: [String] {
    let isOpen = moderation.nextStep(on: today, under: policy, beside: review.grade) != .settled
    let day = moderation.gradedOn.map { " on \($0.words)" } ?? ""
    let how = moderation.isBlind ? "" : ", not blind"
    let heading =
      "graded again by \(moderation.moderator)\(day)\(how)"
      + (isOpen ? "; what differs is not settled yet" : "; settled")
    return [heading]
      + ratings.compactMap { rating in
        guard let theirs = moderator(rating) else { return nil }
        let own = auditor(rating)?.word ?? "no grade"
        let final = isOpen ? nil : moderation.finalGrade(rating)?.word
        var line = "\(rating.name): \(theirs.word)"
        if theirs.word != own { line += ", \(review.auditor): \(own)" }
        if let final, theirs.word != own || final != own { line += ", final: \(final)" }
        return line + (theirs.because.map { " - \($0)" } ?? "")
      }
      + [settlement].compactMap(\.self)
  }

  /// The final grade of each rating; none as long as what differs is not settled.
  package var finalGrades: [(rating: Rating, grade: Grade)] {
    guard moderation.nextStep(on: today, under: policy, beside: review.grade) == .settled else {
      return []
    }
    return Rating.allCases.compactMap { rating in
      (moderation.finalGrade(rating) ?? review.grade(rating)).map { (rating, $0) }
    }
  }

  /// Why it was settled so; nothing where nobody had to say.
  private var settlement: String? {
    [moderation.decision, moderation.resolution].compactMap { $0?.because }.first
      .map { "because: \($0)" }
  }
}

extension ReportTable {
  /// The rows as one line of words, such as `overall good, planning good`, and the note.
  package var inLines: [String] {
    [rows.isEmpty ? nil : rows.map { $0.joined(separator: " ") }.joined(separator: ", "), note]
      .compactMap(\.self)
  }
}
