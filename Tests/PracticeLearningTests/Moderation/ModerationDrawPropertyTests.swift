import PracticeLearning
import Testing

@Suite("A thousand moderation draws, or ten thousand")
struct ModerationDrawPropertyTests {
  private static let draws = hasFullCounts ? 10_000 : 1000

  static let frames: [(name: String, frame: ModerationFrame)] = [
    ("the first month", ExampleFrame.month()),
    (
      "two auditors and a service not reached",
      ExampleFrame.month(
        reached: Array(ExampleFrame.allAuditors.dropFirst(2)),
        services: ["child in need", "child protection", "children in care"])
    ),
    (
      "everybody reached",
      ExampleFrame.month(reached: ExampleFrame.allAuditors, services: ExampleFrame.services)
    ),
    (
      "fewer drawn than are not reached",
      ExampleFrame.month(
        reached: ["TM-01", "TM-02"], months: .init(submitted: 30, taken: 5),
        yearToDate: .init(submitted: 30, taken: 5))
    ),
  ]

  @Test(
    "The size is exact, who was not reached is, nobody moderates in conflict, loads are even",
    arguments: frames.indices
  )
  func exact(index: Int) {
    let (frame, sizes) = (Self.frames[index].frame, ExampleFrame.draw(Self.frames[index].frame))
    let notFor = Dictionary(uniqueKeysWithValues: frame.reviews.map { ($0.review, $0.notFor) })
    let certain = Set(frame.reviews.filter { $0.always != nil }.map(\.review))
    var taken: [String: Int] = [:]
    for seed in 0..<Self.draws {
      let draw = ExampleFrame.draw(frame, seed: UInt64(seed))
      let reviews = Set(draw.picks.map(\.review))
      var (isSound, loads) = (reviews.count == draw.picks.count, [String: Int]())
      isSound = isSound && draw.picks.count == sizes.size.certain + sizes.size.random
      isSound = isSound && certain.isSubset(of: reviews)
      for pick in draw.picks {
        isSound = isSound && !(notFor[pick.review]?.contains(pick.moderator) ?? true)
        taken[pick.review, default: 0] += 1
        loads[pick.moderator, default: 0] += 1
      }
      isSound = isSound && reachesAll(reviews, frame, everybody: index == 1, services: index < 2)
      let counts = frame.moderators.map { loads[$0.id] ?? 0 }
      isSound = isSound && (counts.max() ?? 0) - (counts.min() ?? 0) <= 1
      if !isSound {
        Issue.record("seed \(seed): \(draw.picks)")
        return
      }
    }
    checkFrequencies(taken, sizes)
  }

  /// Whether everybody who was not reached is, where the numbers allow it.
  private func reachesAll(
    _ reviews: Set<String>, _ frame: ModerationFrame, everybody: Bool, services: Bool
  ) -> Bool {
    let picked = frame.reviews.filter { reviews.contains($0.review) }
    let reached = Set(picked.map(\.auditor)).union(frame.reachedAuditors)
    let reachedServices = Set(picked.map(\.service)).union(frame.reachedServices)
    return (!everybody || reached.count == 8) && (!services || reachedServices.count == 4)
  }

  /// Whether every review was taken as often as its probability says.
  private func checkFrequencies(_ taken: [String: Int], _ draw: ModerationDraw) {
    let draws = Double(Self.draws)
    for cell in draw.cells {
      let p = cell.probability.value
      // Thirty reviews in four frames: five standard errors are passed by chance once in 15,000 runs.
      let limit = 5 * (draws * p * (1 - p)).squareRoot() + 1e-6
      for review in cell.reviews {
        let count = taken[review] ?? 0
        #expect(abs(Double(count) - draws * p) <= limit, "\(review) \(count), \(p)")
      }
    }
  }
}
