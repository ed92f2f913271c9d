package import PracticeLearning

/// What is gathered beside reviews: dip samples and other activity.
extension Batch {
  /// Stores a dip sample.
  package func record(_ entry: Entry<DipSample>) throws -> Stored {
    try keep(entry.document, as: .named(entry.value.id, .dipSample), .dipSample)
  }

  /// Stores a new revision of a dip sample: more answers, or others.
  package func amend(_ entry: Entry<DipSample>, because reason: String) throws -> Stored {
    let key = RevisedKey.named(entry.value.id, .dipSample)
    guard let stored = try latest(key) else { return try record(entry) }
    return try insertRevision(
      after: stored, entry.document, as: key, act: .amendDipSample, because: reason)
  }

  /// Stores another quality assurance activity.
  package func record(_ entry: Entry<QualityActivity>) throws -> Stored {
    try keep(entry.document, as: .named(entry.value.id, .activity), .qualityActivity)
  }

  /// Stores a new revision of another quality assurance activity.
  package func amend(_ entry: Entry<QualityActivity>, because reason: String) throws -> Stored {
    let key = RevisedKey.named(entry.value.id, .activity)
    guard let stored = try latest(key) else { return try record(entry) }
    return try insertRevision(
      after: stored, entry.document, as: key, act: .amendQualityActivity, because: reason)
  }

  private func keep(_ document: String, as key: RevisedKey, _ act: JournalAct) throws -> Stored {
    if let found = try comparison(of: document, with: key) { return found }
    return try insert(document, as: key, act: act, columns: ["name": key.name])
  }
}
