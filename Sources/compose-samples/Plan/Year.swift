import AuditStatistics
import PracticeLearning

/// The monthly reviews of April 2025 to March 2026: how many, of which service, with which grade.
enum Year {
  static let months = (0..<12).map { Month(year: 2025, number: 4).adding($0) }
  /// Completed: 240.
  static let completed = [20, 21, 21, 19, 16, 21, 22, 21, 17, 20, 21, 21]
  /// Expected and not completed: 25, more of them in the holidays.
  static let missed = [2, 2, 1, 3, 5, 1, 1, 2, 5, 2, 0, 1]
  /// Exempted, and so not expected: 14.
  static let exempted = [1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1]

  static let inadequate = [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0]
  static let requiresImprovement = [5, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 3]
  static let outstanding = [1, 1, 2, 1, 1, 2, 2, 2, 1, 2, 2, 3]

  /// Reviews of the year by service: 240.
  static let services: [(name: String, count: Int, leaning: Int)] = [
    ("MASH", 28, 0), ("assessment", 30, 1), ("child in need", 34, -3), ("child protection", 32, 2),
    ("children in care", 32, 2), ("care experienced young people", 28, -4),
    ("children with disabilities", 26, 0), ("early help", 30, 3),
  ]

  /// The reviews of the year, month by month.
  static func plans(_ planner: inout Planner) throws -> [ReviewPlan] {
    var queue = spreadServices(&planner.generator)[...]
    var number = 0
    return try months.indices.flatMap { index -> [ReviewPlan] in
      let services = Array(queue.prefix(completed[index]))
      queue = queue.dropFirst(completed[index])
      let overall = overallGrades(of: services, month: index, &planner.generator)
      return try zip(services, overall).map { service, grade in
        number += 1
        let grades = GradePlan(overall: grade, with: &planner.generator)
        return try planner.review(
          programme: "monthly", month: months[index], number: number, service: service,
          grades: grades)
      }
    }
  }

  /// Each service's reviews spread evenly over the year, a little shaken.
  private static func spreadServices(_ generator: inout SeededGenerator) -> [String] {
    var positions: [(place: Int, service: String)] = []
    for service in services {
      for turn in 0..<service.count {
        let place = (turn * 10_000 + generator.below(10_000)) / service.count
        positions.append((place, service.name))
      }
    }
    return positions.sorted { ($0.place, $0.service) < ($1.place, $1.service) }.map(\.service)
  }

  /// The month's overall grades, dealt with a light leaning of each service.
  private static func overallGrades(
    of services: [String], month: Int, _ generator: inout SeededGenerator
  ) -> [Grade] {
    let scores = services.enumerated().map { place, name in
      let leaning = Year.services.first { $0.name == name }?.leaning ?? 0
      return (place: place, score: leaning + generator.below(40))
    }
    let worstFirst = scores.sorted { ($0.score, $0.place) < ($1.score, $1.place) }.map(\.place)
    var grades = [Grade](repeating: .good, count: services.count)
    for (rank, place) in worstFirst.enumerated() {
      if rank < inadequate[month] {
        grades[place] = .inadequate
      } else if rank < inadequate[month] + requiresImprovement[month] {
        grades[place] = .requiresImprovement
      } else if rank >= services.count - outstanding[month] {
        grades[place] = .outstanding
      }
    }
    return grades
  }
}
