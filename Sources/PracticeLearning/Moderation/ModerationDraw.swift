import AuditStatistics

/// A draw of reviews for moderation: those always taken, and a random sample of the others.
///
/// The sample has a fixed size. How many reviews of an auditor and a service are to be expected in it
/// follows from `ExpectedPicks`; unbiased controlled rounding turns the expectations into counts, and so
/// many are taken of each auditor and service by simple random sampling. The probability of a review is
/// therefore known exactly: the expected count of its auditor and service over their reviews.
public struct ModerationDraw: Hashable, Sendable {
  /// The reviews taken, by id.
  public let picks: [Pick]
  /// How the sizes came about.
  public let size: ModerationDrawSize
  /// The cells the sample was drawn from, by auditor and service.
  public let cells: [Cell]

  /// The method, with its version, as certificates name it.
  public static let method = """
    moderation draw 1: what the policy always takes; of the others a random sample of fixed size, \
    expected counts per auditor and service in proportion, raised to 1 for an auditor or a service not \
    reached this financial year as far as every review keeps a quarter of its proportional chance; \
    counts by unbiased controlled rounding (Cox 1987), then simple random sampling within auditor and \
    service; moderators by balanced assignment (Harvey, Ladner, Lovasz, Tamir 2006)
    """

  /// A review that was taken.
  public struct Pick: Hashable, Sendable {
    /// The review, by id.
    public var review: String
    /// The moderator, by role code.
    public var moderator: String
    /// What it was drawn from, such as `TM-04, children in care`.
    public var selectionClass: String
    /// Why and with which probability.
    public var selection: Moderation.Selection
  }

  /// The reviews of one auditor in one service.
  public struct Cell: Hashable, Sendable {
    /// The auditor, by role code.
    public var auditor: String
    /// The service, by name.
    public var service: String
    /// The reviews that could be drawn.
    public var reviews: [String]
    /// The expected count, in `ExpectedPicks.one` parts of a review.
    public var expected: Int
    /// The reviews that were drawn.
    public var drawn: Int

    /// The name of the class.
    public var name: String { "\(auditor), \(service)" }

    /// The probability of each of its reviews: the expected count over the reviews, nine decimals.
    public var probability: DecimalText {
      let (one, size) = (ExpectedPicks.one, reviews.count)
      let billionths = (2 * expected + size) / (2 * size)
      let text = billionths == one ? "1" : "0." + padded(billionths, to: 9)
      return DecimalText(text) ?? DecimalText(Double(billionths) / Double(one), decimals: 9)
    }
  }

  /// Draws.
  ///
  /// - Parameters:
  ///   - frame: what is drawn from; the order of its lists does not matter. Every review needs one
  ///     moderator who is free to take it.
  ///   - targetPercent: the share of reviews to moderate, 0 to 100.
  ///   - seed: any number; the same seed gives the same draw.
  public init(_ frame: ModerationFrame, targetPercent: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let reviews = frame.reviews.sorted { $0.review < $1.review }
    let certain = reviews.filter { $0.always != nil }
    size = ModerationDrawSize(frame, targetPercent: targetPercent)
    var picks = certain.map { entry in
      Pick(
        review: entry.review, moderator: "", selectionClass: "always taken",
        selection: .init(reason: entry.always ?? .requested, probability: DecimalText("1")))
    }
    cells = ModerationDraw.sample(
      reviews.filter { $0.always == nil },
      expecting: ExpectedPicks(
        frame, reached: certain, count: size.random), &generator, into: &picks)
    picks.sort { $0.review < $1.review }
    ModerationDraw.assign(&picks, frame, &generator)
    self.picks = picks
  }

  /// Takes as many of each cell as controlled rounding says.
  private static func sample(
    _ reviews: [ModerationFrame.Entry], expecting expected: ExpectedPicks,
    _ generator: inout SeededGenerator, into picks: inout [Pick]
  ) -> [Cell] {
    let counts = ControlledRounding.counts(
      of: expected.cells, inPartsOf: ExpectedPicks.one, using: &generator)
    var members = [[String]](repeating: [], count: expected.cells.count)
    for entry in reviews { members[expected.cell(of: entry)].append(entry.review) }
    var cells: [Cell] = []
    for (index, place) in expected.cells.enumerated() {
      let cell = Cell(
        auditor: expected.auditors[place.row], service: expected.services[place.column],
        reviews: members[index], expected: place.parts, drawn: counts[index])
      var order = members[index]
      generator.shuffle(&order)
      picks += order.prefix(counts[index]).map {
        Pick(
          review: $0, moderator: "", selectionClass: cell.name,
          selection: .init(reason: .random, probability: cell.probability))
      }
      cells.append(cell)
    }
    return cells
  }

  private static func assign(
    _ picks: inout [Pick], _ frame: ModerationFrame, _ generator: inout SeededGenerator
  ) {
    let moderators = frame.moderators.sorted { $0.id < $1.id }
    let notFor = Dictionary(frame.reviews.map { ($0.review, Set($0.notFor)) }) { first, _ in first }
    let free = picks.map { pick in
      moderators.indices.filter { !(notFor[pick.review]?.contains(moderators[$0].id) ?? false) }
    }
    let people = BalancedAssignment.people(
      for: free, loads: moderators.map(\.open), shares: moderators.map(\.share),
      using: &generator)
    for (index, person) in people.enumerated() {
      picks[index].moderator = person.map { moderators[$0].id } ?? ""
    }
  }
}

/// How many reviews a draw takes, and why so many.
public struct ModerationDrawSize: Hashable, Sendable {
  /// The reviews always taken.
  public let certain: Int
  /// The reviews that could be drawn at random.
  public let drawable: Int
  /// What the months need to reach the target, the certain ones included.
  public let neededForMonths: Int
  /// What the financial year to date needs.
  public let neededForYear: Int
  /// The reviews drawn at random.
  public let random: Int

  /// Works the sizes out: the larger of the two needs decides, or what was asked for at least.
  public init(_ frame: ModerationFrame, targetPercent: Int) {
    certain = frame.reviews.count { $0.always != nil }
    drawable = frame.reviews.count - certain
    neededForMonths = frame.months.needed(forPercent: targetPercent)
    neededForYear = frame.yearToDate.needed(forPercent: targetPercent)
    let need = max(neededForMonths, neededForYear)
    random = min(drawable, max(need - certain, frame.atLeast))
  }

  /// How many the target still lacks after this draw.
  public var missing: Int { max(0, max(neededForMonths, neededForYear) - certain - random) }
}
