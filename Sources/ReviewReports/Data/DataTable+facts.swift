import PracticeLearning

extension DataTable {
  static let facts =
    [reviews, grades, moderations, findings, findingThemes, answers]
    + [actions, actionThemes, escalations, changedReviews, changedActions]

  private static let review = DataField(
    "review", .integer,
    "The number of the review, which tells nothing of the case and never changes.",
    required: true, of: "reviews")

  private static let place: [DataField] = [
    .key("programme", of: "programmes", "The programme."),
    .key("month", of: "months", "The month the review counts in."),
    .key("service", of: "services", "The service."),
    .key("team", of: "teams", "The team."),
    .key("template", of: "templates", "The template of the form."),
  ]

  /// The table `reviews`.
  package static let reviews = DataTable(
    "reviews",
    "The submitted reviews. Withdrawn ones are in no table, and re-reviews only beside their escalation.",
    key: ["review"], by: .review,
    [DataField("review", .integer, review.words, required: true)] + place + [
      DataField("cohort", .string, "The age group or the like; blank where the form has none."),
      .key("auditor", of: "people", "Who audited."),
      DataField("submitted_on", .date, "The day it was submitted.", required: true),
      DataField(
        "state", .string, "How far it has come.", required: true,
        values: ["submitted", "moderated", "final"]),
      DataField(
        "revision", .integer, "How often its text was written: above 1 it was amended.",
        required: true),
      DataField(
        "family", .string, "What became of asking child, parent or carer.", required: true,
        values: ["heard", "no answer", "not asked", "not said"]),
      .flag("is_moderated", "Whether a second grading stands."),
    ])

  /// The table `grades`.
  package static let grades = DataTable(
    "grades",
    "One row a review and rating, as the auditor recorded it, before moderation. A review that is not rated on "
      + "impact has no row of it.",
    key: ["review", "domain"], by: .review,
    [review, .key("domain", of: "domains", "What is rated.")] + place + [
      .key("auditor", of: "people", "Who audited."),
      DataField(
        "grade", .integer, "4 outstanding to 1 inadequate, 0 for none.", required: true, of: "scale"
      ),
      DataField(
        "good_or_better", .flag, "Whether it is good or outstanding; blank without a grade."),
      DataField(
        "moderator_grade", .integer,
        "The moderator's grade when it was graded a second time; blank without."),
      DataField(
        "same_grade", .flag,
        "Whether auditor and moderator gave the same grade then; blank where one has none, or the moderator "
          + "had been shown the review."),
    ])

  /// The table `moderations`.
  package static let moderations = DataTable(
    "moderations", "The reviews that were graded a second time.", key: ["review"], by: .review,
    [review] + place + [
      .key("auditor", of: "people", "Who audited."),
      .key("moderator", of: "people", "Who moderated."),
      DataField(
        "taken_because", .string, "Why it was taken.", required: true,
        values: Moderation.Selection.Reason.allCases.map(\.rawValue) + [unknown]),
      .flag("is_random", "Whether it was drawn at random."),
      DataField(
        "probability", .number, "How likely it was to be drawn; blank where that is not known."),
      .flag("is_blind", "Whether the moderator had not been shown the review."),
      DataField("graded_on", .date, "The day of the second grading; blank where it is not known."),
      .flag("stands", "Whether it stands; 0 where the review was amended and not graded again."),
      .flag("is_pending", "Whether overall grades differ and that is not settled."),
      .flag("is_amended_after", "Whether the review was amended after the second grading."),
      DataField(
        "settled_by", .string, "How the difference was settled; blank where it is not.",
        values: Moderation.Resolution.How.allCases.map(\.rawValue)),
      DataField(
        "auditor_overall", .integer, "The auditor's overall grade that stood; 0 for none.",
        required: true, of: "scale"),
      DataField(
        "moderator_overall", .integer, "The moderator's overall grade; 0 for none.", required: true,
        of: "scale"),
      DataField(
        "final_overall", .integer,
        "The overall grade after moderation; 0 where it is not settled or does not stand.",
        required: true, of: "scale"),
      DataField(
        "is_kept", .flag,
        "Whether the auditor's overall grade was kept; blank where it is not settled or a grade is missing."
      ),
      DataField("is_raised", .flag, "Whether it was raised; blank likewise."),
      DataField("is_lowered", .flag, "Whether it was lowered; blank likewise."),
    ])

  /// The table `findings`.
  package static let findings = DataTable(
    "findings",
    "What a review finds in one domain, as strengths or as areas for development: one row, however many "
      + "findings, and no word of them.",
    key: ["finding"], by: .review,
    [
      DataField("finding", .string, "The key of the row.", required: true), review,
      .key("domain", of: "domains", "The domain."),
    ] + place + [
      DataField(
        "kind", .string, "As strengths or as areas for development.", required: true,
        values: Finding.Kind.allCases.map(\.rawValue)),
      DataField("themes", .integer, "How many themes it is coded with.", required: true),
      DataField("uncoded", .integer, "How many findings have no theme yet.", required: true),
    ])

  /// The table `finding_themes`.
  package static let findingThemes = DataTable(
    "finding_themes",
    "The bridge from findings to themes: one row for each theme a row of findings is coded with.",
    key: ["finding", "theme"], by: .review,
    [
      DataField("finding", .string, "The row of findings.", required: true, of: "findings"),
      .key("theme", of: "themes", "The theme."), review,
    ])

  /// The table `answers`.
  package static let answers = DataTable(
    "answers", "Answers to the questions of templates; each once for a review.",
    key: ["review", "question", "answer"], by: .review,
    [
      review, .key("question", of: "questions", "The question."),
      DataField("answer", .string, "The answer, one of the words of the form.", required: true),
    ] + place)

  /// The table `actions`.
  package static let actions = DataTable(
    "actions",
    "Learning actions as they stand when the package is made. Those that came from no review have a blank review.",
    key: ["action"], by: .action,
    [
      DataField("action", .integer, "The number of the action.", required: true),
      DataField(
        "review", .integer, "The review it came from; blank where it came from none."),
      .key("programme", of: "programmes", "The programme of the review."),
      .key(
        "month", of: "months",
        "The month of the review, or in which it was raised where it came from none."),
      .key("service", of: "services", "The service of the review, or its own."),
      .key("team", of: "teams", "The team of the review."),
      DataField(
        "level", .string, "At which level; blank where that is not said.",
        values: ActionLevel.allCases.map(\.rawValue)),
      DataField("raised_on", .date, "The day it was raised.", required: true),
      DataField("due_on", .date, "The day by which it is to be done; blank where none is said."),
      DataField(
        "status", .string, "Its status, as the colour that people use.", required: true,
        values: ActionStatus.allCases.map(\.rawValue)),
      .flag("is_open", "Whether something is still to be done."),
      DataField("closed_on", .date, "The day it was completed or stopped; blank while it is open."),
      .flag("is_moved", "Whether its day was moved."),
      .flag("has_evidence", "Whether a note shows evidence."),
      .flag("is_looked_at_again", "Whether somebody said if it worked."),
    ])

  /// The table `action_themes`.
  package static let actionThemes = DataTable(
    "action_themes", "The bridge from actions to themes.", key: ["action", "theme"], by: .action,
    [
      DataField("action", .integer, "The action.", required: true, of: "actions"),
      .key("theme", of: "themes", "The theme."),
    ])

  /// The table `escalations`.
  package static let escalations = DataTable(
    "escalations",
    "What followed where a submitted review found something inadequate, by the day of the record.",
    key: ["escalation"], by: .review,
    [DataField("escalation", .integer, "The number of the escalation.", required: true), review]
      + place + [
        .flag("is_concern", "Whether an immediate concern was found."),
        DataField(
          "inadequate_ratings", .integer, "How many ratings were found inadequate.", required: true),
        DataField("raised_on", .date, "The day it was raised, the last time."),
        DataField(
          "acknowledged_on", .date, "The day somebody of the line said that they know of it."),
        DataField("planned_on", .date, "The day somebody said what will be done."),
        DataField("evidenced_on", .date, "The day somebody showed what was done."),
        DataField(
          "re_review_drawn_on", .date, "The day somebody was drawn to review the case again."),
        DataField("re_reviewed_on", .date, "The day the re-review was submitted."),
        DataField("closed_on", .date, "The day it was closed."),
        .flag("is_open", "Whether it is not closed."),
        DataField(
          "is_improved", .flag,
          "Whether nothing is inadequate any more that was; blank as long as it was not reviewed again."
        ),
      ])

  /// The table `changed_reviews`.
  package static let changedReviews = DataTable(
    "changed_reviews",
    "In a package of changes, the reviews of which every earlier row is to be taken out, in every table that has "
      + "a column review; their rows as they are now are in this package, and none where they are gone.",
    key: ["review"],
    [DataField("review", .integer, "The review.", required: true)])

  /// The table `changed_actions`.
  package static let changedActions = DataTable(
    "changed_actions",
    "In a package of changes, the actions of which every earlier row is to be taken out of actions and action_themes.",
    key: ["action"],
    [DataField("action", .integer, "The action.", required: true)])
}
