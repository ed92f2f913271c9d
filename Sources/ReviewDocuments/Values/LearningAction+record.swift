import PracticeLearning

/// The day that stands where a needed date is missing; a document that lacks it is never stored.
private let noDay = CalendarDate(daysSinceEpoch: 0)

extension LearningAction: DocumentRecord {
  static let record = Record(
    "an action", LearningAction(id: "", raisedOn: noDay, plan: PlannedAction()),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: false),
      .needed("action", \.id, "the action's id"),
      .optional("review", \.review, "the review it came from, by id"),
      .list("themes", \.themes, "the themes it answers, by id"),
      .list("findings", \.findings, "the findings of reviews it answers"),
      .optional("service", \.service, "the service, where it is not from a review"),
      .needed("raised_on", \.raisedOn, "the day it was raised"),
      .optional("what", \.plan.what, "what will be done"),
      .optional("level", \.plan.level, "at which level something changes"),
      .optional("owner", \.plan.owner, "who does it, by role code"),
      .optional("verifier", \.plan.verifier, "who checks the difference it made, by role code"),
      .optional("due", \.plan.due, "the day it is due"),
      .optional("difference", \.plan.difference, "the difference intended for children"),
      .optional(
        "measure", \.measure, "by what it is seen whether practice changed, named at the start"),
      .optional("recheck_on", \.recheckOn, "the day to look again whether it lasted"),
      .list("updates", \.updates, "what happened since, the earliest first"),
      .list(
        "steps", \.steps,
        "what was decided and arranged since: new days, supervision, whether it worked"),
    ])
}

extension ActionUpdate: DocumentRecord {
  static let record = Record(
    "an update", ActionUpdate(on: noDay, by: "", status: .blank), style: .inline,
    [
      .needed("on", \.on, "the day of the note"),
      .needed("by", \.by, "who wrote it, by role code"),
      .needed("status", \.status, "the status from then on"),
      .optional("note", \.note, "what happened"),
      .optional("evidence", \.evidence, "the difference it made and how that is known"),
    ])
}
