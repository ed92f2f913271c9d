public import PracticeLearning
import ReviewStore

/// Which reviews a list is of.
public struct ReviewListing: Hashable, Sendable {
  /// The period, programme, service and team.
  public var selection: Selection
  /// Only this auditor's, by role code.
  public var auditor: String?
  /// Only reviews that have come so far, in a word as lists show it.
  public var state: String?
  /// Only reviews submitted with this overall grade, of those whose grades are for the person.
  public var grade: Grade?
  /// Whether grades are asked for: then the look is written down. A grade to look for asks for them.
  public var withGrades: Bool

  /// Whether only reviews are meant that figures count: none that was withdrawn.
  public var isOfCounted = false

  /// Makes a listing.
  public init(
    _ selection: Selection = Selection(), auditor: String? = nil, state: String? = nil,
    grade: Grade? = nil, withGrades: Bool = false
  ) {
    self.selection = selection
    self.auditor = auditor
    self.state = state
    self.grade = grade
    self.withGrades = withGrades || grade != nil
  }

  var words: String {
    [
      selection.words, auditor.map { "auditor \($0)" }, state, grade.map { "overall \($0.word)" },
    ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The words for how far a review has come, as lists show it.
  static let states = ReviewState.allCases.map(\.word) + ["closed"]

  /// Whether a review is one of those that are meant, as far as the person may see it.
  func includes(_ view: ReviewView) -> Bool {
    (state.map { $0 == view.heading.state } ?? true)
      && (auditor.map { code in view.heading.auditor.map { isSameID($0, code) } ?? false } ?? true)
  }

  /// Whether a form that is being filled in is one of them; it has no grade yet.
  func includes(_ draft: Draft) -> Bool {
    (selection.period?.contains(draft.month) ?? true)
      && (auditor.map { isSameID($0, draft.auditor) } ?? true)
      && (selection.programme ?? draft.programme) == draft.programme
      && selection.service == nil && selection.team == nil && grade == nil
  }
}

/// The reviews somebody asked for, as far as they may know of them.
public struct ReviewList: Sendable {
  /// The reviews, by month and id.
  public var reviews: [ReviewView] = []
  /// The forms that are being filled in.
  public var drafts: [DraftHeading] = []
  /// How many of them the person is asked to grade without having read them.
  public var blind = 0
  /// How many were left out since their grades are not for the person, or not in a list, where a grade is
  /// looked for.
  public var unseen = 0
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
