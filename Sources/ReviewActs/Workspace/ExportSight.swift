import PracticeLearning
import ReviewDocuments
import ReviewStore

/// What of the stored documents an export holds for a person. The gate decides; what would be asked of it
/// for a million documents one by one is read once.
struct ExportSight {
  /// What of a document an export holds.
  enum Part {
    /// The document.
    case whole
    /// Nothing yet, since the person has still to grade what it tells of.
    case hidden
    /// Nothing: it is not for the person.
    case nothing
  }

  private let gate: Gate
  private let reading: Reading
  /// Whether everything is for the person but for the blind rule.
  let isOfAll: Bool
  /// The reviews whose words, and whose second grades, the person may read; nothing for all.
  private let words: Set<String>?
  private let secondGrades: Set<String>?
  /// The calibration sessions in which the person has still to give grades of their own.
  private let openSessions: Set<String>
  private let works: [String: DrawnWork]

  init(_ gate: Gate, _ reading: Reading) throws {
    self.gate = gate
    self.reading = reading
    let person = gate.viewer.person.id
    isOfAll = gate.viewer.may(.exportAll)
    openSessions = Set(
      try reading.calibrationRounds().filter { round in
        round.close == nil && round.waitingFor.contains { isSameID($0, person) }
      }.map(\.session.id))
    guard !isOfAll else {
      (words, secondGrades, works) = (nil, nil, [:])
      return
    }
    var (words, secondGrades): (Set<String>, Set<String>) = ([], [])
    var filter = ReviewFilter()
    filter.includesWithdrawn = true
    try reading.forEachRow(matching: filter) { row in
      let sight = gate.sight(of: row)
      if sight.contains(.words) { words.insert(row.id) }
      if sight.contains(.secondGrades) { secondGrades.insert(row.id) }
    }
    (self.words, self.secondGrades) = (words, secondGrades)
    works = try reading.drawnWork(of: reading.allocations())
  }

  /// Who exports, by role code.
  var person: String { gate.viewer.person.id }

  /// Whether anything waits to be graded by the person before they may see everything.
  var isBlind: Bool { !gate.blindness.reviews.isEmpty || !openSessions.isEmpty }

  /// Whether the settings are in it.
  var showsSettings: Bool { gate.viewer.reads(.settings) }

  /// Whether the words of a review are in it.
  func showsReview(_ id: String) -> Bool {
    !gate.blindness.hides(id) && words?.contains(id) ?? true
  }

  /// Whether the moderation of a review is in it.
  func showsModeration(_ id: String) -> Bool {
    !gate.blindness.hides(id) && secondGrades?.contains(id) ?? true
  }

  /// What of a document the export holds.
  func of(_ found: FoundInStore, _ kind: DocumentKind) throws -> Part {
    switch kind.descriptor.hidden {
    case .withItsReview where gate.blindness.hides(found.subject): return .hidden
    case .withItsSession where found.subject.map(openSessions.contains) ?? false:
      return isOwn(found) ? .whole : .hidden
    case .whileAnythingIsBlind where isBlind: return .hidden
    case .never, .withItsReview, .withItsSession, .whileAnythingIsBlind: break
    }
    switch kind {
    case .review: return found.subject.map(showsReview) ?? false ? .whole : .nothing
    case .moderation: return found.subject.map(showsModeration) ?? false ? .whole : .nothing
    case .certificate where isOfAll && isBlind:
      guard case .certificate(let certificate)? = found.value else { return .nothing }
      return gate.mayRead(certificate) ? .whole : .hidden
    case _ where isOfAll: return .whole
    case .allocation:
      guard case .allocation(let allocation)? = found.value else { return .nothing }
      let sight = AllocationSight(gate.viewer)
      return sight.shows(allocation, works[allocation.id]) ? .whole : .nothing
    default:
      guard let document = found.value else { return .nothing }
      return try gate.mayRead(document, reading) ? .whole : .nothing
    }
  }

  private func isOwn(_ found: FoundInStore) -> Bool {
    found.value.map { Permission.isOwn($0, of: gate.viewer.person) } ?? false
  }
}

extension FoundInStore {
  /// The document as a value; nothing where it cannot be read.
  var value: Document? {
    switch document {
    case .canonical(let text): ReviewActs.document(inCanonical: text)
    case .document(let document): document
    }
  }
}
