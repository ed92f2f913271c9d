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
    package var total: Int { stored.values.reduce(0, +) + unchanged }
  }

  package let batch: Batch
  package let check: ReviewCheck
  package let person: Workspace.Person
  /// Why documents that differ from those stored replace them; nothing to refuse them.
  package let amending: String?
  /// Whether somebody records their own work now; an import also takes in what was done elsewhere.
  package let isRecording: Bool
  package private(set) var count = Count()
  package private(set) var complaints: [Diagnostic] = [] {
    didSet { errors += complaints[oldValue.count...].count { $0.isError } }
  }
  /// The errors so far.
  package private(set) var errors = 0
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

  package init(
    _ batch: Batch, _ check: ReviewCheck, by person: Workspace.Person, amending: String? = nil,
    isRecording: Bool = false
  ) {
    self.batch = batch
    self.check = check
    self.person = person
    self.amending = amending
    self.isRecording = isRecording
  }

  /// Complaints about what a document names and a later one of the same import may bring.
  private static let mayBeMendedByLater: Set<DiagnosticCode> = [
    .notAllocated, .moderationOfUnknownReview, .actionOfUnknownReview, .unknownVignettes,
    .unknownCalibration, .unknownReview, .closedTooEarly,
  ]

  /// Stores a document, or keeps its complaints.
  package mutating func take(_ typed: Prepared) throws {
    let prepared = typed.complaints.containsErrors ? typed : try typed.asStored(in: batch.reading)
    complaints += prepared.complaints
    guard !prepared.complaints.containsErrors else { return }
    if let refusal = Permission.complaint(about: prepared.document, by: person) {
      complaints += prepared.locating([refusal])
      return
    }
    try take(prepared, mayWait: true)
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
  }

  private mutating func take(_ prepared: Prepared, mayWait: Bool) throws {
    let further = prepared.locating(try historyComplaints(prepared))
    if mayWait, further.contains(where: { Intake.mayBeMendedByLater.contains($0.code) }) {
      waiting.append(prepared)
      return
    }
    complaints += further
    guard !further.containsErrors else { return }
    switch try store(prepared) {
    case .stored:
      count.stored[prepared.kind, default: 0] += 1
      arrived.insert(prepared.name)
    case .unchanged:
      count.unchanged += 1
      if isSmall { unchanged.insert(prepared.name) }
    case .differs(let earlier): try takeDiffering(prepared, earlier)
    case .refused(let refusal):
      if mayWait, Intake.mayBeMendedByLater.contains(refusal.code) {
        waiting.append(prepared)
      } else {
        complaints += prepared.locating([refusal])
      }
      return
    }
    seen.insert(prepared.name)
  }

  /// Whether the very same was stored already; told of the first thousand.
  package func isUnchanged(_ prepared: Prepared) -> Bool { unchanged.contains(prepared.name) }

  /// An import of a million documents need not be remembered one by one.
  private var isSmall: Bool { unchanged.count < 1_000 }

  private mutating func takeDiffering(_ prepared: Prepared, _ earlier: Stored.Earlier) throws {
    if case .review = prepared.document, seen.contains(prepared.name) {
      complaints += prepared.locating([
        Diagnostic(
          .repeatedReviewID, at: ["id"], "there are two reviews with the id \"\(prepared.id)\"",
          advice: "give one of them another id; plr review new gives the next free one")
      ])
    } else if let amending {
      if let refusal = stored(earlier).flatMap({
        Permission.complaint(about: $0, by: person, isStored: true)
      }) {
        complaints += prepared.locating([refusal])
        return
      }
      switch try amend(prepared, because: amending) {
      case .refused(let refusal): complaints += prepared.locating([refusal])
      default: count.stored[prepared.kind, default: 0] += 1
      }
    } else {
      let (complaint, isShown) = try differing(prepared, earlier)
      complaints += prepared.locating([complaint])
      if isShown { shown.insert(prepared.id) }
    }
  }
}
