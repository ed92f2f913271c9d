/// A002 and A014: who does an action and who says that it made its difference.
extension ReviewCheck {
  /// Whoever verifies an action completes it, and never its owner.
  ///
  /// Where nobody was named to verify, or whoever was has left, somebody else than the owner completes it:
  /// whoever took over the verifier's actions.
  func checkCompletion(
    of action: LearningAction, _ update: ActionUpdate, at path: FieldPath,
    _ found: inout [Diagnostic]
  ) {
    let verifier = action.plan.verifier.flatMap {
      people[$0] == nil ? nil : workspace.inCharge(for: $0, on: update.on)
    }
    if update.by == action.plan.owner {
      found.append(
        Diagnostic(
          .completedByOwner, at: path,
          "\(update.by) does this action and says that it is completed",
          advice: verifier.map { "let \($0) look whether it made the difference, and complete it" }
            ?? "let somebody else look whether it made the difference, and complete it"))
    } else if let verifier, ![verifier, action.plan.verifier].contains(update.by) {
      found.append(
        Diagnostic(
          .completedByOwner, at: path,
          "\(update.by) says that it is completed, and \(verifier) verifies it",
          advice: "let \(verifier) look whether it made the difference, and complete it"))
    }
  }

  /// Nobody who has left gets an action that is raised later.
  func checkLeavers(of action: LearningAction, _ found: inout [Diagnostic]) {
    for (key, code) in [("owner", action.plan.owner), ("verifier", action.plan.verifier)] {
      guard let code, let person = people[code], let until = person.until,
        person.hasLeft(by: action.raisedOn)
      else { continue }
      let next = workspace.inCharge(for: code, on: action.raisedOn)
      found.append(
        Diagnostic(
          .unknownOwner, at: [.key(key)], "\(code) left on \(until.words)",
          advice: next.map { "\($0) stands next in the line" } ?? "name somebody who is here"))
    }
  }
}

extension Workspace {
  /// Who is in charge of what was asked of a person: the person, or once they have left whoever stands
  /// next above them and is still here.
  ///
  /// - Returns: a role code; nothing where everybody above has left as well.
  public func inCharge(for id: String, on day: CalendarDate) -> String? {
    guard let person = person(id), person.hasLeft(by: day) else { return id }
    return line(above: id).first { !$0.hasLeft(by: day) }?.id
  }
}
