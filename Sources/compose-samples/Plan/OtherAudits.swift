import AuditStatistics
import PracticeLearning

/// The fostering programme of 2025/26 and the two audits of 2019.
enum OtherAudits {
  static let fosteringByMonth = [2, 2, 2, 2, 1, 2, 3, 2, 2, 2, 2, 3]

  /// Twenty-five fostering reviews, 23 of them good or better.
  static func fostering(_ planner: inout Planner) throws -> [ReviewPlan] {
    var overall =
      [Grade](repeating: .outstanding, count: 4) + [Grade](repeating: .good, count: 19)
      + [Grade](repeating: .requiresImprovement, count: 2)
    planner.generator.shuffle(&overall)
    let months = zip(Year.months, fosteringByMonth).flatMap { Array(repeating: $0, count: $1) }
    return try zip(months, overall).enumerated().map { number, review in
      let grades = GradePlan(overall: review.1, with: &planner.generator)
      return try planner.review(
        programme: "fostering", month: review.0, number: number + 1, service: "fostering",
        grades: grades)
    }
  }

  /// The twelve reviews of the permanence audit of October 2019.
  static func permanence(_ planner: inout Planner) throws -> [ReviewPlan] {
    try PublishedGrades.permanence.enumerated().map { number, review in
      try planner.review(
        programme: "permanence-audit", month: Month(year: 2019, number: 10), number: number + 1,
        service: review.service, grades: review.grades, story: review.story,
        cohort: review.cohort)
    }
  }

  private static let quarterServices: [(name: String, count: Int)] = [
    ("child in need", 6), ("child protection", 6), ("assessment", 5), ("early help", 4),
    ("children with disabilities", 4), ("MASH", 3), ("children in care", 2),
    ("care experienced young people", 2),
  ]

  /// The thirty-two practice evaluations of October to December 2019.
  static func quarter(_ planner: inout Planner) throws -> [ReviewPlan] {
    var services = quarterServices.flatMap { Array(repeating: $0.name, count: $0.count) }
    var grades = PublishedGrades.quarter
    planner.generator.shuffle(&services)
    planner.generator.shuffle(&grades)
    return try zip(services, grades).enumerated().map { number, review in
      let month = Month(year: 2019, number: 10).adding(number * 3 / services.count)
      return try planner.review(
        programme: "practice-evaluations", month: month, number: number + 101,
        service: review.0, grades: review.1)
    }
  }
}
