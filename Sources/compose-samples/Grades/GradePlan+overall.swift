import AuditStatistics
import PracticeLearning

extension GradePlan {
  /// Draws six domain grades that an auditor would sum up in the overall grade given.
  ///
  /// A domain is inadequate exactly where the overall grade is: the sample year has no override.
  init(overall: Grade, with generator: inout SeededGenerator) {
    var grades = [Grade](repeating: .good, count: 6)
    func set(_ domains: [PracticeDomain], _ grade: Grade) {
      for domain in domains { grades[domain.rawValue] = grade }
    }
    switch overall {
    case .outstanding:
      set(
        generator.draw(4 + generator.position([5, 3, 2]), of: DomainWeights.strong), .outstanding)
    case .good:
      let weak = generator.draw(generator.position([48, 34, 18]), of: DomainWeights.weak)
      set(weak, .requiresImprovement)
      set(
        generator.draw(
          generator.position([55, 32, 13]), of: DomainWeights.strong, except: Set(weak)),
        .outstanding)
    case .requiresImprovement:
      set(
        generator.draw(3 + generator.position([4, 4, 2]), of: DomainWeights.weak),
        .requiresImprovement)
    case .inadequate:
      let unsafe = generator.draw(1 + generator.position([5, 4]), of: DomainWeights.weak)
      set(unsafe, .inadequate)
      set(
        generator.draw(
          2 + generator.position([4, 4, 2]), of: DomainWeights.weak, except: Set(unsafe)),
        .requiresImprovement)
    }
    self.init(grades, overall: overall)
  }
}
