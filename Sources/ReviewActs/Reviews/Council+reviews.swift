public import PracticeLearning
import ReviewStore

/// The reviews somebody asked for, as far as they may know of them.
public struct ReviewList: Sendable {
  /// The reviews, by month and id.
  public var reviews: [ReviewView] = []
  /// The forms that are being filled in.
  public var drafts: [DraftHeading] = []
  /// How many of them the person is asked to grade without having read them.
  public var blind = 0
}

/// What is known of a form that is being filled in.
public struct DraftHeading: Hashable, Sendable {
  /// The review's id.
  public let id: String
  /// The programme, by id.
  public let programme: String
  /// The month it will count in.
  public let month: Month
  /// The case, by its local reference.
  public let caseReference: String
  /// Whose it is, by role code.
  public let auditor: String

  init(_ draft: Draft) {
    id = draft.id
    programme = draft.programme
    month = draft.month
    caseReference = draft.caseReference
    auditor = draft.auditor
  }
}

/// Which reviews a list is of.
public struct ReviewListing: Hashable, Sendable {
  /// The period, programme, service and team.
  public var selection: Selection
  /// Only this auditor's, by role code.
  public var auditor: String?
  /// Only reviews that have come so far, in a word as lists show it.
  public var state: String?
  /// Whether grades are asked for: then the look is written down.
  public var withGrades: Bool

  /// Makes a listing.
  public init(
    _ selection: Selection = Selection(), auditor: String? = nil, state: String? = nil,
    withGrades: Bool = false
  ) {
    self.selection = selection
    self.auditor = auditor
    self.state = state
    self.withGrades = withGrades
  }

  var words: String {
    [
      selection.words, auditor.map { "auditor \($0)" }, state,
    ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Council {
  /// The reviews that are meant, as the person may see them; grades only where they are asked for.
  ///
  /// - Parameters:
  ///   - listing: which reviews, and whether with their grades.
  ///   - hand: who looks.
  public func reviews(_ listing: ReviewListing, by hand: Hand) -> Outcome<ReviewList> {
    Outcome {
      try check(listing.selection)
      let (list, shown) = try look(hand) { gate, reading in
        try self.list(listing, gate, reading)
      }
      if !shown.isEmpty {
        let words = listing.words
        try write(by: hand, "review list") {
          try $0.look(at: shown, filter: words.isEmpty ? "all reviews" : words)
        }
      }
      return list
    }
  }

  private func list(
    _ listing: ReviewListing, _ gate: Gate, _ reading: Reading
  ) throws -> (ReviewList, shown: [ReviewRow]) {
    var list = ReviewList()
    var shown: [ReviewRow] = []
    if listing.state != ReviewState.draft.word {
      var filter = listing.selection.reviews(auditor: nil)
      filter.includesWithdrawn = true
      try reading.forEachRow(matching: filter) { row in
        guard let view = gate.view(of: row, withGrades: listing.withGrades),
          listing.state.map({ $0 == view.heading.state }) ?? true,
          listing.auditor.map({ auditor in
            view.heading.auditor.map { isSameID($0, auditor) } ?? false
          })
            ?? true
        else { return }
        list.reviews.append(view)
        if case .graded = view { shown.append(row) }
        if case .blind = view { list.blind += 1 }
      }
    }
    if listing.state == nil || listing.state == ReviewState.draft.word {
      list.drafts = try reading.drafts().filter { draft in
        listing.includes(draft)
          && (isSameID(draft.auditor, gate.viewer.person.id)
            || gate.viewer.may(.discardForAnybody))
      }.map(DraftHeading.init)
    }
    return (list, shown)
  }
}

extension ReviewListing {
  fileprivate func includes(_ draft: Draft) -> Bool {
    (selection.period?.contains(draft.month) ?? true)
      && (auditor.map { isSameID($0, draft.auditor) } ?? true)
      && (selection.programme ?? draft.programme) == draft.programme
      && selection.service == nil && selection.team == nil
  }
}
