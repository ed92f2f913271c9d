import Dispatch
import PracticeLearning
import ReviewReports
import Synchronization

/// Two releases of one council after each other, of months that lie in one another or overlap.
struct RandomPair {
  var seed: Int
  var programme: RandomProgramme
  var releases: [Released]

  /// Nothing where either may not go out.
  init?(seed: Int) {
    (self.seed, programme) = (seed, RandomProgramme(seed: seed))
    let first = FinancialYear(startingIn: 2025).firstMonth
    let parts = [(0, 2), (0, 5), (0, 8), (3, 5), (0, 11)]
    let (a, b) = (parts[seed % 5], parts[(seed + 1 + seed / 5 % 3) % 5])
    let months = [a, b].compactMap { Period(from: first.adding($0.0), to: first.adding($0.1)) }
    guard months.count == 2, months[0] != months[1], let earlier = programme.release(months[0]),
      let later = programme.release(months[1], after: [earlier.release.published])
    else { return nil }
    releases = [earlier, later]
  }

  /// So many pairs, of the first councils that have one; each is made by itself, so many are made at once.
  static func all(_ many: Int) -> [RandomPair] {
    let found = Mutex([Int: RandomPair]())
    DispatchQueue.concurrentPerform(iterations: many * 2) { seed in
      if let pair = RandomPair(seed: seed) { found.withLock { $0[seed] = pair } }
    }
    return found.withLock { $0.values.sorted { $0.seed < $1.seed }.prefix(many).map(\.self) }
  }
}
