import GRDB
import PracticeLearning

extension Batch {
  /// The actions a review planned and raised, in the order of its plans.
  func plannedActions(of review: StoredReview) throws -> [LearningAction] {
    let names = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT   name
          FROM     learning_action
          WHERE    review = ? AND place IS NOT NULL
          ORDER BY place
          """), arguments: [review.id])
    return try names.compactMap(storedAction)
  }

  /// The complaint about plans of which those raised already do not stand first and unchanged.
  ///
  /// Ids go by place: a plan that moved would be raised under another id when the review is taken into
  /// another workspace.
  static func refusal(of plans: [LearningAction], after raised: [LearningAction]) -> Diagnostic? {
    for (place, action) in raised.enumerated() {
      guard !plans.indices.contains(place) || plans[place].plan != action.plan else { continue }
      let isThere = plans.contains { $0.plan == action.plan }
      let what = action.plan.what.map { ", \"\($0)\"," } ?? ""
      return Diagnostic(
        .differsFromStored,
        at: plans.indices.contains(place) ? ["actions", .index(place)] : ["actions"],
        "the action \"\(action.id)\"\(what) was raised and "
          + (isThere ? "stands in another place now" : "is not here as it was agreed"),
        advice:
          "leave the actions that were raised as they were and in their order, and add new ones "
          + "below; to stop or replace one, give it the status black with \(.updateAction)")
    }
    return nil
  }

  /// New actions with ids that are free.
  func numbered(_ actions: ArraySlice<LearningAction>, of review: String) throws
    -> [LearningAction]
  {
    var taken: Set<String> = []
    var number = 1
    return try actions.map { action in
      var action = action
      while try taken.contains(action.id) || lookup.action(action.id) != nil {
        action.id = "\(review).\(number)"
        number += 1
      }
      taken.insert(action.id)
      return action
    }
  }
}
