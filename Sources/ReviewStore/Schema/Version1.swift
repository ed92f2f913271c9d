/// The tables as version 0.1 made them: literal text that never changes again, whatever the code becomes.
enum Version1 {
  /// What the first migration ran, in its order.
  static let all = [
    journal, dimensions, reviews, moderations, draws, allocations, actions, weeksAndDrafts,
    calibrations, bulkIndexes, guards,
  ]

  /// The columns of its eight grades.
  static let ratings = [
    "case_recording", "assessments", "planning", "voice_of_the_child", "outcomes",
    "management_oversight", "overall", "impact",
  ]
}
