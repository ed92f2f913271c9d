import PracticeLearning

extension SHA256 {
  /// The digest of an action as it was raised: its fields in the order of the document. The day of the
  /// re-check may be added later and is left out.
  func digest(ofPlan action: LearningAction) -> [UInt8] {
    update(field: "action")
    update(field: action.id)
    update(field: action.review)
    update(field: String(action.themes.count))
    for theme in action.themes { update(field: theme) }
    update(field: action.service)
    update(field: action.raisedOn.description)
    update(field: action.plan.what)
    update(field: action.plan.level?.rawValue)
    update(field: action.plan.owner)
    update(field: action.plan.verifier)
    update(field: action.plan.due?.description)
    update(field: action.plan.difference)
    return finish()
  }

  /// The digest of the day of a re-check, where there is one; it is set once, in an entry of its own.
  func digests(ofRecheckOf action: LearningAction) -> [[UInt8]] {
    guard let day = action.recheckOn else { return [] }
    update(field: "re-check")
    update(field: action.id)
    update(field: day.description)
    return [finish()]
  }

  /// The digest of a progress note.
  func digest(of update: ActionUpdate, position: Int, action: String) -> [UInt8] {
    self.update(field: "action update")
    self.update(field: action)
    self.update(field: String(position))
    self.update(field: update.on.description)
    self.update(field: update.by)
    self.update(field: update.status.rawValue)
    self.update(field: update.note)
    self.update(field: update.evidence)
    return finish()
  }
}
