public import PracticeLearning
import ReviewStore

/// A review as somebody may see it in a list. One that is hidden has no grade: there is nothing to blank.
public enum ReviewView: Sendable {
  /// With its grades.
  case graded(ReviewHeading, Grades)
  /// With its final grade alone: how it ended, not who graded what.
  case final(ReviewHeading, Grade)
  /// To be graded by the person who looks, by a day, without having been read.
  case blind(ReviewHeading, until: CalendarDate?)
  /// Without grades: not asked for, or not for the person who looks.
  case heading(ReviewHeading)

  /// What is shown whatever else is not.
  public var heading: ReviewHeading {
    switch self {
    case .graded(let heading, _), .final(let heading, _), .blind(let heading, _),
      .heading(let heading):
      heading
    }
  }

  /// The grades, where they may be seen.
  public var grades: Grades? {
    if case .graded(_, let grades) = self { grades } else { nil }
  }

  /// The final overall grade, where there is one and it may be seen.
  public var finalGrade: Grade? {
    switch self {
    case .graded(_, let grades): grades.final
    case .final(_, let grade): grade
    case .blind, .heading: nil
    }
  }
}

/// What is known of a review without its grades and words.
public struct ReviewHeading: Hashable, Sendable {
  /// The review's id.
  public let id: String
  /// The programme, by id.
  public let programme: String
  /// The month it counts in.
  public let month: Month
  /// The service, by name.
  public let service: String
  /// The team, by id.
  public let team: String
  /// The case, by its local reference; nothing where people are not shown.
  public let caseReference: String?
  /// The auditor, by role code; nothing where people are not shown.
  public let auditor: String?
  /// The practitioner, by role code; nothing where people are not shown.
  public let practitioner: String?
  /// The group the case was chosen for.
  public let cohort: String?
  /// Whether the review itself is for the person who looks, and not its heading alone.
  public let mayBeOpened: Bool
  /// How far it has come, in a word: `draft`, `submitted` or `closed` where grades are not for the person.
  public let state: String

  init(_ row: ReviewRow, _ sight: Sight) {
    let showsPeople = sight.contains(.people)
    id = row.id
    programme = row.programme
    month = row.month
    service = row.service
    team = row.team
    caseReference = showsPeople ? row.caseReference : nil
    auditor = showsPeople ? row.auditor : nil
    practitioner = showsPeople ? row.practitioner : nil
    cohort = row.cohort
    mayBeOpened = sight.opensReview
    // That a moderation waits for a conversation tells that somebody graded differently.
    state =
      sight.contains(.grades) ? row.state.word : row.state == .final ? "closed" : "submitted"
  }
}

/// The grades of a review. Only the gate makes them.
public struct Grades: Hashable, Sendable {
  private let grades: [Grade?]
  /// The final overall grade; nothing as long as it is not settled, or where it is not for the person.
  public let final: Grade?

  init(_ row: ReviewRow, final: Grade?) {
    grades = Rating.allCases.map { row.grade($0) }
    self.final = final
  }

  /// The grade of a rating; nothing where there is none.
  public subscript(rating: Rating) -> Grade? { grades[rating.position] }
}
