import Disclosure
package import PracticeLearning

/// A release of the register: what was published, and what the numbers truly were then.
package struct PublishedRelease: Hashable, Codable, Sendable {
  /// The programme, by id.
  package var programme: String
  /// The months counted.
  package var first: String
  package var last: String
  /// The months that are compared, where some are: the first and the last of each.
  package var compared: [[String]]
  /// What had a line of its own.
  package var layout: PublicLayout
  /// Every number, printed or not.
  package var cells: [Cell]

  /// One number as it was then.
  package struct Cell: Hashable, Codable, Sendable {
    package var id: String
    /// The true value then.
    package var value: Int
    package var status: Status
  }

  /// What was printed in the place of a number.
  package enum Status: String, Codable, Sendable {
    /// The number itself.
    case shown
    /// The letter `c`.
    case hidden = "c"
    /// The letter `z`: nothing of the kind can happen.
    case structuralZero = "z"
  }

  /// The months counted.
  package var period: Period? { PublishedRelease.period([first, last]) }

  /// The months that are compared.
  package var comparedPeriods: [Period] { compared.compactMap(PublishedRelease.period) }

  /// Every run of months it tells of.
  package var periods: [Period] { [period].compactMap(\.self) + comparedPeriods }

  private static func period(_ ends: [String]) -> Period? {
    guard ends.count == 2, let first = Month(ends[0]), let last = Month(ends[1]) else { return nil }
    return Period(from: first, to: last)
  }

  /// The releases that tell of some of the same months, or of months that one of those tells of: what is out of a
  /// quarter helps to work out what a half year hides, and that helps with the year.
  package static func reached(
    from own: [Period], in register: [PublishedRelease]
  ) -> [PublishedRelease] {
    var known = own
    var reached: Set<Int> = []
    while true {
      let more = register.indices.filter { place in
        !reached.contains(place)
          && register[place].periods.contains { months in known.contains { $0.overlaps(months) } }
      }
      if more.isEmpty { return reached.sorted().map { register[$0] } }
      reached.formUnion(more)
      known += more.flatMap { register[$0].periods }
    }
  }

  /// How many numbers it printed or hid, and how many of them were hidden.
  package var counts: (numbers: Int, hidden: Int) {
    (cells.count { $0.status != .structuralZero }, cells.count { $0.status == .hidden })
  }

  /// What it told of each number.
  var facts: [EarlierFact] {
    cells.compactMap { cell in
      switch cell.status {
      case .shown: EarlierFact(cell.id, .shown(cell.value))
      case .hidden: EarlierFact(cell.id, .hidden)
      case .structuralZero: nil
      }
    }
  }
}
