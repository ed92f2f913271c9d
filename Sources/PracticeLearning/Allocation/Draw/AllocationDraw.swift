import AuditStatistics

extension DrawCertificate {
  /// How cases are drawn for review, with the version of the method.
  public static let allocationMethod = """
    plr allocation draw 1. The cases of the programme's services that were not reviewed or allocated \
    recently and that an auditor with reviews to do may read are put in the order of their references \
    (ASCII, capitals and small letters alike), so that the order of the frame's rows does not matter. \
    They are shuffled, put in the order of their strata, and laid on a line on which each covers as many \
    whole numbers as cases are wanted; from a random start, every number as far apart as there are \
    cases takes the case it falls on: in a sample as it is first drawn each case has the same chance and \
    each stratum its share rounded down or up. Then auditors and cases are shuffled and each case in turn goes to the first auditor who has \
    room and no conflict of interest; where none has, others change hands along the shortest augmenting \
    path. A sample for which this fails is drawn anew from the next random numbers, at most 100 times, \
    and counted in redraws; after that the fewest cases possible are replaced by the next of the line, \
    counted in replaced. Where that can happen chances are only nearly the same: cases that few auditors \
    may read come less or more often than others, and after replacements a stratum may lie further from \
    its share. The reserve is what was left of each stratum, in the shuffled order: a case \
    that is swapped is replaced by the first of its stratum, or else of any, that its auditor may read.
    """

  /// Draws cases for review as this certificate says and returns it with the result.
  ///
  /// Everything but the result must be there: the rules, the auditors, the seed, and the cases reviewed
  /// or allocated recently among `excluded`. What it says of a result already does not matter, so that
  /// a certificate is checked by drawing it again.
  ///
  /// - Parameters:
  ///   - frame: the cases.
  ///   - rows: the frame's `canonicalRows`.
  ///   - involvement: who held which case before, where that is known.
  /// - Throws: `Refusal` with F004 and every reason why the draw cannot be made.
  public func drawn(
    from frame: CaseFrame, rows: [Int32], involvement: Involvement? = nil
  ) throws -> DrawCertificate {
    guard let seed = UInt64(seed) else {
      throw Refusal(
        .notANumber, at: ["seed"], "the seed \"\(seed)\" is not a whole number",
        advice: "a seed is a number from 0 to \(UInt64.max)")
    }
    let cases = EligibleCases(self, frame, rows, involvement)
    try cases.check(self)
    var draw = AllocationDraw(self, cases, SeededGenerator(seed: seed))
    try draw.run()
    return draw.certificate(self)
  }
}

/// A draw under way: the sample and who reviews it.
struct AllocationDraw {
  static let mostRedraws = 100

  let cases: EligibleCases
  let auditors: [DrawAuditor]
  /// How many cases are wanted in all.
  let wanted: Int
  /// Whether the number of cases is fixed and shared out, rather than every auditor's volume filled.
  let isShared: Bool
  var generator: SeededGenerator
  var sample: SystematicSample
  var assignment: ConflictFreeAssignment
  var redraws = 0
  /// The cases that took the place of drawn ones.
  var replacements: Set<Int32> = []

  init(_ certificate: DrawCertificate, _ cases: EligibleCases, _ generator: SeededGenerator) {
    self.cases = cases
    auditors = certificate.auditors
    wanted = certificate.casesWanted
    isShared = certificate.rules.cases != nil
    self.generator = generator
    sample = SystematicSample(of: [], strataCount: 1, size: 0, using: &self.generator)
    assignment = ConflictFreeAssignment(capacities: [], order: []) { _, _ in false }
  }

  mutating func run() throws {
    var unplaced = drawSample()
    while !unplaced.isEmpty, redraws < AllocationDraw.mostRedraws {
      redraws += 1
      unplaced = drawSample()
    }
    if !unplaced.isEmpty { try replace(unplaced) }
  }

  /// Draws a sample and gives its cases to auditors; returns those nobody is left for.
  private mutating func drawSample() -> [Int32] {
    sample = SystematicSample(
      of: cases.strata, strataCount: cases.strataNames.count, size: wanted, using: &generator)
    var order = auditors.indices.map(Int32.init)
    generator.shuffle(&order)
    var items = sample.drawn
    generator.shuffle(&items)
    let (rows, conflicts) = (cases.rows, cases.conflicts)
    var places = isShared ? turns(order) : []
    assignment = ConflictFreeAssignment(
      capacities: isShared ? auditors.map { _ in 0 } : auditors.map(\.volume),
      order: isShared ? firstTurns(places) : order
    ) { item, auditor in conflicts.isFree(auditor, for: rows[Int(item)]) }
    for auditor in places.prefix(wanted) { assignment.open(auditor) }
    places = Array(places.dropFirst(wanted))
    var unplaced = items.filter { !assignment.add($0) }
    for auditor in places where !unplaced.isEmpty {
      assignment.open(auditor)
      unplaced.removeAll { assignment.add($0) }
    }
    return unplaced
  }

  /// The turns of the auditors who share a fixed number of cases: those who had fewest come first.
  private func turns(_ order: [Int32]) -> [Int32] {
    let turns = order.flatMap { auditor in
      let person = auditors[Int(auditor)]
      return (0..<person.volume).map { (before: (person.before ?? 0) + $0, auditor: auditor) }
    }
    return turns.enumerated().sorted {
      ($0.element.before, $0.offset) < ($1.element.before, $1.offset)
    }.map(\.element.auditor)
  }

  private func firstTurns(_ turns: [Int32]) -> [Int32] {
    var seen: Set<Int32> = []
    return turns.filter { seen.insert($0).inserted }
  }

  /// Replaces the cases nobody is left for, from their own strata first.
  ///
  /// What is held can always be completed where any sample can be held at all: the cases that can be
  /// held together are the independent sets of a transversal matroid (J. Edmonds and D. Fulkerson,
  /// "Transversals and matroid partition", 1965).
  private mutating func replace(_ unplaced: [Int32]) throws {
    let wantedStrata = Set(unplaced.map { cases.strata[Int($0)] })
    let held = sample.drawn.filter { assignment.holder(of: $0) != nil }
    let candidates =
      sample.rest.filter { wantedStrata.contains(cases.strata[Int($0)]) }
      + sample.rest.filter { !wantedStrata.contains(cases.strata[Int($0)]) } + unplaced
    for auditor in assignment.holdersWithRoom {
      while assignment.count < wanted, assignment.holdersWithRoom.contains(auditor) {
        if let stuck = assignment.fill(auditor, from: candidates) {
          if isShared { break }
          throw Refusal([cases.shortage(of: stuck, auditors, assignment)])
        }
      }
    }
    guard assignment.count == wanted else {
      throw Refusal([cases.sharedShortage(wanted: wanted, placed: assignment.count)])
    }
    replacements = Set(candidates.filter { assignment.holder(of: $0) != nil }).subtracting(held)
  }
}
