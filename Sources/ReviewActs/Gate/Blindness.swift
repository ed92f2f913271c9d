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
    Diagnostic(
      .stillBlind, at: path,
      "\(person ?? "somebody") is asked to grade \"\(review)\" without having read it",
      advice: "grade it first with: plr "
        + (calibrations[review].map { "calibration record \($0)" } ?? "moderation record \(review)")
        + "; then everything is shown")
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

  /// Refuses figures of so few reviews that they tell the grades of one that is hidden.
  ///
  /// - Parameter rows: all reviews that are counted.
  package func refuseFigures(of rows: [ReviewRow]) throws {
    guard !reviews.isEmpty else { return }
    let hidden = rows.filter { reviews.contains($0.id) }
    for review in hidden {
      let groups: [[ReviewRow]] = [
        rows.filter { $0.programme == review.programme && $0.month == review.month },
        rows.filter { $0.programme == review.programme && $0.service == review.service },
        rows.filter { $0.programme == review.programme && $0.team == review.team },
      ]
      guard let few = groups.map(\.count).min(), few < Blindness.fewest else { continue }
      throw Refusal(
        .stillBlind,
        "these figures count \"\(review.id)\", which \(person == nil ? "somebody is" : "you are") asked "
          + "to grade blind, among "
          + (few == 1 ? "no other review" : "\(few) reviews") + " of its month, service or team",
        advice: person == nil
          ? "name yourself with --as and your role code, or ask for a longer period; the QA lead sees "
            + "every figure"
          : "grade it first, or ask for a period or a programme it is not part of")
    }
  }

  /// In a group of fewer reviews the figures tell too much of each.
  private static let fewest = 5
}

extension Council {
  /// What the person who looks must not see yet.
  package func blindness(_ hand: Hand) throws -> Blindness {
    let person = try actor(hand).id
    return try read { try Blindness(of: person, $0) }
  }
}
