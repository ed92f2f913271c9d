import AuditStatistics
import PracticeLearning

/// The grades of the two audits of 2019 whose tables are published.
enum PublishedGrades {
  struct PermanenceReview: Sendable {
    var service: String
    var cohort: String
    var story: String
    var grades: GradePlan
  }

  static let recent = "most recent into care"
  static let earlier = "came 8-11 months before"

  /// The twelve reviews of the permanence audit of October 2019, cohort by cohort.
  ///
  /// Stories are named because those of the most recent cohort must be of children who came lately.
  static let permanence: [PermanenceReview] = {
    func review(
      _ cohort: String, _ story: String, _ letters: String, _ overall: Grade
    ) -> PermanenceReview {
      let care = story.hasPrefix("children-in-care")
      return PermanenceReview(
        service: care ? "children in care" : "care experienced young people", cohort: cohort,
        story: story, grades: GradePlan(grades(letters), overall: overall))
    }
    return [
      review(recent, "children-in-care-three-homes", "R G G G G G", .good),
      review(recent, "children-in-care-going-home", "G G G G G G", .good),
      review(recent, "children-in-care-baby-late-plan", "G R I G R I", .inadequate),
      review(recent, "children-in-care-alone-in-a-new-country", "G G G G G G", .good),
      review(recent, "children-in-care-grandmother-guardianship", "R G G G G G", .good),
      review(recent, "care-experienced-alone-from-abroad", "G G G G G G", .good),
      review(recent, "care-experienced-moves-and-low-mood", "R I R G I R", .inadequate),
      review(recent, "children-in-care-going-home", "G G G G G G", .good),
      review(earlier, "children-in-care-grandmother-guardianship", "G G G G G G", .good),
      review(
        earlier, "children-in-care-baby-late-plan", "R G R G R R", .requiresImprovement),
      review(earlier, "care-experienced-alone-from-abroad", "G G G G G G", .good),
      review(
        earlier, "care-experienced-moves-and-low-mood", "G R G R G R", .requiresImprovement),
    ]
  }()

  /// The thirty-two practice evaluations of the third quarter of 2019/20.
  ///
  /// Published is the reading: most require improvement; assessments, outcomes and voice are
  /// stronger, planning, management oversight and chronologies weaker.
  static let quarter: [GradePlan] =
    repeated(2, "G G G O G G", .good) + repeated(3, "G G R G G G", .good)
    + repeated(2, "G G G G G R", .good) + repeated(2, "R G G G G G", .good)
    + repeated(1, "G O G O O G", .outstanding)
    + repeated(3, "R G R G G R", .requiresImprovement)
    + repeated(3, "R G R G R R", .requiresImprovement)
    + repeated(3, "G G R R G R", .requiresImprovement)
    + repeated(3, "R R R G G R", .requiresImprovement)
    + repeated(2, "G R R G G R", .requiresImprovement)
    + repeated(2, "G G R G R R", .requiresImprovement)
    + repeated(2, "R G R R G G", .requiresImprovement)
    + repeated(2, "R R G G R R", .requiresImprovement)
    + repeated(1, "R G I G R I", .inadequate) + repeated(1, "R R R R R I", .inadequate)

  private static func repeated(_ count: Int, _ letters: String, _ overall: Grade) -> [GradePlan] {
    Array(repeating: GradePlan(grades(letters), overall: overall), count: count)
  }

  private static func grades(_ letters: String) -> [Grade] {
    letters.split(separator: " ").compactMap { Grade($0 == "R" ? "RI" : String($0)) }
  }
}
