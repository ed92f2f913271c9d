import AuditStatistics

/// How many reviews of each auditor in each service a random sample is expected to hold.
///
/// In proportion to their reviews, except that an auditor or a service of whom no review was taken this
/// financial year is expected at least once. What that takes comes from all other reviews alike, down to
/// a quarter of their proportional chance and no further: below it the weights of an estimate would grow
/// too uneven. Where the numbers do not allow more, the services come first and the raises of auditors
/// shrink by one factor. Whole numbers throughout, so that the same frame gives the same probabilities
/// on every machine.
struct ExpectedPicks {
  /// The parts of one review.
  static let one = 1_000_000_000
  /// The least share of its proportional chance that a review keeps is one over this.
  static let leastShare = 4

  /// The auditors, in their order.
  let auditors: [String]
  /// The services, in their order.
  let services: [String]
  /// The cells that hold a review, by auditor and service, with their expected counts.
  private(set) var cells: [ControlledRounding.Cell]
  private let sizes: [Int]
  private let indexes: [[Int]: Int]
  private let rowOf: [String: Int]
  private let columnOf: [String: Int]

  /// - Parameters:
  ///   - frame: what is drawn from.
  ///   - reached: reviews that are taken anyway.
  ///   - count: the size of the sample, 0 to the number of reviews that are not always taken.
  init(_ frame: ModerationFrame, reached: [ModerationFrame.Entry], count: Int) {
    let drawable = frame.reviews.filter { $0.always == nil }
    auditors = Set(drawable.map(\.auditor)).sorted()
    services = Set(drawable.map(\.service)).sorted()
    let rows = Dictionary(uniqueKeysWithValues: zip(auditors, auditors.indices))
    let columns = Dictionary(uniqueKeysWithValues: zip(services, services.indices))
    (rowOf, columnOf) = (rows, columns)
    var counted: [[Int]: Int] = [:]
    for entry in drawable {
      counted[[rows[entry.auditor] ?? 0, columns[entry.service] ?? 0], default: 0] += 1
    }
    let places = counted.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
    sizes = places.map { counted[$0] ?? 0 }
    indexes = Dictionary(uniqueKeysWithValues: zip(places, places.indices))
    cells = places.map { ControlledRounding.Cell(row: $0[0], column: $0[1], parts: 0) }
    let known = (
      auditors: Set(frame.reachedAuditors + reached.map(\.auditor)),
      services: Set(frame.reachedServices + reached.map(\.service))
    )
    let byService = services.indices.filter { !known.services.contains(services[$0]) }
      .map { column in cells.indices.filter { cells[$0].column == column } }
    let byAuditor = auditors.indices.filter { !known.auditors.contains(auditors[$0]) }
      .map { row in cells.indices.filter { cells[$0].row == row } }
    fit(count, raising: byService, then: byAuditor)
  }

  /// The cell of a review, by its number.
  func cell(of entry: ModerationFrame.Entry) -> Int {
    indexes[[rowOf[entry.auditor] ?? 0, columnOf[entry.service] ?? 0]] ?? 0
  }

  /// Finds the largest chance all reviews can have beside the raises, and what is expected then.
  private mutating func fit(_ count: Int, raising services: [[Int]], then auditors: [[Int]]) {
    let reviews = sizes.reduce(0, +)
    guard reviews > 0, count > 0 else { return }
    let total = count * ExpectedPicks.one
    let proportional = total / reviews
    let lines = services + auditors
    var (low, high) = (proportional / ExpectedPicks.leastShare, proportional)
    var raises = self.raises(of: lines, above: low)
    let room = total - reviews * low
    if raises.reduce(0, +) > room {
      let first = self.raises(of: services, above: low)
      raises = shrunk(first, zip(raises, first).map(-), to: room)
    } else {
      while low < high {
        let middle = (low + high + 1) / 2
        let tried = self.raises(of: lines, above: middle)
        if reviews * middle + tried.reduce(0, +) <= total {
          (low, raises) = (middle, tried)
        } else {
          high = middle - 1
        }
      }
    }
    for cell in cells.indices { cells[cell].parts = sizes[cell] * low + raises[cell] }
    addRest(total - cells.reduce(0) { $0 + $1.parts })
  }

  /// Raises that are too much together: the first ones whole where they fit, of the others what is left.
  private func shrunk(_ first: [Int], _ others: [Int], to room: Int) -> [Int] {
    let (ofFirst, ofOthers) = (first.reduce(0, +), others.reduce(0, +))
    if ofFirst > room { return first.map { portion($0, of: room, per: ofFirst) } }
    return zip(first, others).map { $0 + portion($1, of: room - ofFirst, per: ofOthers) }
  }

  /// What the cells of each line lack of one review where every review has a chance, line after line,
  /// spread over the line in proportion to what still fits.
  private func raises(of lines: [[Int]], above chance: Int) -> [Int] {
    var raises = [Int](repeating: 0, count: cells.count)
    for line in lines {
      let parts = line.map { sizes[$0] * chance + raises[$0] }
      let lacking = ExpectedPicks.one - parts.reduce(0, +)
      guard lacking > 0 else { continue }
      let room = zip(line, parts).map { sizes[$0] * ExpectedPicks.one - $1 }
      let all = room.reduce(0, +)
      let shares = room.map { portion(lacking, of: $0, per: all) }
      var rest = lacking - shares.reduce(0, +)
      for (index, cell) in line.enumerated() {
        let more = min(rest, room[index] - shares[index], 1)
        raises[cell] += shares[index] + more
        rest -= more
      }
    }
    return raises
  }

  /// What whole numbers left over, a few billionths of a review: one part for each review in turn.
  private mutating func addRest(_ parts: Int) {
    var rest = parts
    while rest > 0 {
      let before = rest
      for cell in cells.indices where rest > 0 {
        let more = min(rest, sizes[cell], sizes[cell] * ExpectedPicks.one - cells[cell].parts)
        cells[cell].parts += more
        rest -= more
      }
      if rest == before { return }
    }
  }
}

/// `amount * part / whole`, rounded down, where the product may exceed 64 bits.
private func portion(_ amount: Int, of part: Int, per whole: Int) -> Int {
  guard whole > 0 else { return 0 }
  let product = amount.multipliedFullWidth(by: part)
  return whole.dividingFullWidth(product).quotient
}
