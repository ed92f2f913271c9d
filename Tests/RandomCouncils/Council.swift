/// A made-up council: services by four grades, and domains by the same grades.
package struct Council: Sendable {
  /// Which tables a release of it has.
  package enum Layout: CaseIterable, Sendable { case plain, folded, grouped, full }

  package var services: [[Int]]
  package var domains: [[Int]]

  /// Makes a council from a seed; one in eight holds the cases of sdcTools 194.
  package init(seed: Int, services wanted: Int? = nil, mean: Int? = nil, domains: Int = 0) {
    var numbers = SeededNumbers(seed)
    let count = wanted ?? Int.random(in: 3...12, using: &numbers)
    let most = 2 * (mean ?? [1, 3, 5, 12, 30].randomElement(using: &numbers) ?? 5)
    services = (0..<count).map { _ in
      (0..<4).map { _ in
        let zero = Int.random(in: 0..<6, using: &numbers) == 0
        return zero ? 0 : Int.random(in: 0...most, using: &numbers)
      }
    }
    if mean == nil, seed % 8 == 0 {
      services[0] = [3, 1, 1, 10]
      services[1] = [1, 1, 1, 0]
      services[2] = [0, 0, 7, 0]
    }
    let all = services.flatMap { $0 }.reduce(0, +)
    self.domains = (0..<domains).map { _ in
      var left = all
      return (0..<4).map { grade in
        let part = grade == 3 ? left : Int.random(in: 0...left, using: &numbers)
        left -= part
        return part
      }
    }
  }

  /// The numbers of one release under names that begin with `mark`.
  package func tables(_ layout: Layout, mark: String = "") -> Tables {
    var tables = Tables(mark: mark)
    tables.add("s", rows: services, isFolded: layout == .folded || layout == .full)
    if layout == .grouped || layout == .full { tables.addGroups(of: services) }
    tables.addDomains(domains)
    return tables
  }
}
