import Glibc
import PracticeLearning

/// How likely each theme is in a practice domain: 20 findings that nobody made, spread 3 to 0.3 over themes that
/// list the domain and those that do not, and every coded one, which adds 1 / (number of its themes).
struct DomainChances: Sendable {
  private var logs: [PracticeDomain: [Double]] = [:]
  private let unknown: Double

  init(_ themes: [Theme], _ coded: [ReadFindings.Coded], _ labels: [[Int]]) {
    unknown = -Glibc.log(Double(max(1, themes.count)))
    for domain in PracticeDomain.allCases {
      var shares = themes.map { $0.domains.contains(domain) ? 3 : 0.3 }
      let sum = shares.reduce(0, +)
      for theme in shares.indices { shares[theme] = 20 * shares[theme] / sum }
      for (finding, themes) in zip(coded, labels) where finding.domain == domain {
        for theme in themes { shares[theme] += 1 / Double(finding.themes.count) }
      }
      let total = shares.reduce(0, +)
      logs[domain] = shares.map { Glibc.log($0 / total) }
    }
  }

  /// The logarithm of a theme's chance in a domain; where no domain is known, all are equally likely.
  func log(_ theme: Int, in domain: PracticeDomain?) -> Double {
    domain.flatMap { logs[$0]?[theme] } ?? unknown
  }
}
