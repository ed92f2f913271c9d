import PracticeLearning

extension ModerationSheet {
  /// Who did what, when and why, in the order in which it was done.
  func steps(_ style: TextStyle) -> String {
    var lines: [String] = []
    if let talk = moderation.conversation {
      let outcome = talk.agreed.map { $0 ? "agreed" : "no agreement" } ?? ""
      add(talk.heldOn, "conversation with \(list(talk.with)): \(outcome)", talk.said, to: &lines)
    }
    let late = moderation.workingDaysLate(under: policy).map {
      "    the conversation came \(counted($0, "working day")) late\n"
    }
    if moderation.conversation != nil, let late { lines.append(late) }
    if let resolution = moderation.resolution { add(resolution, to: &lines) }
    if moderation.conversation == nil, let late { lines.append(late) }
    if let dispute = moderation.dispute {
      add(dispute.on, "disputed by \(dispute.by ?? "the auditor")", dispute.because, to: &lines)
    }
    if let decision = moderation.decision { add(decision, to: &lines) }
    return lines.isEmpty ? "" : style("What was done", .bold) + "\n" + lines.joined()
  }

  private func add(_ resolution: Moderation.Resolution, to lines: inout [String]) {
    var what = resolution.how.rawValue
    if let by = resolution.by {
      what += resolution.how == .panel ? " chaired by \(by)" : ", \(by)"
    }
    if !resolution.panel.isEmpty { what += ", with \(list(resolution.panel))" }
    if !resolution.final.isEmpty {
      let grades = resolution.final.map { "\($0.rating.name) \($0.grade)" }
      what += ": final " + grades.joined(separator: ", ")
    }
    add(resolution.on, what, resolution.because, to: &lines)
    if let override = resolution.capOverride {
      lines.append(wrapped("cap overridden: \(printable(override))", indent: "    ") + "\n")
    }
  }

  private func add(
    _ day: CalendarDate?, _ what: String, _ why: String?, to lines: inout [String]
  ) {
    lines.append(wrapped((day.map { "\($0.words): " } ?? "") + what, indent: "  ") + "\n")
    if let why { lines.append(wrapped(printable(why), indent: "    ") + "\n") }
  }

  /// What comes next, by when, and the command for it.
  func next(_ style: TextStyle) -> String {
    let step = moderation.nextStep(beside: review.grade)
    let by = moderation.dueDay(of: step, under: policy).map { " by \($0.words)" } ?? ""
    let resolve = "plr moderation resolve \(review.id)"
    let (words, command): (String, String) =
      switch step {
      case .settled:
        (settledWords, "")
      case .moderatorDecides:
        (
          "\(moderation.moderator) decides\(by) and says why. \(unlessNamed(step))",
          "\(resolve) --how \"moderator decides\" --because \"...\""
        )
      case .conversation:
        (
          "\(moderation.moderator) and \(review.auditor) talk it through\(by) "
            + "(\(policy.conversationDays) working days after grading). \(unlessNamed(step))",
          "\(resolve) --how conversation --with \(review.auditor) --said \"...\" --agreed yes"
        )
      case .thirdReaderOrPanel:
        (
          "A third reader or a panel decides\(by); neither \(review.auditor) nor "
            + "\(moderation.moderator) is among them. \(unlessNamed(step))",
          "\(resolve) --how \"third reader\" --by CODE --because \"...\""
            + (mustNameOverall ? " --final overall=GRADE" : "")
        )
      }
    return style("What comes next", .bold) + "\n" + wrapped(words, indent: "  ") + "\n"
      + (command.isEmpty ? "" : commandLines(command))
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
    guard moderation.dispute == nil, let settledOn = moderation.resolution?.on else {
      return "Nothing: it is settled. Both original grades stay beside the final ones."
    }
    let last = settledOn.adding(workingDays: policy.disputeDays)
    return "Nothing: it is settled. Both original grades stay beside the final ones. "
      + "\(review.auditor) may dispute it until \(last.words)."
  }
}
