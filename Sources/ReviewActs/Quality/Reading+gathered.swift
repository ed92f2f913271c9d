import PracticeLearning
import ReviewDocuments
import ReviewStore

/// What is gathered beside reviews, as values.
extension Reading {
  /// A dip sample as it stands; nothing where there is none of that id.
  func dipSample(_ id: String) throws -> DipSample? {
    try document(id, .dipSample).flatMap { text -> DipSample? in
      if case .dipSample(let sample)? = ReviewActs.document(inCanonical: text) {
        sample
      } else {
        nil
      }
    }
  }

  /// Every dip sample, the latest first.
  func dipSamples() throws -> [DipSample] {
    try documents(.dipSample).compactMap { text -> DipSample? in
      if case .dipSample(let sample)? = ReviewActs.document(inCanonical: text) {
        sample
      } else {
        nil
      }
    }
    .sorted { ($1.drawnOn, $0.id) < ($0.drawnOn, $1.id) }
  }

  /// An activity of the register; nothing where there is none of that id.
  func activity(_ id: String) throws -> QualityActivity? {
    try document(id, .activity).flatMap { text -> QualityActivity? in
      if case .qualityActivity(let activity)? = ReviewActs.document(inCanonical: text) {
        activity
      } else {
        nil
      }
    }
  }

  /// Every activity of the register, the earliest first.
  func activities() throws -> [QualityActivity] {
    try documents(.activity).compactMap { text -> QualityActivity? in
      if case .qualityActivity(let activity)? = ReviewActs.document(inCanonical: text) {
        activity
      } else {
        nil
      }
    }
    .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
  }

  /// Every practice week, the earliest first.
  func practiceWeeks() throws -> [PracticeWeek] {
    var weeks: [PracticeWeek] = []
    try forEachPracticeWeek { _, text in
      if case .practiceWeek(let week)? = ReviewActs.document(inCanonical: text) {
        weeks.append(week)
      }
    }
    return weeks.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
  }
}
