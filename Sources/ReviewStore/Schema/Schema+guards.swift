extension Schema {
  /// What makes a row one that is there already. SQLite's `REPLACE` removes such a row without a word and
  /// without running the triggers that refuse removal.
  private static let identities = [
    "journal": ["seq"], "review": ["id"], "review_heading": ["review", "name"],
    "review_revision": ["id", "review, revision"], "moderation": ["review"],
    "moderation_revision": ["id", "review, revision"], "allocation": ["id", "name", "review"],
    "allocation_earlier": ["id"], "swap": ["id"], "auditor_exemption": ["id"],
    "learning_action": ["id", "name"],
    "action_update": ["id", "action, position"], "practice_week": ["id", "name"],
    "practice_week_revision": ["id", "week, revision"], "draw": ["id", "name"],
    "selection": ["review"], "selection_earlier": ["id"], "vignette_pack": ["id", "name"],
    "calibration": ["id", "name"],
    "calibration_grades": ["id", "calibration, person, graded_case"],
    "calibration_close": ["id", "calibration"],
    "vignette_pack_revision": ["id", "subject, revision"],
    "calibration_revision": ["id", "subject, revision"],
    "calibration_grades_revision": ["id", "subject, revision"],
    "calibration_close_revision": ["id", "subject, revision"],
  ]

  /// The names of the triggers; a bulk makes them anew at its end, like the indexes they look into.
  static let guardNames = identities.keys.sorted().map { "\($0)_is_never_replaced" }

  /// Triggers that refuse a row where there is one already.
  static let guards = identities.sorted { $0.key < $1.key }.map { table, keys in
    let conditions = keys.map { key in
      let new = key.split(separator: ", ").map { "NEW.\($0)" }.joined(separator: ", ")
      return "EXISTS (SELECT 1 FROM \(table) WHERE (\(key)) = (\(new)))"
    }
    return """
      CREATE TRIGGER \(table)_is_never_replaced BEFORE INSERT ON \(table)
      WHEN \(conditions.joined(separator: " OR "))
      BEGIN SELECT RAISE(ABORT, 'there is such a row of \(table) already'); END;
      """
  }.joined(separator: "\n")
}
