import AuditStatistics

// 1,000 cases graded by four people, every tenth grade missing; 2,000 draws of the cases.
var random = SeededGenerator(seed: 1)
let ratings = (0..<1_000).map { _ -> [Int?] in
  let level = 1 + random.below(3)
  return (0..<4).map { _ in random.below(10) == 0 ? nil : level + random.below(2) }
}
let alpha = KrippendorffAlpha(ratings: ratings, grades: 4, metric: .ordinal)
print(alpha.value, alpha.bootstrap95(draws: 2_000, seed: 1))
