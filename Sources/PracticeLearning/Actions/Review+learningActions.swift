extension Review {
  /// The learning actions that submitting the review raises: its planned actions, in their order.
  ///
  /// Their ids are the review's with a running number from 1. They are raised on the day of the
  /// conversation with the practitioner, or else on the last day of the review's month, so that the
  /// same document raises the same actions whenever it is stored. An amendment keeps the actions that
  /// were raised in their places, and so their ids, and adds new ones below.
  public var learningActions: [LearningAction] {
    actions.enumerated().map { index, plan in
      LearningAction(
        id: "\(id).\(index + 1)", review: id,
        themes: [], raisedOn: conversation?.heldOn ?? month.lastDay, plan: plan)
    }
  }
}
