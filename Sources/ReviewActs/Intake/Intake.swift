package import PracticeLearning
package import ReviewDocuments
package import ReviewStore

/// Takes prepared documents into a transaction and gathers what is wrong with any of them.
package struct Intake {
  /// What was stored and what was there already.
  package struct Count: Sendable {
    package init() {}

    package var stored: [DocumentKind: Int] = [:]
    package var unchanged = 0
    /// Entries of the journal that came back with an export.
    package var entries = 0
    package var total: Int { stored.values.reduce(0, +) + unchanged }
  }

  package var person: Workspace.Person { viewer.person }
  package let batch: Batch
  package let check: ReviewCheck
  package let viewer: Viewer
  /// What the documents are taken for.
  package internal(set) var intent: Intent
  package internal(set) var count = Count()
  private var tally = ComplaintTally()
  /// What is wrong with the documents, of very many of a kind the first.
  package var complaints: [Diagnostic] { tally.complaints }
  private var seen: Set<String> = []
  /// What was not stored before, by kind and id.
  private(set) var arrived: Set<String> = []
  private var unchanged: Set<String> = []
  /// What was stored of others and is quoted in a complaint, as the journal names it.
  package private(set) var shown: Set<String> = []
  private var waiting: [Prepared] = []
  /// The allocations of auditors in programmes, as far as they were asked for.
  package var allocations: [String: [Allocation]] = [:]
  /// The certificates of the allocation draws of programmes, as far as they were asked for.
  package var draws: [String: [DrawCertificate]] = [:]
  /// The stored cases that begin with a zero, by what is left without, once they were asked for.
  var casesWithZeros: [String: String]?
  /// The settings that documents of settings are compared with.
  var settings = SettingsInForce()
  /// What has become of the history of an export.
  var history = History.none

  package init(
    _ batch: Batch, _ check: ReviewCheck, by viewer: Viewer, as intent: Intent = .takingIn
  ) {
    self.batch = batch
    self.check = check
    self.viewer = viewer
    self.intent = intent
  }

  /// Keeps complaints.
  mutating func complain(_ further: [Diagnostic]) { tally.add(further) }

  /// Stores a document, or keeps its complaints.
  package mutating func take(_ typed: Prepared) throws {
    if case .history(let rows) = typed.document {
      complain(typed.complaints)
      return try take(rows, typed)
    }
    // What is stored word for word stands, whatever the settings say by now.
    let isElsewhere = typed.kind.descriptor.place != .store
    let mayStand = typed.complaints.containsErrors && !typed.isMisshapen
    if isElsewhere || intent == .restoring || mayStand,
      try isStored(typed.document)
    {
      return takeUnchanged(typed)
    }
    let prepared = typed.complaints.containsErrors ? typed : try typed.asStored(in: batch.reading)
    complain(prepared.complaints)
    guard !prepared.complaints.containsErrors else { return }
    if let refusal = try permission(toStore: prepared.document) {
      complain(prepared.locating([refusal]))
      return
    }
    try take(prepared, mayWait: true)
  }

  /// Why the person may not store a document; nothing where they may.
  private func permission(toStore document: Document) throws -> Diagnostic? {
    guard case .action(let action) = document else {
      return Permission.complaint(about: document, by: viewer)
    }
    let stored = try batch.reading.actions(matching: ActionFilter(id: action.id)).first
    if let refusal = Permission.complaint(aboutStepsOf: action, since: stored, by: viewer) {
      return refusal
    }
    guard stored == nil else { return Permission.complaint(about: document, by: viewer) }
    let review = try action.review.flatMap { try batch.reading.review($0) }
    return Permission.complaint(aboutRaising: action, from: review, by: viewer)
  }

  /// Tries again what named something that had not been taken yet, as long as that helps.
  package mutating func finish() throws {
    var before = Int.max
    while !waiting.isEmpty {
      let mayWait = waiting.count < before
      before = waiting.count
      let again = waiting
      waiting = []
      for prepared in again { try take(prepared, mayWait: mayWait) }
    }
    try finishHistory()
  }

  private mutating func take(_ prepared: Prepared, mayWait: Bool) throws {
    let further = prepared.locating(try historyComplaints(prepared))
    if mayWait, further.contains(where: { prepared.mayWait(for: $0) }) {
      waiting.append(prepared)
      return
    }
    complain(further)
    guard !further.containsErrors else { return }
    switch try store(prepared) {
    case .stored:
      count.stored[prepared.kind, default: 0] += 1
      arrived.insert(prepared.name)
    case .unchanged: takeUnchanged(prepared)
    case .differs(let earlier): try takeDiffering(prepared, earlier)
    case .refused(let refusal):
      if mayWait, prepared.mayWait(for: refusal) {
        waiting.append(prepared)
      } else {
        complain(prepared.locating([refusal]))
      }
      return
    }
    seen.insert(prepared.name)
  }

  /// Whether the very same was stored already; told of the first thousand.
  package func isUnchanged(_ prepared: Prepared) -> Bool { unchanged.contains(prepared.name) }

  private mutating func takeUnchanged(_ prepared: Prepared) {
    count.unchanged += 1
    // An import of a million documents need not be remembered one by one.
    if unchanged.count < 1_000 { unchanged.insert(prepared.name) }
  }

  private mutating func takeDiffering(_ prepared: Prepared, _ earlier: Stored.Earlier) throws {
    if case .review = prepared.document, seen.contains(prepared.name) {
      complain(
        prepared.locating([
          Diagnostic(
            .repeatedReviewID, at: ["id"], "there are two reviews with the id \"\(prepared.id)\"",
            advice: "give one of them another id; \(.startReview) gives the next free one")
        ]))
    } else if let reason = intent.reason {
      if let refusal = stored(earlier).flatMap({
        Permission.complaint(about: $0, by: viewer, isStored: true)
      }) {
        complain(prepared.locating([refusal]))
        return
      }
      switch try amend(prepared, because: reason) {
      case .refused(let refusal): complain(prepared.locating([refusal]))
      default: count.stored[prepared.kind, default: 0] += 1
      }
    } else {
      let (complaint, isShown) = try differing(prepared, earlier)
      complain(prepared.locating([complaint]))
      if isShown { shown.insert(prepared.id) }
    }
  }
}
