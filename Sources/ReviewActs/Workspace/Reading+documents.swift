import PracticeLearning
import ReviewDocuments
import ReviewStore

/// A stored document on its way out.
enum ExportedDocument {
  /// As the text that is stored.
  case canonical(String)
  /// As a value.
  case document(Document)
}

/// A stored document and whose it is.
struct FoundInStore {
  var document: ExportedDocument
  /// The review it speaks of or the calibration session it belongs to, by id; nothing where there is none.
  var subject: String?
  /// Whether it is of what was asked for.
  var isMeant: Bool
}

extension Reading {
  /// Hands over every stored document of a kind, in an order that does not change.
  ///
  /// - Parameters:
  ///   - kind: the kind.
  ///   - selection: what was asked for.
  ///   - reviews: the reviews of it; nothing for all.
  func forEachDocument(
    _ kind: DocumentKind, _ selection: Selection, _ reviews: Set<String>?,
    _ body: (FoundInStore) throws -> Void
  ) throws {
    func found(_ document: ExportedDocument, _ subject: String?, _ isMeant: Bool) throws {
      try body(FoundInStore(document: document, subject: subject, isMeant: isMeant))
    }
    func isOfReview(_ id: String) -> Bool { reviews?.contains(id) ?? true }
    // What belongs to no programme, service or team is of a period by its days alone.
    let isOfAll = selection.programme == nil && selection.service == nil && selection.team == nil
    func isOfPeriod(_ first: Month, _ last: Month) -> Bool {
      isOfAll && (selection.period.map { first <= $0.last && last >= $0.first } ?? true)
    }
    switch kind {
    case .review:
      try forEachReview { try found(.canonical($1), $0, isOfReview($0)) }
    case .moderation:
      try forEachModeration { try found(.canonical($1), $0, isOfReview($0)) }
    case .action:
      let meant = Set(try actions(matching: selection.actions()).map(\.id))
      for action in try actions() {
        try found(.document(.action(action)), action.review, meant.contains(action.id))
      }
    case .allocation:
      for row in try allocations() {
        let allocation = row.allocation
        let isMeant =
          selection.service == nil && selection.team == nil
          && (selection.programme.map { $0 == allocation.programme } ?? true)
          && (selection.period.map { $0.first <= allocation.month && allocation.month <= $0.last }
            ?? true)
        try found(.document(.allocation(allocation)), nil, isMeant)
      }
    case .certificate:
      for draw in try draws() {
        let isMeant =
          selection.service == nil && selection.team == nil
          && (selection.programme.map { $0 == draw.programme } ?? true)
          && (selection.period.map { $0.first <= draw.month && draw.month <= $0.last } ?? true)
        try found(.canonical(draw.document), nil, isMeant)
      }
    case .practiceWeek:
      try forEachPracticeWeek { _, text in
        guard case .practiceWeek(let week)? = ReviewActs.document(inCanonical: text) else { return }
        // A part of an export can be taken in by itself: what it names is in it.
        let isMeant =
          isOfPeriod(week.from.month, week.to.month) && week.reviews.allSatisfy(isOfReview)
        try found(.canonical(text), nil, isMeant)
      }
    case .dipSample:
      for text in try documents(.dipSample) {
        guard case .dipSample(let sample)? = ReviewActs.document(inCanonical: text) else {
          continue
        }
        let month = sample.drawnOn.month
        try found(.canonical(text), nil, isOfPeriod(month, month))
      }
    case .qualityActivity:
      for text in try documents(.activity) {
        guard case .qualityActivity(let activity)? = ReviewActs.document(inCanonical: text) else {
          continue
        }
        let (first, last) = (activity.from.month, activity.endedOn.month)
        try found(.canonical(text), nil, isOfPeriod(first, last))
      }
    case .vignettePack, .calibration, .calibrationGrades, .calibrationClose:
      let sessions = try calibrationRounds().map(\.session).filter { session in
        isOfPeriod(session.heldOn.month, session.heldOn.month)
          && session.review.map(isOfReview) ?? true
      }
      let (ids, packs) = (Set(sessions.map(\.id)), Set(sessions.compactMap(\.pack)))
      for text in try documents(kind.calibration ?? .session) {
        let value = ReviewActs.document(inCanonical: text)
        let session = value?.calibrationSession
        let isMeant =
          if case .vignettePack(let pack)? = value {
            selection.isEmpty || packs.contains(pack.id)
          } else {
            session.map(ids.contains) ?? selection.isEmpty
          }
        try found(.canonical(text), session, isMeant)
      }
    case .workspace, .template, .dipTemplate, .themes, .language, .history: break
    }
  }
}

extension DocumentKind {
  /// The kind of document of a calibration that the store keeps it as; nothing for any other.
  fileprivate var calibration: RevisedKind? {
    switch self {
    case .vignettePack: .pack
    case .calibration: .session
    case .calibrationGrades: .grades
    case .calibrationClose: .close
    case .review, .moderation, .action, .allocation, .practiceWeek, .dipSample, .qualityActivity,
      .workspace, .template, .dipTemplate, .themes, .language, .certificate, .history:
      nil
    }
  }
}

extension Document {
  /// The calibration session it belongs to, by id.
  fileprivate var calibrationSession: String? {
    switch self {
    case .calibration(let session): session.id
    case .calibrationGrades(let grades): grades.session
    case .calibrationClose(let close): close.session
    case .review, .moderation, .action, .allocation, .practiceWeek, .dipSample, .qualityActivity,
      .vignettePack, .workspace, .template, .dipTemplate, .themes, .language, .certificate,
      .history:
      nil
    }
  }
}
