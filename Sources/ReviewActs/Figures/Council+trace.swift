import PracticeLearning
package import ReviewReports
import ReviewStore

extension Council {
  /// The most reviews that are looked through for a trace.
  package static let mostTraced = 5_000

  /// How the figures with an id were made, with the reviews they count where whoever looks may see those with what
  /// makes them count. Every one of several is traced.
  ///
  /// - Parameters:
  ///   - name: the figure's id, such as `moderation.retained`, or its name on a page.
  ///   - selection: which reviews.
  ///   - hand: who looks; whoever reads the figure.
  /// - Throws: `Refusal` where there is no figure of the name.
  package func trace(_ name: String, _ selection: Selection, by hand: Hand) throws -> [FigureTrace]
  {
    let sets =
      try figureSets(selection, hand) + [generalActions(selection, hand)].compactMap(\.self)
    let id = name.split(separator: ";").first.map(String.init) ?? name
    guard let known = Figure.ID(rawValue: id) else { throw unknownFigure(id) }
    let figures = sets.flatMap { set in
      set.everyFigure.filter { $0.id == known && (name == id || $0.anchor == name) }
    }
    guard !figures.isEmpty else {
      throw Refusal(
        .unknownFilter, "there is no \(name) in these months",
        advice: "choose another \(adding: .period), or fewer filters")
    }
    let counts = try ReviewCounts(of: figures, self, selection, hand)
    return figures.map { FigureTrace($0, counts.above($0)) }
  }

  private func unknownFigure(_ id: String) -> Refusal {
    let known = Figure.ID.allCases.map(\.rawValue)
    return Refusal(
      .unknownFilter, "there is no figure \"\(id.prefix(64))\"",
      advice: nearest(to: id, among: known).map { "did you mean \($0)?" }
        ?? "the figures as data name every id there is")
  }
}

/// Which reviews some figures count, found by counting again: those of half of the reviews, of a quarter, of one. No
/// rule of any figure stands here a second time; where the parts do not add up to the whole nothing is listed.
private struct ReviewCounts {
  private var times: [String: [Int: Int]] = [:]
  private var shown: [Int: String] = [:]
  private var isTooMany = false

  init(
    of figures: [Figure], _ council: Council, _ selection: Selection, _ hand: Hand
  ) throws {
    let wanted = figures.filter { ($0.numerator ?? 0) > 0 }
    guard let period = wanted.first?.period, !wanted.isEmpty else { return }
    var meant = selection
    meant.period = period
    let (rows, seen) = try council.tracedRows(meant, wanted, hand)
    guard rows.count <= Council.mostTraced else {
      isTooMany = true
      return
    }
    shown = seen
    let anchors = Set(wanted.map(\.anchor))
    let isOfWhole = wanted.allSatisfy(\.isOfWholeProgramme)
    func count(_ part: ArraySlice<Int>) throws {
      guard let first = part.first, let last = part.last else { return }
      var found: [String: Int] = [:]
      let again = try council.countedAgain(meant, hand, rows: first...last, isOfWhole: isOfWhole)
      for set in again {
        for figure in set.figures
        where anchors.contains(figure.anchor) && (figure.numerator ?? 0) > 0 {
          found[figure.anchor] = figure.numerator
        }
      }
      guard !found.isEmpty else { return }
      if part.count == 1 {
        for (anchor, number) in found { times[anchor, default: [:]][first] = number }
        return
      }
      let middle = part.startIndex + part.count / 2
      try count(part[..<middle])
      try count(part[middle...])
    }
    try count(rows[...])
  }

  /// The reviews above the line of a figure.
  func above(_ figure: Figure) -> FigureTrace.Counted {
    if isTooMany { return .tooMany(Council.mostTraced) }
    let counted = times[figure.anchor] ?? [:]
    guard let numerator = figure.numerator, counted.values.reduce(0, +) == numerator else {
      return .other
    }
    let known = counted.compactMap { row, times in
      shown[row].map { FigureTrace.CountedReview(id: $0, times: times) }
    }
    return .reviews(known.sorted { $0.id < $1.id }, besides: counted.count - known.count)
  }
}

extension Council {
  /// The numbers of the rows of the reviews that are meant, in order, and the ids of those that may be seen with what
  /// figures count of them. Whatever is shown is written to the journal.
  fileprivate func tracedRows(
    _ selection: Selection, _ figures: [Figure], _ hand: Hand
  ) throws -> (rows: [Int], shown: [Int: String]) {
    let needed = figures.reduce(into: Sight()) { $0.formUnion($1.id.needs) }
    let (rows, shown) = try look(hand) { gate, reading in
      var ids: [String] = []
      var visible: [ReviewRow] = []
      try reading.forEachRow(matching: selection.reviews()) { row in
        guard !gate.blindness.hides(row.id) else { return }
        ids.append(row.id)
        if case .graded? = gate.view(of: row, withGrades: true),
          gate.sight(of: row).isSuperset(of: needed)
        {
          visible.append(row)
        }
      }
      let numbers = try reading.rowNumbers(of: ids).sorted()
      var shown: [Int: String] = [:]
      for row in visible {
        for number in try reading.rowNumbers(of: [row.id]) { shown[number] = row.id }
      }
      return ((numbers, shown), visible)
    }
    if !shown.isEmpty {
      try write(by: hand, "figures") {
        try $0.look(at: shown, filter: "what \(figures.first?.id.rawValue ?? "a figure") counts")
      }
    }
    return rows
  }
}

extension Council {
  /// The figures of some reviews alone, without what is worked out from longer periods: nothing of that is a count.
  fileprivate func countedAgain(
    _ selection: Selection, _ hand: Hand, rows: ClosedRange<Int>, isOfWhole: Bool
  ) throws -> [FigureSet] {
    let themes = try library.themes()
    return try tallies(selection, hand, rows: rows).map { tally in
      figureSet(tally, selection, hand, themes, isOfWhole ? .withoutParts : .withParts([:]))
    }
  }
}

extension Figure.ID {
  /// What of a review must be somebody's to see before they may know that the figure counts it.
  fileprivate var needs: Sight {
    switch rawValue.prefix(while: { $0 != "." }) {
    case "moderation": [.grades, .secondGrades, .final]
    case "reviews", "compliance": .heading
    default: .whole
    }
  }
}
