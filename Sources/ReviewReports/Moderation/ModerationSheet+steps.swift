import PracticeLearning

extension ModerationSheet {
  /// Who did what, when and why, in the order in which it was done; what went before the review was
  /// amended stands apart.
  func steps(_ style: TextStyle) -> String {
    let rounds = moderation.rounds
    return rounds.enumerated().compactMap { number, steps -> String? in
      let isLast = number == rounds.count - 1
      guard !steps.isEmpty else { return nil }
      let title =
        rounds.count == 1
        ? "What was done"
        : isLast ? "What was done since it was opened again" : "Round \(number + 1)"
      return style(title, .bold) + "\n"
        + steps.flatMap { lines(of: $0, isLast: isLast) }.joined()
    }.joined(separator: "\n")
  }

  /// Who did what, when and why, a sentence each.
  package var whatWasDone: [String] {
    moderation.steps.map { step in
      sentence(of: step) + (step.because.map { ". \(printable($0))" } ?? "")
    }
  }

  /// What comes next and by when, in a sentence or two.
  package var whatComesNext: String { next(wording: TextStyle().wording).words }

  private func sentence(of step: Moderation.Step) -> String {
    var what = words(of: step)
    if !step.grades.isEmpty { what += ": " + grades(step.grades) }
    if !step.final.isEmpty { what += ": final " + grades(step.final) }
    if let on = step.on, let recorded = step.recordedOn, on != recorded {
      what += " (recorded on \(recorded.words))"
    }
    return ((step.on ?? step.recordedOn).map { "\($0.words): " } ?? "") + what
  }

  private func lines(of step: Moderation.Step, isLast: Bool) -> [String] {
    var lines = [wrapped(sentence(of: step), indent: "  ") + "\n"]
    if let why = step.because { lines.append(wrapped(printable(why), indent: "    ") + "\n") }
    if let override = step.capOverride {
      lines.append(wrapped("cap overridden: \(printable(override))", indent: "    ") + "\n")
    }
    if isLast, isConversationThatCounts(step),
      let late = moderation.workingDaysLate(under: policy)
    {
      lines.append("    the conversation came \(counted(late, "working day")) late\n")
    }
    if isLast, step.what == .settled, step.how == .conversation, moderation.isStatedByOneSide {
      lines.append("    stated by one side, as a document from before\n")
    }
    return lines
  }

  private func isConversationThatCounts(_ step: Moderation.Step) -> Bool {
    moderation.conversation == nil
      ? step.what == .settled && step.how == .conversation
      : step == moderation.last(.conversation)
  }

  private func words(of step: Moderation.Step) -> String {
    let by = step.by ?? "nobody named"
    switch step.what {
    case .asked: return "\(list(step.with)) asked to moderate"
    case .reassigned: return "\(list(step.with)) asked instead"
    case .graded:
      let text = step.text.map { $0 > 1 ? ", on text \($0) of the review" : "" } ?? ""
      return "graded by \(by)\(text)"
    case .conversation:
      let outcome = step.agreed.map { $0 ? "agreed" : "no agreement" } ?? ""
      return "conversation with \(list(step.with)): \(outcome)"
    case .proposed: return "proposed by \(by) to \(list(step.with.filter { $0 != by }))"
    case .agreed: return "agreed by \(by)"
    case .notAgreed: return "not agreed by \(by)"
    case .settled, .decided:
      let how = step.how ?? .conversation
      var what = how.rawValue
      if step.by != nil { what += how == .panel ? " chaired by \(by)" : ", \(by)" }
      if !step.with.isEmpty { what += ", with \(list(step.with))" }
      return what
    case .disputed: return "disputed by \(step.by ?? "the auditor")"
    case .formMarked: return "form marked by \(by)"
    case .corrected: return "corrected by \(by)"
    case .reopened: return "opened again: the review was amended by \(by)"
    }
  }

  private func grades(_ grades: [Moderation.FinalGrade]) -> String {
    grades.map { "\($0.rating.name) \($0.grade)" }.joined(separator: ", ")
  }

  /// What comes next, by when, and how it is done.
  func next(_ style: TextStyle) -> String {
    let (words, remedy) = next(wording: style.wording)
    return style("What comes next", .bold) + "\n" + wrapped(words, indent: "  ") + "\n"
      + (remedy.map { commandLines(style.wording($0)) } ?? "")
  }

  private func next(wording: Remedy.Wording) -> (words: String, Remedy?) {
    let step = moderation.nextStep(on: today, under: policy, beside: review.grade)
    let by = moderation.dueDay(of: step, under: policy).map { " by \($0.words)" } ?? ""
    return switch step {
    case .settled:
      (settledWords, nil)
    case .moderatorDecides:
      (
        "\(moderation.moderator) decides\(by) and says why. \(unlessNamed(step, wording))",
        .settle(review.id, .moderatorDecides)
      )
    case .conversation:
      (
        "\(moderation.moderator) and \(review.auditor) talk it through\(by) "
          + "(\(policy.conversationDays) working days after grading). \(unlessNamed(step, wording))",
        .settle(review.id, .conversation(with: review.auditor))
      )
    case .agreement:
      (
        "\(list(moderation.silent)) \(moderation.silent.count == 1 ? "answers" : "answer")\(by) "
          + "what was proposed; without an answer a third reader comes next.",
        .answerProposal(for: review.id)
      )
    case .thirdReaderOrPanel:
      (
        "A third reader or a panel decides\(by); neither \(review.auditor) nor "
          + "\(moderation.moderator) is among them. \(unlessNamed(step, wording))",
        .settle(review.id, .thirdReader(namesOverall: mustNameOverall))
      )
    }
  }

  /// A command to be copied, broken before an option where it does not fit the line.
  private func commandLines(_ command: String) -> String {
    var lines = [""]
    for (index, part) in command.split(separator: " --").enumerated() {
      let words = index == 0 ? String(part) : " --\(part)"
      let last = lines.count - 1
      if lines[last].isEmpty || lines[last].count + words.count <= 68 {
        lines[last] += words
      } else {
        lines.append(String(words.dropFirst()))
      }
    }
    return "    " + lines.joined(separator: " \\\n      ") + "\n"
  }

  private var settledWords: String {
    let differ = !moderation.differences(beside: review.grade).isEmpty
    guard differ || moderation.decision != nil else {
      return "Nothing: every compared grade is equal and confirmed."
    }
    guard moderation.dispute == nil, let last = moderation.disputeDue(under: policy) else {
      return "Nothing: it is settled. Both original grades stay beside the final ones."
    }
    return "Nothing: it is settled. Both original grades stay beside the final ones. "
      + "\(review.auditor) may dispute it until \(last.words)."
  }
}
