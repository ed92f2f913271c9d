package import PracticeLearning
package import ReviewStore

/// What somebody must not see yet: the reviews they are asked to grade before they read them.
///
/// It keeps honest people from slips. Acting as somebody else, or opening the files of the workspace, it
/// cannot stop (see the README).
package struct Blindness {
  /// Who looks, by role code.
  package let person: String?
  /// The reviews, by id.
  package let reviews: Set<String>
  /// The last day by which a review is to be graded, of those that have one.
  private let days: [String: CalendarDate]
  /// The calibration session in which a review of them is graded, for those not asked for otherwise.
  private let calibrations: [String: String]

  /// Reads what a person is asked for.
  package init(of person: String?, _ reading: Reading) throws {
    self.person = person
    let asked = try reading.selections(moderator: person, openOnly: true).map(\.assignment)
    days = Dictionary(asked.map { ($0.review, $0.dueOn) }) { first, _ in first }
    let own = days
    calibrations = try reading.calibrationsToGrade(by: person).filter { own[$0.key] == nil }
    reviews = Set(days.keys).union(calibrations.keys)
  }

  package func hides(_ review: String?) -> Bool { review.map(reviews.contains) ?? false }

  /// The last day by which a review is to be graded; nothing where there is none.
  package func dueDay(of review: String) -> CalendarDate? { days[review] }

  /// Refuses a look at a review that is hidden.
  package func refuse(_ review: String) throws {
    if hides(review) { throw Refusal([complaint(about: review)]) }
  }

  /// Why a review is not shown.
  package func complaint(about review: String, at path: FieldPath = []) -> Diagnostic {
    let grading: Remedy =
      calibrations[review].map { .gradeCalibration($0, by: person ?? "") } ?? .gradeBlind(review)
    return Diagnostic(
      .stillBlind, at: path,
      "\(person ?? "somebody") is asked to grade \"\(review)\" without having read it",
      advice: "grade it first with: \(grading); then everything is shown")
  }

  /// What a list or a table says where it leaves out what is hidden; nothing where it hides nothing.
  ///
  /// - Parameter shown: the reviews it would be of.
  package func note(on shown: some Sequence<String>) -> String? {
    let count = Set(shown).intersection(reviews).count
    return count == 0 ? nil : Blindness.note(count)
  }

  /// What is said of so many reviews that are left out.
  package static func note(_ count: Int) -> String {
    "without \(count == 1 ? "1 review" : "\(count) reviews") you are asked to grade"
  }
}

extension Council {
  /// What the person who looks must not see yet.
  package func blindness(_ hand: Hand) throws -> Blindness {
    let person = try actor(hand).id
    return try read { try Blindness(of: person, $0) }
  }
}
